import {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'
import type {LinterOptions} from '../engine/linter.js'
import type {FileResult} from '../files.js'
import {readCalls} from '../readers/read-calls.js'

/** What was found in a file, as plain data: for another thread, or for a later run. The calls are not in it. */
export interface FileRecord {
  messages: Record<string, unknown>[]
  data: Record<string, unknown>
  broken: boolean
  /** Whether it could be read as calls at all. */
  read: boolean
}

export function recordOf({file, broken}: FileResult): FileRecord {
  const {calls: _, ...data} = file.data
  const messages = file.messages.map((message) => ({...message, message: message.message, stack: ''}))
  return {messages, data, broken, read: 'calls' in file.data}
}

/**
 * The same file again. Its calls are read from the source when a reporter asks for them: they may hold what customers
 * said, which is kept nowhere else.
 */
export function resultFrom(
  {messages, data, broken, read}: FileRecord,
  source: {path: string; text: string},
  options: LinterOptions
): FileResult {
  const {path, text} = source
  const file = new VFile(read ? {path, value: text} : {path})
  file.messages.push(
    ...messages.map((fields) => Object.assign(Object.create(VFileMessage.prototype) as VFileMessage, fields))
  )
  Object.assign(file.data, data)
  if (!read) return {file, broken}
  let calls: unknown
  Object.defineProperty(file.data, 'calls', {
    enumerable: true,
    get: () => (calls ??= readCalls(text, {...options, path}).calls)
  })
  return {file, broken}
}
