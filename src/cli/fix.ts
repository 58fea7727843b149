import {access, constants, readFile} from 'node:fs/promises'
import {resolve} from 'node:path'
import {buffer} from 'node:stream/consumers'
import {linters} from '../config/linter-for.js'
import {today} from '../config/today.js'
import type {FixOptions} from '../fix/fix-source.js'
import type {Locale, Rule} from '../model.js'
import {nearest} from '../packs/nearest.js'
import {loadReaders} from '../readers/read-calls.js'
import {type Command, type Exit, UsageError, type Values, type World} from './command.js'
import {findFiles} from './find-files.js'
import {type Changes, type FixedBytes, type Fixing, fixBytes} from './fix-bytes.js'
import {replaceFile} from './replace-file.js'
import {configHelp, configHere, configOptions, projectFrom, rulesOf} from './rule-settings.js'
import {say} from './say.js'

/** `huashu fix`: writes safe rewrites into templates. */
export const fix: Command = {
  takes: '[files…]',
  summary: {
    zh: '把稳妥的改法写进话术模板（从不改通话记录）',
    en: 'write safe rewrites into script templates (never into records of calls)'
  },
  options: {
    'dry-run': {type: 'boolean'},
    suggestions: {type: 'boolean'},
    'unused-directives': {type: 'boolean'},
    rule: {type: 'string', multiple: true},
    template: {type: 'boolean'},
    reader: {type: 'string'},
    stdin: {type: 'boolean'},
    'stdin-filename': {type: 'string'},
    config: configOptions.config,
    'no-config': configOptions['no-config']
  },
  help: {
    'dry-run': {zh: '不写文件，只显示差异', en: 'write nothing, show a unified diff'},
    suggestions: {zh: '也写入每处的第一个建议', en: 'write the first suggestion, too, where no rewrite is safe'},
    'unused-directives': {
      zh: '也去掉什么都没忽略的忽略指令',
      en: 'also take out the directives that hide nothing'
    },
    rule: {zh: '只改这条规则或这个规则包；可多次', en: 'only this rule, or this pack; may be given again'},
    template: {zh: '带角色的文本（客服：…）也是模板', en: 'labelled text (客服：…) is a script, too, not a record'},
    reader: {zh: '按这种格式读，不自动识别', en: 'read everything as this format'},
    stdin: {zh: '修改标准输入，结果写到标准输出', en: 'fix what comes on stdin, print it on stdout'},
    'stdin-filename': {
      zh: '标准输入的文件名，用来找配置和识别格式',
      en: 'the name of what comes on stdin: for its configuration and its format'
    },
    config: configHelp.config!,
    'no-config': configHelp['no-config']!
  },
  async run(values, positionals, world, locale): Promise<Exit> {
    const {rule: _, ...where} = values
    const stdin = stdinNameFrom(values, positionals)
    const project = projectFrom(where, world.cwd)
    const linterOf = linters({fallback: locale})
    const options = optionsFrom(values, rulesOf(await configHere(where, world)))
    const complain = (line: string) => world.stderr.write(`${line}\n`)
    await loadReaders()
    const fixing = async (path: string) => ({...options, linter: linterOf(await project.configFor(path)), complain})
    const write = values['dry-run'] ? showDiff(world) : stdin === undefined ? writeFile(world) : writeStdout(world)
    if (stdin !== undefined) {
      const bytes = await buffer(world.stdin)
      const ignored = await project.ignoredBy(stdin, {git: false})
      const fixed = ignored ? {bytes} : fixBytes(bytes, stdin, await fixing(stdin))
      if (fixed) await write(stdin, fixed)
      return fixed ? 0 : 2
    }
    const {paths, problems} = await findFiles(positionals.length ? positionals : ['.'], world.cwd, project)
    for (const problem of problems) complain(`huashu: ${problem}`)
    let broken = problems.length > 0
    const sum = {rewrites: 0, directives: 0, files: 0}
    for (const path of paths) {
      const changes = await fixFile(resolve(world.cwd, path), path, await fixing(path), write)
      if (!changes) broken = true
      else if (changes.rewrites + changes.directives) sum.files++
      sum.rewrites += changes?.rewrites ?? 0
      sum.directives += changes?.directives ?? 0
    }
    world.stderr.write(summaryOf(sum, values, locale))
    return broken ? 2 : 0
  }
}

