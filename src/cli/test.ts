import {stat} from 'node:fs/promises'
import {relative, resolve} from 'node:path'
import type {Settings} from '../checks/check.js'
import type {ConfigProblem} from '../config/config.js'
import {linterOptions} from '../config/linter-for.js'
import {problemFiles} from '../config/problem-files.js'
import {runExamples} from '../engine/examples.js'
import {giveExamples} from '../packs/give-examples.js'
import {recommended} from '../packs/recommended.generated.js'
import {reportOf} from '../reporters/report.js'
import {reporters} from '../reporters/reporters.js'
import {englishSpeller} from '../speller.js'
import {named} from './check-options.js'
import {type Command, type Exit, UsageError, type World} from './command.js'
import {configHelp, configOptions, projectFrom} from './rule-settings.js'
import {type PackTest, testPack} from './test-pack.js'

const {rule: _, ...options} = configOptions
const {rule: __, ...help} = configHelp

/** `huashu test`: runs the examples of rule packs. */
export const test: Command = {
  takes: '[packs…]',
  summary: {zh: '运行规则包里的例子', en: 'runs the examples of rule packs'},
  options: {...options, format: {type: 'string', short: 'f', default: 'text'}},
  help: {...help, format: {zh: '报告格式（默认 text）', en: 'format of the report (default text)'}},
  async run(values, folders, world, locale): Promise<Exit> {
    const reporter = await named('--format', values.format as string, reporters)()
    const project = projectFrom(values, world.cwd)
    const config = await project.configIn('.')
    const mistakes: ConfigProblem[] = project.problems().filter(({kind}) => kind === 'config')
    const packs = await foldersFor(folders, project.folders(), world)
    const tests: PackTest[] = []
    const {terms, vocabulary} = linterOptions(config)
    const settings: Settings = {speller: englishSpeller, ...(terms ? {terms} : {}), ...(vocabulary ? {vocabulary} : {})}
    for (const folder of packs) tests.push(await testPack(folder, {...recommended.words, ...config.words}, settings))
    if (!packs.length && !mistakes.length) return testBuiltIn(world)

    mistakes.push(...tests.flatMap((one) => one.mistakes))
    const failures = tests.flatMap((one) => one.failures)
    const files = problemFiles([...mistakes, ...failures.map(({problem}) => problem)], world.cwd)
    const warned = problemFiles(
      tests.flatMap((one) => one.warnings),
      world.cwd,
      'warning'
    )
    for (const file of warned) {
      const known = files.find((one) => one.path === file.path)
      if (known) known.messages.push(...file.messages)
      else files.push(file)
    }
    const color = world.stdout.isTTY === true && !world.env.NO_COLOR
    if (values.format !== 'text' || files.length) world.stdout.write(reportOf(reporter, files, {locale, color}))
    if (values.format === 'text') {
      const paint = (code: number, line: string) => (color ? `\u001b[${code}m${line}\u001b[0m` : line)
      for (const {problem, line, column, failed} of failures) {
        const place = `${relative(world.cwd, problem.path)}:${line}:${column}`
        world.stdout.write(`\n${place}  ${failed.rule} (${failed.kind})\n${diff(failed.expected, failed.found, paint)}`)
      }
      if (failures.length) world.stdout.write('\n')
      const count = tests.reduce((sum, one) => sum + one.examples, 0)
      world.stdout.write(`${count - failures.length} passed, ${failures.length} failed\n`)
    }
    return mistakes.length ? 2 : failures.length ? 1 : 0
  }
}

/** The folders that are named, else those of the configuration. */
async function foldersFor(args: string[], configured: string[], {cwd}: World): Promise<string[]> {
  for (const arg of args) {
    const kind = await stat(resolve(cwd, arg)).catch(() => undefined)
    if (!kind?.isDirectory()) throw new UsageError(`${arg}: Expected a folder of rule packs, found none`)
  }
  return args.length ? args.map((arg) => resolve(cwd, arg)) : configured
}

function testBuiltIn({stdout}: World): Exit {
  giveExamples()
  const {rules, words} = recommended
  const failures = runExamples(rules, words, {speller: englishSpeller})
  for (const {rule, kind, expected, found} of failures) stdout.write(`${rule} (${kind})\n${diff(expected, found)}`)
  const count = rules.reduce((sum, rule) => sum + rule.examples.bad.length + rule.examples.good.length, 0)
  stdout.write(`${count - failures.length} passed, ${failures.length} failed\n`)
  return failures.length ? 1 : 0
}

/** The lines of an example as it should be (-) and as it is (+); lines that are right stand once. */
function diff(expected: string, found: string, paint = (_color: number, line: string) => line): string {
  const [before, after] = [expected.split('\n'), found.split('\n')]
  return before
    .map((line, i) =>
      line === after[i] ? `    ${line}\n` : `${paint(31, `  - ${line}`)}\n${paint(32, `  + ${after[i] ?? ''}`)}\n`
    )
    .join('')
}
