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
import {recordOf, resultFrom} from './file-record.js'
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

/** Bytes from which on further threads pay: starting one costs as long as linting some hundred kilobytes. */
const ENOUGH_BYTES = 2 * 1024 * 1024
/** What a file costs beside its bytes. */
const FILE_BYTES = 512
const TASK_FILES = 32
/** Tasks for each thread that are begun before their results are asked for. */
const TASKS_AHEAD = 4

type SourceJob = Job & {text?: string}
type Lint = (jobs: SourceJob[]) => Promise<FileResult[]>

interface Linting {
  lint: Lint
  end: () => Promise<void>
}

/**
 * Lints files, in order: what the cache knows is not linted again, the rest in as many threads as pay. Results are held until they
 * are asked for, but no more than a few: memory does not grow with the number of files.
 */
export async function* lintFiles(jobs: Job[], options: LintFilesOptions): AsyncGenerator<FileResult> {
  const threads = options.measure ? 1 : await threadsFor(jobs, options.threads)
  const here = lintHere(options)
  const pooled = threads > 1 ? lintInThreads(threads, jobs, options) : undefined
  let bytes = 0
  const lint: Lint = (few) => {
    for (const {text = ''} of few) bytes += FILE_BYTES + text.length
    const many = !options.cache || options.threads !== 'auto' || bytes > ENOUGH_BYTES
    return pooled && many ? pooled.lint(few) : here(few)
  }
  const cached = options.cache && lintCached(options.cache, lint, options)
  const tasks = pooled ? tasksOf(jobs, threads) : jobs.map((job) => [job])
  try {
    for await (const results of ahead(tasks, cached?.lint ?? lint, pooled && threads * TASKS_AHEAD)) {
      options.done?.(results.length)
      yield* results
    }
    await cached?.end()
  } finally {
    await pooled?.end()
  }
}

/** A few files for each task, so that every thread has some. */
function tasksOf(jobs: Job[], threads: number): Job[][] {
  const size = Math.max(1, Math.min(TASK_FILES, Math.ceil(jobs.length / (threads * 4))))
  return Array.from({length: Math.ceil(jobs.length / size)}, (_, i) => jobs.slice(i * size, (i + 1) * size))
}

async function threadsFor(jobs: Job[], wish: number | 'auto'): Promise<number> {
  if (wish !== 'auto') return Math.min(wish, Math.ceil(jobs.length / 2))
  const cores = availableParallelism()
  if (cores < 2 || jobs.length < 2) return 1
  let bytes = 0
  for (const {path} of jobs) {
    bytes += FILE_BYTES + ((await stat(path).catch(() => undefined))?.size ?? 0)
    if (bytes > ENOUGH_BYTES) return cores
  }
  return 1
}

/** Lints what the cache does not know, and lets it know. */
function lintCached(cache: Cache, lint: Lint, {uncached = () => {}}: LintFilesOptions): Linting {
  let refused = false
  // What was found is worth more than that the next run is quick.
  const refuse = (error: Error) => {
    if (!refused) uncached(error)
    refused = true
  }
  return {
    async lint(jobs) {
      const known: Known[] = []
      for (const job of jobs) known.push(await lookUp(job, cache))
      const linted = await lint(known.flatMap(({result, job}) => (result ? [] : [job])))
      const results: FileResult[] = []
      for (const {key, result} of known) {
        const own = result ?? linted.shift()!
        results.push(own)
        if (!result && key !== undefined && !refused) await cache.set(key, recordOf(own)).catch(refuse)
      }
      return results
    },
    end: () => cache.prune().catch(refuse)
  }
}

interface Known {
  job: SourceJob
  key?: string
  result?: FileResult
}

async function lookUp(job: Job, cache: Cache): Promise<Known> {
  const source = await readSource(job.path)
  if ('reason' in source) return {job}
  const {text} = source
  const {path, config} = job
  const options = linterOptions(config)
  await loadReaders(text, {...options, path})
  const key = cache.key(path, text, config)
  const record = await cache.get(key)
  return {key, job: {...job, text}, ...(record ? {result: resultFrom(record, {path, text}, options)} : {})}
}

function lintHere({locale, measure}: LintFilesOptions): Lint {
  const linterOf = linters({locale, ...(measure ? {measure} : {})})
  return async (jobs) => {
    const results: FileResult[] = []
    for (const {path, config, text} of jobs) {
      const source = text === undefined ? await readSource(path) : {text}
      results.push(await lintReading(linterOf(config), path, source))
    }
    return results
  }
}

/** Threads that start when there is something for them. */
function lintInThreads(threads: number, jobs: Job[], {locale}: LintFilesOptions): Linting {
  const configs = [...new Set(jobs.map((job) => job.config))]
  const numbers = new Map(configs.map((config, i) => [config, i]))
  let pool: ReturnType<typeof startPool> | undefined
  return {
    async lint(few) {
      pool ??= startPool(threads, {configs, locale})
      const task: WorkerTask = few.map(({config, ...job}) => ({...job, config: numbers.get(config)!}))
      const linted = (await (await pool).run(task)) as WorkerResult
      const results = linted.map(async ({record, text}, i) => {
        const {path, config} = few[i]!
        const options = linterOptions(config)
        await loadReaders(text, {...options, path})
        return resultFrom(record, {path, text}, options)
      })
      return Promise.all(results)
    },
    async end() {
      await (await pool)?.destroy()
    }
  }
}
