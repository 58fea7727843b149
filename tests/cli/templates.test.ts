import {cp, mkdir, mkdtemp, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {PassThrough} from 'node:stream'
import {text} from 'node:stream/consumers'
import {beforeAll, describe, expect, it} from 'vitest'
import {main} from '../../src/cli/main.js'

let folder = ''

async function run(...args: string[]) {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()]
  const exit = await main(args, {stdin, stdout, stderr, env: {}, cwd: process.cwd()})
  stdin.end()
  stdout.end()
  stderr.end()
  return {exit, out: await text(stdout), err: await text(stderr)}
}

async function pathsOf(...args: string[]) {
  const {exit, out} = await run(...args, '--format', 'json')
  const {files} = JSON.parse(out) as {files: {path: string}[]}
  return {exit, names: files.map(({path}) => path.slice(folder.length + 1))}
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'huashu-'))
  await cp('fixtures/templates/after-sales.xlsx', join(folder, 'a.xlsx'))
  await cp('fixtures/templates/after-sales.docx', join(folder, 'b.docx'))
  const files = {
    'c.md': '您好\n',
    'd.yml': '话术: 您好\n',
    'e.json': '{"text": "您好"}',
    'f.tsv': '场景\t话术\n退款\t您好\n',
    'g.srt': '1\n00:00:01,000 --> 00:00:02,000\n客服：您好\n',
    'package.json': '{"name": "x"}',
    'ci.yml': 'on: push\n',
    '~$a.xlsx': 'locked',
    'script.sh': 'echo',
    'other/tsconfig.json': '{}',
    'broken/a.json': '{"text": "您好'
  }
  await mkdir(join(folder, 'other'))
  await mkdir(join(folder, 'broken'))
  for (const [name, source] of Object.entries(files)) await writeFile(join(folder, name), source)
})

describe('a folder of templates', {timeout: 120_000}, () => {
  it('is searched for every format; files of other programs are passed over', async () => {
    const {exit, names} = await pathsOf(folder, '--fail-on', 'never')
    expect(names.sort()).toEqual(['a.xlsx', 'b.docx', 'broken/a.json', 'c.md', 'd.yml', 'e.json', 'f.tsv', 'g.srt'])
    expect(exit).toBe(2)
  })

  it('which are an error when they are named', async () => {
    const {exit, out} = await run(join(folder, 'package.json'))
    expect(exit).toBe(2)
    expect(out).toContain('Expected a call of a known shape, or a script')
  })

  it('with nothing but such files is an error', async () => {
    const {exit, err} = await run(join(folder, 'other'))
    expect([exit, err]).toEqual([2, expect.stringContaining('found only other files')])
  })

  it('places in cells and paragraphs are shown', async () => {
    const {out} = await run(join(folder, 'a.xlsx'), join(folder, 'b.docx'))
    expect(out).toContain("'售后 话术'!B4")
    expect(out).toContain('¶12')
  })

  it('--speech chooses keys and columns', async () => {
    await writeFile(join(folder, 'own.yml'), 'spoken: 您必须\ntext: 这事不归我管\n')
    const {out} = await run(join(folder, 'own.yml'), '--speech', 'spoken,line')
    expect(out).toContain('rewrite/you-must')
    expect(out).not.toContain('not-my-duty')
  })
})
