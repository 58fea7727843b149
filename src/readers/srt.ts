import type {Problem} from '../model.js'
import {type Cue, checkCues, isTiming, openCue, timesOf, turnsOfLines} from './cues.js'
import {linesOf} from './labelled-text.js'
import {labelsOf} from './labels.js'
import {collectText, type Placed} from './placed.js'
import type {Reader} from './reader.js'

const TAG = /<\/?(?:b|i|u|s|font)(?:\s[^<>]{0,200})?>|\{\\[^{}]{0,100}\}/gi
const NUMBER = /^\s*\d{1,9}\s*$/

/** SubRip subtitles. Speakers stand before the text by convention: `客服：…`, `[SPEAKER_00]: …`. */
export const srt: Reader = {
  recognises(source) {
    let seen = 0
    for (const [start, end] of linesOf(source)) {
      const line = source.slice(start, Math.min(end, start + 64))
      if (!line.trim()) continue
      if (isTiming(line)) return true
      if (++seen > 1 || !NUMBER.test(line)) return false
    }
    return false
  },
  read(source, {roles}) {
    const labels = labelsOf(roles)
    const problems: Problem[] = []
    const read = cuesOf(source, problems).map((cue) => {
      const lines = cue.lines.map(([start, end]) => withoutTags(source, start, end))
      return {cue, turns: turnsOfLines(lines, labels, timesOf(cue))}
    })
    checkCues(
      read.map(({cue, turns}) => ({cue, speaker: turns[0]?.speaker})),
      problems,
      false
    )
    return {calls: [{turns: read.flatMap(({turns}) => turns)}], problems}
  }
}

function cuesOf(source: string, problems: Problem[]): Cue[] {
  const cues: Cue[] = []
  let loose: [number, number] | undefined
  const stray = () => {
    if (!loose) return
    const [start, end] = loose
    loose = undefined
    problems.push({reason: 'Expected the times of a cue, found text without any', start, end})
  }
  let blank = true
  for (const [start, end] of linesOf(source)) {
    const open = cues.at(-1)
    const line = source.slice(start, end)
    if (!line.trim()) blank = true
    else if (isTiming(line)) {
      if (!loose && open && NUMBER.test(source.slice(...(open.lines.at(-1) ?? [0, 0])))) open.lines.pop()
      else if (loose && !NUMBER.test(source.slice(...loose))) stray()
      loose = undefined
      cues.push(openCue(source, [start, end], problems))
      blank = false
    } else if (blank) {
      stray()
      loose = [start, end]
      blank = false
    } else if (loose) {
      loose = [loose[0], end]
    } else open?.lines.push([start, end])
  }
  stray()
  return cues
}

function withoutTags(source: string, start: number, end: number): Placed {
  const out = collectText(source)
  let at = start
  for (const tag of source.slice(start, end).matchAll(TAG)) {
    out.take(at, start + tag.index)
    at = start + tag.index + tag[0].length
  }
  out.take(at, end)
  return out.done()
}
