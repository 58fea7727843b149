import type {Compiled} from '../engine/book.js'
import type {Pack} from '../model.js'
import {recommended} from './recommended.generated.js'

/** The built-in phrases compiled, where they are at hand; else they are compiled when a linter is made. */
let compiled: Compiled | undefined

export function giveCompiled(given: Compiled): void {
  compiled = given
}

/** Options with the packs that hold: the built-in one unless said. The built-in word lists are there for all, where a pack has none of that name. */
export function withBuiltIn<T extends {packs?: Pack[]}>(options: T): T & {packs: Pack[]; compiled?: Compiled} {
  const packs = [{rules: [], words: recommended.words}, ...(options.packs ?? [recommended])]
  return {...(compiled ? {compiled} : {}), ...options, packs}
}
