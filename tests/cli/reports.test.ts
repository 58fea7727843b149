import {mkdir, mkdtemp, readFile, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {huashu} from './world.js'

const BAD = '客服：您好，谢谢，再见\n客服：这事不归我做。\n'

async function folder(files: Record<string, string>): Promise<string> {
  const cwd = await mkdtemp(join(tmpdir(), 'huashu-reports-'))
  for (const [name, text] of Object.entries(files)) {
    await mkdir(join(cwd, name, '..'), {recursive: true})
    await writeFile(join(cwd, name), text)
  }
  return cwd
}

describe('several reports at once', () => {
  it('go to stdout and to files', async () => {
    const cwd = await folder({'a.txt': BAD})
    const args = [
      'check',
      '--format',
      'sarif',
      '--out',
      'out/r.sarif',
      'a.txt',
      '--format',
      'text',
      '--format=html',
      '--out=out/r.html'
    ]
    const {exit, stdout} = await huashu(cwd, ...args)
    expect(exit).toBe(1)
    expect(stdout).toContain('1 error')
    expect(JSON.parse(await readFile(join(cwd, 'out/r.sarif'), 'utf8')).version).toBe('2.1.0')
    expect(await readFile(join(cwd, 'out/r.html'), 'utf8')).toMatch(/^<!doctype html>/)
  })

  it('take their files behind the format, too', async () => {
    const cwd = await folder({'a.txt': BAD})
    const {exit, stdout} = await huashu(cwd, 'a.txt', '-f', 'agent', '-f', 'jsonl=out/a=b.jsonl', '--format=tap=r.tap')
    expect(exit).toBe(1)
    expect(stdout).toMatch(/^a\.txt:2:4 error forbidden\/not-my-duty .* → /m)
    expect(JSON.parse((await readFile(join(cwd, 'out/a=b.jsonl'), 'utf8')).split('\n')[0]!).path).toBe('a.txt')
    expect(await readFile(join(cwd, 'r.tap'), 'utf8')).toContain('not ok 1 - a.txt\n')
  })

  it('are no calls when the command runs again', async () => {
    const cwd = await folder({'a.md': '您必须先登记。\n'})
    const args = ['-f', 'agent', '-f', 'rdjson=r.json']
    const {stdout} = await huashu(cwd, ...args)
    expect(stdout).toMatch(/^files: 1,/m)
    expect((await huashu(cwd, ...args)).stdout).toBe(stdout)
  })

  it('leave stdout alone when all of them have files', async () => {
    const cwd = await folder({'a.txt': BAD})
    expect(await huashu(cwd, 'check', 'a.txt', '--out', 'r.txt')).toEqual({exit: 1, stdout: '', stderr: ''})
    expect(await readFile(join(cwd, 'r.txt'), 'utf8')).toContain('forbidden/not-my-duty')
  })

  it.each([
    [['--format', 'text', '--format', 'json'], '--format: Expected one report without --out, found text and json'],
    [
      ['--format', 'txt'],
      '--format: Expected one of text, json, jsonl, sarif, github, gitlab, junit, checkstyle, tap, html, rdjson, agent, found `txt`'
    ],
    [
      ['--format', 'json', '--out', 'a', '--out', 'b'],
      '--out b: Expected a --format before it, found the --out of the one before: a'
    ],
    [['-f', 'json='], '--format json=: Expected a file behind `=`, found none'],
    [['-f', 'nothing=x'], '--format: Expected one of text,'],
    [['--out', 'a.txt/x'], '--out a.txt/x: Expected a file that can be written']
  ])('%j is a mistake', async (args, expected) => {
    const {exit, stdout, stderr} = await huashu(await folder({'a.txt': BAD}), 'check', 'a.txt', ...args)
    expect([exit, stdout]).toEqual([2, ''])
    expect(stderr).toContain(`huashu: ${expected}`)
  })
})

describe('--baseline and --write-baseline', () => {
  it('accept, tell what is fixed, prune', async () => {
    const cwd = await folder({'calls/a.txt': BAD, 'calls/b.txt': BAD})
    const write = await huashu(cwd, 'check', 'calls', '--write-baseline', 'known.json')
    expect(write).toMatchObject({exit: 0, stdout: ''})
    expect(write.stderr).toMatch(/^known\.json: \d+ accepted, 0 pruned\n$/)
    expect((await huashu(cwd, 'check', 'calls', '--baseline', 'known.json')).exit).toBe(0)
    expect((await huashu(join(cwd, 'calls'), 'check', 'a.txt', '--baseline', '../known.json')).exit).toBe(0)

    await writeFile(join(cwd, 'calls/a.txt'), BAD.replace('这事不归我做', '我不懂'))
    const swapped = await huashu(cwd, 'check', 'calls', '--baseline', 'known.json')
    expect(swapped.exit).toBe(1)
    expect(swapped.stdout).toContain('forbidden/i-do-not-know')
    expect(swapped.stderr).toBe(
      'calls/a.txt: forbidden/not-my-duty fixed (1)\nknown.json accepts what is fixed: prune it with --write-baseline known.json\n'
    )

    const again = await huashu(cwd, 'check', 'calls/a.txt', '--write-baseline', 'known.json')
    expect(again.stderr).toMatch(/accepted, 1 pruned\n$/)
    expect((await huashu(cwd, 'check', 'calls', '--baseline', 'known.json')).exit).toBe(0)
  })

  it('tell a file that is none', async () => {
    const cwd = await folder({'a.txt': BAD, 'known.json': '{"version": 9}'})
    expect((await huashu(cwd, 'check', 'a.txt', '--baseline', 'known.json')).stderr).toBe(
      'huashu: known.json: Expected a baseline of version 1, found version 9\n'
    )
    expect((await huashu(cwd, 'check', 'a.txt', '--baseline', 'none.json')).exit).toBe(2)
  })
})

describe('--require-reason', () => {
  it('fails a directive that does not say why', async () => {
    const cwd = await folder({'a.txt': BAD.replace('\n', '\n# huashu-disable-next-line forbidden/not-my-duty\n')})
    expect((await huashu(cwd, 'check', 'a.txt')).exit).toBe(0)
    const {exit, stdout} = await huashu(cwd, 'check', 'a.txt', '--require-reason')
    expect(exit).toBe(1)
    expect(stdout).toContain('directive/no-reason')
  })
})
