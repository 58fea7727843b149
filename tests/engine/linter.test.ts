import {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'
import {describe, expect, it} from 'vitest'
import {createLinter, type Message, readCall, readCalls} from '../../src/index.js'
import {only} from '../only.js'

const packs = [
  only(
    'forbidden/not-my-duty',
    'rewrite/you-must',
    'rewrite/if-you-need-my-help',
    'courtesy/greeting',
    'courtesy/thanks',
    'courtesy/farewell'
  )
]
const linter = createLinter({packs})
const ids = (messages: {ruleId?: string | undefined}[]) => messages.map(({ruleId}) => ruleId)

describe('createLinter', () => {
  it('takes levels and switches rules off', () => {
    const set = createLinter({packs, rules: {'forbidden/not-my-duty': 'info', 'courtesy/thanks': 'off'}})
    const messages = set.lintCall(readCall('客服：您好，这事不归我做。\n客服：再见'))
    expect(messages.map(({ruleId, level, fatal}) => [ruleId, level, fatal])).toEqual([
      ['forbidden/not-my-duty', 'info', undefined]
    ])
    expect(ids(set.rules.map(({rule}) => ({ruleId: rule.id})))).not.toContain('courtesy/thanks')
  })

  it('does not know a rule that is none', () => {
    expect(() => createLinter({rules: {'forbidden/not-my-dutty': 'off'}})).toThrow('`forbidden/not-my-dutty`')
  })

  it('has every level as vfile has it', () => {
    for (const [level, fatal] of [
      ['error', true],
      ['warning', false],
      ['info', undefined]
    ] as const) {
      const [message] = createLinter({packs, rules: {'courtesy/thanks': level}}).lintCall(readCall('客服：您好，再见'))
      expect([message?.level, message?.fatal]).toEqual([level, fatal])
    }
  })

  it('takes word lists of its own', () => {
    const own = createLinter({packs, words: {you: ['贵方']}})
    expect(ids(own.lintCall(readCall('客服：您好，贵方必须先登记，您必须先登记，谢谢，再见')))).toEqual([
      'rewrite/you-must'
    ])
  })
})

describe('hits that overlap', () => {
  const noisy = createLinter({packs: [only('forbidden/find-someone-better', 'wording/honorific')]})
  const said = (text: string) =>
    noisy.lintCall({turns: [{role: 'agent', text}]}).map(({ruleId, confidence}) => [ruleId, confidence])

  it('tells a sentence that only sounds like an offence, and not the one word in it that is certain', () => {
    expect(said('你领请高明吧')).toEqual([['forbidden/find-someone-better', 'likely']])
  })

  it('tells the graver of two that say the same words', () => {
    const both = createLinter({packs: [only('forbidden/what-more-do-you-want', 'conduct/threatening-question')]})
    const [message, ...more] = both.lintCall({turns: [{role: 'agent', text: '你还想怎么样'}]})
    expect([message?.ruleId, more]).toEqual(['forbidden/what-more-do-you-want', []])
  })

  it('tells the word where there is no such sentence', () => {
    expect(said('你请坐')).toEqual([['wording/honorific', 'certain']])
  })
})

describe('linter.lint', () => {
  const source = '客服：请讲\r\n客户：这事归谁？\r\n客服：您\r\n  必须\r\n'
  const file = linter.lint(source, {path: 'a/call.txt'})

  it('gives a VFile', () => {
    expect(file).toBeInstanceOf(VFile)
    expect([file.path, String(file)]).toEqual(['a/call.txt', source])
    for (const message of file.messages) expect(message).toBeInstanceOf(VFileMessage)
  })

  it('has a message for each offence and each thing that is missing, in the order of the call', () => {
    expect(file.messages.map(String)).toEqual([
      'a/call.txt:1:4-1:4: 第一句话没有问好',
      'a/call.txt:4:5-4:5: 结束时没有道别',
      'a/call.txt:1:1: 整通对话没有一句感谢'
    ])
  })

  it('does not read two lines as one sentence', () => {
    expect(ids(file.messages)).not.toContain('rewrite/you-must')
  })

  it('puts a message where its words stand, line by line', () => {
    const {messages} = linter.lint('客服：您好\n坐席：\n  好的，这事不归我做，谢谢，再见\n')
    const message = messages.find(({ruleId}) => ruleId === 'forbidden/not-my-duty')
    expect(message).toMatchObject({line: 3, column: 6, place: {end: {line: 3, column: 12}}, turn: 1})
  })

  it('lints every call of a source, and says which', () => {
    const line = (id: string) => JSON.stringify({id, turns: [{role: 'agent', text: '您好，您必须先登记，谢谢，再见'}]})
    const {messages} = linter.lint(`${line('a')}\n${line('b')}\n`)
    expect((messages as Message[]).map(({call, line}) => [call, line])).toEqual([
      ['a', 1],
      ['b', 2]
    ])
  })

  it('does nothing with nothing', () => {
    expect(linter.lint('').messages.map(({reason}) => reason)).toEqual(['Expected a call, found an empty source'])
    expect(linter.lintCall({turns: []})).toEqual([])
  })
})

describe('linter.lintCall', () => {
  it('gives messages with all that design promises', () => {
    const [message] = linter.lintCall({id: 'c1', turns: [{role: 'agent', text: '您好，这事不归我做，谢谢，再见'}]})
    expect(message).toMatchObject({
      source: 'huashu',
      ruleId: 'forbidden/not-my-duty',
      reason: '“这事不归我做”是把客户推开',
      actual: '这事不归我做',
      expected: ['我来帮您联系负责的同事，并全程为您跟进'],
      note: '首诊责任制：谁接待，谁跟进到底',
      url: expect.stringMatching(/^https:\/\/.+\/rules\/forbidden\/README\.md#not-my-duty$/),
      fatal: true,
      level: 'error',
      turn: 0,
      role: 'agent',
      confidence: 'certain',
      span: [3, 9],
      call: 'c1'
    })
    expect(message?.place).toBeUndefined()
  })

  it('and judge says the same, plainly', () => {
    const {verdicts} = linter.judge({turns: [{role: 'agent', text: '您好，您必须先登记，谢谢，再见'}]})
    expect(verdicts.map(({rule}) => rule.id)).toEqual(['rewrite/you-must'])
  })

  it('is not changed by what it has seen', () => {
    const call = readCall('客服：您好，您必须先登记，谢谢，再见')
    const first = linter.lintCall(call).map(String)
    linter.lintCall(readCall('客服：这事不归我做'))
    expect(linter.lintCall(call).map(String)).toEqual(first)
  })
})

describe('linter.session', () => {
  it('tells what is wrong as it is said, what is missing at the end, each once', () => {
    const live = linter.session({id: 'live'})
    expect(ids(live.push({role: 'agent', text: '您好'}))).toEqual([])
    expect(ids(live.push({role: 'customer', text: '这事归谁？'}))).toEqual([])
    expect(ids(live.push({role: 'agent', text: '这事不归我做'}))).toEqual(['forbidden/not-my-duty'])
    expect(ids(live.push({role: 'agent', text: '您必须先登记'}))).toEqual(['rewrite/you-must'])
    expect(ids(live.end()).sort()).toEqual(['courtesy/farewell', 'courtesy/thanks'])
    expect(live.end()).toEqual([])
  })

  it('sessions do not hear each other', () => {
    const [one, two] = [linter.session(), linter.session()]
    expect(one.push({role: 'agent', text: '这事不归我做'})).toHaveLength(1)
    expect(two.push({role: 'agent', text: '这事不归我做'})).toHaveLength(1)
  })
})

describe('readCall', () => {
  it('gives the call, or throws', () => {
    expect(readCall('客服：您好\n客户：嗯').turns).toMatchObject([
      {role: 'agent', text: '您好'},
      {role: 'customer', text: '嗯'}
    ])
    expect(() => readCall('')).toThrow('Expected a call, found an empty source')
    expect(() => readCall('{"turns": [}')).toThrow('Expected JSON')
    expect(() => readCall('x', {reader: 'tea-leaves'})).toThrow('tea-leaves')
  })

  it('readCalls reads what it can and tells the rest', () => {
    const {calls, problems} = readCalls('{"turns": []}\n{"turns": 3}\n')
    expect([calls.length, problems.length]).toEqual([1, 1])
  })
})
