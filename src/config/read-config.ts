import {isUtf8} from 'node:buffer'
import {readFile, stat} from 'node:fs/promises'
import {basename, extname} from 'node:path'
import {pathToFileURL} from 'node:url'
import {type Node as JsonNode, type ParseError, parseTree} from 'jsonc-parser'
import {Document, isAlias, type Node, Pair, parseDocument, Scalar, visit, YAMLMap, YAMLSeq} from 'yaml'
import type {Context} from '../packs/shape.js'
import {wordLists} from '../packs/words.js'
import {jsonProblem} from '../readers/json-tree.js'
import type {ConfigProblem} from './config.js'
import {type ConfigFile, configShape} from './config-shape.js'
import {CODE} from './find-config.js'

/** A configuration file, read by itself: nothing that it names is read yet. */
export interface ConfigReading {
  path: string
  /** Its text; none of a file in JavaScript or TypeScript. */
  source: string
  file: ConfigFile | undefined
  /** The root of the file, for places in it. */
  root: Node | undefined
  /** Tells a mistake in this file. */
  complain: Context['complain']
  problems: ConfigProblem[]
}

/** The line of a node, from 1; undefined in a file in JavaScript or TypeScript. */
export function lineOf({source}: ConfigReading, node: Node | undefined): number | undefined {
  const start = node?.range?.[0]
  return source && start !== undefined ? source.slice(0, start).split('\n').length : undefined
}

interface Opened {
  source: string
  node: Node | undefined
  /** By node: how to say where it is, where it has no place in the source. */
  names?: Map<unknown, string>
}

type Tell = (reason: string, start: number, end: number) => void

/** Reads a configuration file. Only files in JavaScript and TypeScript run code. */
export async function readConfig(path: string): Promise<ConfigReading> {
  const problems: ConfigProblem[] = []
  let source = ''
  const tell: Tell = (reason, start, end) => {
    problems.push({path, source, kind: 'config', problem: {reason, start, end}})
  }
  let names: Opened['names']
  const complain: Context['complain'] = (node, reason, offset) => {
    const [start, end] = node.range ?? [0, 0]
    const quote = 'type' in node && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE') ? 1 : 0
    const inside = offset === undefined ? start : Math.min(end, start + offset + quote)
    const name = node.range ? '' : names?.get(node)
    tell(name ? `${name}: ${reason}` : reason, inside, end)
  }
  const reading = {path, source, file: undefined, root: undefined, complain, problems}
  try {
    if (!CODE.test(path)) source = utf8(await readFile(path)).replace(/^\ufeff/, '')
    const opened = CODE.test(path)
      ? await openCode(path)
      : isJson(path)
        ? openJson(path, source, tell)
        : openYaml(source, tell)
    names = opened.names
    const {node} = opened
    if (!node || problems.length) return reading
    return {...reading, source, root: node, file: configShape.read(node, {complain, words: wordLists({})})}
  } catch (error) {
    tell(reasonOf(error as NodeJS.ErrnoException), 0, 0)
    return reading
  }
}

function isJson(path: string): boolean {
  return extname(path) === '.json'
}

/** Text of bytes. Throws when they are in another encoding, as old editors on Windows write. */
function utf8(bytes: Buffer): string {
  if (!isUtf8(bytes)) throw new Error('the file is not in UTF-8')
  return bytes.toString('utf8')
}

function reasonOf(error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT') return 'Expected a configuration file, found none'
  if (error.code === 'EISDIR') return 'Expected a configuration file, found a folder'
  return `Expected a configuration, found a mistake: ${error.message}`
}

function openYaml(source: string, tell: Tell): Opened {
  const document = parseDocument(source, {prettyErrors: false})
  for (const {message, pos} of document.errors) tell(message, pos[0], pos[1])
  if (document.errors.length) return {source, node: undefined}
  if (document.contents === null) return {source, node: new YAMLMap()}
  // Throws where aliases stand for very much more than is written; after it they may be followed.
  document.toJS()
  visit(document, {
    Alias: (_key, node) => node.resolve(document) as Node
  })
  return {source, node: document.contents as Node}
}

function openJson(path: string, source: string, tell: Tell): Opened {
  const errors: ParseError[] = []
  const tree = parseTree(source, errors, {allowTrailingComma: true, disallowComments: false, allowEmptyContent: true})
  for (const error of errors.slice(0, 1)) {
    const {reason, start, end} = jsonProblem(error, source)
    tell(reason, start, end)
  }
  if (errors.length || !tree) return {source, node: errors.length ? undefined : new YAMLMap()}
  const root = basename(path) === 'package.json' ? propertyOf(tree, 'huashu') : tree
  return {source, node: root && fromJson(root)}
}

function propertyOf(tree: JsonNode, name: string): JsonNode | undefined {
  return tree.children?.find((property) => property.children?.[0]?.value === name)?.children?.[1]
}

/** The same tree as YAML nodes, each with its place. */
function fromJson(tree: JsonNode): Node {
  const end = tree.offset + tree.length
  const node: Node =
    tree.type === 'object' ? new YAMLMap() : tree.type === 'array' ? new YAMLSeq() : new Scalar(tree.value)
  for (const child of tree.children ?? []) {
    if (tree.type === 'array') (node as YAMLSeq).items.push(fromJson(child))
    else if (child.children?.[1])
      (node as YAMLMap).items.push(new Pair(fromJson(child.children[0]!), fromJson(child.children[1])))
  }
  if (tree.type === 'string') (node as Scalar).type = 'QUOTE_DOUBLE'
  node.range = [tree.offset, end, end]
  return node
}

async function openCode(path: string): Promise<Opened> {
  const value = /\.mjs$/.test(path) ? await importFresh(path) : await importAny(path)
  const plain = JSON.stringify(value)
  if (plain === undefined) throw new Error('expected a default export with settings')
  const document = new Document(JSON.parse(plain))
  const names = new Map<unknown, string>()
  visit(document, {
    Node(_key, node, parents) {
      const keys = [...parents, node].flatMap((parent, i, all) => {
        if (parent instanceof Pair) return [String(parent.key)]
        const index = parent instanceof YAMLSeq && all[i + 1] ? parent.items.indexOf(all[i + 1]) : -1
        return index < 0 ? [] : [String(index)]
      })
      if (!isAlias(node) && keys.length) names.set(node, keys.join('.'))
    }
  })
  return {source: '', node: document.contents as Node, names}
}

/** Node keeps modules by their URL: so that an edited one is new, it is made to differ. */
async function importFresh(path: string): Promise<unknown> {
  const {mtimeMs} = await stat(path)
  const module = (await import(`${pathToFileURL(path).href}?${mtimeMs}`)) as {default?: unknown}
  return module.default
}

/** TypeScript; and JavaScript, whose `export default` older Nodes refuse in a package without `"type": "module"`. */
async function importAny(path: string): Promise<unknown> {
  const {createJiti} = await import('jiti')
  return createJiti(path, {moduleCache: false, fsCache: false}).import(path, {default: true})
}
