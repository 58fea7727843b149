import type {Call, Reading} from '../model.js'
import {labelledText} from './labelled-text.js'
import {ndjson} from './ndjson.js'
import type {Reader, ReadOptions} from './reader.js'

export type {ReadOptions}

/** Every reader by its name, in the order in which they are asked whether they know a source. */
export const readers: Record<string, Reader> = {ndjson, text: labelledText}

/** Reads every call in a source; its format is recognised by its content. Throws when `reader` names none that we have. */
export function readCalls(source: string, options: ReadOptions = {}): Reading {
  const {reader: name} = options
  if (name !== undefined && !Object.hasOwn(readers, name))
    throw new Error(`Expected a reader (${Object.keys(readers).join(', ')}), found \`${name}\``)
  const reader =
    name === undefined ? Object.values(readers).find((one) => one.recognises(source, options))! : readers[name]!
  return reader.read(source, options)
}

/** The name of the reader that knows a source. */
export function recognise(source: string, options: ReadOptions = {}): string {
  return options.reader ?? Object.keys(readers).find((name) => readers[name]!.recognises(source, options))!
}

/** Reads the one call in a source. Throws when there is none, or when the source has a mistake. */
export function readCall(source: string, options: ReadOptions = {}): Call {
  const {calls, problems} = readCalls(source, options)
  if (problems[0]) throw new Error(problems[0].reason)
  if (!calls[0]) throw new Error('Expected a call, found none')
  return calls[0]
}
