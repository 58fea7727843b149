import type {Problem, Turn} from '../model.js'
import {type Cue, checkCues, isTiming, openCue, timesOf, turnsOfLines} from './cues.js'
import {readEntities} from './entities.js'
import {linesOf} from './labelled-text.js'
import {type Labels, labelsOf} from './labels.js'
import {joinPlaced, type Placed} from './placed.js'
import type {Reader} from './reader.js'

type Range = readonly [start: number, end: number]

const TAG = /<(\/?)([^<>\s.]*)([^<>]*)>/g
const SKIPPED = /^(?:NOTE|STYLE|REGION|WEBVTT)(?:\s|$)/

/** WebVTT: `<v Name>` says who speaks, or a label before the text does. Notes, styles and regions are no text. */
export const vtt: Reader = {
  recognises: (source) => /^\ufeff?WEBVTT(?:\s|$)/.test(source.slice(0, 16)),
  read(source, {roles}) {
    const labels = labelsOf(roles)
    const problems: Problem[] = []
    const read = cuesOf(source, problems).map((cue) => ({cue, turns: turnsOf(source, cue, labels)}))
    checkCues(
      read.map(({cue, turns}) => ({cue, speaker: turns[0]?.speaker})),
      problems,
      true
    )
    return {calls: [{turns: read.flatMap(({turns}) => turns)}], problems}
  }
}

function cuesOf(source: string, problems: Problem[]): Cue[] {
  return blocksOf(source).flatMap((block): Cue[] => {
    const [first, second] = block
    if (SKIPPED.test(source.slice(first![0], first![0] + 8))) return []
    const at = isTiming(source.slice(...first!)) ? 0 : second && isTiming(source.slice(...second)) ? 1 : -1
    if (at < 0) {
      const [start, end] = [first![0], block.at(-1)![1]]
      problems.push({reason: 'Expected the times of a cue, found text without any', start, end})
      return []
    }
    const cues: Cue[] = []
    for (const line of block.slice(at)) {
      if (isTiming(source.slice(...line))) cues.push(openCue(source, line, problems))
      else cues.at(-1)!.lines.push(line)
    }
    return cues
  })
}

/** Lines that stand together, between blank ones. */
function blocksOf(source: string): Range[][] {
  const blocks: Range[][] = []
  let open = false
  for (const [start, end] of linesOf(source)) {
    if (!source.slice(start, end).trim()) open = false
    else if (open) blocks.at(-1)!.push([start, end])
    else {
      blocks.push([[start, end]])
      open = true
    }
  }
  return blocks
}

/** A stretch of a cue that one voice speaks, line by line. */
interface Stretch {
  speaker: string | undefined
  lines: Placed[][]
}

function turnsOf(source: string, cue: Cue, labels: Labels): Turn[] {
  const stretches: Stretch[] = [{speaker: undefined, lines: []}]
  for (const [start, end] of cue.lines) {
    const line = source.slice(start, end)
    let at = start
    stretches.at(-1)!.lines.push([])
    const take = (to: number) =>
      stretches
        .at(-1)!
        .lines.at(-1)!
        .push(readEntities(source, at, to))
    for (const tag of line.matchAll(TAG)) {
      const [whole, closes, name, rest] = tag
      take(start + tag.index)
      at = start + tag.index + whole.length
      if (name === 'v') stretches.push({speaker: closes ? undefined : voiceOf(rest!), lines: [[]]})
    }
    take(end)
  }
  const times = timesOf(cue)
  return stretches.flatMap(({speaker, lines}) => {
    const turns = turnsOfLines(
      lines.map((parts) => joinPlaced(parts)),
      labels,
      times
    )
    const role = speaker === undefined ? undefined : (labels.role(speaker) ?? 'unknown')
    return role === undefined ? turns : turns.map((turn) => (turn.speaker ? turn : {...turn, role, speaker: speaker!}))
  })
}

/** The name in `<v.loud Name>`, whose classes come first. */
function voiceOf(rest: string): string | undefined {
  const space = /[\s]/.exec(rest)
  const name = space ? rest.slice(space.index).trim() : ''
  return name ? readEntities(name).text : undefined
}
