import {readdir, stat} from 'node:fs/promises'
import {basename, join, normalize, relative, resolve, sep} from 'node:path'
import picomatch from 'picomatch'
import type {Project} from '../config/project.js'

/** Endings of the files that a folder is searched for. */
const CALLS = /^(?!~\$).*\.(txt|md|markdown|ya?ml|jsonc?|ndjson|jsonl|csv|tsv|srt|vtt|xlsx|xlsm|docx|docm)$/i
const SKIPPED = /^(node_modules$|\.)/

/** Whether a file is looked for in the folders that are named: by its ending, and no part of its path hidden. */
export function isSearchedFor(path: string): boolean {
  const names = normalize(path).split(sep)
  return CALLS.test(basename(path)) && !names.slice(0, -1).some((name) => name !== '..' && SKIPPED.test(name))
}

export interface FoundFiles {
  paths: string[]
  /** What is not there. */
  problems: string[]
  /** Files that were named, but are ignored, and which file says so. */
  ignored: {path: string; by: string}[]
}

/**
 * The files that the arguments name: files as they are, folders searched, globs matched. What .huashuignore and the
 * configuration ignore is left out everywhere, what .gitignore ignores where it was not named outright.
 */
export async function findFiles(
  args: string[],
  cwd: string,
  project?: Pick<Project, 'ignoredBy'>
): Promise<FoundFiles> {
  const found: FoundFiles = {paths: [], problems: [], ignored: []}
  const seen = new Set<string>()
  const take = (path: string) => {
    const whole = resolve(cwd, path)
    if (!seen.has(whole)) found.paths.push(path)
    seen.add(whole)
  }
  for (const arg of args) {
    const kind = await stat(resolve(cwd, arg)).catch(() => undefined)
    if (kind && !kind.isDirectory()) {
      const by = await project?.ignoredBy(arg, {git: false})
      if (by) found.ignored.push({path: arg, by: relative(cwd, by) || by})
      else take(arg)
      continue
    }
    const {base, isGlob, glob} = picomatch.scan(arg.split(sep).join('/'))
    if (!kind && !isGlob) {
      found.problems.push(`${arg}: Expected a file or folder, found none`)
      continue
    }
    const folder = kind ? arg : base || '.'
    const matches = kind ? (name: string) => CALLS.test(basename(name)) : picomatch(glob)
    let any = false
    let skipped = ''
    for await (const {path, below} of filesBelow(folder)) {
      if (!matches(below)) continue
      const by = await project?.ignoredBy(path)
      if (by) skipped ||= by
      else {
        any = true
        take(path)
      }
    }
    const wanted = kind ? 'a folder with calls (.txt, .md, .json, .csv, .xlsx …)' : 'files that match'
    if (!any)
      found.problems.push(
        skipped
          ? `${arg}: Expected ${wanted}, found only ignored ones (by ${relative(cwd, skipped)})`
          : `${arg}: Expected ${wanted}, found none${kind ? ' in it' : ''}`
      )
  }
  return found

  /** Every file below a folder in the order of names, ignored folders left out; `below`: its path from the folder, with `/`. */
  async function* filesBelow(folder: string, prefix = ''): AsyncGenerator<{path: string; below: string}> {
    const entries = await readdir(resolve(cwd, folder), {withFileTypes: true}).catch(() => [])
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = folder === '.' ? entry.name : normalize(join(folder, entry.name))
      const below = `${prefix}${entry.name}`
      if (!entry.isDirectory()) yield {path, below}
      else if (!SKIPPED.test(entry.name) && !(await project?.ignoredBy(path, {folder: true})))
        yield* filesBelow(path, `${below}/`)
    }
  }
}
