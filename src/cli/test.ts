import {stat} from 'node:fs/promises'
import {resolve} from 'node:path'
import type {VFile} from 'vfile'
import type {Settings} from '../checks/check.js'
import type {ConfigProblem} from '../config/config.js'
import {linterOptions} from '../config/linter-for.js'
import {problemFiles} from '../config/problem-files.js'
import {recommended} from '../packs/recommended.generated.js'
import {reportOf} from '../reporters/report.js'
import {reporters} from '../reporters/reporters.js'
import {englishSpeller} from '../speller.js'
import {named, wholeNumber} from './check-options.js'
import {type Command, type Exit, UsageError, type Values, type World} from './command.js'
import {configHelp, configOptions, projectFrom} from './rule-settings.js'
import {type PackTest, testPack} from './test-pack.js'
import {tellCoverage, tellFailures, testBuiltIn} from './test-results.js'

const {rule: _, ...options} = configOptions
const {rule: __, ...help} = configHelp

/** `huashu test`: runs the examples of rule packs. */
export const test: Command = {
  takes: '[packs…]',
  summary: {zh: '运行规则包里的例子', en: 'runs the examples of rule packs'},
  options: {
    ...options,
    format: {type: 'string', short: 'f', default: 'text'},
    coverage: {type: 'boolean'},
    'min-coverage': {type: 'string'},
    corpus: {type: 'string', multiple: true},
    write: {type: 'string'},
    compare: {type: 'string'}
  },
  help: {
    ...help,
    format: {zh: '报告格式（默认 text）', en: 'format of the report (default text)'},
    coverage: {zh: '列出没有出现在例子里的短语', en: 'list the phrases that no example says'},
    'min-coverage': {
      zh: '出现在例子里的短语少于这个百分比就以 1 退出',
      en: 'exit 1 when fewer phrases than this, in percent, stand in examples'
    },
    corpus: {
      zh: '在这些文件或文件夹上运行规则，说出从未命中的规则；可多次',
      en: 'run the rules on these files or folders, tell those that never hit; may be given again'
    },
    write: {
      zh: '把语料上的命中位置写进这个文件（不含原话）',
      en: 'write where they hit to this file (no word of the calls)'
    },
    compare: {
      zh: '与这个文件比较，列出多出和少了的命中；有就以 1 退出',
      en: 'list the hits that this file has not, and those that only it has; exit 1 if there are any'
    }
  },
  async run(values, folders, world, locale): Promise<Exit> {
    const reporter = await named('--format', values.format as string, reporters)()
    const least = wholeNumber(values, 'min-coverage', 0)
    testOptions(values)
    const coverage = values.coverage === true || least !== undefined
    const project = projectFrom(values, world.cwd)
    const config = await project.configIn('.')
    const mistakes: ConfigProblem[] = project.problems().filter(({kind}) => kind === 'config')
    const packs = await foldersFor(folders, project.folders(), world)
    const {terms, vocabulary} = linterOptions(config)
    const settings: Settings = {speller: englishSpeller, ...(terms ? {terms} : {}), ...(vocabulary ? {vocabulary} : {})}
    const base = {...recommended.words, ...config.words}
    const tests: PackTest[] = []
    for (const folder of packs) tests.push(await testPack(folder, {base, settings, coverage}))
    if (!packs.length && !mistakes.length) tests.push(testBuiltIn({base, settings, coverage}))

    mistakes.push(...tests.flatMap((one) => one.mistakes))
    const files = filesWith(mistakes, tests, world.cwd)
    const color = world.stdout.isTTY === true && !world.env.NO_COLOR
    if (values.format !== 'text' || files.length) world.stdout.write(reportOf(reporter, files, {locale, color}))
    if (values.format === 'text') tellFailures(tests, world, locale, color)
    const covered = !coverage || tellCoverage(tests, least, values.format === 'text', world, locale)
    if (mistakes.length) return 2
    const failed = tests.some((one) => one.failures.length) || !covered
    if (!values.corpus) return failed ? 1 : 0
    const {testCorpus} = await import('./test-corpus.js')
    return Math.max(await testCorpus(values, tests, project, world, locale), failed ? 1 : 0) as Exit
  }
}

function testOptions({corpus, write, compare, format}: Values): void {
  for (const [option, value] of Object.entries({write, compare}))
    if (value !== undefined && !corpus) throw new UsageError(`--${option}: Expected --corpus beside it, found none`)
  if (corpus && format !== 'text') throw new UsageError(`--corpus: Expected --format text, found \`${format}\``)
}

/** The rule files and configurations of which something is told. */
function filesWith(mistakes: ConfigProblem[], tests: readonly PackTest[], cwd: string): VFile[] {
  const files = new Map<string, VFile>()
  for (const level of ['error', 'warning', 'info'] as const) {
    const told = tests.flatMap((one) => one.told[level])
    for (const file of problemFiles(level === 'error' ? [...mistakes, ...told] : told, cwd, level)) {
      const known = files.get(file.path)
      if (known) known.messages.push(...file.messages)
      else files.set(file.path, file)
    }
  }
  return [...files.values()]
}

/** The folders that are named, else those of the configuration. */
async function foldersFor(args: string[], configured: string[], {cwd}: World): Promise<string[]> {
  for (const arg of args) {
    const kind = await stat(resolve(cwd, arg)).catch(() => undefined)
    if (!kind?.isDirectory()) throw new UsageError(`${arg}: Expected a folder of rule packs, found none`)
  }
  return args.length ? args.map((arg) => resolve(cwd, arg)) : configured
}
