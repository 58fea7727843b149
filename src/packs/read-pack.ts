import {isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type Scalar} from 'yaml'
import type {Examples, Pack, Problem, Rule} from '../model.js'
import {PhraseError} from '../phrases/parse.js'
import {ruleShape} from './rule-shape.js'
import {type Context, list, named, phrase, text} from './shape.js'
import {wordLists} from './words.js'

/** A file of a pack: its path below the folder of packs, with `/`, such as `forbidden/not-my-duty.yml`. */
export interface PackFile {
  path: string
  source: string
}

export interface PackReading extends Pack {
  /** Every mistake, by file. A rule with a mistake is left out. */
  problems: {path: string; source: string; problem: Problem}[]
  /** By rule: its file, and where each of its examples begins in it. */
  places: Record<string, {path: string; source: string} & Record<keyof Examples, number[]>>
}

const WORDS = /(^|\/)words\.ya?ml$/
const RULE = /\.ya?ml$/

/**
 * Reads rule files and the word lists beside them: `words.yml` for all, `forbidden/words.yml` for what only that folder
 * uses. Their names are one space. `base` gives word lists that the pack may also use.
 */
export function readPack(files: PackFile[], base: Pack['words'] = {}): PackReading {
  const problems: PackReading['problems'] = []
  const rules: Rule[] = []
  const places: PackReading['places'] = {}
  let words = base
  const wordFiles = files.filter(({path}) => WORDS.test(path)).map((file) => open(file, {}))
  // A list may use one that stands below it, or in another file: all are known first, then each is judged.
  for (const {node, context} of wordFiles)
    if (node) words = {...words, ...named(list(text)).read(node, {...context, complain: () => {}})}
  for (const {node, context} of wordFiles) if (node) named(list(phrase)).read(node, {...context, words: lenient(words)})
  // A word list that was lost to a mistake in words.yml is told there, not again wherever it is used.
  const known = lenient(words)
  const lost = problems.length > 0
  const lookUp: Context['words'] = (name) => known(name) ?? (lost ? {kind: 'char', code: 0} : undefined)
  for (const file of files.filter(({path}) => RULE.test(path) && !WORDS.test(path))) {
    const {node, context} = open(file, words)
    context.words = lookUp
    const read = node && ruleShape.read(node, context)
    if (!read || !node) continue
    const {'say-hant': sayHant, ...rest} = read
    const id = file.path.replace(RULE, '')
    places[id] = {...file, bad: startsOf(node, 'bad'), good: startsOf(node, 'good')}
    rules.push({
      ...rest,
      id,
      say: read.say ?? [],
      ...(sayHant ? {sayHant} : {}),
      fix: read.fix ?? false
    })
  }
  rules.sort((a, b) => (a.id < b.id ? -1 : 1))
  return {rules, words, problems, places}

  function open(file: PackFile, words: Pack['words']): {node: Node | undefined; context: Context} {
    const lines = new LineCounter()
    const document = parseDocument(file.source, {lineCounter: lines, prettyErrors: false})
    const tell = (reason: string, start: number, end: number) => {
      problems.push({path: file.path, source: file.source, problem: {reason, start, end}})
    }
    for (const {message, pos} of document.errors) tell(message, pos[0], pos[1])
    const context: Context = {
      words: wordLists(words),
      complain(node, reason, offset) {
        const [start, end] = node.range ?? [0, 0]
        const inside = offset === undefined ? start : start + offset + (isQuoted(node) ? 1 : 0)
        tell(reason, inside, Math.max(inside, end))
      }
    }
    if (document.errors.length) return {node: undefined, context}
    if (isMap(document.contents)) return {node: document.contents as Node, context}
    tell('Expected a map, found something else', 0, file.source.length)
    return {node: undefined, context}
  }
}

/** Where the examples of a kind begin in the rule's file. */
function startsOf(rule: Node, kind: keyof Examples): number[] {
  const examples: unknown = isMap(rule) ? rule.getIn(['examples', kind]) : undefined
  return isSeq<Node>(examples) ? examples.items.map((item) => item.range?.[0] ?? 0) : []
}

function isQuoted(node: Node): boolean {
  return isScalar(node) && ['QUOTE_DOUBLE', 'QUOTE_SINGLE'].includes((node as Scalar).type ?? '')
}

/** The word lists, where a list with a mistake (which was told in its own file) is an empty word rather than an error. */
export function lenient(words: Pack['words']): Context['words'] {
  const lookUp = wordLists(words)
  return (name) => {
    try {
      return lookUp(name)
    } catch (error) {
      if (error instanceof PhraseError && Object.hasOwn(words, name) && !error.message.includes('lists that end'))
        return {kind: 'char', code: 0}
      throw error
    }
  }
}
