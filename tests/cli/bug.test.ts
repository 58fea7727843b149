import {spawn} from 'node:child_process'
import {Readable, Writable} from 'node:stream'
import {expect, it} from 'vitest'
import {main} from '../../src/cli/main.js'
import {temporaryProject} from '../temporary-project.js'

async function runBroken(env: Record<string, string>) {
  let stderr = ''
  const broken = Object.assign(new Writable(), {
    write(): boolean {
      throw new TypeError('boom\nat once')
    }
  })
  const log = new Writable({
    write(chunk, _encoding, done) {
      stderr += chunk
      done()
    }
  })
  const exit = await main(['rules', '--no-config'], {
    stdin: Readable.from([]),
    stdout: broken,
    stderr: log,
    env: {LANG: 'en_US.UTF-8', ...env},
    cwd: '.'
  })
  return {exit, stderr}
}

it('a bug of ours is told in a line, with whom to tell, and exits with 3', async () => {
  const {exit, stderr} = await runBroken({})
  expect(exit).toBe(3)
  const lines = stderr.trimEnd().split('\n')
  expect(lines).toHaveLength(2)
  expect(lines[0]).toMatch(/^huashu: this is a bug of huashu .*: boom$/)
  expect(lines[1]).toMatch(/HUASHU_DEBUG=1.*https:\/\//)
})

it('HUASHU_DEBUG shows where', async () => {
  expect((await runBroken({HUASHU_DEBUG: '1'})).stderr).toMatch(/\n +at .*bug\.test\.ts/)
})

it('so is one that nobody waits for', async () => {
  const {folder} = temporaryProject({})
  const thrown = 'data:text/javascript,setTimeout(()=>{throw%20new%20Error("late")},1500)'
  const child = spawn(process.execPath, ['--import', thrown, 'dist/cli.js', 'check', '--stdin', '--config', folder])
  let stderr = ''
  child.stderr.on('data', (chunk) => {
    stderr += chunk
  })
  const exit = await new Promise((done) => child.on('close', done))
  expect(stderr).toMatch(/^huashu: this is a bug of huashu .*: late\n/)
  expect(stderr).not.toContain(' at ')
  expect(exit).toBe(3)
})

it('what the disk refuses is no bug', () => {
  const project = temporaryProject({'a.txt': '客服：您好\n'})
  const refused = project.huashu(['a.txt', '--write-baseline', 'a.txt/x.json'])
  expect(refused.status).toBe(2)
  expect(refused.stderr).toMatch(/^huashu: a\.txt\/x\.json: ENOTDIR: .+\n$/)
  expect(project.huashu(['a.txt', '--write-baseline', 'new-folder/x.json']).status).toBe(0)
  expect(project.read('new-folder/x.json')).toContain('"version": 1')
  expect(project.huashu(['a.txt', '--cache-location', 'a.txt']).stderr).toMatch(
    /^huashu: a\.txt: Expected a folder for the cache that can be written, found: (ENOTDIR|EEXIST): /
  )
})
