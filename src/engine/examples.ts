import type {Settings} from '../checks/check.js'
import type {Call, Pack, Rule} from '../model.js'
import {readCalls} from '../readers/read-calls.js'
import {createLinter, type Linter} from './linter.js'

/** An example that does not hold, with what was expected and found: both with «…» around the hits. */
export interface FailedExample {
  rule: string
  kind: 'bad' | 'good'
  /** Which of the rule's examples of the kind, from 0. */
  index: number
  expected: string
  found: string
}

const OPEN = '«'
const CLOSE = '»'

/** Runs the examples of rules. In a bad example every «…» is exactly one hit and nothing else hits; in a good one nothing does. */
export function runExamples(rules: Rule[], words: Pack['words'], settings: Settings = {}): FailedExample[] {
  return rules.flatMap((rule) => {
    const linter = createLinter({...settings, packs: [{rules: [rule], words}]})
    return (['bad', 'good'] as const).flatMap((kind) =>
      rule.examples[kind].flatMap((expected, index) => {
        const found = mark(expected.replaceAll(OPEN, '').replaceAll(CLOSE, ''), linter, kindOf(rule))
        const marks = expected.includes(OPEN)
        return found === expected.trimEnd() && marks === (kind === 'bad')
          ? []
          : [{rule: rule.id, kind, index, expected: expected.trimEnd(), found}]
      })
    )
  })
}

/** The kind of call that a rule's examples are: the one that the rule asks for. */
function kindOf({check}: Rule): Call['kind'] {
  return (check.when as {kind?: Call['kind']} | undefined)?.kind ?? 'transcript'
}

/** The example with «…» around what hits; a hit that no turn can be blamed for is «» before everything. */
function mark(source: string, linter: Linter, kind: Call['kind']): string {
  const {calls} = readCalls(source.trimEnd())
  const marks: {at: number; mark: string}[] = []
  for (const call of calls) {
    for (const {turn, span} of linter.lintCall({...call, ...(kind ? {kind} : {})})) {
      const place = turn === null ? 0 : call.turns[turn]!.pieces![0]![1]
      const [start, end] = turn === null ? [0, 0] : span!
      marks.push({at: place + start, mark: OPEN}, {at: place + end, mark: CLOSE})
    }
  }
  let out = source.trimEnd()
  for (const {at, mark: text} of marks.reverse()) out = out.slice(0, at) + text + out.slice(at)
  return out
}
