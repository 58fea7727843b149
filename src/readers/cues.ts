import type {Problem, Turn} from '../model.js'
import type {Times} from './clock.js'
import {headOf} from './head.js'
import type {Labels} from './labels.js'
import {joinPlaced, type Placed, slicePlaced, trimPlaced} from './placed.js'
import {secondsOf} from './stamp.js'

type Range = readonly [start: number, end: number]

/** A cue of subtitles: when it is shown, and its lines of text. */
export interface Cue extends Times {
  /** Where its line of times stands. */
  timing: Range
  lines: Range[]
}

const TIME = String.raw`(?:(\d{1,4}):)?(\d{1,2}):(\d{1,2})(?:[.,](\d{1,3}))?`
const TIMING = new RegExp(String.raw`^\s*(?:${TIME})?\s*-->\s*(?:${TIME})?`)

/** Whether a line is the times of a cue, right or wrong. */
export function isTiming(line: string): boolean {
  return /^\s*(?:\d[\d:.,]{0,20})?\s{0,20}-->/.test(line.slice(0, 64))
}

/** The cue that a line of times opens; what is wrong with the times is told. */
export function openCue(source: string, [start, end]: Range, problems: Problem[]): Cue {
  const cue: Cue = {timing: [start, end], lines: []}
  const found = TIMING.exec(source.slice(start, Math.min(end, start + 200)))
  const tell = (reason: string) => problems.push({reason, start, end})
  if (!found) {
    tell('Expected `hh:mm:ss.ttt --> hh:mm:ss.ttt`, found other times')
    return cue
  }
  const [, h1, m1, s1, f1, h2, m2, s2, f2] = found
  if (m1 === undefined) tell('Expected the start of a cue before `-->`, found none')
  else cue.start = secondsOf(h1, m1, s1, f1?.padEnd(3, '0'))
  if (m2 === undefined) tell('Expected the end of a cue behind `-->`, found none')
  else cue.end = secondsOf(h2, m2, s2, f2?.padEnd(3, '0'))
  return cue
}

/** Tells cues whose times run backwards or overlap; `together`: two speakers may talk at once. */
export function checkCues(
  cues: {cue: Cue; speaker: string | undefined}[],
  problems: Problem[],
  together: boolean
): void {
  let last: {cue: Cue; speaker: string | undefined} | undefined
  for (const one of cues) {
    const {start, end, timing} = one.cue
    const tell = (reason: string) => problems.push({reason, start: timing[0], end: timing[1]})
    const before = last?.cue
    if (start !== undefined && end !== undefined && end < start)
      tell(`Expected an end that is not before its start (${start} s), found ${end} s`)
    if (start !== undefined && before?.start !== undefined && start < before.start)
      tell(`Expected times that run forwards, found ${start} s after ${before.start} s`)
    else if (start !== undefined && before?.end !== undefined && start < before.end) {
      const talkOver = together && one.speaker && last?.speaker && one.speaker !== last.speaker
      if (!talkOver)
        tell(`Expected a cue that begins when the one before has ended (${before.end} s), found ${start} s`)
    }
    last = one
  }
}

/** The lines of a cue as turns: a line that names its speaker (`客服：…`, `[SPEAKER_00]: …`) or has a dash begins one. */
export function turnsOfLines(lines: Placed[], labels: Labels, times: Times): Turn[] {
  const turns: {role: Turn['role']; speaker?: string; parts: Placed[]}[] = []
  for (const line of lines) {
    const dash = /^\s*[-–—]\s*/.exec(line.text)?.[0].length ?? 0
    const text = slicePlaced(line, dash)
    const head = headOf(text.text, labels)
    const open = turns.at(-1)
    if (head && !head.loose && (head.role !== 'unknown' || head.numbered)) {
      const parts = [slicePlaced(text, head.text)]
      turns.push({role: head.role, ...(head.speaker ? {speaker: head.speaker} : {}), parts})
    } else if (open && !dash) open.parts.push(breakBetween(open.parts.at(-1)!, text), text)
    else turns.push({role: 'unknown', parts: [text]})
  }
  return turns.flatMap(({parts, ...who}) => {
    const {text, pieces} = trimPlaced(joinPlaced(parts))
    return text ? [{...who, text, pieces, ...times}] : []
  })
}

/** A line break inside a cue is where the screen ends, not the sentence: a space. */
function breakBetween(before: Placed, after: Placed): Placed {
  const start = before.pieces.at(-1)?.[2]
  const end = after.pieces[0]?.[1]
  return start === undefined || end === undefined ? {text: '', pieces: []} : {text: ' ', pieces: [[0, start, end]]}
}

export function timesOf({start, end}: Cue): Times {
  return {...(start === undefined ? {} : {start}), ...(end === undefined ? {} : {end})}
}
