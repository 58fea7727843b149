import type {Call, Problem, Reading, Turn} from '../model.js'

/** What a YAML or JSON script must have. */
export const SPEECH_EXPECTED =
  'a call of a known shape, or a script with what is said under a key such as `话术` or `text` (or one that the option `speech` names)'

/** A template or notice of these turns, with what the source says of itself; nothing when there is no turn. */
export function scriptCalls(turns: Turn[], rest: Omit<Call, 'turns'> = {}): Call[] {
  return turns.length ? [{kind: 'template', ...rest, turns}] : []
}

/** The problem of a source in which nobody says anything. */
export function nothingSaid(length: number, expected: string): Problem {
  return {reason: `Expected ${expected}, found none`, start: 0, end: Math.min(length, 1)}
}

/** A reading of what may be nested so deep that reading it overflows the stack. */
export function withinDepth(read: () => Reading): Reading {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return {calls: [], problems: [{reason: 'Expected lists and maps, found them nested too deep', start: 0, end: 1}]}
  }
}
