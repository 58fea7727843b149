import {stat} from 'node:fs/promises'
import {availableParallelism} from 'node:os'
import type {Config} from '../config/config.js'
import {linterOptions, linters} from '../config/linter-for.js'
import type {LinterOptions} from '../engine/linter.js'
import {type FileResult, lintReading, readSource} from '../files.js'
import type {Locale} from '../model.js'
import {loadReaders} from '../readers/read-calls.js'
import {ahead} from './ahead.js'
import type {Cache} from './cache.js'
import {type FileRecord, recordOf, resultFrom} from './file-record.js'
import type {WorkerResult, WorkerTask} from './lint-worker.js'
import {startPool} from './start-pool.js'

/** A file and the settings that hold for it. */
export interface Job {
  path: string
  config: Config
}

export interface LintFilesOptions {
  locale: Locale
  /** How many threads; `auto`: as many as there are cores when there is enough to do. */
  threads: number | 'auto'
  cache?: Cache
  /** Told why results could not be kept in the cache. */
  uncached?: (error: Error) => void
  /** Told how many more files are done. */
  done?: (count: number) => void
  measure?: LinterOptions['measure']
}

/** Bytes from which on further threads pay: starting them costs as long as linting some megabytes. */
const ENOUGH_BYTES = 8 * 1024 * 1024
/** What a file costs beside its bytes. */
const FILE_BYTES = 512
const TASK_FILES = 32

/** Lints files, in order: what the cache knows is not linted again, the rest in as many threads as pay. */
export async function lintFiles(jobs: Job[], options: LintFilesOptions): Promise<FileResult[]> {
  const {cache, done = () => {}} = options
  if (!cache) return lintAll(jobs, options, done)
  const results: (FileResult | undefined)[] = []
  const missing: {job: SourceJob; index: number; key?: string}[] = []
  const known = ahead(jobs, async (job) => {
    const source = await readSource(job.path)
    if ('reason' in source) return {job}
    const {text} = source
    await loadReaders(text, {...linterOptions(job.config), path: job.path})
    const key = cache.key(job.path, text, job.config)
    const record = await cache.get(key)
    return {key, job: {...job, text}, record}
  })
  for await (const {job, key, record} of known as AsyncIterable<Known>) {
    const index = results.push(undefined) - 1
    if (!record) missing.push({job, index, ...(key === undefined ? {} : {key})})
    else {
      results[index] = resultFrom(record, {path: job.path, text: job.text!}, linterOptions(job.config))
      done(1)
    }
  }
  const linted = await lintAll(
    missing.map(({job}) => job),
    options,
    done
  )
  for (const [i, {index}] of missing.entries()) results[index] = linted[i]!
  try {
    const stored = ahead(missing, async ({key, index}) => key && cache.set(key, recordOf(results[index]!)))
    for await (const _ of stored);
    await cache.prune()
  } catch (error) {
    // What was found is worth more than that the next run is quick.
    options.uncached?.(error as Error)
  }
  return results as FileResult[]
}

type SourceJob = Job & {text?: string}

interface Known {
  job: SourceJob
  key?: string
  record?: FileRecord
}

async function lintAll(jobs: SourceJob[], options: LintFilesOptions, done: (count: number) => void) {
  const threads = options.measure ? 1 : await threadsFor(jobs, options.threads)
  return threads > 1 ? lintInThreads(jobs, threads, options.locale, done) : lintHere(jobs, options, done)
}

async function threadsFor(jobs: SourceJob[], wish: number | 'auto'): Promise<number> {
  if (wish !== 'auto') return Math.min(wish, Math.ceil(jobs.length / 2))
  const cores = availableParallelism()
  if (cores < 2 || jobs.length < 2) return 1
  let bytes = 0
  for (const {path, text} of jobs) {
    bytes += FILE_BYTES + (text?.length ?? (await stat(path).catch(() => undefined))?.size ?? 0)
    if (bytes > ENOUGH_BYTES) return cores
  }
  return 1
}

async function lintHere(jobs: SourceJob[], {locale, measure}: LintFilesOptions, done: (count: number) => void) {
  const linterOf = linters({locale, ...(measure ? {measure} : {})})
  const results: FileResult[] = []
  const sources = ahead(jobs, async ({path, text}) => (text === undefined ? readSource(path) : {text}))
  for await (const source of sources) {
    const {path, config} = jobs[results.length]!
    results.push(await lintReading(linterOf(config), path, source))
    done(1)
  }
  return results
}

async function lintInThreads(jobs: SourceJob[], threads: number, locale: Locale, done: (count: number) => void) {
  const configs = [...new Set(jobs.map((job) => job.config))]
  const pool = await startPool(threads, {configs, locale})
  try {
    const size = Math.max(1, Math.min(TASK_FILES, Math.ceil(jobs.length / (threads * 4))))
    const tasks = Array.from({length: Math.ceil(jobs.length / size)}, (_, i) => jobs.slice(i * size, (i + 1) * size))
    const results = await Promise.all(
      tasks.map(async (few) => {
        const task: WorkerTask = few.map(({config, ...job}) => ({...job, config: configs.indexOf(config)}))
        const linted = (await pool.run(task)) as WorkerResult
        done(few.length)
        const results = linted.map(async ({record, text}, i) => {
          const {path, config} = few[i]!
          const options = linterOptions(config)
          await loadReaders(text, {...options, path})
          return resultFrom(record, {path, text}, options)
        })
        return Promise.all(results)
      })
    )
    return results.flat()
  } finally {
    await pool.destroy()
  }
}
