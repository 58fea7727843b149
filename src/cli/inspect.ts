import {isAbsolute, relative} from 'node:path'
import type {Config} from '../config/config.js'
import type {Inspection, Origin} from '../config/inspect-layers.js'
import {linterOptions} from '../config/linter-for.js'
import {problemFiles} from '../config/problem-files.js'
import {readSource} from '../files.js'
import type {Locale} from '../model.js'
import {loadReaders, readCalls, recognise} from '../readers/read-calls.js'
import {reportOf} from '../reporters/report.js'
import {reporters} from '../reporters/reporters.js'
import {type Exit, UsageError, type Values, type World} from './command.js'
import {isSearchedFor} from './find-files.js'
import {projectFrom} from './rule-settings.js'
import {say} from './say.js'

/** `huashu check --inspect FILE…`: why a file is linted as it is, or is not: its configuration, what ignores it, its format, its rules. */
export async function inspect(values: Values, paths: string[], world: World, locale: Locale): Promise<Exit> {
  if (!paths.length) throw new UsageError('--inspect: Expected files behind it, found none')
  const project = projectFrom(values, world.cwd)
  const pages: string[] = []
  const at = ({by, line}: Origin) => {
    const file = (isAbsolute(by) && relative(world.cwd, by)) || by
    return line === undefined ? file : `${file}:${line}`
  }
  for (const path of paths) {
    const config = await project.configFor(path)
    const found = await project.inspect(path)
    const rows = await rowsOf(path, {config, found, values, at}, locale)
    const width = Math.max(...rows.map(([name]) => name.length))
    pages.push([path, ...rows.map(([name, text]) => `  ${name.padEnd(width)}  ${text}`)].join('\n'))
  }
  const problems = problemFiles(project.problems(), world.cwd)
  if (problems.length) {
    world.stdout.write(reportOf(await reporters.text!(), problems, {locale, color: false}))
    return 2
  }
  world.stdout.write(`${pages.join('\n\n')}\n`)
  return 0
}

interface Inspected {
  config: Config
  found: Inspection
  values: Values
  /** Shows where something is set. */
  at: (origin: Origin) => string
}

async function rowsOf(path: string, inspected: Inspected, locale: Locale): Promise<[name: string, text: string][]> {
  const {config, found, at} = inspected
  const word = (zh: string, en: string) => say({zh, en}, locale)
  const {ignored, overrides, rules} = found
  const bases = config.sources.filter((source) => source !== config.path)
  const all = config.packs.flatMap((pack) => pack.rules)
  const levelOf = (id: string, level: string) => config.rules[id] ?? level
  const off = all.filter(({id, level}) => levelOf(id, level) === 'off').length
  const idWidth = Math.max(0, ...[...rules.keys()].map((id) => id.length))
  const set = all.flatMap(({id, level}): [string, string][] => {
    const origin = rules.get(id)
    return origin ? [['', `${id.padEnd(idWidth)}  ${levelOf(id, level).padEnd(7)}  ${at(origin)}`]] : []
  })
  const byWhat = ignored && `${at({by: ignored.file, ...ignored})}${ignored.pattern ? `  ${ignored.pattern}` : ''}`
  return [
    ['config', config.path ? [config.path, ...bases].map((by) => at({by})).join(' < ') : word('无', 'none')],
    ...overrides.map((one): [string, string] => ['override', `${at(one)}  ${one.files.join(', ')}`]),
    ...(byWhat ? [['ignored', word(`依据 ${byWhat}`, `by ${byWhat}`)] as [string, string]] : []),
    ...(isSearchedFor(path)
      ? []
      : [
          ['skipped', word('在文件夹里不找它：请写明文件名', 'not looked for in a folder: name it')] as [string, string]
        ]),
    ['reader', await readerOf(path, inspected, locale)],
    ['rules', word(`${all.length - off} 条启用，${off} 条关闭`, `${all.length - off} on, ${off} off`)],
    ...set
  ]
}

/** The format of a file, who says so, and what was read. */
async function readerOf(path: string, {config, found, values, at}: Inspected, locale: Locale): Promise<string> {
  const word = (zh: string, en: string) => say({zh, en}, locale)
  const source = await readSource(path)
  if ('reason' in source) return source.reason
  const wished = values.reader as string | undefined
  const options = {...linterOptions(config), path, ...(wished === undefined ? {} : {reader: wished})}
  await loadReaders(source.text, options)
  const {calls, problems} = readCalls(source.text, options)
  const name = recognise(source.text, options) ?? word('没有认出格式', 'of no known format')
  const why = wished === undefined ? (found.reader ? at(found.reader) : word('看内容', 'by its content')) : '--reader'
  const turns = calls.flatMap((call) => call.turns)
  const count = turns.filter(({role}) => role === 'agent').length
  const read = word(
    `${calls.length} 通，${turns.length} 句，客服 ${count} 句`,
    `calls: ${calls.length}, turns: ${turns.length}, of the agent: ${count}`
  )
  return [`${name} (${why})`, read, ...problems.slice(0, 1).map(({reason}) => reason)].join('; ')
}
