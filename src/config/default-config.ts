import type {Pack} from '../model.js'
import {recommended} from '../packs/recommended.generated.js'
import type {Config, ConfigProblem, IgnorePatterns} from './config.js'
import {type Draft, emptyDraft} from './draft.js'

/** Settings for some files. */
export interface Override {
  /** Whether they are for a file (absolute). */
  concerns: (path: string) => boolean
  apply: (draft: Draft) => void
}

/** A configuration file with everything that it extends and the packs that it names. */
export interface LoadedConfig {
  path: string | null
  /** The configuration files it was made of, and the folders of its own packs. */
  sources: string[]
  folders: string[]
  problems: ConfigProblem[]
  draft: Draft
  overrides: Override[]
  ignore: IgnorePatterns[]
  whole: Pick<Config, 'locale' | 'failOn' | 'baseline'>
}

/** What holds where there is no configuration file: the built-in rules. */
export function defaultConfig(): LoadedConfig {
  const draft = emptyDraft()
  addPack(draft, recommended)
  return {path: null, sources: [], folders: [], problems: [], draft, overrides: [], ignore: [], whole: {}}
}

export function addPack(draft: Draft, {rules, words}: Pack): void {
  for (const rule of rules) draft.rules.set(rule.id, rule)
  draft.packWords = {...draft.packWords, ...words}
}
