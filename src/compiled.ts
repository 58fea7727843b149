import {readFileSync} from 'node:fs'
import {keys} from './compiled.generated.js'
import type {Compiled} from './engine/book.js'
import {recommended} from './packs/recommended.generated.js'
import type {Program} from './scan/program.js'
import {programFromBytes} from './scan/program-bytes.js'

let program: Program | undefined

/** The built-in phrases, compiled when the package was built. */
export const compiled: Compiled = {
  words: recommended.words,
  keys,
  program() {
    program ??= programFromBytes(readFileSync(new URL('./compiled.generated.bin', import.meta.url)))
    return program
  }
}
