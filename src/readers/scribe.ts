import type {Role, Turn} from '../model.js'
import {headOf} from './head.js'
import type {Labels} from './labels.js'
import {type Placed, slicePlaced, trimPlaced} from './placed.js'
import {warns} from './script-words.js'

/** Where a piece of a script stands, besides its pieces. */
export type Spot = Pick<Turn, 'section' | 'cell' | 'paragraph'>

/** Who speaks, and how the source calls them. */
export interface Voice {
  role: Role
  speaker?: string
}

/** Questions and answers: 问：, Q1：, 答：, A: */
const QUESTION = /^\s*(?:(问|q)|答|a)\d{0,3}\s*[:：]\s*/i
/** A name before a colon; in a script it is part of what is said, unless it is a warning. */
const NAME = /^\s*[^:：\n]{1,16}[:：]/
const CROSS = /^\s*[❌✗✘×✖]/u

/** Writes the turns of a script: what is not labelled is what the agent says. */
export interface Scribe {
  readonly turns: Turn[]
  /** Takes a heading; `depth` from 1. */
  head: (text: string, depth: number) => void
  /** Takes what is said, a line or several. `voice` speaks until a label names another. */
  say: (placed: Placed, spot?: Spot, voice?: Voice) => void
  /** The voice of the last line, for what goes on with it. */
  voice: () => Voice | undefined
  /** What the turns to come depend on. */
  state: () => ScribeState
  /** Goes on from an earlier state, with turns of its own. */
  goOn: (state: ScribeState, turns: Turn[]) => void
}

export interface ScribeState {
  section: string | undefined
  /** Depth of the heading that warns, while what stands under it is not speech. */
  warning: number
  /** Who a heading or a label without words says will speak. */
  announced: Voice | undefined
  last: Voice | undefined
}

/** A line break that is a space where the line below goes on with the same turn, as in a Markdown paragraph. */
export const SOFT_BREAK = '\u2028'

const AGENT: Voice = {role: 'agent'}

export function createScribe(labels: Labels): Scribe {
  let turns: Turn[] = []
  let section: string | undefined
  let warning = Infinity
  let announced: Voice | undefined
  let last: Voice | undefined

  return {
    get turns() {
      return turns
    },
    voice: () => last,
    state: () => ({section, warning, announced, last}),
    goOn(state, own) {
      turns = own
      section = state.section
      warning = state.warning
      announced = state.announced
      last = state.last
    },
    head(text, depth) {
      section = text
      if (depth <= warning) warning = warns(text) ? depth : Infinity
      const name = text.replace(/[\s:：]+$/, '')
      const role = name && labels.prefix(name) === name.length ? labels.role(name) : undefined
      announced = role && {role, speaker: name}
    },
    say(placed, spot = {}, voice) {
      if (warning !== Infinity) return
      let open: {voice: Voice; from: number; to: number} | undefined
      const close = () => {
        if (!open) return
        const {text, pieces} = trimPlaced(slicePlaced(placed, open.from, open.to))
        const {voice: who} = open
        if (text) {
          turns.push({
            ...who,
            text: text.replaceAll(SOFT_BREAK, ' '),
            pieces,
            ...(section === undefined ? {} : {section}),
            ...spot
          })
          if (who !== announced) announced = undefined
        } else announced = who
        last = who
        open = undefined
      }
      for (const [from, to] of linesIn(placed.text)) {
        const line = placed.text.slice(from, to)
        if (!line.trim()) continue
        if (showsWrong(line)) {
          close()
          continue
        }
        const head = labelOf(line, labels)
        if (head) close()
        if (open) open.to = to
        else open = {voice: head?.voice ?? voice ?? announced ?? AGENT, from: from + (head?.text ?? 0), to}
      }
      close()
    }
  }
}

function labelOf(line: string, labels: Labels): {voice: Voice; text: number} | undefined {
  const question = QUESTION.exec(line)
  if (question)
    return {
      voice: {role: question[1] ? 'customer' : 'agent', speaker: question[0].trim().slice(0, -1)},
      text: question[0].length
    }
  const head = headOf(line, labels)
  if (!head || head.role === 'unknown' || !/[:：]\s*$/.test(line.slice(0, head.text))) return undefined
  return {voice: {role: head.role, speaker: head.speaker}, text: head.text}
}

function showsWrong(line: string): boolean {
  if (CROSS.test(line)) return true
  const name = NAME.exec(line)?.[0].slice(0, -1)
  return name !== undefined && warns(name)
}

function* linesIn(text: string): Generator<[from: number, to: number]> {
  let from = 0
  for (const {index} of text.matchAll(/[\n\u2028]/g)) {
    yield [from, index]
    from = index + 1
  }
  yield [from, text.length]
}
