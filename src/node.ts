export type {Config, ConfigProblem, WrittenConfig} from './config/config.js'
export {findConfig} from './config/find-config.js'
export {linterOptions} from './config/linter-for.js'
export {openProject, type Project, type ProjectOptions} from './config/project.js'
export {type FileResult, lintFile, loadPacks, readSource} from './files.js'

import {compiled} from './compiled.js'
import {createLinter as createPureLinter, type Linter, type LinterOptions} from './index.js'
import {giveCompiled} from './packs/built-in.js'
import {giveExamples} from './packs/give-examples.js'
import {giveReaders} from './readers/give-readers.js'
import {englishSpeller} from './speller.js'

export * from './index.js'

/** `createLinter` that can also spell: the English dictionary is read when a rule first needs it. */
export function createLinter(options: LinterOptions = {}): Linter {
  return createPureLinter({speller: englishSpeller, ...options})
}
giveCompiled(compiled)
giveExamples()
giveReaders()

export {type Decoded, decode, type Encoding} from './readers/decode.js'
