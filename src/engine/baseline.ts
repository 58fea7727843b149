import type {VFile} from 'vfile'
import type {Call, Message} from '../model.js'
import {digest} from '../text/digest.js'
import {turnFinder} from './places.js'

/** Offences that were there when it was written: by file and by fingerprint, how many. No word of a call stands in it. */
export interface Baseline {
  version: 1
  /** Paths from the baseline's own folder, with `/`. */
  files: Record<string, Record<string, {rule: string; count: number}>>
}

/** Folders that paths start from: absolute, or both from the same place. */
export interface BaselineRoots {
  /** The baseline's own folder: paths in it start there. */
  root?: string
  /** The folder that relative paths of linted files start from. */
  cwd?: string
}

export interface BaselineOptions extends BaselineRoots {
  accepted: Baseline
}

/** What a baseline said of a file and no longer finds in it. */
export interface Fixed {
  rule: string
  fingerprint: string
  count: number
}

/**
 * Rule, the words that hit, and their context, folded and hashed: the same wherever the turn moves to. The context is the
 * text of the turn or, of something missing, the id of the call.
 */
export function fingerprintOf(message: Pick<Message, 'ruleId' | 'actual'>, context: string | undefined): string {
  return digest(message.ruleId ?? '', String(message.actual ?? ''), context ?? '').slice(0, 32)
}

/** The fingerprint of every message of a file that a baseline may hold, in order. */
export function fingerprintsIn(
  messages: readonly Message[],
  calls: readonly Call[]
): {message: Message; fingerprint: string}[] {
  const find = turnFinder(calls)
  return messages
    .filter(({ruleId}) => ruleId && ruleId !== 'source')
    .map((message) => ({
      message,
      fingerprint: fingerprintOf(message, message.actual ? find(message)?.turn.text : message.call)
    }))
}

/** The messages that the baseline does not hold. `file.data.fixed` tells what it holds and the file no longer does. */
export function withoutAccepted(messages: Message[], file: VFile, options: BaselineOptions | undefined): Message[] {
  const entries = options && entriesOf(options, file.path)
  if (!entries) return messages
  const found = fingerprintsIn(messages, (file.data.calls ?? []) as Call[])
  const left = new Map(Object.entries(entries).map(([fingerprint, {count}]) => [fingerprint, count]))
  const accepted = new Set<Message>()
  for (const {message, fingerprint} of found) {
    const count = left.get(fingerprint) ?? 0
    if (!count) continue
    left.set(fingerprint, count - 1)
    accepted.add(message)
  }
  file.data.accepted = accepted.size
  file.data.fixed = [...left].flatMap(([fingerprint, count]): Fixed[] =>
    count ? [{rule: entries[fingerprint]!.rule, fingerprint, count}] : []
  )
  return messages.filter((message) => !accepted.has(message))
}

function entriesOf({accepted, ...roots}: BaselineOptions, path: string | undefined) {
  if (path === undefined) return undefined
  const key = keyOf(path, roots)
  return Object.hasOwn(accepted.files, key) ? accepted.files[key] : undefined
}

function keyOf(path: string, {root = '', cwd = ''}: BaselineRoots): string {
  const isAbsolute = /^([A-Za-z]:)?[\\/]/.test(path)
  return relativePath(root, isAbsolute ? path : `${cwd}/${path}`)
}

/** A path as seen from a folder, both absolute or both not, with `/` between names. */
export function relativePath(from: string, to: string): string {
  const names = (path: string) =>
    path
      .replaceAll('\\', '/')
      .split('/')
      .reduce<string[]>((list, name) => {
        if (name === '..' && list.length && list.at(-1) !== '..') list.pop()
        else if (name && name !== '.') list.push(name)
        return list
      }, [])
  const start = names(from)
  const goal = names(to)
  let same = 0
  while (same < start.length && same < goal.length - 1 && start[same] === goal[same]) same++
  return [...start.slice(same).map(() => '..'), ...goal.slice(same)].join('/')
}

/** The baseline that accepts everything in these files; entries of files that were not linted stay. */
export function baselineOf(files: readonly VFile[], roots: BaselineRoots = {}, before?: Baseline): Baseline {
  const {take, done} = acceptor(roots, before)
  for (const file of files) take(file)
  return done()
}

/** Makes a baseline file by file: nothing is held but fingerprints. */
export function acceptor(roots: BaselineRoots, before?: Baseline): {take: (file: VFile) => void; done: () => Baseline} {
  const all: Baseline['files'] = {...before?.files}
  return {
    take(file) {
      const entries: Baseline['files'][string] = {}
      for (const {message, fingerprint} of fingerprintsIn(
        file.messages as Message[],
        (file.data.calls ?? []) as Call[]
      )) {
        const entry = (entries[fingerprint] ??= {rule: message.ruleId, count: 0})
        entry.count++
      }
      const key = keyOf(file.path, roots)
      if (Object.keys(entries).length) all[key] = sorted(entries)
      else delete all[key]
    },
    done: () => ({version: 1, files: sorted(all)})
  }
}

/** Reads the text of a baseline file. Throws when it is none. */
export function readBaseline(text: string): Baseline {
  const value = parsed(text)
  if (value?.version !== 1 || typeof value.files !== 'object' || value.files === null)
    throw new Error(
      `Expected a baseline of version 1, found ${value && 'version' in value ? `version ${JSON.stringify(value.version)}` : 'something else'}`
    )
  for (const [path, entries] of Object.entries(value.files))
    for (const [fingerprint, entry] of Object.entries(entries ?? {}))
      if (
        !/^[0-9a-f]{32}$/.test(fingerprint) ||
        typeof entry?.rule !== 'string' ||
        !Number.isInteger(entry.count) ||
        entry.count < 1
      )
        throw new Error(`Expected {"rule", "count"} at ${path} ${fingerprint}, found ${JSON.stringify(entry)}`)
  return value as Baseline
}

/** A mistake in it is told without the words around it, which may be anybody's. */
function parsed(text: string): Partial<Baseline> | null {
  try {
    return JSON.parse(text) as Partial<Baseline> | null
  } catch {
    throw new Error('Expected a baseline, found something that is no JSON')
  }
}

function sorted<T>(map: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1)))
}
