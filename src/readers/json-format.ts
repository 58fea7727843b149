import type {Call, Problem, Role, Turn} from '../model.js'
import {countFromFirst, type Times, watchTimes} from './clock.js'
import {type Json, readJson} from './json-tree.js'
import {type Labels, labelsOf} from './labels.js'
import {type Placed, trimPlaced} from './placed.js'
import type {Reader} from './reader.js'
import {readMoment} from './stamp.js'

/** What a reader of JSON needs besides the tree. */
export interface JsonContext {
  labels: Labels
  complain: (reason: string, json: Json) => void
  problems: Problem[]
}

/** A way in which some system writes calls as JSON. */
export interface JsonFormat {
  recognises: (root: Json) => boolean
  read: (root: Json, context: JsonContext) => Call[]
}

/** The reader of one JSON format. A source with a mistake is read as far as it goes. */
export function jsonReader(format: JsonFormat): Reader {
  return {
    recognises(source, {json = () => readJson(source)}) {
      const {root} = json()
      return root !== undefined && format.recognises(root)
    },
    read(source, {roles, json = () => readJson(source)}) {
      const {root, problem} = json()
      const problems = problem ? [problem] : []
      if (!root) return {calls: [], problems: problem ? problems : [nothing]}
      const calls = format.read(root, contextOf(labelsOf(roles), problems))
      return {calls, problems: withoutEchoes(problems, problem)}
    }
  }
}

/** What a value lacks because the source breaks off in it is told once. */
export function withoutEchoes(problems: Problem[], mistake: Problem | undefined): Problem[] {
  if (!mistake) return problems
  return problems.filter(
    (problem) => problem === mistake || problem.start > mistake.start || problem.end < mistake.start
  )
}

const nothing: Problem = {reason: 'Expected JSON, found other text', start: 0, end: 0}

export function contextOf(labels: Labels, problems: Problem[]): JsonContext {
  return {
    labels,
    problems,
    complain(reason, {place: [start, end]}) {
      problems.push({reason, start, end})
    }
  }
}

type Path = readonly (string | number)[]

/** Which keys of an item hold what. */
export interface TurnKeys {
  text: string
  start?: Path
  end?: Path
  /** How many of the source's units are a second; 1 unless said. */
  perSecond?: number
  /** Times that count from long ago, not from the start of the call. */
  absolute?: boolean
  /** Decodes what is still coded inside the string. */
  decode?: (placed: Placed) => Placed
}

export interface Who {
  role: Role
  speaker?: string
}

export interface TurnWays {
  who: (item: Json) => Who
  /** Whether an item is speech at all; every one unless said. */
  keep?: (item: Json) => boolean
  /** False where the source does not promise the order of time. */
  sorted?: boolean
  context: JsonContext
}

/** The items of a list as turns. An item that should be a turn and is none is told and left out. */
export function readTurns(
  list: Json | Json[] | undefined,
  keys: TurnKeys,
  {who, keep = () => true, sorted = true, context}: TurnWays
): Turn[] {
  const watch = watchTimes(context.problems, sorted)
  const items = Array.isArray(list) ? list : (list?.items ?? [])
  const turns = items.filter(keep).flatMap((item): Turn[] => {
    const json = item.at(keys.text)
    const placed = json?.placed
    if (!placed) {
      context.complain(`Expected "${keys.text}" with what was said, found none`, json ?? item)
      return []
    }
    const {text, pieces} = trimPlaced(keys.decode ? keys.decode(placed) : placed)
    if (!text) return []
    const times = timesOf(item, keys, context)
    const timed = keys.start && item.at(...keys.start)
    if (timed) watch(times, timed.place)
    return [{...who(item), text, pieces, ...times}]
  })
  return keys.absolute ? countFromFirst(turns) : turns
}

function timesOf(item: Json, {start, end, perSecond = 1}: TurnKeys, context: JsonContext): Times {
  const read = (path: Path | undefined) => {
    const json = path && item.at(...path)
    if (!json || json.isNull) return undefined
    const time = json.number ?? (json.string === undefined ? undefined : readMoment(json.string)?.seconds)
    if (time === undefined) context.complain('Expected a time, found something else', json)
    return time === undefined ? undefined : json.string?.includes(':') ? time : time / perSecond
  }
  const from = read(start)
  const to = read(end)
  return {...(from === undefined ? {} : {start: from}), ...(to === undefined ? {} : {end: to})}
}

/** Who speaks, where the format has a fixed set of role names; any other name is told. */
export function namedRole(json: Json | undefined, {labels, complain}: JsonContext): Who {
  const speaker = json?.label
  if (!json || !speaker) return {role: 'unknown'}
  const role = labels.role(speaker)
  if (!role && speaker !== 'unknown' && !labels.anonymous(speaker))
    complain(`Expected a role or a label in \`roles\`, found \`${speaker.slice(0, 40)}\``, json)
  return {role: role ?? 'unknown', speaker}
}

/** Who speaks, where the format has any names or numbers. */
export function anySpeaker(json: Json | undefined, {labels}: JsonContext): Who {
  const speaker = json?.label
  return speaker ? {role: labels.role(speaker) ?? 'unknown', speaker} : {role: 'unknown'}
}

/** Turns of several channels in the order in which they were spoken. */
export function inOrder(turns: Turn[]): Turn[] {
  return [...turns].sort((a, b) => (a.start ?? 0) - (b.start ?? 0))
}
