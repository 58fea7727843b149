import {isUtf8} from 'node:buffer'
import {readdir, readFile, stat} from 'node:fs/promises'
import {join, sep} from 'node:path'
import {getHeapStatistics} from 'node:v8'
import {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'
import {today} from './config/today.js'
import type {Linter, LintOptions} from './engine/linter.js'
import type {Pack} from './model.js'
import type {PackFile, PackReading} from './packs/read-pack.js'
import {recommended} from './packs/recommended.generated.js'
import {decode} from './readers/decode.js'
import {isOffice} from './readers/office-magic.js'

/** A source as text, or why it cannot be read as one: `lines` when it can be linted line by line. */
export type SourceReading = {text: string} | {reason: string; lines?: true}

/** A string holds no more characters than about this; a file of more bytes is not read. */
const MOST_BYTES = 512 * 1024 * 1024
/** What a byte of labelled text takes until its report is written: 42 were measured. Without the memory Node would end with a crash. */
const MEMORY_FOR_A_BYTE = 48
/** Newline-delimited calls of more bytes are not held all at once. */
const MANY_CALLS = 64 * 1024 * 1024

export async function readSource(path: string): Promise<SourceReading> {
  try {
    const {size} = await stat(path)
    const reason = `Expected at most ${MOST_BYTES} bytes, found ${size}: only calls of a line each (NDJSON) may be more`
    const most = Math.floor(getHeapStatistics().heap_size_limit / MEMORY_FOR_A_BYTE)
    if (
      size > Math.min(MANY_CALLS, most) &&
      (await import('./large-file.js').then((large) => large.holdsCallLines(path)))
    )
      return {reason, lines: true}
    if (size > MOST_BYTES) return {reason}
    const bytes = await readFile(path)
    if (size > most && !isOffice(bytes))
      return {
        reason: `Expected at most ${most} bytes with this memory, found ${size}: give it more (NODE_OPTIONS=--max-old-space-size=16000); calls of a line each (NDJSON) need none`
      }
    return await readBytes(bytes)
  } catch (error) {
    return {reason: reasonOf(error as NodeJS.ErrnoException)}
  }
}

/** Bytes as text: decoded; a workbook or Word document is unpacked to what the reader `office` reads. */
export async function readBytes(bytes: Uint8Array): Promise<SourceReading> {
  if (isOffice(bytes)) return (await import('./readers/extract-office.js')).extractOffice(bytes)
  const decoded = decode(bytes)
  return 'text' in decoded ? {text: decoded.text} : {reason: decoded.reason}
}

export interface FileResult {
  file: VFile
  /** Whether the source could not be read, or only in part. */
  broken: boolean
}

/** Whether a file is sound and no call at all, such as a package.json: no mistake where a folder was searched. */
export function isForeign({file}: FileResult): boolean {
  return file.data.foreign === true
}

/** Lints a file. What cannot be read becomes a message on it. */
export async function lintFile(linter: Linter, path: string, options: LintOptions = {}): Promise<FileResult> {
  return lintReading(linter, path, await readSource(path), options)
}

/** Lints a source that has been read from a file. */
export async function lintReading(
  linter: Linter,
  path: string,
  source: SourceReading,
  options: LintOptions = {}
): Promise<FileResult> {
  if ('lines' in source) return (await import('./large-file.js')).lintCallLines(linter, path, options)
  if ('reason' in source) return {file: unreadable(path, source.reason), broken: true}
  await linter.load(source.text, {...options, path})
  const file = linter.lint(source.text, {today: today(), ...options, path})
  const calls = file.data.calls as {turns: unknown[]}[]
  const broken = file.messages.some((message) => message.ruleId === 'source')
  if (broken || calls.some((call) => call.turns.length)) return {file, broken}
  return {file: unreadable(path, 'Expected a call, found no turn in it'), broken: true}
}

function unreadable(path: string, reason: string): VFile {
  const file = new VFile({path})
  const message = new VFileMessage(reason, {source: 'huashu', ruleId: 'source'})
  message.fatal = true
  message.file = path
  file.messages.push(message)
  return file
}

function reasonOf({code, message}: NodeJS.ErrnoException): string {
  if (code === 'ENOENT') return 'Expected a file, found none'
  if (code === 'EISDIR') return 'Expected a file, found a folder'
  if (code === 'EACCES') return 'Expected a file that may be read, found no permission'
  return message
}

/** Reads folders of rule packs from disk: `<folder>/<pack>/<rule>.yml`, `<folder>/words.yml` and `<folder>/<pack>/words.yml`. */
export async function loadPacks(folder: string, base: Pack['words'] = recommended.words): Promise<PackReading> {
  const paths = (await readdir(folder, {recursive: true}))
    .filter((path) => /\.ya?ml$/.test(path) && !path.split(sep).includes('node_modules'))
    .sort()
  const files: PackFile[] = []
  const problems: PackReading['problems'] = []
  for (const name of paths) {
    const bytes = await readFile(join(folder, name))
    const file = {path: name.split(sep).join('/'), source: isUtf8(bytes) ? bytes.toString('utf8') : ''}
    if (isUtf8(bytes)) files.push(file)
    else problems.push({...file, problem: {reason: 'Expected UTF-8, found other bytes', start: 0, end: 0}})
  }
  // yaml is loaded when there is a rule file to read.
  const {readPack} = await import('./packs/read-pack.js')
  const reading = readPack(files, base)
  return {...reading, problems: [...problems, ...reading.problems]}
}
