// How long is it from a keystroke to its diagnostics, in a script of 10,000 lines? Drives the built server over stdio.
//
//   node bench/lsp.mjs [lines] [keystrokes] [markdown|plaintext|csv|yaml|json|srt|vtt]
//
// Prints median, p95 and p99 in milliseconds, of the pull from the change to its answer; the pause before a push is not in it.
// Beside it, so that a busy machine can be told from a slow server: the same of a request that costs nothing, made in turn
// with the others, and (on Linux) the processor time of the server for each keystroke.
import {spawn} from 'node:child_process'
import {existsSync, readFileSync} from 'node:fs'

const [lines = 10_000, strokes = 300] = process.argv.slice(2, 4).map(Number)
const [, , , , only] = process.argv
const child = spawn(process.execPath, [new URL('../dist/cli.js', import.meta.url).pathname, 'lsp', '--stdio'])
const waiting = new Map()
let buffer = Buffer.alloc(0)
let id = 0
child.stderr.pipe(process.stderr)
child.stdout.on('data', (chunk) => {
  buffer = Buffer.concat([buffer, chunk])
  for (;;) {
    const end = buffer.indexOf('\r\n\r\n')
    if (end < 0) return
    const length = Number(/Content-Length: (\d+)/i.exec(buffer.toString('latin1', 0, end))[1])
    if (buffer.length < end + 4 + length) return
    const message = JSON.parse(buffer.toString('utf8', end + 4, end + 4 + length))
    buffer = buffer.subarray(end + 4 + length)
    waiting.get(message.id)?.(message)
  }
})

const send = (message) => {
  const body = Buffer.from(JSON.stringify({jsonrpc: '2.0', ...message}))
  child.stdin.write(`Content-Length: ${body.length}\r\n\r\n`)
  child.stdin.write(body)
}
const ask = (method, params) =>
  new Promise((done) => {
    waiting.set(++id, done)
    send({id, method, params})
  })

/** Milliseconds of processor time that the server has taken. */
function processorTime() {
  const path = `/proc/${child.pid}/stat`
  if (!existsSync(path)) return undefined
  const fields = readFileSync(path, 'utf8').split(') ')[1].split(' ')
  return (Number(fields[11]) + Number(fields[12])) * 10
}

const share = (times, part) => [...times].sort((a, b) => a - b)[Math.floor(times.length * part)].toFixed(1)

const said = [
  '您好，很高兴为您服务',
  '请您稍等，我帮您查一下',
  '您的订单已经发货，预计明天送到',
  '感谢您的耐心等待',
  '请问还有什么可以帮您'
]
const words = (i) => `${i % 199 === 3 ? '这事不归我做' : said[i % said.length]}，第 ${i} 条。`
const who = (i) => (i % 2 ? '客户' : '客服')
const time = (i) => new Date(i * 1000).toISOString().slice(11, 23)
/** How a line is written, and what stands before and behind all of them. */
const formats = {
  markdown: {line: (i) => (i % 50 === 0 ? `## 场景 ${i}` : `- ${words(i)}`)},
  plaintext: {line: (i) => `${who(i)}：${words(i + 1)}`},
  csv: {head: '场景,话术\n', line: (i) => `场景${i >> 5},"${words(i)}"`},
  yaml: {line: (i) => (i % 50 === 0 ? `场景${i}:` : `  - 话术: "${words(i)}"`)},
  json: {head: '[\n', line: (i) => `{"场景": "场景${i >> 5}", "话术": "${words(i)}"}`, between: ',\n', tail: '\n]'},
  srt: {line: (i) => [`${(i >> 2) + 1}`, `${time(i)} --> ${time(i + 3)}`, `${who(i >> 2)}：${words(i)}`, ''][i % 4]},
  vtt: {
    head: 'WEBVTT\n\n',
    line: (i) => [`${i >> 2}`, `${time(i)} --> ${time(i + 3)}`, `<v ${who(i >> 2)}>${words(i)}`, ''][i % 4]
  }
}

await ask('initialize', {processId: process.pid, rootUri: null, capabilities: {textDocument: {diagnostic: {}}}})
send({method: 'initialized', params: {}})
for (const [languageId, {head = '', line, between = '\n', tail = ''}] of Object.entries(formats)) {
  if (only && only !== languageId) continue
  const uri = `untitled:${languageId}`
  const written = (head + Array.from({length: lines}, (_, i) => line(i)).join(between) + tail).split('\n')
  let version = 1
  const text = written.join('\n')
  send({method: 'textDocument/didOpen', params: {textDocument: {uri, languageId, version, text}}})
  const start = performance.now()
  const first = await ask('textDocument/diagnostic', {textDocument: {uri}})
  let previousResultId = first.result.resultId
  const opened = performance.now() - start

  /** Types where the sentence of a line ends, and gives the milliseconds until the diagnostics are there. */
  async function type(line, text) {
    const at = {line, character: written[line].indexOf('，第')}
    const before = performance.now()
    const contentChanges = [{range: {start: at, end: at}, text}]
    send({method: 'textDocument/didChange', params: {textDocument: {uri, version: ++version}, contentChanges}})
    const answer = await ask('textDocument/diagnostic', {textDocument: {uri}, previousResultId})
    if (!answer.result?.resultId) throw new Error(`Expected diagnostics, found ${JSON.stringify(answer)}`)
    previousResultId = answer.result.resultId
    const took = performance.now() - before
    const whole = written[line].slice(0, at.character) + text + written[line].slice(at.character)
    written.splice(line, 1, ...whole.split('\n'))
    return took
  }
  const sentence = (from) => {
    for (let i = from % written.length; ; i = (i + 1) % written.length) if (written[i].includes('，第')) return i
  }
  const times = []
  const idle = []
  const spent = processorTime()
  const typed = [...'这事不归我做']
  for (let i = 0; i < strokes; i++) {
    times.push(await type(sentence(i * 37), typed[i % typed.length]))
    const start = performance.now()
    await ask('textDocument/hover', {textDocument: {uri: 'untitled:none'}, position: {line: 0, character: 0}})
    idle.push(performance.now() - start)
  }
  const processor = spent === undefined ? '' : `; processor ${((processorTime() - spent) / strokes).toFixed(1)} ms each`
  const ends = []
  const actions = []
  for (let i = 0; i < 15; i++) {
    ends.push(await type(sentence(i * 641), '\n'))
    const at = {line: sentence(i * 641), character: 8}
    const start = performance.now()
    await ask('textDocument/codeAction', {textDocument: {uri}, range: {start: at, end: at}, context: {diagnostics: []}})
    actions.push(performance.now() - start)
  }
  console.log(
    `${languageId}: ${lines} lines, ${first.result.items.length} messages, opened in ${opened.toFixed(0)} ms; ` +
      `letter to diagnostics: median ${share(times, 0.5)} ms, p95 ${share(times, 0.95)} ms, p99 ${share(times, 0.99)} ms${processor}; ` +
      `a request for nothing: median ${share(idle, 0.5)} ms, p95 ${share(idle, 0.95)} ms; ` +
      `line end to diagnostics: median ${share(ends, 0.5)} ms; code actions: median ${share(actions, 0.5)} ms`
  )
}
await ask('shutdown', null)
send({method: 'exit'})
