import {existsSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import ignore, {type Ignore, type IgnoreRule, type TestResult} from 'ignore'
import {below} from './below.js'
import type {IgnoredBy, IgnorePatterns} from './config.js'

/** How to ask: `git`: whether .gitignore counts; `folder`: it is a folder; `patterns`: those of the configuration. */
export interface IgnoreQuestion {
  git?: boolean
  folder?: boolean
  patterns: IgnorePatterns[]
}

/** What an ignore file or a configuration says of a file; without a rule it says that it is not ignored. */
interface Answer {
  file: string
  rule?: IgnoreRule
}

/** Tells what says that a file is ignored: .huashuignore before the configuration, both before .gitignore, near ones before far ones. */
export function createIgnore(cwd: string): (path: string, question: IgnoreQuestion) => Promise<IgnoredBy | undefined> {
  const files = new Map<string, Promise<Ignore | undefined>>()
  const roots = new Map<string, string>()
  const lists = new WeakMap<IgnorePatterns, Ignore>()

  /** The patterns of an ignore file, undefined where there is none. */
  function patternsIn(file: string): Promise<Ignore | undefined> {
    const known = files.get(file)
    if (known) return known
    const read = readFile(file, 'utf8').then(
      (text) => ignore().add(markLines(text.replace(/^\ufeff/, ''))),
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

  async function byFiles(path: string, name: string, folder: boolean): Promise<Answer | undefined> {
    const root = rootOf(dirname(path))
    for (let at = dirname(path); ; at = dirname(at)) {
      const patterns = await patternsIn(join(at, name))
      const result = patterns?.test(`${below(at, path)}${folder ? '/' : ''}`)
      if (result?.ignored || result?.unignored) return answerOf(join(at, name), result)
      if (at === root || at === dirname(at)) return undefined
    }
  }

  function byConfig(path: string, {patterns, folder}: IgnoreQuestion): Answer | undefined {
    for (const one of [...patterns].reverse()) {
      const name = below(one.folder, path)
      if (!one.patterns.length || name === undefined) continue
      let list = lists.get(one)
      if (!list) lists.set(one, (list = ignore().add(one.patterns)))
      const result = list.test(folder ? `${name}/` : name)
      if (result.ignored || result.unignored) return answerOf(one.source, result)
    }
    return undefined
  }

  return async (path, question) => {
    const folder = question.folder ?? false
    const answer =
      (await byFiles(path, '.huashuignore', folder)) ??
      byConfig(path, question) ??
      (question.git === false ? undefined : await byFiles(path, '.gitignore', folder))
    if (!answer?.rule) return undefined
    const {pattern, mark} = answer.rule
    return {file: answer.file, pattern, ...(mark === undefined ? {} : {line: Number(mark)})}
  }
}

function answerOf(file: string, {rule}: TestResult): Answer {
  return {file, ...(rule ? {rule} : {})}
}

/** Patterns that know their lines. */
function markLines(text: string): {pattern: string; mark: string}[] {
  return text.split(/\r?\n/).map((pattern, i) => ({pattern, mark: String(i + 1)}))
}

function repositoryOf(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder
  return dirname(folder) === folder ? undefined : repositoryOf(dirname(folder))
}
