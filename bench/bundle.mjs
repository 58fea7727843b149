// Bundles an entry of this folder with the sources of huashu, so that parts can be measured that nobody may import.
import {mkdirSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'

const here = dirname(fileURLToPath(import.meta.url))
export const out = join(here, '.out')

export async function bundle(name) {
  mkdirSync(out, {recursive: true})
  const outfile = join(out, `${name}.mjs`)
  await build({
    entryPoints: [join(here, `${name}.ts`)],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    define: {__VERSION__: '"bench"'},
    logLevel: 'warning'
  })
  return outfile
}
