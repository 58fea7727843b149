import {spawn} from 'node:child_process'
import {resolve} from 'node:path'
import {describe, expect, it} from 'vitest'
import {huashu} from './huashu.js'

const call = (id: unknown, text: string, role = 'agent') => JSON.stringify({id, turns: [{role, text}]})
interface Result {
  id: unknown
  line?: number
  error?: string
  messages: {ruleId: string; level: string}[]
}

const resultsOf = (stdout: string) =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Result)

const errorsIn = (result: Result | undefined) => result?.messages.filter(({level}) => level === 'error')

describe('huashu stream', () => {
  it('gives a result for each call, in the same order', async () => {
    const ids = Array.from({length: 500}, (_, i) => `call-${i}`)
    const input = ids.map((id, i) => call(id, i % 2 ? '您好，这事不归我做，谢谢，再见' : '您好，谢谢，再见')).join('\n')
    const {code, stdout} = await huashu(['stream'], {input})
    const results = resultsOf(stdout)
    expect(code).toBe(0)
    expect(results.map(({id}) => id)).toEqual(ids)
    expect(errorsIn(results[0])).toEqual([])
    expect(errorsIn(results[1])).toMatchObject([
      {
        ruleId: 'forbidden/not-my-duty',
        level: 'error',
        turn: 0,
        start: 3,
        end: 9,
        actual: '这事不归我做',
        expected: ['我来帮您联系负责的同事，并全程为您跟进'],
        confidence: 'certain'
      }
    ])
  })

  it('counts in the turn, not in the line, where JSON has escapes', async () => {
    const {stdout} = await huashu(['stream'], {
      input: '{"id":"a","turns":[{"role":"agent","text":"\\u60a8\\u597d\\n\\t这事不归我做，谢谢，再见"}]}\n'
    })
    expect(errorsIn(resultsOf(stdout)[0])?.[0]).toMatchObject({start: 4, end: 10, actual: '这事不归我做'})
  })

  it('tells what is missing with turn null when no turn can be blamed', async () => {
    const {stdout} = await huashu(['stream'], {input: call('a', '您好，再见')})
    const missing = resultsOf(stdout)[0]?.messages.find(({ruleId}) => ruleId === 'courtesy/thanks')
    expect(missing).toMatchObject({turn: null, start: null, end: null, actual: null})
  })

  it('goes on after a bad line, tells its number, and exits with 2', async () => {
    const good = call('ok', '您好，谢谢，再见')
    const bad = ['{oops', '[1]', '"text"', '{"turns": 3}', '{"turns": [{"role": "agent"}]}', 'null']
    const {code, stdout} = await huashu(['stream'], {input: [good, ...bad, good].join('\n')})
    const results = resultsOf(stdout)
    expect(code).toBe(2)
    expect(results.map(({id, line}) => id ?? line)).toEqual(['ok', 2, 3, 4, 5, 6, 7, 'ok'])
    for (const {error} of results.slice(1, -1)) expect(error).toMatch(/^Expected .+, found .+/)
  })

  it('tells a line that is not UTF-8', async () => {
    const {code, stdout} = await huashu(['stream'], {
      input: Buffer.concat([Buffer.from([0xff, 0xfe, 10]), Buffer.from(call('ok', '您好，谢谢，再见'))])
    })
    expect(code).toBe(2)
    expect(resultsOf(stdout)).toMatchObject([{line: 1, error: 'Expected UTF-8, found other bytes'}, {id: 'ok'}])
  })

  it('counts empty lines, takes \\r\\n and a last line without an end', async () => {
    const {code, stdout} = await huashu(['stream'], {input: `\r\n${call('a', '您好')}\r\n\n{oops`})
    expect(code).toBe(2)
    expect(resultsOf(stdout).map(({id, line}) => id ?? line)).toEqual(['a', 4])
  })

  it('takes ids as they come', async () => {
    const input = [call(7, '您好'), call(undefined, '您好'), call('七', '您好')].join('\n')
    const {stdout} = await huashu(['stream'], {input})
    expect(resultsOf(stdout).map(({id}) => id)).toEqual([7, null, '七'])
  })

  it('judges only the agent', async () => {
    const input = ['customer', 'system', 'visitor'].map((role) => call(role, '这事不归我做', role)).join('\n')
    const {stdout} = await huashu(['stream'], {input})
    for (const result of resultsOf(stdout)) expect(errorsIn(result)).toEqual([])
  })

  it('says nothing to nothing', async () => {
    expect(await huashu(['stream'], {input: ''})).toEqual({code: 0, stdout: '', stderr: ''})
  })

  it('guesses who the agent is, as check does, and says so', async () => {
    const turns = (first: unknown, second: unknown) => [
      {role: first, text: '您好，很高兴为您服务，请问有什么可以帮您？'},
      {role: second, text: '我要退货'},
      {role: first, text: '这事不归我做'}
    ]
    const lines = [turns(0, 1), turns('SPEAKER_00', 'SPEAKER_01'), turns('张三', '李四')]
    const input = lines.map((one, id) => JSON.stringify({id, turns: one})).join('\n')
    const {code, stdout} = await huashu(['stream'], {input})
    expect(code).toBe(0)
    for (const {messages} of resultsOf(stdout))
      expect(messages).toContainEqual(
        expect.objectContaining({ruleId: 'forbidden/not-my-duty', turn: 2, actual: '这事不归我做', guessed: true})
      )
    const alone = JSON.stringify({id: 'x', turns: [{speaker: 'B', text: '这事不归我做'}]})
    const [nobody] = resultsOf((await huashu(['stream'], {input: alone})).stdout)
    expect(nobody?.messages.map(({ruleId}) => ruleId)).not.toContain('forbidden/not-my-duty')
  })

  it('ends quietly when its reader goes away', async () => {
    const child = spawn(process.execPath, [resolve('dist/cli.js'), 'stream'])
    let stderr = ''
    child.stderr.on('data', (chunk) => {
      stderr += chunk
    })
    child.stdin.on('error', () => {})
    child.stdout.once('data', () => child.stdout.destroy())
    child.stdin.end(`${call('a', '您好，这事不归我做')}\n`.repeat(20_000))
    expect([await new Promise((done) => child.on('close', done)), stderr]).toEqual([0, ''])
  })

  it('holds back when nobody reads, instead of filling memory', async () => {
    const child = spawn(process.execPath, [resolve('dist/cli.js'), 'stream'])
    child.stdin.on('error', () => {})
    const line = `${call('a', '您好，这事不归我做')}\n`
    let sent = 0
    const full = await new Promise<boolean>((done) => {
      const timer = setInterval(() => {
        for (let i = 0; i < 2000; i++) {
          sent += line.length
          if (child.stdin.write(line)) continue
          if (child.stdin.writableLength > 8_000_000) {
            clearInterval(timer)
            done(true)
          }
        }
        if (sent > 200_000_000) {
          clearInterval(timer)
          done(false)
        }
      }, 5)
    })
    child.kill()
    expect(full).toBe(true)
  })
})
