import {existsSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import ignore, {type Ignore} from 'ignore'
import {below} from './below.js'
import type {IgnorePatterns} from './config.js'

/** How to ask: `git`: whether .gitignore counts; `folder`: it is a folder; `patterns`: those of the configuration at `source`. */
export interface IgnoreQuestion {
  git?: boolean
  folder?: boolean
  patterns: IgnorePatterns[]
  source: string | null
}

/** Tells which file says that a file is ignored: .huashuignore before the configuration, both before .gitignore, near ones before far ones. */
export function createIgnore(cwd: string): (path: string, question: IgnoreQuestion) => Promise<string | undefined> {
  const files = new Map<string, Promise<Ignore | undefined>>()
  const roots = new Map<string, string>()
  const lists = new WeakMap<IgnorePatterns, Ignore>()

  /** The patterns of an ignore file, undefined where there is none. */
  function patternsIn(file: string): Promise<Ignore | undefined> {
    const known = files.get(file)
    if (known) return known
    const read = readFile(file, 'utf8').then(
      (text) => ignore().add(text.replace(/^\ufeff/, '')),
      () => undefined
    )
    files.set(file, read)
    return read
  }

  /** The top of the repository, else the folder of work, else the folder itself. */
  function rootOf(folder: string): string {
    const known = roots.get(folder)
    if (known !== undefined) return known
    const outside = below(cwd, folder) === undefined && folder !== cwd
    const root = repositoryOf(folder) ?? (outside ? folder : cwd)
    roots.set(folder, root)
    return root
  }

  async function byFiles(
    path: string,
    name: string,
    folder: boolean
  ): Promise<{file: string; ignored: boolean} | undefined> {
    const root = rootOf(dirname(path))
    for (let at = dirname(path); ; at = dirname(at)) {
      const patterns = await patternsIn(join(at, name))
      const result = patterns?.test(`${below(at, path)}${folder ? '/' : ''}`)
      if (result?.ignored || result?.unignored) return {file: join(at, name), ignored: result.ignored}
      if (at === root || at === dirname(at)) return undefined
    }
  }

  function byConfig(path: string, {patterns, folder}: IgnoreQuestion): boolean | undefined {
    for (const one of [...patterns].reverse()) {
      const name = below(one.folder, path)
      if (!one.patterns.length || name === undefined) continue
      let list = lists.get(one)
      if (!list) lists.set(one, (list = ignore().add(one.patterns)))
      const result = list.test(folder ? `${name}/` : name)
      if (result.ignored || result.unignored) return result.ignored
    }
    return undefined
  }

  return async (path, question) => {
    const own = await byFiles(path, '.huashuignore', question.folder ?? false)
    if (own) return own.ignored ? own.file : undefined
    const configured = byConfig(path, question)
    if (configured !== undefined) return configured ? question.source! : undefined
    if (question.git === false) return undefined
    const git = await byFiles(path, '.gitignore', question.folder ?? false)
    return git?.ignored ? git.file : undefined
  }
}

function repositoryOf(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder
  return dirname(folder) === folder ? undefined : repositoryOf(dirname(folder))
}
