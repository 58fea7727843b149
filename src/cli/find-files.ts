import {readdir, stat} from 'node:fs/promises'
import {join, resolve} from 'node:path'

/** Endings of the files that a folder is searched for. */
const CALLS = /^(?!~\$).*\.(txt|md|markdown|ya?ml|jsonc?|ndjson|jsonl|csv|tsv|srt|vtt|xlsx|xlsm|docx|docm)$/i
const SKIPPED = new Set(['node_modules', '.git'])

/** The files that the arguments name: files as they are, folders searched. What is not there is told, the rest is found. */
export async function findFiles(args: string[], cwd: string): Promise<{paths: string[]; problems: string[]}> {
  const paths: string[] = []
  const problems: string[] = []
  for (const arg of args) {
    const kind = await stat(resolve(cwd, arg)).catch(() => undefined)
    if (!kind) problems.push(`${arg}: Expected a file or folder, found none`)
    else if (!kind.isDirectory()) paths.push(arg)
    else {
      const found = await callsBelow(arg, cwd)
      if (!found.length)
        problems.push(`${arg}: Expected a folder with calls (.txt, .md, .json, .csv, .xlsx …), found none in it`)
      paths.push(...found)
    }
  }
  return {paths, problems}
}

async function callsBelow(folder: string, cwd: string): Promise<string[]> {
  const entries = await readdir(resolve(cwd, folder), {withFileTypes: true})
  const found: string[] = []
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (SKIPPED.has(entry.name)) continue
    const path = folder === '.' ? entry.name : join(folder, entry.name)
    if (entry.isDirectory()) found.push(...(await callsBelow(path, cwd)))
    else if (CALLS.test(entry.name)) found.push(path)
  }
  return found
}