/** The name of what comes on stdin; undefined where files are fixed. */
function stdinNameFrom(values: Values, positionals: string[]): string | undefined {
  const name = values['stdin-filename'] as string | undefined
  if (name !== undefined && !values.stdin)
    throw new UsageError('--stdin-filename: Expected --stdin beside it, found none')
  if (values.stdin && positionals.length) throw new UsageError('--stdin: Expected no files beside it, found some')
  return values.stdin ? (name ?? '<stdin>') : undefined
}

function optionsFrom(values: Values, known: readonly Rule[]): FixOptions {
  const rules = values.rule as string[] | undefined
  const ids = known.map(({id}) => id)
  for (const rule of rules ?? []) {
    if (ids.some((id) => id === rule || id.startsWith(`${rule}/`))) continue
    const near = nearest(rule, ids)
    throw new UsageError(
      `--rule: Expected the id of a rule or the name of a pack, found \`${rule}\`${near ? `; did you mean \`${near}\`?` : ''}`
    )
  }
  return {
    suggestions: values.suggestions === true,
    template: values.template === true,
    unusedDirectives: values['unused-directives'] === true,
    today: today(),
    ...(rules ? {rules} : {}),
    ...(typeof values.reader === 'string' ? {reader: values.reader} : {})
  }
}

type Write = (path: string, fixed: FixedBytes) => Promise<void>

function writeFile({cwd}: World): Write {
  return async (path, {bytes, changes}) => {
    if (!changes) return
    await access(resolve(cwd, path), constants.W_OK)
    await replaceFile(resolve(cwd, path), bytes)
  }
}

/** What there is nothing to fix in is printed, too: an editor takes it for the new text. */
function writeStdout({stdout}: World): Write {
  return async (_path, {bytes}) => {
    stdout.write(bytes)
  }
}

function showDiff({stdout}: World): Write {
  return async (path, {changes}) => {
    if (!changes) return
    const {createTwoFilesPatch, FILE_HEADERS_ONLY} = await import('diff')
    const name = path.replaceAll('\\', '/').replace(/^\/+/, '')
    const options = {context: 3, headerOptions: FILE_HEADERS_ONLY}
    const {before, after} = changes
    stdout.write(createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined, options))
  }
}

/** The changes that were made in a file; undefined when it could not be read or written. */
async function fixFile(file: string, path: string, fixing: Fixing, write: Write): Promise<Changes | undefined> {
  try {
    const fixed = fixBytes(await readFile(file), path, fixing)
    if (fixed) await write(path, fixed)
    return fixed && (fixed.changes ?? {rewrites: 0, directives: 0})
  } catch (error) {
    if (typeof (error as NodeJS.ErrnoException).code !== 'string') throw error
    fixing.complain(`${path}: ${(error as Error).message}`)
    return undefined
  }
}

function summaryOf({rewrites, directives, files}: Changes & {files: number}, values: Values, locale: Locale): string {
  const dry = values['dry-run'] === true
  const many = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`
  const removed = values['unused-directives']
    ? {
        zh: `，${dry ? '可去掉' : '已去掉'} ${directives} 个忽略指令`,
        en: `, ${many(directives, 'directive')} ${dry ? 'to take out' : 'taken out'},`
      }
    : {zh: '', en: ''}
  const zh = `${dry ? '可改' : '已改'} ${rewrites} 处${removed.zh} (${files} 个文件)`
  const en = `${many(rewrites, 'rewrite')} ${dry ? 'to make' : 'made'}${removed.en} in ${many(files, 'file')}`
  return `${say({zh, en}, locale)}\n`
}
