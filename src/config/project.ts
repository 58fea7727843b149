import {basename, resolve} from 'node:path'
import type {RuleSetting} from '../engine/linter.js'
import {below} from './below.js'
import type {Config, ConfigProblem, IgnoredBy} from './config.js'
import {defaultConfig, type LoadedConfig, type Override} from './default-config.js'
import {applyRuleLevels, copyDraft} from './draft.js'
import {CODE, configSearch, findConfig, findConfigIn, PLACES, rivalsOf} from './find-config.js'
import {createIgnore} from './ignored.js'
import type {Inspection} from './inspect-layers.js'

export interface ProjectOptions {
  /** The folder of work: what is ignored is looked for from here on where there is no repository. */
  cwd: string
  /** This configuration file for everything; false: none. Unless said, each file's own is found upwards from it. */
  config?: string | false
  /** Levels that win over every configuration. */
  rules?: Record<string, RuleSetting>
  /** Whether configuration files in JavaScript and TypeScript may be run. They are unless false, as by an editor in a folder that is not trusted. */
  code?: boolean
}

/** The configuration of many files; every configuration file and pack is read once. */
export interface Project {
  /** The settings that hold for a file (absolute, or below `cwd`). Files with the same settings get the same object. */
  configFor(file: string): Promise<Config>
  /** The settings that hold in a folder, overrides aside. */
  configIn(folder: string): Promise<Config>
  /** Which file says that this one is not to be linted, if any does; `git`: whether .gitignore counts (true unless said). */
  ignoredBy(file: string, how?: {git?: boolean; folder?: boolean}): Promise<string | undefined>
  /** Where the settings of a file come from, and what says that it is not to be linted. */
  inspect(file: string): Promise<Inspection>
  /** Mistakes in the configurations and packs that were read so far. */
  problems(): ConfigProblem[]
  /** The configuration files and the folders of packs that were read so far. */
  sources(): string[]
  /** The folders of own packs that were named so far. */
  folders(): string[]
}

/** Opens the configuration of everything below a folder. To see changes on disk, open it anew. */
export function openProject(options: ProjectOptions): Project {
  const {cwd, config, rules = {}, code = true} = options
  const search = configSearch()
  const loaded = new Map<string | undefined, Promise<LoadedConfig>>()
  const done: LoadedConfig[] = []
  const configs = new Map<string, Config>()
  const ignore = createIgnore(cwd)

  function load(path: string | undefined, how: {searched?: boolean} = {}): Promise<LoadedConfig> {
    let promise = loaded.get(path)
    if (promise) return promise
    promise = (
      path === undefined
        ? Promise.resolve(defaultConfig())
        : code || !CODE.test(path)
          ? loadFrom(path, how)
          : refused(path)
    ).then((one) => {
      done.push(one)
      return one
    })
    loaded.set(path, promise)
    return promise
  }

  async function loadedFor(file: string, folder = false): Promise<LoadedConfig> {
    if (config === false) return load(undefined)
    if (config !== undefined) return load(resolve(cwd, config))
    return load(await (folder ? findConfigIn(file, search) : findConfig(file, search)), {searched: true})
  }

  async function whyIgnored(file: string, how: {git?: boolean; folder?: boolean} = {}): Promise<IgnoredBy | undefined> {
    const path = resolve(cwd, file)
    const one = await loadedFor(path, how.folder)
    // Rules and settings are no calls; only who names one outright may want it looked at.
    if (how.git !== false && PLACES.includes(basename(path))) return {file: path}
    if (how.git !== false && one.folders.some((own) => own === path || below(own, path) !== undefined))
      return {file: one.path!}
    return ignore(path, {...how, patterns: one.ignore})
  }

  function settle(one: LoadedConfig, overrides: Override[]): Config {
    const key = JSON.stringify([one.path, overrides.map((override) => one.overrides.indexOf(override))])
    const known = configs.get(key)
    if (known) return known
    const draft = copyDraft(one.draft)
    for (const override of overrides) override.apply(draft)
    applyRuleLevels(draft, rules)
    const {rules: kept, packWords, levels, ...settings} = draft
    const settled: Config = {
      ...settings,
      ...one.whole,
      path: one.path,
      sources: one.sources,
      packs: [{rules: [...kept.values()], words: packWords}],
      rules: levels
    }
    configs.set(key, settled)
    return settled
  }

  return {
    async configFor(file) {
      const path = resolve(cwd, file)
      const one = await loadedFor(path)
      return settle(
        one,
        one.overrides.filter((override) => override.concerns(path))
      )
    },
    configIn: async (folder) => settle(await loadedFor(resolve(cwd, folder), true), []),
    ignoredBy: async (file, how) => (await whyIgnored(file, how))?.file,
    async inspect(file) {
      const path = resolve(cwd, file)
      const one = await loadedFor(path)
      const ignored = await whyIgnored(path)
      const {inspectLayers} = await import('./inspect-layers.js')
      return {...inspectLayers(one, path, rules), ...(ignored ? {ignored} : {})}
    },
    problems: () => done.flatMap((one) => one.problems),
    folders: () => [...new Set(done.flatMap((one) => one.folders))],
    sources: () => [...new Set(done.flatMap((one) => [...one.sources, ...one.folders]))]
  }
}

/** A configuration file takes a YAML library to read, which most runs do without. */
async function loadFrom(path: string, {searched = false}: {searched?: boolean}): Promise<LoadedConfig> {
  const one = await (await import('./load-config.js')).loadConfig(path)
  for (const name of searched ? await rivalsOf(path) : []) {
    const reason = `Expected one configuration in a folder, found another one beside this: \`${name}\``
    one.problems.push({path, source: '', kind: 'config', problem: {reason, start: 0, end: 0}})
  }
  return one
}

async function refused(path: string): Promise<LoadedConfig> {
  const reason =
    'Expected a configuration in YAML or JSON, found code, which is not run in a folder that is not trusted'
  const problem = {path, source: '', kind: 'config' as const, problem: {reason, start: 0, end: 0}}
  return {...defaultConfig(), path, sources: [path], problems: [problem]}
}
