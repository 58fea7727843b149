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
        const found = mark(expected, rule, linter)
        const marks = expected.includes(OPEN)
        return found === expected.trimEnd() && marks === (kind === 'bad')
          ? []
          : [{rule: rule.id, kind, index, expected: expected.trimEnd(), found}]
      })
    )
  })
}

/** An example as calls, of the kind that its rule asks for. */
export function callsOfExample(example: string, {check}: Rule): Call[] {
  const {kind = 'transcript'} = (check.when ?? {}) as {kind?: NonNullable<Call['kind']>}
  return readCalls(plain(example)).calls.map((call) => ({...call, kind}))
}

function plain(example: string): string {
  return example.replaceAll(OPEN, '').replaceAll(CLOSE, '').trimEnd()
}

/** The example with «…» around what hits; a hit that no turn can be blamed for is «» before everything. */
function mark(example: string, rule: Rule, linter: Linter): string {
  const marks: {at: number; mark: string}[] = []
  for (const call of callsOfExample(example, rule)) {
    for (const {turn, span} of linter.lintCall(call)) {
      const place = turn === null ? 0 : call.turns[turn]!.pieces![0]![1]
      const [start, end] = turn === null ? [0, 0] : span!
      marks.push({at: place + start, mark: OPEN}, {at: place + end, mark: CLOSE})
    }
  }
  let out = plain(example)
  for (const {at, mark: text} of marks.reverse()) out = out.slice(0, at) + text + out.slice(at)
  return out
}
