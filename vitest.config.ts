import {defineConfig} from 'vitest/config'

export default defineConfig({
  define: {__VERSION__: JSON.stringify('0.0.0-test')},
  test: {include: ['tests/**/*.test.ts'], setupFiles: ['tests/as-in-node.ts'], testTimeout: 30_000}
})
