import {dirname, isAbsolute} from 'node:path'
import {isMap, isSeq, type Node} from 'yaml'
import type {ConfigProblem} from './config.js'
import type {ConfigFile} from './config-shape.js'
import {type ConfigReading, readConfig} from './read-config.js'
import {resolveExtends} from './resolve-extends.js'

export interface FileLayer {
  kind: 'file'
  reading: ConfigReading
  settings: ConfigFile
  /** The folder that its globs are below: its own; for a package, that of the file which extends it. */
  folder: string
}

/** One of the settings that a configuration is made of. */
export type Layer = FileLayer | {kind: 'recommended'} | {kind: 'strict'}

interface Opening {
  problems: ConfigProblem[]
  /** Every file that was read, whatever was in it. */
  sources: string[]
  /** Files that extend this one. */
  open: string[]
  folder?: string
}

/** A configuration file and all that it extends, what is extended first. A file with a mistake gives what is right in it. */
export async function collectLayers(path: string, problems: ConfigProblem[], sources: string[]): Promise<Layer[]> {
  return layersOf(path, {problems, sources, open: []})
}

async function layersOf(path: string, opening: Opening): Promise<Layer[]> {
  const {problems, open, folder = dirname(path)} = opening
  if (!opening.sources.includes(path)) opening.sources.push(path)
  const reading = await readConfig(path)
  if (!reading.file) {
    problems.push(...reading.problems)
    return []
  }
  const layers: Layer[] = []
  for (const [i, name] of (reading.file.extends ?? ['recommended']).entries()) {
    if (name === 'recommended' || name === 'strict') {
      layers.push({kind: name})
      continue
    }
    const found = await resolveExtends(name, path)
    const complain = (reason: string) => reading.complain(entryOf(reading.root, i), reason)
    if ('reason' in found) complain(found.reason)
    else if (found.path === path || open.includes(found.path))
      complain(`Expected configurations that do not extend one another in a circle, found \`${name}\` again`)
    else {
      const isFile = name.startsWith('.') || isAbsolute(name)
      const {folder: _, ...rest} = opening
      layers.push(...(await layersOf(found.path, {...rest, open: [...open, path], ...(isFile ? {} : {folder})})))
    }
  }
  return [...layers, {kind: 'file', reading, settings: reading.file, folder}]
}

/** The node of the nth name under `extends`, which may be written as its only one. */
function entryOf(root: Node | undefined, index: number): Node {
  const node = isMap(root) ? root.get('extends', true) : undefined
  return (isSeq(node) ? node.get(index, true) : node) as Node
}
