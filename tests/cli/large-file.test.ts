import {closeSync, ftruncateSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {lintCallLines} from '../../src/large-file.js'
import type {Message} from '../../src/model.js'
import {templateLinter} from '../readers/templates-linter.js'
import {folderWith, huashu} from './huashu.js'
import {ruleFile} from './rule-files.js'

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

it('a text that would take more than the memory is told, the others are checked, and lines of calls are read', async () => {
  const turn = '客服：您好，请您稍等，我帮您查询一下这个月的话费。\n'
  const lines = Array.from({length: 4_000}, (_, i) =>
    JSON.stringify({id: `${i}`, turns: [{role: 'agent', text: '长'.repeat(600)}]})
  )
  const cwd = folderWith({
    'large.txt': turn.repeat(100_000),
    'calls.ndjson': `${lines.join('\n')}\n${call('您好，您必须登记')}\n`,
    'call.txt': '客服：您好，这事不归我做\n',
    'huashu.config.yaml': 'extends: []\npacks: [rules]\n',
    'rules/team/one.yml': ruleFile(['不归我做', '您必须'])
  })
  const args = ['check', 'large.txt', 'calls.ndjson', 'call.txt', '--format', 'agent', '--threads', '1']
  const run = await huashu(args, {cwd, env: {NODE_OPTIONS: '--max-old-space-size=160', LANG: 'en'}})
  expect(run.stderr).toBe('')
  expect(run.stdout.split('\n')).toEqual([
    expect.stringMatching(/^large\.txt:1:1 error source Expected at most \d+ bytes with this memory, found 7600000: /),
    expect.stringMatching(/^calls\.ndjson:4001:\d+ warning team\/one “您必须”/),
    expect.stringMatching(/^call\.txt:1:\d+ warning team\/one “不归我做”/),
    'files: 3, errors: 1, warnings: 2, infos: 0',
    ''
  ])
  expect(run.code).toBe(2)
}, 120_000)

const call = (text: string) => JSON.stringify({id: text.slice(0, 2), turns: [{role: 'agent', text}]})

it('calls of a line each are read one by one from a file that is too large to hold', async () => {
  const cwd = mkdtempSync(join(tmpdir(), 'huashu-large-'))
  const file = openSync(join(cwd, 'calls.ndjson'), 'w')
  writeSync(file, `${call('𠮷您好，这事不归我做')}\r\n`)
  for (let i = 0; i < 70; i++) writeSync(file, '长'.repeat(350_000))
  writeSync(file, `\n\n${call('😀您好，这事不归我做')}\n{"turns":[{"role":"agent","te`)
  closeSync(file)
  const run = await huashu(['check', 'calls.ndjson', '--format', 'json', '--rule', 'courtesy/thanks=off'], {cwd})
  rmSync(cwd, {recursive: true})
  expect(run.code).toBe(2)
  const [report] = (JSON.parse(run.stdout) as {files: {turns: number; messages: {ruleId: string}[]}[]}).files
  expect(report!.turns).toBe(2)
  const start = call('𠮷您好，这事不归我做').length + 2 + 70 * 350_000 + 2 + call('😀您好').length - '"}]}'.length + 1
  expect(report!.messages.filter(({ruleId}) => /source|not-my-duty/.test(ruleId))).toMatchObject([
    {ruleId: 'forbidden/not-my-duty', line: 1, actual: '这事不归我做', call: '𠮷'},
    {ruleId: 'source', line: 2, message: `Expected at most 67108864 bytes in a line, found ${70 * 1_050_000}`},
    {ruleId: 'forbidden/not-my-duty', line: 4, start, end: start + 6, call: '😀'},
    {ruleId: 'source', line: 5}
  ])
})

it('messages stand where they stand when the file is held as a whole', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'huashu-lines-')), 'calls.ndjson')
  const lines = [
    call('您好，您必须登记'),
    '',
    call('😀这事不归我做'),
    'no JSON',
    '{"turns":[{"role":"x","text":"您好"}]}'
  ]
  const source = `\ufeff${lines.join('\r\n')}\n`
  writeFileSync(path, source)
  const linter = templateLinter()
  const seen = (messages: readonly unknown[]) =>
    (messages as Message[])
      .map(({ruleId, reason, place, line, column, name, turn, actual}) => ({
        ruleId,
        reason,
        place,
        line,
        column,
        name,
        turn,
        actual
      }))
      .sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || String(a.ruleId).localeCompare(String(b.ruleId)))
  const {file, broken} = await lintCallLines(linter, path)
  expect(broken).toBe(true)
  expect(seen(file.messages)).toEqual(seen(linter.lint(source, {path}).messages))
})
