// Builds editors/vscode/huashu.vsix with the server and all that it needs inside. Run `npm run build` first, or
// `npm run package:vscode` from the root, which does.
import {copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {createVSIX} from '@vscode/vsce'
import {build} from 'esbuild'

const here = dirname(fileURLToPath(import.meta.url))
const root = join(here, '..', '..')
/** What the command does not bring along, because it looks for files of its own. */
const OUTSIDE = ['nspell', 'dictionary-en', 'chokidar', 'jiti', 'tinypool']

for (const folder of ['dist', 'server']) rmSync(join(here, folder), {recursive: true, force: true})
await build({
  entryPoints: [join(here, 'extension.ts')],
  outfile: join(here, 'dist', 'extension.cjs'),
  bundle: true,
  minify: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  external: ['vscode']
})

const server = join(here, 'server')
mkdirSync(server)
for (const name of reachable('cli.js'))
  copyFileSync(join(root, 'dist', name), join(server, name === 'cli.js' ? 'cli.mjs' : name))
writeFileSync(join(server, 'package.json'), '{"type": "module"}\n')
const copied = new Set()
for (const name of OUTSIDE) copyPackage(name, join(root, 'package.json'))
copyFileSync(join(root, 'LICENSE'), join(here, 'LICENSE'))
await createVSIX({cwd: here, packagePath: join(here, 'huashu.vsix'), dependencies: false, skipLicense: true})

/** The files of dist/ that one of them imports, itself and others by it. */
function reachable(first) {
  const names = new Set(readdirSync(join(root, 'dist')))
  const found = new Set([first, 'lint-worker.js'])
  for (const name of found)
    for (const [, other] of readFileSync(join(root, 'dist', name), 'utf8').matchAll(
      /["']\.\/([\w.-]+\.(?:js|bin))["']/g
    ))
      if (names.has(other)) found.add(other)
  return found
}

/** A package with those that it needs, side by side. */
function copyPackage(name, from) {
  if (copied.has(name)) return
  copied.add(name)
  const paths = createRequire(from).resolve.paths(name)
  const folder = paths.map((path) => join(path, name)).find((path) => existsSync(path))
  cpSync(folder, join(server, 'node_modules', name), {recursive: true, dereference: true})
  const {dependencies = {}} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  for (const needed of Object.keys(dependencies)) copyPackage(needed, join(folder, 'package.json'))
}
