import {readFileSync} from 'node:fs'
import {defineConfig} from 'tsup'

const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string}

export default defineConfig({
  entry: {index: 'src/index.ts', node: 'src/node.ts', cli: 'src/cli.ts', 'lint-worker': 'src/cli/lint-worker.ts'},
  format: 'esm',
  target: 'node20',
  dts: {entry: {index: 'src/index.ts', node: 'src/node.ts'}},
  splitting: true,
  clean: true,
  sourcemap: false,
  define: {__VERSION__: JSON.stringify(version)}
})
