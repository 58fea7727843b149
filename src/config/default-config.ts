import type {Node} from 'yaml'
import type {Pack} from '../model.js'
import {recommended} from '../packs/recommended.generated.js'
import type {ConfigProblem, IgnorePatterns, WholeSettings} from './config.js'
import type {Settings} from './config-shape.js'
import {type Draft, emptyDraft} from './draft.js'
import type {Layer} from './layers.js'
import type {ConfigReading} from './read-config.js'

/** Settings for some files. */
export interface Override {
  /** Whether they are for a file (absolute). */
  concerns: (path: string) => boolean
  apply: (draft: Draft) => void
  files: string[]
  settings: Settings
  reading: ConfigReading
  node: Node | undefined
}

/** A configuration file with everything that it extends and the packs that it names. */
export interface LoadedConfig {
  path: string | null
  /** The configuration files it was made of, and the folders of its own packs. */
  sources: string[]
  folders: string[]
  problems: ConfigProblem[]
  draft: Draft
  layers: Layer[]
  overrides: Override[]
  ignore: IgnorePatterns[]
  whole: WholeSettings
}

/** What holds where there is no configuration file: the built-in rules. */
export function defaultConfig(): LoadedConfig {
  const draft = emptyDraft()
  addPack(draft, recommended)
  return {path: null, sources: [], folders: [], problems: [], draft, layers: [], overrides: [], ignore: [], whole: {}}
}

export function addPack(draft: Draft, {rules, words}: Pack): void {
  for (const rule of rules) draft.rules.set(rule.id, rule)
  draft.packWords = {...draft.packWords, ...words}
}
