import {access, constants, readFile} from 'node:fs/promises'
import {resolve} from 'node:path'
import {linters} from '../config/linter-for.js'
import type {Linter} from '../engine/linter.js'
import {editBytes, encoderFor} from '../fix/encode.js'
import {type Fixed, type FixOptions, fixSource} from '../fix/fix-source.js'
import type {Locale, Rule} from '../model.js'
import {nearest} from '../packs/nearest.js'
import {type Decoded, decode} from '../readers/decode.js'
import {isOffice} from '../readers/office-magic.js'
import {type Command, type Exit, UsageError, type Values, type World} from './command.js'
import {findFiles} from './find-files.js'
import {replaceFile} from './replace-file.js'
import {configHelp, configHere, configOptions, projectFrom, rulesOf} from './rule-settings.js'

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
    rule: {type: 'string', multiple: true},
    template: {type: 'boolean'},
    reader: {type: 'string'},
    config: configOptions.config,
    'no-config': configOptions['no-config']
  },
  help: {
    'dry-run': {zh: '不写文件，只显示差异', en: 'write nothing, show a unified diff'},
    suggestions: {zh: '也写入每处的第一个建议', en: 'write the first suggestion, too, where no rewrite is safe'},
    rule: {zh: '只改这条规则或这个规则包；可多次', en: 'only this rule, or this pack; may be given again'},
    template: {zh: '带角色的文本（客服：…）也是模板', en: 'labelled text (客服：…) is a script, too, not a record'},
    reader: {zh: '按这种格式读，不自动识别', en: 'read everything as this format'},
    config: configHelp.config!,
    'no-config': configHelp['no-config']!
  },
  async run(values, positionals, world, locale): Promise<Exit> {
    const {rule: _, ...where} = values
    const project = projectFrom(where, world.cwd)
    const options = optionsFrom(values, rulesOf(await configHere(where, world)))
    const linterOf = linters({fallback: locale})
    const {paths, problems} = await findFiles(positionals.length ? positionals : ['.'], world.cwd, project)
    for (const problem of problems) world.stderr.write(`huashu: ${problem}\n`)
    let broken = problems.length > 0
    let done = 0
    let files = 0
    for (const path of paths) {
      const linter = linterOf(await project.configFor(path))
      const outcome = await fixFile(path, linter, options, values['dry-run'] === true, world)
      if (outcome === undefined) broken = true
      else if (outcome) {
        done += outcome
        files++
      }
    }
    world.stderr.write(sum(done, files, values['dry-run'] === true, locale))
    return broken ? 2 : 0
  }
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
    ...(rules ? {rules} : {}),
    ...(typeof values.reader === 'string' ? {reader: values.reader} : {})
  }
}

/** How many rewrites were made in a file; undefined when it could not be read or written. */
async function fixFile(
  path: string,
  linter: Linter,
  options: FixOptions,
  dryRun: boolean,
  world: World
): Promise<number | undefined> {
  const file = resolve(world.cwd, path)
  const complain = (reason: string) => {
    world.stderr.write(`${path}: ${reason}\n`)
    return undefined
  }
  try {
    const bytes = await readFile(file)
    // Workbooks and Word documents are read, not written.
    if (isOffice(bytes)) return 0
    const decoded = decode(bytes)
    if ('reason' in decoded) return complain(decoded.reason)
    await linter.load(decoded.text, {path, ...(options.reader === undefined ? {} : {reader: options.reader})})
    const encode = encoderFor(decoded.encoding)
    const fixed = fixSource(decoded.text, linter, {
      ...options,
      path,
      refuses(text) {
        const code = encode(text)
        return 'char' in code ? `Expected characters of ${decoded.encoding}, found \`${code.char}\`` : undefined
      }
    })
    if (fixed.file.data.foreign) return 0
    tellRefused(path, fixed, world)
    if (fixed.file.messages.some(({ruleId}) => ruleId === 'source'))
      return complain('Expected a source without mistakes, found some: run huashu check; nothing was written')
    if (!fixed.done.length) return 0
    if (dryRun) world.stdout.write(await diffOf(path, decoded.text, fixed.text))
    else await write(file, bytes, decoded, fixed)
    return fixed.done.length
  } catch (error) {
    if (typeof (error as NodeJS.ErrnoException).code !== 'string') throw error
    return complain((error as Error).message)
  }
}

async function write(
  path: string,
  bytes: Uint8Array,
  {encoding}: Extract<Decoded, {text: string}>,
  {passes, text}: Fixed
): Promise<void> {
  const written = passes.reduce((before, edits) => editBytes(before, edits, encoding), bytes)
  const again = decode(written)
  if (!('text' in again) || again.text !== text)
    throw new Error(`Expected ${path} to read as it was rewritten, found another text: nothing was written`)
  await access(path, constants.W_OK)
  await replaceFile(path, written)
}

function tellRefused(path: string, {refused}: Fixed, {stderr}: World): void {
  for (const {line, column, ruleId, reason} of refused) stderr.write(`${path}:${line}:${column} ${ruleId} ${reason}\n`)
}

async function diffOf(path: string, before: string, after: string): Promise<string> {
  const {createTwoFilesPatch, FILE_HEADERS_ONLY} = await import('diff')
  const name = path.replaceAll('\\', '/').replace(/^\/+/, '')
  return createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined, {
    context: 3,
    headerOptions: FILE_HEADERS_ONLY
  })
}

function sum(done: number, files: number, dryRun: boolean, locale: Locale): string {
  if (locale === 'en')
    return `${done} ${done === 1 ? 'rewrite' : 'rewrites'} ${dryRun ? 'to make' : 'made'} in ${files} ${files === 1 ? 'file' : 'files'}\n`
  const [would, did, unit] = locale === 'zh' ? ['可改', '已改', '个文件'] : ['可改', '已改', '個檔案']
  return `${dryRun ? would : did} ${done} 处 (${files} ${unit})\n`.replace('处', locale === 'zh' ? '处' : '處')
}
