import {join} from 'node:path'
import {expect, it} from 'vitest'
import type {Cache} from '../../src/cli/cache.js'
import {type LintFilesOptions, lintFiles} from '../../src/cli/lint-files.js'
import {openProject} from '../../src/config/project.js'
import {temporaryProject} from '../temporary-project.js'

const COUNT = 400

/** Files that are begun when the first results are asked for, and nobody has asked for more. */
async function begunAfter(asked: number, options: Partial<LintFilesOptions>): Promise<number> {
  const files = Object.fromEntries(Array.from({length: COUNT}, (_, i) => [`${i}.txt`, '客服：您好\n']))
  const {folder} = temporaryProject(files)
  const config = await openProject({cwd: folder}).configIn('.')
  let begun = 0
  const cache: Cache = {key: () => `${begun++}`, get: async () => undefined, set: async () => {}, prune: async () => {}}
  const jobs = Object.keys(files).map((name) => ({path: join(folder, name), config}))
  const results = lintFiles(jobs, {locale: 'en', threads: 1, ...options, cache})
  for (let i = 0; i < asked; i++) {
    const {value} = await results.next()
    expect(value?.file.path).toBe(jobs[i]!.path)
  }
  await new Promise((resolve) => setTimeout(resolve, 200))
  const count = begun
  await results.return(undefined)
  return count
}

it('lints no more files than are asked for, and a few: memory does not grow with their number', async () => {
  expect(await begunAfter(1, {})).toBeLessThan(20)
  expect(await begunAfter(100, {})).toBeLessThan(120)
})
