import {expect, test} from 'vitest'
import type {CodeAction} from 'vscode-languageserver'
import {applied, type Client, connect, range, uriOf} from './client.js'

async function insertions(client: Client, uri: string, line: number, character = 6): Promise<CodeAction[]> {
  const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
    textDocument: {uri},
    range: range(line, character),
    context: {diagnostics: [], only: ['quickfix']}
  })
  return actions.filter(({title}) => /^补上|^補上/.test(title))
}

const script = [
  '# 投诉',
  '',
  '客服：这里是宽带服务。',
  '',
  '客户：我要投诉，装了两次都没装好。',
  '',
  '客服：您的订单号是多少？',
  '',
  '客户：12345',
  '',
  '客服：好的，明天派人上门'
].join('\n')

test.each([
  [2, '您好', '客服：您好，这里是宽带服务。'],
  [2, '请问有什么可以帮您', '客服：这里是宽带服务。请问有什么可以帮您？'],
  [6, '十分抱歉，给您添麻烦了', '客服：十分抱歉，给您添麻烦了。您的订单号是多少？'],
  [10, '感谢您的来电，再见', '客服：好的，明天派人上门。感谢您的来电，再见']
])('in a script, what line %i misses is put where it belongs: %s', async (line, said, expected) => {
  const uri = uriOf('/nowhere/script.md')
  const client = await connect()
  client.open(uri, script)
  const before = (await client.diagnostics(uri, 1)).diagnostics
  const action = (await insertions(client, uri, line)).find(({title}) => title === `补上：${said}`)!
  const fixed = applied(action, uri, script)
  expect(fixed.split('\n')[line]).toBe(expected)
  client.change(uri, 2, {text: fixed})
  const {diagnostics} = await client.diagnostics(uri, 2)
  expect(diagnostics.length).toBeLessThan(before.length)
  const codes = (action.diagnostics ?? []).map(({code}) => code)
  expect(codes).toHaveLength(1)
  expect(before.map(({code}) => code)).toContain(codes[0])
  expect(diagnostics.map(({code}) => code)).not.toContain(codes[0])
})

test('behind a greeting, in the script of the document, written as the format asks for', async () => {
  const uri = uriOf('/nowhere/script.yaml')
  const text = '話術:\n  - 客服: 您好，請講\n  - 客戶: 我要投訴，裝了兩次都沒裝好\n  - 客服: "你們說\\"好\\"了嗎"\n'
  const client = await connect({locale: 'zh-TW'})
  client.open(uri, text, 'yaml')
  const {diagnostics} = await client.diagnostics(uri, 1)
  expect(diagnostics.map(({code}) => code)).toContain('courtesy/self-introduction')
  const [self] = (await insertions(client, uri, 1, 12)).filter(({title}) => title.includes('我是'))
  expect(applied(self!, uri, text)).toContain('客服: 您好，我是客服小王，工號 0823，很高興為您服務。請講\n')
  const [sorry] = await insertions(client, uri, 3, 14)
  expect(sorry!.isPreferred).toBe(true)
  expect(applied(sorry!, uri, text)).toContain('客服: "十分抱歉，給您添麻煩了。你們說\\"好\\"了嗎"')
})

test('nothing is added to a record of a call, unless the user says that it is a script', async () => {
  const uri = uriOf('/nowhere/call.txt')
  const text = script.replaceAll('\n\n', '\n').replace('# 投诉\n', '')
  for (const template of [false, true]) {
    const client = await connect({initializationOptions: {settings: {template}}})
    client.open(uri, text, 'plaintext')
    expect((await client.diagnostics(uri, 1)).diagnostics.map(({code}) => code)).toContain('courtesy/greeting')
    expect((await insertions(client, uri, 0)).length > 0).toBe(template)
  }
})
