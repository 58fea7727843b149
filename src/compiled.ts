import {keys, tables} from './compiled.generated.js'
import type {Compiled} from './engine/book.js'
import {recommended} from './packs/recommended.generated.js'
import type {Program} from './scan/program.js'

const TYPES = {Uint8Array, Uint16Array, Uint32Array}
let program: Program | undefined

/** The built-in phrases, compiled when the package was built. */
export const compiled: Compiled = {
  words: recommended.words,
  keys,
  program: () => (program ??= readTables(tables))
}

function readTables(json: string): Program {
  return JSON.parse(json, (_, value: {type?: keyof typeof TYPES; base64: string}) => {
    if (!value?.type) return value
    const bytes = Buffer.from(value.base64, 'base64')
    // A table stands at a place of its own: the pool of Buffer does not keep to the bounds of numbers.
    return new TYPES[value.type](new Uint8Array(bytes).buffer)
  }) as Program
}
