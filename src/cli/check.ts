import type {Config} from '../config/config.js'
import {problemFiles} from '../config/problem-files.js'
import type {Project} from '../config/project.js'
import {type FileResult, isForeign} from '../files.js'
import type {Level, Locale, Rule} from '../model.js'
import {readers} from '../readers/read-calls.js'
import {applyBaseline, writeBaseline} from './baseline-file.js'
import type {Cache} from './cache.js'
import {checkHelp, checkOptions, named, wholeNumber} from './check-options.js'
import {type Command, type Exit, UsageError, type Values, type World} from './command.js'
import {findFiles} from './find-files.js'
import {type Job, type LintFilesOptions, lintFiles} from './lint-files.js'
import {type Output, openReports, outputsFrom, withoutReports, writeReports} from './outputs.js'
import type {Progress} from './progress.js'
import {projectFrom, ruleLevels, ruleNamed} from './rule-settings.js'
import {judge, levels} from './verdict.js'

/** `huashu check`: lints files and reports. */
export const check: Command = {
  takes: '[files…]',
  summary: {
    zh: '检查通话、聊天记录和话术模板（默认命令）',
    en: 'lint calls, chats and script templates (the default command)'
  },
  options: checkOptions,
  help: checkHelp,
  async run(values, positionals, world, locale, tokens): Promise<Exit> {
    testOptions(values, positionals)
    const outputs = await outputsFrom(tokens)
    if (values['print-config'] !== undefined) {
      const {printConfig} = await import('./print-config.js')
      return printConfig(values, world, locale)
    }
    if (values.inspect) return (await import('./inspect.js')).inspect(values, positionals, world, locale)
    const args = positionals.length ? positionals : ['.']
    if (!values.watch) return (await checkOnce({values, args, world, locale, outputs})).exit
    const {watch} = await import('./watch.js')
    const {rememberResults} = await import('./cache.js')
    const cache = rememberResults(locale)
    return watch(() => checkOnce({values, args, world, locale, outputs, cache}), world)
  }
}

/** What a run looked at, and how it ended. */
export interface CheckRun {
  exit: Exit
  args: string[]
  paths: string[]
  /** Configuration files and folders of packs. */
  sources: string[]
}

interface Asked {
  values: Values
  args: string[]
  world: World
  /** The language of the options or the environment. */
  locale: Locale
  outputs: readonly Output[]
  cache?: Cache
}

/** Finds the files and their settings, lints, reports. */
async function checkOnce({values, args, world, locale: wished, outputs, cache}: Asked): Promise<CheckRun> {
  const project = projectFrom(values, world.cwd)
  const run = await project.configIn('.')
  const locale = values.locale === undefined ? (run.locale ?? wished) : wished
  const asked = values['no-ignore'] ? undefined : project
  const {
    paths: found,
    problems,
    ignored
  } = values.stdin
    ? {paths: await stdinName(values, asked), problems: [], ignored: []}
    : await findFiles(args, world.cwd, asked)
  const paths = withoutReports(found, outputs, args, world.cwd)
  for (const problem of problems) world.stderr.write(`huashu: ${problem}\n`)
  for (const {path, by} of ignored) world.stderr.write(`huashu: ${path}: ignored by ${by}\n`)
  const jobs = await jobsFor(paths, project, values)
  const ended = (exit: Exit): CheckRun => ({exit, args, paths, sources: project.sources()})

  const mistakes = problemFiles(project.problems(), world.cwd)
  if (mistakes.length) {
    await writeReports(outputs, mistakes, world, {locale, version: __VERSION__})
    return ended(2)
  }
  testRuleIds(values, [run, ...jobs.map((job) => job.config)])
  const accepting = values['write-baseline'] as string | undefined
  const known = (values.baseline as string | undefined) ?? run.baseline
  const isAccepting = accepting !== undefined
  const baseline = isAccepting
    ? await writeBaseline(accepting, world, locale)
    : known !== undefined && (await applyBaseline(known, world, locale))
  const rules = rulesOn(new Set(jobs.map(({config}) => config)))
  const progress = await progressOf(jobs, values, world)
  const reports = openReports(isAccepting ? [] : outputs, world, {
    locale,
    rules,
    version: __VERSION__,
    before: progress.hide
  })
  const verdict = judge(values, world)
  const named = new Set(args)
  let broken = problems.length > 0
  let shown = 0
  let index = 0
  for await (const result of lint(jobs, progress, {values, args, world, locale, outputs, ...(cache ? {cache} : {})})) {
    const {path, config} = jobs[index++]!
    if (isForeign(result) && !values.stdin && !named.has(path)) continue
    shown++
    broken ||= result.broken
    if (baseline) baseline.take(result.file)
    verdict.take(result.file, config)
    await reports.take(result.file)
  }
  progress.hide()
  if (paths.length && !shown) {
    world.stderr.write('huashu: Expected calls or scripts, found only other files\n')
    return ended(2)
  }
  if (baseline) await baseline.end()
  if (shown || !broken) await reports.end()
  return ended(broken ? 2 : !isAccepting && verdict.failed() ? 1 : 0)
}

