import type {VFile} from 'vfile'
import type {Config, FailOn} from '../config/config.js'
import {problemFiles} from '../config/problem-files.js'
import type {Project} from '../config/project.js'
import {type FileResult, isForeign} from '../files.js'
import type {Level, Locale, Rule} from '../model.js'
import {readers} from '../readers/read-calls.js'
import {countMessages, levelOf} from '../reporters/report.js'
import {applyBaseline, writeBaseline} from './baseline-file.js'
import type {Cache} from './cache.js'
import {checkHelp, checkOptions, named, wholeNumber} from './check-options.js'
import {type Command, type Exit, UsageError, type Values, type World} from './command.js'
import {findFiles} from './find-files.js'
import {type Job, type LintFilesOptions, lintFiles} from './lint-files.js'
import {type Output, outputsFrom, withoutReports, writeReports} from './outputs.js'
import {projectFrom, ruleLevels, ruleNamed} from './rule-settings.js'

const levels = ['info', 'warning', 'error'] as const

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
  const linted = await lint(jobs, {values, args, world, locale, outputs, ...(cache ? {cache} : {})})
  const named = new Set(args)
  const results = linted.flatMap((result, i) => {
    const {path, config} = jobs[i]!
    return isForeign(result) && !values.stdin && !named.has(path) ? [] : [{...result, config}]
  })
  if (paths.length && !results.length) {
    world.stderr.write('huashu: Expected calls or scripts, found only other files\n')
    return ended(2)
  }
  const broken = problems.length > 0 || results.some((result) => result.broken)
  const files = results.map((result) => result.file)
  if (values['write-baseline'] !== undefined) {
    await writeBaseline(values['write-baseline'] as string, files, world, locale)
    return ended(broken ? 2 : 0)
  }
  const baseline = (values.baseline as string | undefined) ?? run.baseline
  if (baseline !== undefined) await applyBaseline(baseline, files, world, locale)
  const failed = fails(results, values, world)
  const rules = [...new Map(jobs.flatMap(({config}) => rulesOn(config)).map((one) => [one.rule.id, one])).values()]
  if (files.length || !broken) await writeReports(outputs, files, world, {locale, rules, version: __VERSION__})
  return ended(broken ? 2 : failed ? 1 : 0)
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

async function lint(jobs: Job[], {values, world, locale, cache}: Asked): Promise<FileResult[]> {
  if (values.stdin) {
    const {lintStdin} = await import('./lint-stdin.js')
    return lintStdin(jobs, world.stdin, locale)
  }
  const {showProgress} = await import('./progress.js')
  const progress = showProgress(jobs.length, world)
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
  const results = await lintFiles(jobs, options)
  progress.end()
  if (times) world.stderr.write(times.table())
  return results
}

/** Whether there is something at or above the level that fails, which each file's settings may say, or too many warnings. */
function fails(results: {file: VFile; config: Config}[], values: Values, world: World): boolean {
  const most = wholeNumber(values, 'max-warnings', 0) ?? Infinity
  const {warnings} = countMessages(results.map(({file}) => file))
  const tooMany = warnings > most
  if (tooMany) world.stderr.write(`huashu: Expected at most ${most} warnings, found ${warnings}\n`)
  let failed = false
  for (const {file, config} of results) {
    const failOn = (values['fail-on'] as FailOn | undefined) ?? config.failOn ?? 'error'
    const from = failOn === 'never' ? Infinity : levels.indexOf(failOn)
    failed ||= file.messages.some((message) => levels.indexOf(levelOf(message)) >= from)
    const shown = Math.min(from, levels.indexOf('error'))
    if (values.quiet) file.messages = file.messages.filter((message) => levels.indexOf(levelOf(message)) >= shown)
  }
  return failed || tooMany
}

/** The rules that a configuration has on. */
function rulesOn({packs, rules}: Config): {rule: Rule; level: Level}[] {
  return packs.flatMap((pack) =>
    pack.rules.flatMap((rule) => {
      const level = rules[rule.id] ?? rule.level
      return level === 'off' ? [] : [{rule, level}]
    })
  )
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
