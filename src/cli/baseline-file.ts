import {readFile} from 'node:fs/promises'
import {dirname, resolve} from 'node:path'
import type {VFile} from 'vfile'
import {
  acceptor,
  type Baseline,
  type BaselineOptions,
  type BaselineRoots,
  type Fixed,
  readBaseline,
  withoutAccepted
} from '../engine/baseline.js'
import type {Locale, Message} from '../model.js'
import {UsageError, type World} from './command.js'
import {say} from './say.js'
import {toFile} from './sinks.js'

/** Reads a baseline file; relative paths of linted files start from the folder in which the command runs. */
export async function baselineFrom(path: string, cwd: string): Promise<BaselineOptions> {
  const accepted = await read(path, cwd)
  if (!accepted)
    throw new UsageError(`--baseline ${path}: Expected a baseline, found no such file: write one with --write-baseline`)
  return {accepted, ...rootsOf(path, cwd)}
}

/** What is done with the files of a run and a baseline: `take` each, then `end`. */
export interface BaselineRun {
  take: (file: VFile) => void
  end: () => Promise<void>
}

/** Writes what files hold as accepted, keeps the entries of files that were not linted, and tells what is new and what is gone. */
export async function writeBaseline(path: string, world: World, locale: Locale): Promise<BaselineRun> {
  const {cwd, stderr} = world
  const before = await read(path, cwd)
  const {take, done} = acceptor(rootsOf(path, cwd), before)
  return {
    take,
    async end() {
      const after = done()
      const sink = toFile('--write-baseline', path, world)
      await sink.write(`${JSON.stringify(after, undefined, 2)}\n`)
      await sink.end()
      const [was, is] = [entries(before), entries(after)]
      const left = new Map(is)
      const pruned = was.reduce((sum, [key, count]) => sum + Math.max(0, count - (left.get(key) ?? 0)), 0)
      const total = is.reduce((sum, [, count]) => sum + count, 0)
      const told = say({zh: `接受 ${total} 处，去掉 ${pruned} 处`, en: `${total} accepted, ${pruned} pruned`}, locale)
      stderr.write(`${path}: ${told}\n`)
    }
  }
}

/** Takes away the messages that the baseline accepts, and tells in the end what it accepts and the files no longer hold. */
export async function applyBaseline(path: string, {cwd, stderr}: World, locale: Locale): Promise<BaselineRun> {
  const options = await baselineFrom(path, cwd)
  const lines: string[] = []
  return {
    take(file) {
      file.messages = withoutAccepted(file.messages as Message[], file, options)
      for (const {rule, count} of (file.data.fixed ?? []) as Fixed[])
        lines.push(`${file.path}: ${rule} ${say({zh: `已改好 (${count})`, en: `fixed (${count})`}, locale)}\n`)
    },
    async end() {
      if (!lines.length) return
      const told = {zh: '里有已改好的，去掉：', en: 'accepts what is fixed: prune it with'}
      stderr.write(`${lines.join('')}${path} ${say(told, locale)} --write-baseline ${path}\n`)
    }
  }
}

async function read(path: string, cwd: string): Promise<Baseline | undefined> {
  try {
    return readBaseline(await readFile(resolve(cwd, path), 'utf8'))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw new UsageError(`${path}: ${(error as Error).message}`)
  }
}

function rootsOf(path: string, cwd: string): BaselineRoots {
  return {root: dirname(resolve(cwd, path)), cwd: resolve(cwd)}
}

function entries(baseline: Baseline | undefined): [string, number][] {
  return Object.entries(baseline?.files ?? {}).flatMap(([path, all]) =>
    Object.entries(all).map(([fingerprint, {count}]): [string, number] => [`${path} ${fingerprint}`, count])
  )
}
