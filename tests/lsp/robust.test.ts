import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {folderWith} from '../cli/huashu.js'
import {Client, connect, PULL, range, uriOf} from './client.js'

const SCRIPT = '# 报修\n\n这事不归我做。\n'

test('a half-written configuration is told at its place, and the built-in rules go on', async () => {
  const folder = folderWith({'script.md': SCRIPT, 'huashu.config.yaml': 'rules:\n  forbidden/not-my-duty: [off\n'})
  const client = await connect({folders: [folder]})
  client.open(uriOf(folder, 'script.md'), SCRIPT)
  expect((await client.diagnostics(uriOf(folder, 'script.md'), 1)).diagnostics).toHaveLength(1)
  const {message} = await client.wait<{message: string}>('window/showMessage')
  expect(message).toMatch(/huashu\.config\.yaml/)
  const {diagnostics} = await client.diagnostics(uriOf(folder, 'huashu.config.yaml'))
  expect(diagnostics[0]!.range.start.line).toBeGreaterThan(0)
  client.forget()
  await new Promise((resolve) => setTimeout(resolve, 300))
  writeFileSync(join(folder, 'huashu.config.yaml'), 'rules:\n  forbidden/not-my-duty: off\n')
  expect((await client.diagnostics(uriOf(folder, 'huashu.config.yaml'))).diagnostics).toEqual([])
  await client.wait<{diagnostics: unknown[]; uri: string}>(
    'textDocument/publishDiagnostics',
    ({uri, diagnostics}) => uri === uriOf(folder, 'script.md') && diagnostics.length === 0
  )
})

test('a mistake in a rule file is told on that file', async () => {
  const folder = folderWith({
    'script.md': SCRIPT,
    'huashu.config.yaml': 'packs: [own]\n',
    'own/ours/no.yml': 'title: {zh: 不, en: no}\nlevel: eror\n'
  })
  const client = await connect({folders: [folder]})
  client.open(uriOf(folder, 'script.md'), SCRIPT)
  expect((await client.diagnostics(uriOf(folder, 'own/ours/no.yml'))).diagnostics.length).toBeGreaterThan(0)
  expect((await client.diagnostics(uriOf(folder, 'script.md'), 1)).diagnostics).toHaveLength(1)
})

test('messages in a wrong order are no end: changes before opening, twice closed, requests for nothing', async () => {
  const uri = uriOf('/nowhere/script.md')
  const client = await connect({capabilities: PULL})
  const ask = (method: string, more = {}) => client.ask(method, {textDocument: {uri}, ...more}).answer
  client.change(uri, 7, {range: range(90, 3, 9), text: '啊'})
  client.notify('textDocument/didClose', {textDocument: {uri}})
  client.notify('textDocument/didSave', {textDocument: {uri}})
  expect(await ask('textDocument/diagnostic')).toMatchObject({result: {items: []}})
  expect(await ask('textDocument/hover', {position: {line: 4, character: 4}})).toMatchObject({result: null})
  client.open(uri, SCRIPT)
  client.open(uri, SCRIPT, 'markdown', 2)
  client.change(uri, 3, {range: range(400, 3, 9), text: '您好。'})
  client.notify('no/such/notification')
  expect((await ask('no/such/request')).error?.code).toBe(-32601)
  expect(await ask('textDocument/hover', {position: {line: 999, character: 999}})).toMatchObject({result: null})
  expect(await ask('textDocument/diagnostic')).toMatchObject({result: {items: [{code: 'forbidden/not-my-duty'}]}})
  client.notify('textDocument/didClose', {textDocument: {uri}})
  client.notify('textDocument/didClose', {textDocument: {uri}})
  expect(await ask('textDocument/diagnostic')).toMatchObject({result: {items: []}})
})

test('a request is answered for the version that is there, or not at all; cancelled work stops', async () => {
  const uri = uriOf('/nowhere/script.md')
  const client = await connect({capabilities: PULL})
  client.open(uri, SCRIPT)
  await client.request('textDocument/diagnostic', {textDocument: {uri}})
  const early = client.ask('textDocument/diagnostic', {textDocument: {uri}})
  client.change(uri, 2, {text: '# 报修\n\n您好。\n'})
  const late = client.ask('textDocument/diagnostic', {textDocument: {uri}})
  const answer = await early.answer
  if (answer.error) expect(answer.error.code).toBe(-32802)
  expect(await late.answer).toMatchObject({result: {items: []}})
  client.change(uri, 3, {text: SCRIPT})
  const {id, answer: cancelled} = client.ask('textDocument/diagnostic', {textDocument: {uri}})
  client.notify('$/cancelRequest', {id})
  // So short a script may be answered before the cancellation comes; cancel.test.ts cancels a long one.
  const {error, result} = await cancelled
  if (error) expect(error.code).toBe(-32800)
  else expect(result).toMatchObject({items: [{code: expect.any(String)}]})
})

test('a document of 50 MB is refused with a word to the user, and the others go on', async () => {
  const client = await connect()
  const [big, small] = [uriOf('/nowhere/big.txt'), uriOf('/nowhere/small.md')]
  client.open(big, '客服：这事不归我做。\n'.repeat(1_700_000), 'plaintext')
  client.open(small, SCRIPT)
  expect((await client.wait<{message: string}>('window/showMessage')).message).toContain('big.txt')
  expect((await client.diagnostics(small, 1)).diagnostics).toHaveLength(1)
  expect((await client.diagnostics(big, 1)).diagnostics).toEqual([])
})

test.each([
  ['no protocol at all', 'hello\r\n\r\n这不是协议\r\n\r\n'],
  ['a body that is no JSON', 'Content-Length: 5\r\n\r\n{"a":'],
  ['a length that is no number', 'Content-Length: many\r\n\r\n{}'],
  ['bytes', Buffer.from([0, 255, 254, 13, 10, 13, 10, 1, 2, 3])]
])('garbage on stdin (%s) ends at worst the connection, and tells no stack of ours', async (_, garbage) => {
  const client = new Client()
  client.raw(garbage)
  await new Promise((resolve) => setTimeout(resolve, 500))
  client.child.stdin!.end()
  expect(await client.exited).toBeLessThan(2)
  expect(client.stderr).not.toMatch(/\n\s+at .*huashu.*\n.*\n.*\n/)
})

test('a client that vanishes leaves no process behind, whether stdin is closed or its process is gone', async () => {
  const client = await connect()
  client.open('untitled:Untitled-1', SCRIPT)
  client.child.stdin!.destroy()
  client.child.stdout!.destroy()
  expect(await client.exited).toBeLessThan(2)
  const {spawn} = await import('node:child_process')
  const parent = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)'])
  const orphan = new Client()
  await orphan.request('initialize', {processId: parent.pid, rootUri: null, capabilities: {}})
  parent.kill('SIGKILL')
  expect(await orphan.exited).toBeLessThan(2)
}, 15_000)

test('after shutdown nothing is answered, and exit ends it with 0', async () => {
  const client = await connect()
  client.open('untitled:Untitled-1', SCRIPT)
  expect(await client.request('shutdown')).toBeNull()
  const {error} = await client.ask('textDocument/hover', {
    textDocument: {uri: 'untitled:Untitled-1'},
    position: {line: 2, character: 2}
  }).answer
  expect(error?.code).toBe(-32600)
  client.notify('exit')
  expect(await client.exited).toBe(0)
})
