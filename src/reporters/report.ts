import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {Locale, Message} from '../model.js'

/** A message of a rule, or one about the source itself. */
export type AnyMessage = VFileMessage & {[K in Exclude<keyof Message, keyof VFileMessage>]?: Message[K] | undefined}

export interface ReportOptions {
  locale: Locale
  /** Whether to colour. */
  color: boolean
}

/** Files and their messages → text. */
export type Reporter = (files: readonly VFile[], options: ReportOptions) => string

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

export function countMessages(files: readonly VFile[]): Counts {
  const counts = {files: files.length, errors: 0, warnings: 0, infos: 0}
  for (const message of files.flatMap(messagesIn)) counts[`${levelOf(message)}s`]++
  return counts
}
