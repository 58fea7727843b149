import {readFile} from 'node:fs/promises'
import {basename, dirname, join} from 'node:path'
import {lilconfig} from 'lilconfig'

/** The names of configuration files, in the order in which one is taken. */
export const PLACES = [
  'huashu.config.yaml',
  'huashu.config.yml',
  'huashu.config.json',
  'huashu.config.js',
  'huashu.config.mjs',
  'huashu.config.ts',
  '.huashurc',
  'package.json'
]

export const CODE = /\.(js|mjs|cjs|ts|mts|cts)$/

/** Only whether it is there: what it says is read with the places of every word. */
const found = () => ({})

function packageHas(_path: string, content: string): {huashu?: true | undefined} {
  try {
    return {huashu: (JSON.parse(content) as {huashu?: unknown} | null)?.huashu === undefined ? undefined : true}
  } catch {
    return {}
  }
}

export type ConfigSearch = ReturnType<typeof lilconfig>

/** A search that remembers which folders it has been in. It goes up to `stopDir` at most. */
export function configSearch(stopDir = '/'): ConfigSearch {
  const loaders = {noExt: found, '.yaml': found, '.yml': found, '.js': found, '.mjs': found, '.ts': found}
  return lilconfig('huashu', {
    searchPlaces: PLACES,
    stopDir,
    ignoreEmptySearchPlaces: false,
    loaders: {...loaders, '.json': (path, content) => (path.endsWith('package.json') ? packageHas(path, content) : {})}
  })
}

/** Other configuration files in the folder of one, which nobody would read. */
export async function rivalsOf(path: string): Promise<string[]> {
  const rivals: string[] = []
  for (const name of PLACES) {
    const content =
      name === basename(path) ? undefined : await readFile(join(dirname(path), name)).catch(() => undefined)
    if (content && (name !== 'package.json' || packageHas(name, content.toString()).huashu)) rivals.push(name)
  }
  return rivals
}

/** The nearest configuration file of a file: in its folder, or upwards from there. */
export async function findConfig(file: string, search: ConfigSearch = configSearch()): Promise<string | undefined> {
  return findConfigIn(dirname(file), search)
}

/** The nearest configuration file in a folder, or upwards from there. */
export async function findConfigIn(folder: string, search: ConfigSearch = configSearch()): Promise<string | undefined> {
  const result = await search.search(folder)
  return result?.filepath || undefined
}
