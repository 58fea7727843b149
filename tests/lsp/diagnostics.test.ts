import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import type {DocumentDiagnosticReport} from 'vscode-languageserver'
import {folderWith} from '../cli/huashu.js'
import {connect, PULL, range, uriOf} from './client.js'

const SCRIPT = '# 报修\n\n这事不归我做。\n'
const CALL = '客服：您好，请讲。\n客户：我要投诉，装了两次都没装好。\n客服：您的订单号是多少？\n'

test('a script is linted when it is opened, and after a pause when it changes', async () => {
  const folder = folderWith({'script.md': SCRIPT})
  const uri = uriOf(folder, 'script.md')
  const client = await connect({folders: [folder]})
  client.open(uri, SCRIPT)
  const {diagnostics} = await client.diagnostics(uri, 1)
  expect(diagnostics).toMatchObject([
    {
      code: 'forbidden/not-my-duty',
      source: 'huashu',
      severity: 1,
      range: range(2, 0, 6),
      codeDescription: {href: expect.stringContaining('forbidden/README.md#not-my-duty')}
    }
  ])
  client.change(uri, 2, {range: range(2, 0, 6), text: '我来帮您查'})
  expect((await client.diagnostics(uri, 2)).diagnostics).toEqual([])
})

test('of many keystrokes only the last is answered, and none with the result of another', async () => {
  const uri = 'untitled:Untitled-1'
  const client = await connect()
  client.open(uri, '# 报修\n\n', 'markdown')
  await client.diagnostics(uri, 1)
  for (const [i, character] of [...'这事不归我做。'].entries())
    client.change(uri, i + 2, {range: range(2, i), text: character})
  const last = await client.diagnostics(uri, 8)
  expect(last.diagnostics.map(({code}) => code)).toEqual(['forbidden/not-my-duty'])
  const versions = client.received
    .filter(({method}) => method === 'textDocument/publishDiagnostics')
    .map(({params}) => (params as {version: number}).version)
  expect(versions).toEqual([1, 8])
})

test('a client that pulls is answered, not pushed at; what did not change is not sent again', async () => {
  const uri = uriOf('/nowhere/at/all/script.md')
  const client = await connect({capabilities: PULL})
  expect(client.capabilities.diagnosticProvider).toMatchObject({interFileDependencies: false})
  client.open(uri, SCRIPT)
  const ask = (previousResultId?: string) =>
    client.request<DocumentDiagnosticReport & {resultId: string}>('textDocument/diagnostic', {
      textDocument: {uri},
      ...(previousResultId ? {previousResultId} : {})
    })
  const full = await ask()
  expect(full).toMatchObject({kind: 'full', items: [{code: 'forbidden/not-my-duty'}]})
  expect(await ask(full.resultId)).toEqual({kind: 'unchanged', resultId: full.resultId})
  client.change(uri, 2, {text: '# 报修\n\n您好。\n'})
  expect(await ask(full.resultId)).toMatchObject({kind: 'full', items: []})
  expect(client.received.filter(({method}) => method === 'textDocument/publishDiagnostics')).toEqual([])
})

test('something missing points to the turn before', async () => {
  const uri = uriOf('/nowhere/call.txt')
  const client = await connect()
  client.open(uri, CALL, 'plaintext')
  const {diagnostics} = await client.diagnostics(uri, 1)
  const apology = diagnostics.find(({code}) => code === 'courtesy/apology')!
  expect(apology.range.start).toEqual({line: 2, character: 3})
  expect(apology.relatedInformation).toEqual([
    {location: {uri, range: range(1, 3, 17)}, message: '前一句：我要投诉，装了两次都没装好。'}
  ])
})

test.each([
  ['utf-8', 4 + 3, 4 + 3 + 18],
  ['utf-16', 2 + 1, 2 + 1 + 6],
  ['utf-32', 1 + 1, 1 + 1 + 6]
])('positions count %s where the client asks for it, in both directions', async (encoding, start, end) => {
  const uri = 'untitled:Untitled-1'
  const client = await connect({capabilities: {general: {positionEncodings: [encoding, 'utf-16']}}})
  expect(client.capabilities.positionEncoding).toBe(encoding)
  client.open(uri, '# 报修\n\n😀好这事不归我做。\n')
  expect((await client.diagnostics(uri, 1)).diagnostics[0]!.range).toEqual(range(2, start, end))
  client.change(uri, 2, {range: range(2, start, end), text: '我帮您'})
  expect((await client.diagnostics(uri, 2)).diagnostics).toEqual([])
})

test('each folder has its own configuration; a change on disk is seen, also of what is extended', async () => {
  const [one, other] = [
    folderWith({'huashu.config.yaml': 'rules: {forbidden/not-my-duty: off}\n'}),
    folderWith({'huashu.config.yaml': 'extends: ./base.yaml\n', 'base.yaml': 'extends: recommended\n'})
  ]
  const client = await connect({folders: [one, other]})
  const [off, on] = [uriOf(one, 'a.md'), uriOf(other, 'b.md')]
  client.open(off, SCRIPT)
  client.open(on, SCRIPT)
  expect((await client.diagnostics(off, 1)).diagnostics).toEqual([])
  expect((await client.diagnostics(on, 1)).diagnostics).toMatchObject([{severity: 1}])
  client.forget()
  await new Promise((resolve) => setTimeout(resolve, 500))
  writeFileSync(join(other, 'base.yaml'), 'extends: recommended\nrules: {forbidden/not-my-duty: info}\n')
  const again = await client.wait<{diagnostics: {severity: number}[]; uri: string}>(
    'textDocument/publishDiagnostics',
    ({uri, diagnostics}) => uri === on && diagnostics[0]?.severity === 3
  )
  expect(again.diagnostics).toHaveLength(1)
})

test('files that are no calls are left alone', async () => {
  const client = await connect()
  for (const [name, text] of [
    ['package.json', '{"name": "x", "version": "1.0.0"}'],
    ['compose.yaml', 'services:\n  web:\n    image: nginx\n'],
    ['empty.txt', '']
  ] as const) {
    const uri = uriOf('/nowhere', name)
    client.open(uri, text, 'plaintext')
    expect((await client.diagnostics(uri, 1)).diagnostics).toEqual([])
  }
})
