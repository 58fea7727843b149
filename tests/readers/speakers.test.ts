import {describe, expect, it} from 'vitest'
import {createLinter} from '../../src/engine/linter.js'
import type {Message} from '../../src/model.js'
import {recommended} from '../../src/packs/recommended.generated.js'
import {readCalls} from '../../src/readers/read-calls.js'
import {json} from '../../src/reporters/json.js'
import {reportOf} from '../../src/reporters/report.js'
import {text} from '../../src/reporters/text.js'
import {linter} from './places.js'

const whisperx = (turns: [speaker: string | undefined, text: string][]) =>
  JSON.stringify({segments: turns.map(([speaker, said], i) => ({start: i, end: i + 0.5, text: said, speaker}))})

const rolesOf = (source: string, options = {}) =>
  readCalls(source, options).calls[0]!.turns.map(({role, guessed}) => `${role}${guessed ? '?' : ''}`)

const call: [string, string][] = [
  ['SPEAKER_01', '您好，请问有什么可以帮您'],
  ['SPEAKER_00', '我要退货'],
  ['SPEAKER_01', '这事不归我管']
]

describe('speakers without roles', () => {
  it('who greets and offers help is guessed to be the agent', () => {
    expect(rolesOf(whisperx(call))).toEqual(['agent?', 'customer?', 'agent?'])
  })

  it('so in Traditional characters', () => {
    const source = whisperx([
      ['A', '您好，請問有什麼可以幫您'],
      ['B', '我想問理賠']
    ])
    expect(rolesOf(source)).toEqual(['agent?', 'customer?'])
  })

  it.each(['SPEAKER_01', '1', '01', 'speaker 1', '说话人1'])('the option agent: %s says who it is', (agent) => {
    expect(rolesOf(whisperx(call), {agent})).toEqual(['agent', 'customer', 'agent'])
    expect(rolesOf(whisperx(call), {agent: ['7', agent]})).toEqual(['agent', 'customer', 'agent'])
  })

  it('the option wins over what the words suggest', () => {
    expect(rolesOf(whisperx(call), {agent: '0'})).toEqual(['customer', 'agent', 'customer'])
  })

  it('stay unknown where nobody can tell', () => {
    const source = whisperx([
      ['A', '嗯'],
      ['B', '好'],
      [undefined, '行']
    ])
    expect(rolesOf(source)).toEqual(['unknown', 'unknown', 'unknown'])
  })

  it('a polite customer and a rude agent are not taken for each other', () => {
    const source = whisperx([
      ['A', '喂，物业'],
      ['B', '您好，我家漏水了'],
      ['A', '不归我管']
    ])
    expect(rolesOf(source)).toEqual(['unknown', 'unknown', 'unknown'])
  })

  it('the only stranger in a call with an agent is the customer', () => {
    expect(rolesOf('客服：您好\n张先生：退货\n客服：好的\n')).toEqual(['agent', 'customer?', 'agent'])
  })

  it('of three speakers, who is like an agent too stays unknown', () => {
    const source = whisperx([
      ['A', '您好，请问有什么可以帮您'],
      ['B', '我要退货'],
      ['A', '请稍等，为您转接'],
      ['A', '让您久等了'],
      ['C', '您好，工号3107，请讲']
    ])
    expect(rolesOf(source)).toEqual(['agent?', 'customer?', 'agent?', 'agent?', 'unknown'])
  })
})

describe('labels', () => {
  it.each([
    ['客服小王：好', 'agent'],
    ['[坐席]：好', 'agent'],
    ['【客戶】好', 'customer'],
    ['[00:01] Customer: 好', 'customer'],
    ['AGENT 00:00:01\n好', 'agent'],
    ['语音机器人：好', 'system'],
    ['END_USER: 好', 'customer']
  ])('%s', (source, role) => {
    const {turns} = readCalls(`${source}\n客服：是\n`).calls[0]!
    expect(turns[0]).toMatchObject({role, text: '好'})
  })

  it('a Latin label is a whole word', () => {
    expect(readCalls(JSON.stringify({turns: [{speaker: 'Reporter', text: '好'}]})).calls[0]!.turns[0]!.role).toBe(
      'unknown'
    )
  })

  it('roles adds some, in every format', () => {
    const roles = {阿强: 'agent'} as const
    expect(readCalls('阿强：您好\n', {roles}).calls[0]!.turns[0]!.role).toBe('agent')
    expect(readCalls('角色,内容\n阿强,您好\n', {roles})).toMatchObject({
      calls: [{turns: [{role: 'agent'}]}],
      problems: []
    })
    expect(readCalls('WEBVTT\n\n00:01.000 --> 00:02.000\n<v 阿强>您好', {roles}).calls[0]!.turns[0]!.role).toBe('agent')
  })

  it('lists of points and questions with answers are templates, not speakers', () => {
    for (const source of ['A：退货\nB：换货\n', 'Q：怎么退货\nA：您好\nQ：多久\nA：三天\n', '开场：您好\n结束：再见\n'])
      expect(readCalls(source).calls[0]!.kind).toBe('template')
  })

  it('columns adds headings', () => {
    const source = '坐席侧,哪句\n客服,您好\n'
    expect(readCalls(source, {columns: {坐席侧: 'role', 哪句: 'text'}}).calls[0]!.turns[0]).toMatchObject({
      role: 'agent',
      text: '您好'
    })
  })
})

describe('messages on guessed turns', () => {
  const file = linter.lint(whisperx(call), {path: 'a.json'})

  it('say so', () => {
    expect((file.messages as Message[]).map(({ruleId, guessed}) => [ruleId, guessed])).toContainEqual([
      'forbidden/not-my-duty',
      true
    ])
    expect(JSON.parse(reportOf(json, [file], {locale: 'en', color: false})).files[0].messages[0]).toMatchObject({
      guessed: true
    })
    expect(reportOf(text, [file], {locale: 'en', color: false})).toContain('(role: guessed)')
  })

  it('do not where the role is written', () => {
    const sure = linter.lint(whisperx(call), {path: 'a.json', agent: '1'})
    expect(reportOf(json, [sure], {locale: 'en', color: false})).not.toContain('guessed')
    expect(sure.messages.map(({reason, actual}) => [reason, actual])).toEqual(
      file.messages.map(({reason, actual}) => [reason, actual])
    )
  })

  it('rules that do not ask who speaks speak on unknown turns, and say that the role is unknown', () => {
    const rule = recommended.rules.find(({id}) => id === 'forbidden/i-do-not-know')!
    const anybody = createLinter({
      packs: [{...recommended, rules: [{...rule, check: {forbid: ['我不知道'], who: 'any'}}]}]
    })
    const unknown = anybody.lint(whisperx([[undefined, '我不知道']]), {path: 'a.json'})
    expect(unknown.messages).toMatchObject([{actual: '我不知道', role: 'unknown'}, {ruleId: 'role/unknown'}])
    expect(reportOf(text, [unknown], {locale: 'en', color: false})).toContain('(role: unknown)')
    const silent = linter.lint(whisperx([[undefined, '我不知道']]))
    expect(silent.messages.map(({ruleId}) => ruleId)).toEqual(['role/unknown'])
    expect(silent.data.scorecard).toBeNull()
  })
})
