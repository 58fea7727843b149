import {closeSync, ftruncateSync, mkdtempSync, openSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {huashu} from './huashu.js'

it('a file that no string can hold is told at once, and the others are checked', async () => {
  const cwd = mkdtempSync(join(tmpdir(), 'huashu-large-'))
  const file = openSync(join(cwd, 'large.txt'), 'w')
  // Takes no room on disk: the bytes are never written.
  ftruncateSync(file, 1024 ** 3)
  closeSync(file)
  writeFileSync(join(cwd, 'call.txt'), '客服：您好，这事不归我做\n')
  const run = await huashu(['check', 'large.txt', 'call.txt', '--format', 'json'], {cwd})
  expect(run.code).toBe(2)
  expect(run.stdout).toContain('Expected at most 536870912 bytes, found 1073741824')
  expect(run.stdout).toContain('forbidden/not-my-duty')
})
