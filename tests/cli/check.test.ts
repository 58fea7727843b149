import {spawn} from 'node:child_process'
import {chmodSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {describe, expect, it} from 'vitest'
import {BAD, folderWith, GOOD, huashu, RUDE} from './huashu.js'

describe('huashu check: exit codes', () => {
  it('0: nothing at or above --fail-on', async () => {
    const cwd = folderWith({'good.txt': GOOD, 'rude.txt': RUDE})
    expect((await huashu(['check', 'good.txt'], {cwd})).code).toBe(0)
    expect((await huashu(['check', 'rude.txt'], {cwd})).code).toBe(0)
    expect((await huashu(['check', 'rude.txt', '--fail-on', 'never'], {cwd})).code).toBe(0)
  })

  it('1: something was', async () => {
    const cwd = folderWith({'bad.txt': BAD, 'rude.txt': RUDE})
    expect((await huashu(['check', 'bad.txt'], {cwd})).code).toBe(1)
    expect((await huashu(['check', 'rude.txt', '--fail-on=warning'], {cwd})).code).toBe(1)
    expect((await huashu(['check', 'bad.txt', '--rule', 'forbidden/not-my-duty=off'], {cwd})).code).toBe(0)
  })

  it('2: an unknown option, format, level, rule or locale: one line, nothing on stdout', async () => {
    const cwd = folderWith({'bad.txt': BAD})
    for (const [args, told] of [
      [['--bogus'], '--bogus'],
      [['--format', 'poem'], 'poem'],
      [['--fail-on', 'often'], 'often'],
      [['--rule', 'forbidden/not-my-dutty=off'], 'did you mean `forbidden/not-my-duty`?'],
      [['--rule', 'forbidden/not-my-duty=loud'], 'found `=loud`'],
      [['--locale', 'fr'], '--locale: Expected one of zh, zh-Hant, en, found `fr`'],
      [['--reader', 'psychic'], 'psychic']
    ] as [string[], string][]) {
      const run = await huashu(['check', 'bad.txt', ...args], {cwd})
      expect(run).toMatchObject({code: 2, stdout: ''})
      expect(run.stderr).toContain(told)
      expect(run.stderr.trimEnd().split('\n')).toHaveLength(1)
    }
  })

  it('3: a bug of ours is told as one', async () => {
    // A broken disk cannot be made here; a module of ours that is missing is as much our fault.
    const {cpSync, rmSync, readdirSync} = await import('node:fs')
    const cwd = folderWith({'bad.txt': BAD})
    cpSync('dist', join(cwd, 'dist'), {recursive: true})
    const part = readdirSync(join(cwd, 'dist')).find((name) => name.startsWith('check-'))!
    rmSync(join(cwd, 'dist', part))
    const child = spawn(process.execPath, [join(cwd, 'dist/cli.js'), 'check', 'bad.txt'], {cwd})
    expect(await new Promise((done) => child.on('close', done))).toBe(3)
  })
})

describe('huashu check: what cannot be read is told, the rest is linted', () => {
  it('a missing file', async () => {
    const cwd = folderWith({'bad.txt': BAD})
    const run = await huashu(['check', 'missing.txt', 'bad.txt'], {cwd})
    expect(run.code).toBe(2)
    expect(run.stderr).toBe('huashu: missing.txt: Expected a file or folder, found none\n')
    expect(run.stdout).toContain('forbidden/not-my-duty')
  })

  it('a folder without calls', async () => {
    const cwd = folderWith({'empty/photo.png': 'x', 'bad.txt': BAD})
    const run = await huashu(['check', 'empty', 'bad.txt'], {cwd})
    expect(run.code).toBe(2)
    expect(run.stderr).toMatch(/^huashu: empty: Expected a folder with calls .*found none in it\n$/)
    expect(run.stdout).toContain('forbidden/not-my-duty')
  })

  it('a broken line of JSON, at its line and column', async () => {
    const line = '{"turns": [{"role": "agent", "text": "您好，这事不归我做，谢谢，再见"}]}'
    const cwd = folderWith({'calls.ndjson': `${line}\n{"turns": [}\n${line}\n`, 'bad.txt': BAD})
    const run = await huashu(['check', 'calls.ndjson', 'bad.txt', '--format', 'json'], {cwd})
    expect(run.code).toBe(2)
    const report = JSON.parse(run.stdout)
    const told = report.files[0].messages.filter(({level}: {level: string}) => level === 'error')
    expect(told.map((one: {ruleId: string; line: number}) => [one.ruleId, one.line])).toEqual([
      ['source', 2],
      ['forbidden/not-my-duty', 1],
      ['forbidden/not-my-duty', 3]
    ])
    expect(JSON.stringify(report.files[1])).toContain('forbidden/not-my-duty')
  })

  it('a file with nothing in it', async () => {
    const cwd = folderWith({'empty.txt': '', 'bad.txt': BAD})
    const run = await huashu(['check', 'empty.txt', 'bad.txt'], {cwd})
    expect(run.code).toBe(2)
    expect(run.stdout).toContain('empty.txt')
    expect(run.stdout).toContain('forbidden/not-my-duty')
  })

  it('a file that may not be read', async ({skip}) => {
    if (process.getuid?.() === 0) skip('root may read everything')
    const cwd = folderWith({'secret.txt': GOOD, 'bad.txt': BAD})
    chmodSync(join(cwd, 'secret.txt'), 0)
    const run = await huashu(['check', 'secret.txt', 'bad.txt'], {cwd})
    expect(run.code).toBe(2)
    expect(run.stdout).toContain('found no permission')
    expect(run.stdout).toContain('forbidden/not-my-duty')
  })
})

describe('huashu check: the report', () => {
  it('says file, place, level, message, rewrite, rule and a sum', async () => {
    const cwd = folderWith({'calls/rude.txt': RUDE})
    const run = await huashu(['check'], {cwd})
    const [path, ...lines] = run.stdout.trimEnd().split('\n')
    expect(path).toBe('calls/rude.txt')
    const at = lines.findIndex((line) => /^ +3:4 +警告 +“您必须”像命令 +rewrite\/you-must$/.test(line))
    expect(lines[at + 1]).toMatch(/^ +客服：您必须先登记/)
    expect(lines[at + 2]).toMatch(/^ +\^+$/)
    expect(lines[at + 3]).toMatch(/^ +改说：希望您能够$/)
    expect(lines.at(-1)).toMatch(/个警告.*\(1 个文件\)$/)
  })

  it('is what `huashu FILE` gives, too', async () => {
    const cwd = folderWith({'bad.txt': BAD})
    expect(await huashu(['bad.txt'], {cwd})).toEqual(await huashu(['check', 'bad.txt'], {cwd}))
  })

  it('is not coloured when it is piped', async () => {
    const cwd = folderWith({'bad.txt': BAD})
    for (const env of [{}, {TERM: 'xterm-256color'}]) {
      const run = await huashu(['check', 'bad.txt'], {cwd, env})
      expect(run.stdout).not.toContain('\u001b')
    }
  })

  it('holds no control characters of the call', async () => {
    const cwd = folderWith({'bad.txt': '客服：您好，这事\u001b[2J不归我做，谢谢，再见\n'})
    const run = await huashu(['check', 'bad.txt'], {cwd})
    expect(run.code).toBe(1)
    expect(run.stdout).not.toContain('\u001b')
  })

  it('looks into folders, file after file in order', async () => {
    const cwd = folderWith({'b/two.txt': BAD, 'a/one.txt': BAD, 'a/notes.md': BAD, 'node_modules/x.txt': BAD})
    const run = await huashu(['check', '.', '--format', 'json'], {cwd})
    expect(JSON.parse(run.stdout).files.map(({path}: {path: string}) => path)).toEqual(
      expect.arrayContaining(['a/one.txt', 'b/two.txt'])
    )
    expect(run.stdout).not.toContain('node_modules')
  })

  it('ends quietly when its reader goes away', async () => {
    const lines = Array.from({length: 3000}, () => '客服：您好，这事不归我做，谢谢，再见').join('\n')
    const cwd = folderWith({'bad.txt': lines})
    const child = spawn(process.execPath, [resolve('dist/cli.js'), 'check', 'bad.txt', '--format', 'json'], {cwd})
    let stderr = ''
    child.stderr.on('data', (chunk) => {
      stderr += chunk
    })
    child.stdout.once('data', () => child.stdout.destroy())
    const code = await new Promise((done) => child.on('close', done))
    expect([code, stderr]).toEqual([0, ''])
  })
})
