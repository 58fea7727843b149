import {expect, test} from 'vitest'
import {folderWith} from '../cli/huashu.js'
import {connect, uriOf} from './client.js'

const SCRIPT = '# 报修\n\n这事不归我做。\n'

test('the whole workspace is checked on demand, what is ignored left out', async () => {
  const [one, other] = [
    folderWith({'a.md': SCRIPT, 'deep/b.txt': '这事不归我做。\n', 'old/c.md': SCRIPT, '.huashuignore': 'old/\n'}),
    folderWith({'d.md': '# 报修\n\n您好。\n', 'package.json': '{}'})
  ]
  const client = await connect({folders: [one, other]})
  const done = await client.request('workspace/executeCommand', {command: 'huashu.checkWorkspace'})
  expect(done).toMatchObject({messages: 2})
  expect((await client.diagnostics(uriOf(one, 'deep/b.txt'))).diagnostics).toMatchObject([
    {code: 'forbidden/not-my-duty', range: {start: {line: 0, character: 0}}}
  ])
  const told = client.received.map(({params}) => (params as {uri?: string}).uri)
  expect(told).not.toContain(uriOf(one, 'old/c.md'))
})

test('a folder that is added counts from then on; settings that change, too', async () => {
  const folder = folderWith({'a.md': SCRIPT, 'huashu.config.yaml': 'locale: en\n'})
  const uri = uriOf(folder, 'a.md')
  const client = await connect({capabilities: {workspace: {workspaceFolders: true}}})
  client.notify('workspace/didChangeWorkspaceFolders', {event: {added: [{uri: uriOf(folder), name: 'x'}], removed: []}})
  client.open(uri, SCRIPT)
  expect((await client.diagnostics(uri, 1)).diagnostics[0]!.message).toMatch(/turns the customer away/)
  client.forget()
  client.notify('workspace/didChangeConfiguration', {settings: {huashu: {locale: 'zh-Hant'}}})
  expect((await client.diagnostics(uri, 1)).diagnostics[0]!.message).toMatch(/是把客戶推開/)
  client.forget()
  client.notify('workspace/didChangeConfiguration', {settings: {huashu: {enable: false}}})
  expect((await client.diagnostics(uri, 1)).diagnostics).toEqual([])
})
