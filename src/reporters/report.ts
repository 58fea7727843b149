import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {Level, Locale, Message, Rule} from '../model.js'

export const HOME = 'https://github.com/huashu-lint/huashu'

/** A message of a rule, or one about the source itself. */
export type AnyMessage = VFileMessage & {[K in Exclude<keyof Message, keyof VFileMessage>]?: Message[K] | undefined}

export interface ReportOptions {
  locale: Locale
  /** Whether to colour. */
  color: boolean
  /** The rules that were on, for reports that describe them. */
  rules?: readonly {rule: Rule; level: Level}[]
  /** The version of huashu. */
  version?: string
}

/**
 * A report while it is written: what stands before the files, then each file, then what stands behind them. So a report of any
 * number of files is never held as a whole, but where sums or what matters most come first (`junit`, `html`).
 */
export interface Report {
  head: string
  file: (file: VFile) => string
  tail: (counts: Counts) => string
}

export type Reporter = (options: ReportOptions) => Report

/** The whole report of some files. */
export function reportOf(reporter: Reporter, files: readonly VFile[], options: ReportOptions): string {
  const {head, file: pieceOf, tail} = reporter(options)
  const counts = noCounts()
  const pieces = [head]
  for (const file of files) {
    addCounts(counts, file)
    pieces.push(pieceOf(file))
  }
  return [...pieces, tail(counts)].join('')
}

export interface Counts {
  files: number
  errors: number
  warnings: number
  infos: number
}

export function messagesIn(file: VFile): AnyMessage[] {
  return file.messages as AnyMessage[]
}

export function levelOf(message: Pick<VFileMessage, 'fatal'>): 'error' | 'warning' | 'info' {
  return message.fatal ? 'error' : message.fatal === false ? 'warning' : 'info'
}

export function noCounts(): Counts {
  return {files: 0, errors: 0, warnings: 0, infos: 0}
}

export function addCounts(counts: Counts, file: VFile): void {
  counts.files++
  for (const message of messagesIn(file)) counts[`${levelOf(message)}s`]++
}

/** Where a message stands: lines and columns from 1, offsets UTF-16; a message without a place stands at the start. */
export interface Region {
  line: number
  column: number
  endLine: number
  endColumn: number
  start: number
  end: number
  /** False for a message without a place. */
  placed: boolean
}

export function regionOf({place}: AnyMessage): Region {
  const at = place && 'start' in place ? place : undefined
  const line = at?.start.line ?? 1
  const column = at?.start.column ?? 1
  return {
    line,
    column,
    endLine: at?.end.line ?? line,
    endColumn: at?.end.column ?? column,
    start: at?.start.offset ?? 0,
    end: at?.end.offset ?? 0,
    placed: at !== undefined
  }
}

/** A path as reports for other tools name it: with `/`, without `./`. */
export function portablePath(path: string | undefined): string {
  return (path ?? '').replaceAll('\\', '/').replace(/^(\.\/)+/, '')
}

/** Text of one line that a terminal or a table can show: text from calls is hostile. */
export function clean(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g, ' ')
}
