import {describe, expect, it} from 'vitest'
import type {Call, Message, Role} from '../../src/model.js'
import {readers} from '../../src/readers/read-calls.js'
import {expectTruePlaces, layersOf, linter} from './places.js'
import {renderers, spoken} from './render.js'

const conversations: Record<string, [Role, string][]> = {
  plain: [
    ['agent', '喂，哪位'],
    ['customer', '这事不归你管吗？'],
    ['agent', '这个事情不归我管。'],
    ['agent', '我不知道']
  ],
  'quotes, backslashes, commas and entities': [
    ['agent', '您好，请讲'],
    ['customer', '"发票"在 C:\\发票\\1.pdf，<急> & 谢谢'],
    ['agent', '嗯，这 事 & 不，归 \\ 我管 \\o/ "再见"'],
    ['agent', '&lt; "您", 我<不\\知道, 5 > 4']
  ],
  'characters beyond the BMP': [
    ['customer', '😀😀我想退货𠮷'],
    ['agent', '😀👍🏽這件事情不歸我們管😀'],
    ['agent', '𠮷𠮷我不知道𠮷再见']
  ]
}

const keyOf = ({ruleId, turn, actual, role}: Message) => ({ruleId, turn, actual, role})

describe('one call in all formats', () => {
  it('is written for every reader', () => {
    const named = new Set(Object.keys(renderers).map((name) => name.split(' ')[0]))
    const transcripts = Object.keys(readers).filter((name) => !/^(markdown|script|office)/.test(name))
    expect(transcripts.filter((name) => !named.has(name))).toEqual([])
  })

  for (const [title, turns] of Object.entries(conversations)) {
    const call: Call = {turns: turns.map(([role, text]) => ({role, text}))}
    const expected = linter.lintCall(call).map(keyOf)

    it(`${title}: has something to say`, () => expect(expected.length).toBeGreaterThan(1))

    for (const [name, render] of Object.entries(renderers)) {
      it(`${title}, as ${name}: the same messages at true places`, () => {
        const source = render(spoken(call.turns))
        for (const text of [source, `\ufeff${source}`]) {
          const file = linter.lint(text, {agent: '1', ...(name === 'assemblyai' ? {agent: 'B'} : {})})
          const messages = file.messages as Message[]
          expect(messages.map(keyOf)).toEqual(expected)
          expect((file.data.calls as Call[])[0]!.turns.map((turn) => turn.text)).toEqual(turns.map(([, said]) => said))
          expectTruePlaces(text, messages, layersOf(name))
        }
      })
    }
  }
})
