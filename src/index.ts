import {createLinter as createEngine, type LinterOptions as EngineOptions, type Linter} from './engine/linter.js'
import type {Pack} from './model.js'
import {withBuiltIn} from './packs/built-in.js'
import {recommended} from './packs/recommended.generated.js'

export type {Linter, LintOptions, RuleSetting, Session} from './engine/linter.js'
export type * from './model.js'
export {loadReaders, type ReadOptions, readCall, readCalls} from './readers/read-calls.js'
export {huashuLint, huashuParse, huashuStringify, retextHuashu} from './unified/plugins.js'
export {recommended}

export interface LinterOptions extends Omit<EngineOptions, 'packs'> {
  /** Rules and word lists; the built-in ones unless said. */
  packs?: Pack[]
}

/** Compiles the rules once; lint as often as you like. Throws when `rules` names a rule that no pack has. */
export function createLinter(options: LinterOptions = {}): Linter {
  return createEngine(withBuiltIn(options))
}