/** What the options say of reading wins over every configuration. */
async function jobsFor(paths: string[], project: Project, values: Values): Promise<Job[]> {
  const {reader, agent, speech} = values
  const forced: Partial<Config> = {
    ...(reader === undefined ? {} : {reader: reader as string}),
    ...(agent === undefined ? {} : {agent: agent as string[]}),
    ...(speech === undefined ? {} : {speech: (speech as string).split(/[,，]/)})
  }
  const strict = values['require-reason'] ? {'directive/no-reason': 'error' as const} : undefined
  const known = new Map<Config, Config>()
  const jobs: Job[] = []
  for (const path of paths) {
    const own = await project.configFor(path)
    const config = known.get(own) ?? {...own, ...forced, ...(strict ? {rules: {...own.rules, ...strict}} : {})}
    known.set(own, config)
    jobs.push({path, config})
  }
  return jobs
}

async function progressOf(jobs: Job[], values: Values, world: World): Promise<Progress> {
  const {showProgress} = await import('./progress.js')
  return showProgress(values.stdin ? 0 : jobs.length, world)
}

async function* lint(
  jobs: Job[],
  progress: Progress,
  {values, world, locale, cache}: Asked
): AsyncGenerator<FileResult> {
  if (values.stdin) {
    const {lintStdin} = await import('./lint-stdin.js')
    yield* await lintStdin(jobs, world.stdin, locale)
    return
  }
  const options: LintFilesOptions = {locale, threads: wholeNumber(values, 'threads', 1) ?? 'auto', done: progress.done}
  if (cache) options.cache = cache
  if (values.cache || values['cache-location'] !== undefined) {
    const {openCache} = await import('./cache.js')
    const location = (values['cache-location'] as string) ?? '.huashucache'
    options.cache = openCache(world.cwd, location, locale)
    options.uncached = ({message}) =>
      world.stderr.write(
        `huashu: ${location}: Expected a folder for the cache that can be written, found: ${message}\n`
      )
  }
  const times = values.timing ? (await import('./timing.js')).takeTimes() : undefined
  if (times) options.measure = times.measure
  yield* lintFiles(jobs, options)
  if (times) world.stderr.write(times.table())
}

/** The rules that some configurations have on. */
function rulesOn(configs: Iterable<Config>): {rule: Rule; level: Level}[] {
  const on = new Map<string, {rule: Rule; level: Level}>()
  for (const {packs, rules} of configs)
    for (const rule of packs.flatMap((pack) => pack.rules)) {
      const level = rules[rule.id] ?? rule.level
      if (level !== 'off') on.set(rule.id, {rule, level})
    }
  return [...on.values()]
}

/** The name of what comes on stdin, or nothing when it is ignored. */
async function stdinName(values: Values, project: Project | undefined): Promise<string[]> {
  const name = values['stdin-filename'] as string | undefined
  const by = name === undefined ? undefined : await project?.ignoredBy(name, {git: false})
  return by ? [] : [name ?? '<stdin>']
}

function testOptions(values: Values, positionals: string[]): void {
  const failOn = values['fail-on'] as string | undefined
  if (failOn !== undefined && failOn !== 'never' && !levels.includes(failOn as never))
    throw new UsageError(`--fail-on: Expected one of error, warning, info, never, found \`${failOn}\``)
  if (values.reader !== undefined) named('--reader', values.reader as string, readers)
  wholeNumber(values, 'max-warnings', 0)
  if (values.threads === 'auto') delete values.threads
  wholeNumber(values, 'threads', 1)
  if (values.stdin && positionals.length) throw new UsageError('--stdin: Expected no files beside it, found some')
  if (values.stdin && values.watch) throw new UsageError('Expected --stdin or --watch, found both')
  if (values['stdin-filename'] !== undefined && !values.stdin)
    throw new UsageError('--stdin-filename: Expected --stdin beside it, found none')
}

/** Rules that `--rule` names must be in one of the configurations at least. */
function testRuleIds(values: Values, configs: Config[]): void {
  const ids = Object.keys(ruleLevels(values))
  if (!ids.length) return
  const rules = [...new Set(configs)].flatMap((config) => config.packs.flatMap((pack) => pack.rules))
  for (const id of ids) ruleNamed(id, rules)
}

declare const __VERSION__: string
