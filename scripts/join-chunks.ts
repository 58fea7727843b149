// What every check needs becomes one file: to find and open forty small ones takes longer than to check a call.
import {rmSync} from 'node:fs'
import {basename, resolve} from 'node:path'
import {type ModuleInfo, rollup} from 'rollup'

/** The files that a check of one file loads, by the names that tsup gives them, before their hashes. */
const LOADED = /^(?:check|text|progress)-[A-Z0-9]{8}\.js$/
const MAIN = /^main-[A-Z0-9]{8}\.js$/
const HASH = /-[A-Z0-9]{8}(?=\.js$|$)/

/** Writes the command that tsup left in `from` to `to`, fewer files for the same code. */
export async function joinChunks(from: string, to: string): Promise<void> {
  const entries = ['cli', 'lint-worker']
  const bundle = await rollup({
    input: Object.fromEntries(entries.map((name) => [name, resolve(from, `${name}.js`)])),
    external: (id) => !/^[./]/.test(id),
    treeshake: false
  })
  let chunks: Map<string, string> | undefined
  await bundle.write({
    dir: to,
    format: 'esm',
    compact: true,
    entryFileNames: '[name].js',
    chunkFileNames: ({name}) => `${name.replace(HASH, '')}-[hash].js`,
    manualChunks(id, {getModuleIds, getModuleInfo}) {
      chunks ??= chunksOf([...getModuleIds()], getModuleInfo)
      return chunks.get(id)
    }
  })
  await bundle.close()
  rmSync(from, {recursive: true})
}

/** Everything behind the entries of a check is `check`, but for what `main` itself needs: `--version` must not load the rest. */
function chunksOf(ids: string[], infoOf: (id: string) => ModuleInfo | null): Map<string, string> {
  const reach = (starts: string[]): Set<string> => {
    const seen = new Set(starts)
    for (const id of seen) for (const next of infoOf(id)?.importedIds ?? []) if (infoOf(next)?.code) seen.add(next)
    return seen
  }
  const check = reach(ids.filter((id) => LOADED.test(basename(id))))
  const main = reach(ids.filter((id) => MAIN.test(basename(id))))
  return new Map([...[...check].map((id) => [id, 'check'] as const), ...[...main].map((id) => [id, 'main'] as const)])
}
