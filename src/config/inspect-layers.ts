import {isMap, type Node} from 'yaml'
import type {RuleSetting} from '../engine/linter.js'
import type {IgnoredBy} from './config.js'
import type {Settings} from './config-shape.js'
import type {LoadedConfig} from './default-config.js'
import {type ConfigReading, lineOf} from './read-config.js'

/** Where something is set: a file and its line (from 1; none in JavaScript), or `strict`, or `--rule`. */
export interface Origin {
  by: string
  line?: number
}

/** Where the settings of a file come from. */
export interface Inspection {
  ignored?: IgnoredBy
  /** The overrides that concern the file, by their globs. */
  overrides: (Origin & {files: string[]})[]
  /** Who set the level or the options of a rule last; rules that nobody set are not in it. */
  rules: Map<string, Origin>
  /** Who set the format. */
  reader?: Origin
}

/** Goes through what a configuration is made of in the order in which it counts: the last one wins. */
export function inspectLayers(
  {layers, overrides, draft}: LoadedConfig,
  path: string,
  rules: Record<string, RuleSetting>
): Inspection {
  const found: Inspection = {overrides: [], rules: new Map()}
  const take = (settings: Settings, reading: ConfigReading, node: Node | undefined) => {
    for (const {id, key} of settings.rules ?? []) found.rules.set(id, originOf(reading, key))
    const reader = isMap(node) ? (node.get('reader', true) as Node | undefined) : undefined
    if (settings.reader !== undefined) found.reader = originOf(reading, reader)
  }
  for (const layer of layers) {
    if (layer.kind === 'strict') for (const id of draft.rules.keys()) found.rules.set(id, {by: 'strict'})
    if (layer.kind === 'file') take(layer.settings, layer.reading, layer.reading.root)
  }
  for (const {concerns, files, settings, reading, node} of overrides) {
    if (!concerns(path)) continue
    found.overrides.push({files, ...originOf(reading, node)})
    take(settings, reading, node)
  }
  for (const id of Object.keys(rules)) if (draft.rules.has(id)) found.rules.set(id, {by: '--rule'})
  return found
}

function originOf(reading: ConfigReading, node: Node | undefined): Origin {
  const line = lineOf(reading, node)
  return {by: reading.path, ...(line === undefined ? {} : {line})}
}
