import {copyFileSync, readFileSync} from 'node:fs'
import {defineConfig, type Options} from 'tsup'
import {joinChunks} from './scripts/join-chunks.js'

const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string}

const both: Options = {
  format: 'esm',
  target: 'node20',
  splitting: true,
  sourcemap: false,
  esbuildOptions(options) {
    // Chinese as it is: an escape is twice as long.
    options.charset = 'utf8'
  },
  define: {__VERSION__: JSON.stringify(version)}
}

export default defineConfig([
  {
    ...both,
    entry: {index: 'src/index.ts', 'index-node': 'src/index-node.ts', node: 'src/node.ts'},
    async onSuccess() {
      copyFileSync('src/compiled.generated.bin', 'dist/compiled.generated.bin')
    },
    dts: {entry: {index: 'src/index.ts', node: 'src/node.ts'}}
  },
  {
    // The command brings its dependencies along (but for those that look for files of their own): to look for them, file by file, takes longer than to check a call.
    ...both,
    entry: {cli: 'src/cli.ts', 'lint-worker': 'src/cli/lint-worker.ts'},
    outDir: 'dist/parts',
    onSuccess: () => joinChunks('dist/parts', 'dist'),
    noExternal: [/^(?!nspell|dictionary-en|jiti|tinypool|chokidar)/],
    minify: true,
    // Some of them are CommonJS and ask for Node's own modules.
    banner: {js: "import {createRequire as __cr} from 'node:module';const require=__cr(import.meta.url);"}
  }
])
