import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'

const readme = readFileSync('README.md', 'utf8')

describe('README: how good the messages are', () => {
  for (const set of ['first', 'second', 'third', 'fourth'])
    it(`has the figures that npm run quality prints for the ${set} calls`, () => {
      const path = `fixtures/quality/${set}.ndjson`
      const {stdout, status} = spawnSync(process.execPath, ['bench/quality.mjs', path, '--quiet'], {encoding: 'utf8'})
      expect(status).toBe(0)
      const figures = stdout.slice(stdout.indexOf('\n\n') + 2).trim()
      expect(figures).toMatch(/^\d+ calls, \d+ agent turns\n/)
      expect(readme).toContain(`$ npm run --silent quality -- ${path} --quiet\n${figures}\n`)
    })
})
