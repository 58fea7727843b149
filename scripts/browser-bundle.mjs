// Bundles the package as a page would, into .size/: what is loaded at once in core/, what is loaded when used in late/.
import {mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import {build} from 'esbuild'

const OUT = '.size'
const {metafile, outputFiles} = await build({
  stdin: {contents: "export * from 'huashu'", resolveDir: process.cwd()},
  bundle: true,
  minify: true,
  format: 'esm',
  platform: 'browser',
  splitting: true,
  charset: 'utf8',
  outdir: OUT,
  write: false,
  logLevel: 'error',
  metafile: true
})

const {outputs} = metafile
const core = new Set([join(OUT, 'stdin.js')])
for (const path of core)
  for (const {path: next, kind} of outputs[path].imports) if (kind === 'import-statement') core.add(next)
rmSync(OUT, {recursive: true, force: true})
for (const folder of ['core', 'late']) mkdirSync(join(OUT, folder), {recursive: true})
for (const {path, contents} of outputFiles) {
  const at = [...core].some((own) => path.endsWith(own)) ? 'core' : 'late'
  writeFileSync(join(OUT, at, basename(path)), contents)
}
