import {expect, test} from 'vitest'
import type {CompletionList, DocumentSymbol, Hover} from 'vscode-languageserver'
import {connect, range, uriOf} from './client.js'

test('hover tells what, why, what to say, examples and the source', async () => {
  const uri = uriOf('/nowhere/script.md')
  const client = await connect({capabilities: {textDocument: {hover: {contentFormat: ['markdown']}}}})
  client.open(uri, '# 报修\n\n這事不歸我做。\n')
  const hover = await client.request<Hover>('textDocument/hover', {
    textDocument: {uri},
    position: {line: 2, character: 3}
  })
  expect(hover.range).toEqual(range(2, 0, 6))
  const {value} = hover.contents as {value: string}
  for (const part of ['不说“不归我管”', '**为什么**', '我來幫您', '**不该说**', '**出处**', '](https://'])
    expect(value).toContain(part)
  expect(
    await client.request('textDocument/hover', {textDocument: {uri}, position: {line: 0, character: 1}})
  ).toBeNull()
})

async function complete(text: string, line: number, languageId = 'plaintext', locale = 'zh-cn'): Promise<string[]> {
  const uri = 'untitled:Untitled-1'
  const client = await connect({locale})
  client.open(uri, text, languageId)
  const character = text.split('\n')[line]!.length
  const {items} = await client.request<CompletionList>('textDocument/completion', {
    textDocument: {uri},
    position: {line, character}
  })
  return items.sort((a, b) => (a.sortText! < b.sortText! ? -1 : 1)).map(({label}) => label)
}

test('behind a label of the agent the courtesies come first that the call lacks', async () => {
  const begun = '客服：您好，请问有什么可以帮您？\n客户：我要投诉，装了两次都没装好。\n客服：您的订单号是多少？\n客服：'
  const all = await complete(begun, 3)
  expect(all.slice(0, 6)).toContain('十分抱歉，给您添麻烦了')
  const sorry = begun.replace('您的订单', '十分抱歉，给您添麻烦了。您的订单')
  expect((await complete(sorry, 3)).slice(0, 3)).not.toContain('十分抱歉，给您添麻烦了')
})

test('courtesies are in the script of the document, and never in the mouth of the customer', async () => {
  const traditional = '客服：您好，請問有什麼可以幫您？\n客戶：我要投訴，裝了兩次都沒裝好。\n客服：'
  expect(await complete(traditional, 2)).toContain('十分抱歉，給您添麻煩了')
  expect(await complete(traditional.replace(/客服：$/, '客戶：'), 2)).toEqual([])
})

test('in a script what is begun is finished, and nothing else is offered', async () => {
  const offered = await complete('# 致歉\n\n- 十分', 2, 'markdown')
  expect(offered.length).toBeGreaterThan(0)
  for (const say of offered) expect(say).toMatch(/^十分/)
  expect(await complete('# 致歉\n\n- 订单', 2, 'markdown')).toEqual([])
})

test('symbols are sections with their turns, or flat for a client without levels', async () => {
  const text = '# 开场\n\n您好。\n\n请讲。\n\n# 结束\n\n再见。\n'
  const uri = 'untitled:Untitled-1'
  const levels = {textDocument: {documentSymbol: {hierarchicalDocumentSymbolSupport: true}}}
  const client = await connect({capabilities: levels})
  client.open(uri, text)
  const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', {textDocument: {uri}})
  expect(symbols.map(({name, children}) => [name, children?.map((child) => child.name)])).toEqual([
    ['开场', ['您好。', '请讲。']],
    ['结束', ['再见。']]
  ])
  expect(symbols[0]!.range).toEqual({start: {line: 2, character: 0}, end: {line: 4, character: 3}})
  const plain = await connect()
  plain.open(uri, text)
  expect(await plain.request('textDocument/documentSymbol', {textDocument: {uri}})).toMatchObject([
    {name: '开场'},
    {name: '您好。', containerName: '开场'},
    {name: '请讲。'},
    {name: '结束'},
    {name: '再见。', containerName: '结束'}
  ])
})

test('a lens and the status tell counts and what the call lacks', async () => {
  const uri = 'untitled:Untitled-1'
  const client = await connect({initializationOptions: {status: true}, locale: 'en'})
  client.open(uri, '客服：您好，请讲。\n客户：我要投诉，宽带坏了。\n客服：这事不归我做。谢谢，再见。\n', 'plaintext')
  const {standing} = await client.wait<{standing: {errors: number; missing: string[]}}>('huashu/status')
  expect(standing.errors).toBe(1)
  expect(standing.missing).toContain('Apologise when the customer complains')
  const [lens] = await client.request<{command: {title: string}}[]>('textDocument/codeLens', {textDocument: {uri}})
  expect(lens!.command.title).toMatch(/^话术: 1 error, .*missing: .*Apologise/)
})
