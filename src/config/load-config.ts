import {stat} from 'node:fs/promises'
import {dirname, join, resolve} from 'node:path'
import picomatch from 'picomatch'
import {isMap, isSeq, type Node} from 'yaml'
import {loadPacks} from '../files.js'
import type {Pack} from '../model.js'
import {lenient} from '../packs/read-pack.js'
import {recommended} from '../packs/recommended.generated.js'
import {list, named, phrase} from '../packs/shape.js'
import {applySettings, applyStrict} from './apply-settings.js'
import {below} from './below.js'
import type {ConfigProblem, IgnorePatterns, WholeSettings} from './config.js'
import type {Settings} from './config-shape.js'
import {addPack, defaultConfig, type LoadedConfig, type Override} from './default-config.js'
import {copyDraft, type Draft, emptyDraft} from './draft.js'
import {collectLayers, type FileLayer, type Layer} from './layers.js'
import {lineOf} from './read-config.js'

/** Reads a configuration file, what it extends and its packs. Mistakes are told in `problems`; it never throws for one. */
export async function loadConfig(path: string): Promise<LoadedConfig> {
  const problems: ConfigProblem[] = []
  const sources: string[] = []
  const layers = await collectLayers(path, problems, sources)
  const files = layers.filter((layer): layer is FileLayer => layer.kind === 'file')
  if (!files.some(({reading}) => reading.path === path)) return {...defaultConfig(), path, sources, problems}
  const draft = emptyDraft()
  // The checks themselves use some of the built-in word lists, such as what negates.
  addPack(draft, {rules: [], words: recommended.words})
  if (layers.some((layer) => layer.kind !== 'file')) addPack(draft, recommended)
  const words: Pack['words'] = Object.assign({}, draft.packWords, ...files.map((layer) => layer.settings.words))
  const folders: string[] = []
  for (const layer of files) folders.push(...(await addPacks(draft, layer, words, problems)))
  for (const layer of files) checkPhrases(layer, {...draft.packWords, ...words})
  const overrides = applyLayers(draft, layers)
  for (const {reading} of files) problems.push(...reading.problems)
  const whole: WholeSettings = {}
  for (const {settings, reading} of files) {
    if (settings.locale !== undefined) whole.locale = settings.locale
    if (settings.failOn !== undefined) whole.failOn = settings.failOn
    if (settings.requireReason !== undefined) whole.requireReason = settings.requireReason
    if (settings.baseline !== undefined) whole.baseline = resolve(dirname(reading.path), settings.baseline)
  }
  return {
    path,
    sources,
    folders,
    problems,
    draft,
    layers,
    overrides,
    ignore: files.map(ignoreOf),
    whole
  }
}

function ignoreOf({folder, settings, reading}: FileLayer): IgnorePatterns {
  const patterns = (settings.ignore ?? []).map((pattern, i) => {
    const line = lineOf(reading, nodeIn(reading.root, 'ignore', i))
    return {pattern, ...(line === undefined ? {} : {mark: String(line)})}
  })
  return {folder, patterns, source: reading.path}
}

function applyLayers(draft: Draft, layers: Layer[]): Override[] {
  const overrides: Override[] = []
  for (const layer of layers) {
    if (layer.kind === 'strict') applyStrict(draft)
    if (layer.kind !== 'file') continue
    const {reading, settings, folder} = layer
    applySettings(draft, settings, reading.complain, reading.root)
    for (const [i, {files, ...own}] of (settings.overrides ?? []).entries()) {
      const settings = own as Settings
      const node = nodeIn(reading.root, 'overrides', i)
      applySettings(copyDraft(draft), settings, reading.complain, node)
      overrides.push({
        concerns: matcher(folder, files),
        apply: (one) => applySettings(one, settings, () => {}),
        files,
        settings,
        reading,
        node
      })
    }
  }
  return overrides
}

/** Globs below a folder; one without `/` is for names in any folder below it. */
function matcher(folder: string, globs: string[]): (path: string) => boolean {
  const tests = globs.map((glob) =>
    picomatch(glob.replace(/^\.\//, ''), {dot: true, basename: !glob.replace(/^\.\//, '').includes('/')})
  )
  return (path) => {
    const name = below(folder, path)
    return name !== undefined && tests.some((test) => test(name))
  }
}

/** Every word of a list must be a phrase, and every list that it uses must be there; so it is with the terms. */
function checkPhrases({reading, settings}: FileLayer, words: Pack['words']): void {
  const places = [{keys: [] as (string | number)[], words}]
  for (const [i, override] of (settings.overrides ?? []).entries())
    places.push({keys: ['overrides', i], words: {...words, ...override.words}})
  for (const {keys, words} of places) {
    const context = {complain: reading.complain, words: lenient(words)}
    for (const name of ['words', 'terms']) {
      const node = nodeIn(reading.root, ...keys, name)
      if (!isMap(node)) continue
      named(list(phrase)).read(node, context)
      if (name === 'terms') for (const {key} of node.items) phrase.read(key as Node, context)
    }
  }
}

/** Adds the packs that a file names; gives their folders. */
async function addPacks(
  draft: Draft,
  {reading, settings}: FileLayer,
  words: Pack['words'],
  problems: ConfigProblem[]
): Promise<string[]> {
  const folders: string[] = []
  for (const [i, name] of (settings.packs ?? []).entries()) {
    const folder = resolve(dirname(reading.path), name)
    const kind = await stat(folder).catch(() => undefined)
    if (!kind?.isDirectory()) {
      const node = nodeIn(reading.root, 'packs', i)
      if (node) reading.complain(node, `Expected a folder of rules, found none at \`${name}\``)
      continue
    }
    const {problems: mistakes, ...pack} = await loadPacks(folder, {...draft.packWords, ...words})
    for (const {path, source, problem} of mistakes)
      problems.push({path: join(folder, ...path.split('/')), source, problem, kind: 'rule'})
    addPack(draft, pack)
    folders.push(folder)
  }
  return folders
}

function nodeIn(root: Node | undefined, ...keys: (string | number)[]): Node | undefined {
  const node = isMap(root) || isSeq(root) ? root.getIn(keys, true) : undefined
  return node as Node | undefined
}
