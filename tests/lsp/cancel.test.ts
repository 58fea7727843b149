import {rmSync} from 'node:fs'
import {expect, test} from 'vitest'
import {folderWith} from '../cli/huashu.js'
import {type Client, connect, PULL, range, uriOf} from './client.js'

/** A script that takes its time to be read for the first time; another word, another script. */
function longScript(word: string): string {
  const said = ['您好，请讲', '这事不归我做', '请您稍等，我帮您查一下', '**感谢**您的 `耐心` 等待']
  return Array.from({length: 12_000}, (_, i) =>
    i % 40 ? `- ${word}${said[i % 4]}，第 ${i} 条。` : `## 场景 ${i}`
  ).join('\n')
}

async function pull(client: Client, uri: string): Promise<{id: number; sent: number; done: Promise<Answer>}> {
  const sent = performance.now()
  const {id, answer} = client.ask('textDocument/diagnostic', {textDocument: {uri}})
  return {id, sent, done: answer.then((one) => ({...one, after: performance.now() - sent}))}
}

interface Answer {
  result?: unknown
  error?: {code: number}
  after: number
}

const sleep = (time: number) => new Promise((done) => setTimeout(done, time))

test('a lint that is going on stops when a newer version comes, or nobody waits for it any more', async () => {
  const client = await connect({capabilities: PULL})
  const uris = ['第一', '第二', '第三'].map((word) => ({uri: `untitled:${word}`, text: longScript(word)}))
  const [whole, newer, cancelled] = uris as [Doc, Doc, Doc]

  client.open(whole.uri, whole.text)
  const {after: time, result} = await (await pull(client, whole.uri)).done
  expect(result).toMatchObject({items: {length: 3000}})

  client.open(newer.uri, newer.text)
  const early = await pull(client, newer.uri)
  await sleep(time / 10)
  client.change(newer.uri, 2, {text: '# 报修\n\n这事不归我做。\n'})
  const late = await pull(client, newer.uri)
  const answer = await early.done
  expect(answer.error?.code).toBe(-32802)
  expect(await late.done).toMatchObject({result: {items: [{code: 'forbidden/not-my-duty'}]}})
  expect(answer.after).toBeLessThan(time * 0.6)

  client.open(cancelled.uri, cancelled.text)
  const asked = await pull(client, cancelled.uri)
  await sleep(time / 10)
  client.notify('$/cancelRequest', {id: asked.id})
  const stopped = await asked.done
  expect(stopped.error?.code).toBe(-32800)
  expect(stopped.after).toBeLessThan(time * 0.6)
}, 60_000)

interface Doc {
  uri: string
  text: string
}

test('while a long script is read, questions about another one are answered', async () => {
  const client = await connect({capabilities: PULL})
  client.open('untitled:short', '# 报修\n\n这事不归我做。\n')
  await (await pull(client, 'untitled:short')).done
  client.open('untitled:long', longScript('很'))
  const long = await pull(client, 'untitled:long')
  const order: string[] = []
  const waiting = [long.done.then(() => order.push('long'))]
  await sleep(20)
  client.change('untitled:short', 2, {range: range(0, 2, 2), text: '好'})
  waiting.push((await pull(client, 'untitled:short')).done.then(() => order.push('short')))
  await Promise.all(waiting)
  expect(order).toEqual(['short', 'long'])
}, 60_000)

test('a folder that is deleted while a script of it is open is no end', async () => {
  const script = '# 报修\n\n这事不归我做。\n'
  const folder = folderWith({'script.md': script, 'huashu.config.yaml': 'rules: {forbidden/not-my-duty: info}\n'})
  const uri = uriOf(folder, 'script.md')
  const client = await connect({folders: [folder], capabilities: PULL})
  client.open(uri, script)
  expect(await (await pull(client, uri)).done).toMatchObject({result: {items: [{severity: 3}]}})
  rmSync(folder, {recursive: true})
  await sleep(400)
  client.change(uri, 2, {text: `${script}\n您好。\n`})
  const after = await (await pull(client, uri)).done
  expect(after).toMatchObject({result: {items: [{code: 'forbidden/not-my-duty'}]}})
  client.notify('workspace/didChangeWorkspaceFolders', {
    event: {added: [], removed: [{uri: uriOf(folder), name: 'gone'}]}
  })
  expect(await (await pull(client, uri)).done).toMatchObject({result: {items: [{code: 'forbidden/not-my-duty'}]}})
  expect(client.child.exitCode).toBeNull()
})
