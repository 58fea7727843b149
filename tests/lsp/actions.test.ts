import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import type {CodeAction} from 'vscode-languageserver'
import {folderWith} from '../cli/huashu.js'
import {applied, type Client, connect, range, uriOf, VERSIONED} from './client.js'

const SCRIPT = '# 报修\n\n这事不归我做。\n\n我不知道。\n\n這事不歸我做。\n'
const CALL = '客服：您好，请讲。\n客户：宽带坏了。\n客服：这事不归我做。谢谢，再见。\n'

async function actionsAt(client: Client, uri: string, line: number, only?: string[], at = 2): Promise<CodeAction[]> {
  return client.request('textDocument/codeAction', {
    textDocument: {uri},
    range: range(line, at),
    context: {diagnostics: [], ...(only ? {only} : {})}
  })
}

test('each rewrite is a quick fix, the first preferred, in the script of the text; the fixed script has no message', async () => {
  const uri = uriOf('/nowhere/script.md')
  const client = await connect({capabilities: VERSIONED})
  client.open(uri, SCRIPT)
  const fixes = (await actionsAt(client, uri, 2)).filter(({title}) => title.startsWith('改说'))
  expect(fixes.length).toBeGreaterThan(0)
  expect(fixes.map(({isPreferred}) => isPreferred === true)).toEqual(fixes.map((_, i) => i === 0))
  expect(fixes[0]).toMatchObject({
    kind: 'quickfix',
    diagnostics: [{code: 'forbidden/not-my-duty'}],
    edit: {documentChanges: [{textDocument: {uri, version: 1}}]}
  })
  const fixed = applied(fixes[0]!, uri, SCRIPT)
  expect(fixed).toMatch(/^# 报修\n\n我来帮您.*。\n\n我不知道。/)
  client.change(uri, 2, {text: fixed})
  const {diagnostics} = await client.diagnostics(uri, 2)
  expect(diagnostics.map((one) => one.range.start.line)).toEqual([4, 6])
  const [traditional] = await actionsAt(client, uri, 6)
  expect(applied(traditional!, uri, fixed)).toContain('我來幫您')
})

test('a record of a call is never rewritten, unless the user says that it is a script', async () => {
  const uri = uriOf('/nowhere/call.txt')
  for (const template of [false, true]) {
    const client = await connect({initializationOptions: {settings: {template}}})
    client.open(uri, CALL, 'plaintext')
    expect((await client.diagnostics(uri, 1)).diagnostics.map(({code}) => code)).toContain('forbidden/not-my-duty')
    const titles = (await actionsAt(client, uri, 2, undefined, 4)).map(({title}) => title)
    if (template) expect(titles[0]).toMatch(/^改说：/)
    else expect(titles).toEqual([])
  }
})

test.each([
  ['script.md', '# 报修\n\n- 这事不归我做。\n'],
  ['table.md', '| 场景 | 话术 |\n| --- | --- |\n| 报修 | 这事不归我做 |\n'],
  ['script.txt', '您好，请讲。\n  这事不归我做。\n'],
  ['script.csv', '场景,话术\n报修,这事不归我做\n'],
  ['script.yaml', '报修:\n  - 话术: 这事不归我做\n']
])('a comment that disables the rule for the line holds in %s', async (name, text) => {
  const uri = uriOf('/nowhere', name)
  const client = await connect()
  client.open(uri, text, 'plaintext')
  const [message] = (await client.diagnostics(uri, 1)).diagnostics
  const {line, character} = message!.range.start
  const actions = await actionsAt(client, uri, line, undefined, character)
  const disable = actions.find(({title}) => title.startsWith('这一行不检查'))!
  const silenced = applied(disable, uri, text)
  expect(silenced).toContain('forbidden/not-my-duty -- （在此写明原因）')
  client.change(uri, 2, {text: silenced})
  expect((await client.diagnostics(uri, 2)).diagnostics).toEqual([])
})

test.each([
  ['script.json', '{\n  "场景": "报修",\n  "话术": "这事不归我做"\n}\n', 2, true],
  ['list.json', '{\n  "场景": "报修",\n  "话术": [\n    "这事不归我做"\n  ]\n}\n', 3, false],
  ['script.jsonc', '{\n  "场景": "报修",\n  "话术": [\n    "这事不归我做"\n  ]\n}\n', 3, true]
])('JSON stays JSON: in %s a comment is a key, or none is offered', async (name, text, line, offered) => {
  const uri = uriOf('/nowhere', name)
  const client = await connect()
  client.open(uri, text, 'plaintext')
  const [message] = (await client.diagnostics(uri, 1)).diagnostics
  expect(message).toMatchObject({code: 'forbidden/not-my-duty', range: {start: {line}}})
  const actions = await actionsAt(client, uri, line, undefined, message!.range.start.character)
  const disable = actions.find(({title}) => title.startsWith('这一行不检查'))
  expect(disable !== undefined).toBe(offered)
  if (!disable) return
  const silenced = applied(disable, uri, text)
  if (name.endsWith('.json')) expect(JSON.parse(silenced)).toMatchObject({话术: '这事不归我做'})
  client.change(uri, 2, {text: silenced})
  expect((await client.diagnostics(uri, 2)).diagnostics).toEqual([])
})

test('everything safe is fixed at once, and all of one rule, when the action is chosen', async () => {
  const script = '# 报修\n\n您必须带身份证。\n\n您必须带户口本。\n\n这事不归我做。\n'
  const uri = uriOf('/nowhere/script.md')
  const capabilities = {textDocument: {codeAction: {resolveSupport: {properties: ['edit']}}}}
  const client = await connect({capabilities})
  client.open(uri, script)
  await client.diagnostics(uri, 1)
  const rule = (await actionsAt(client, uri, 2)).find(({title}) => title.startsWith('改掉文件里所有'))!
  expect(rule.edit).toBeUndefined()
  const fixed = applied(await client.request('codeAction/resolve', rule), uri, script)
  expect(fixed).not.toContain('必须')
  expect(fixed).toContain('这事不归我做')
  const all = await actionsAt(client, uri, 0, ['source.fixAll'])
  for (const action of all) expect(action.kind).toBe('source.fixAll.huashu')
  expect(all).toHaveLength(1)
  const safe = applied(await client.request('codeAction/resolve', all[0]), uri, script)
  expect(safe).toContain('希望您能够带户口本。\n\n这事不归我做。')
  expect(safe).not.toContain('必须')
  client.change(uri, 2, {text: `${script}\n`})
  const stale = await client.ask('codeAction/resolve', rule).answer
  expect(stale.error?.code).toBe(-32802)
})

test.each([
  [
    'huashu.config.yaml',
    'vocabulary:\n  - 光猫 # the box\nrules: {}\n',
    'vocabulary:\n  - 光猫\n  - recieve # the box\nrules: {}\n'
  ],
  ['huashu.config.yaml', 'vocabulary: [光猫]\n', 'vocabulary: [光猫, recieve]\n'],
  ['huashu.config.yaml', '# ours\nfailOn: error', '# ours\nfailOn: error\nvocabulary:\n  - recieve\n'],
  ['huashu.config.json', '{"vocabulary": []}\n', '{"vocabulary": ["recieve"]}\n']
])('a word is added to the vocabulary of %s', async (name, config, expected) => {
  const script = '# 邮件\n\n请查收 recieve 邮件。\n'
  const folder = folderWith({'script.md': script, [name]: config})
  const uri = uriOf(folder, 'script.md')
  const client = await connect({folders: [folder]})
  client.open(uri, script)
  expect((await client.diagnostics(uri, 1)).diagnostics).toMatchObject([{code: 'wording/spelling'}])
  const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
    textDocument: {uri},
    range: range(2, 5),
    context: {diagnostics: []}
  })
  const add = actions.find(({title}) => title.includes('词汇表'))!
  const result = applied(add, uriOf(folder, name), readFileSync(`${folder}/${name}`, 'utf8'))
  expect(result.replace(/\s/g, '')).toBe(expected.replace(/\s/g, ''))
})

test('without a configuration, one is made for the word, where the client can', async () => {
  const folder = folderWith({})
  const uri = uriOf(folder, 'script.md')
  const client = await connect({folders: [folder], capabilities: VERSIONED})
  client.open(uri, '# 邮件\n\n请查收 recieve 邮件。\n')
  await client.diagnostics(uri, 1)
  const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
    textDocument: {uri},
    range: range(2, 5),
    context: {diagnostics: []}
  })
  expect(actions.find(({title}) => title.includes('词汇表'))?.edit?.documentChanges).toMatchObject([
    {kind: 'create', uri: uriOf(folder, 'huashu.config.yaml')},
    {edits: [{newText: 'vocabulary:\n  - recieve\n'}]}
  ])
})
