import type {Linter} from '../engine/linter.js'
import {editBytes, encoderFor} from '../fix/encode.js'
import {type FixOptions, fixSource} from '../fix/fix-source.js'
import {decode} from '../readers/decode.js'
import {isOffice} from '../readers/office-magic.js'

export interface Fixing extends FixOptions {
  linter: Linter
  /** Is told what cannot be read, and what cannot be fixed. */
  complain: (line: string) => void
}

export interface Changes {
  rewrites: number
  /** Directives that were taken out, or rules in them. */
  directives: number
}

/** A source and what has become of it; without `changes` nothing has. */
export interface FixedBytes {
  bytes: Uint8Array
  changes?: Changes & {before: string; after: string}
}

/** Fixes a source in its own encoding; undefined when it cannot be read, or has mistakes. */
export function fixBytes(bytes: Uint8Array, path: string, fixing: Fixing): FixedBytes | undefined {
  const {linter, complain, ...options} = fixing
  // Workbooks and Word documents are read, not written.
  if (isOffice(bytes)) return {bytes}
  const decoded = decode(bytes)
  if ('reason' in decoded) {
    complain(`${path}: ${decoded.reason}`)
    return undefined
  }
  const {encoding, text: before} = decoded
  const encode = encoderFor(encoding)
  const {file, passes, done, refused, text} = fixSource(before, linter, {
    ...options,
    path,
    refuses(text) {
      const code = encode(text)
      return 'char' in code ? `Expected characters of ${encoding}, found \`${code.char}\`` : undefined
    }
  })
  if (file.data.foreign) return {bytes}
  for (const {line, column, ruleId, reason} of refused) complain(`${path}:${line}:${column} ${ruleId} ${reason}`)
  if (file.messages.some(({ruleId}) => ruleId === 'source')) {
    complain(`${path}: Expected a source without mistakes, found some: run huashu check; nothing was written`)
    return undefined
  }
  if (!done.length) return {bytes}
  const written = passes.reduce((last, edits) => editBytes(last, edits, encoding), bytes)
  const again = decode(written)
  if (!('text' in again) || again.text !== text)
    throw new Error(`Expected ${path} to read as it was rewritten, found another text: nothing was written`)
  const directives = done.filter(({ruleId}) => ruleId === 'directive/unused').length
  return {bytes: written, changes: {rewrites: done.length - directives, directives, before, after: text}}
}
