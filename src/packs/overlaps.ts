import type {Pack, Rule} from '../model.js'
import {covers, holds} from '../phrases/covers.js'
import {type Graph, graphOf} from '../phrases/graph.js'
import {parsePhrase} from '../phrases/parse.js'
import {wordLists} from './words.js'

/** A phrase that does nothing: where it stands in the rule, and why. */
export interface Overlap {
  path: (string | number)[]
  reason: string
}

/** The phrases of a rule that another one of it always covers, and those that its own `unless` always excuses. */
export function overlapsIn({check}: Rule, words: Pack['words']): Overlap[] {
  const lists = wordLists(words)
  const graphs = (phrases: string[]) => phrases.map((phrase) => ({phrase, graph: graphOf(parsePhrase(phrase, lists))}))
  const excuses = graphs(phrasesIn(check.unless))
  const overlaps: Overlap[] = []
  for (const key of ['forbid', 'require']) {
    const within = Array.isArray(check[key]) ? ['check', key] : ['check', key, 'any']
    const phrases = graphs(phrasesIn(check[key]))
    for (const [i, {graph}] of phrases.entries()) {
      const excuse = excuses.find((one) => holds(graph, one.graph))
      const reason = excuse
        ? `Expected a phrase that can be found, found one that \`unless\` always excuses: \`${excuse.phrase}\``
        : coveredBy(phrases, i)
      if (reason) overlaps.push({path: [...within, i], reason})
    }
  }
  for (let i = 0; i < excuses.length; i++) {
    const reason = coveredBy(excuses, i)
    if (reason) overlaps.push({path: ['check', 'unless', i], reason})
  }
  return overlaps
}

/** Of phrases that cover each other, the first stays. */
function coveredBy(phrases: {phrase: string; graph: Graph}[], index: number): string | undefined {
  const {graph} = phrases[index]!
  const other = phrases.find(
    (one, i) => i !== index && covers(one.graph, graph) && (i < index || !covers(graph, one.graph))
  )
  return other && `Expected a phrase that adds something, found one that another always covers: \`${other.phrase}\``
}

function phrasesIn(value: unknown): string[] {
  const list = Array.isArray(value) ? value : (value as {any?: unknown} | undefined)?.any
  return Array.isArray(list) ? (list as string[]) : []
}
