import {describe, expect, it} from 'vitest'
import {createLinter, type Message, type Role} from '../../src/index.js'
import {courtesies, offences, rewrites} from './catalogue.js'

const linter = createLinter()
const MARKS = /[，！。？…]/g

function lint(text: string, role: Role = 'agent'): Message[] {
  return linter.lintCall({turns: [{role, text}]}).filter(({ruleId}) => /^(forbidden|avoid|rewrite)\//.test(ruleId))
}

const rulesIn = (text: string, role?: Role) => lint(text, role).map(({ruleId}) => ruleId)
const between = (text: string, what: string) => Array.from(text).join(what)
const fullWidth = (text: string) => text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0))
const halfWidth = (text: string) => text.replaceAll('，', ',').replaceAll('！', '!')

/** A filler behind the first half of the phrase, where no punctuation stands. */
function hesitant(text: string, filler: string): string {
  const chars = Array.from(text.replace(MARKS, ''))
  chars.splice(chars.length >> 1, 0, filler)
  return chars.join('')
}

describe('every phrase of the catalogue is found', () => {
  for (const {rule, hans, hant} of offences) {
    describe(`${rule} ${hans}`, () => {
      const writings = {
        'word for word': hans,
        Traditional: hant,
        'without punctuation': hans.replace(MARKS, ''),
        'Traditional, without punctuation': hant.replace(MARKS, ''),
        'half width': halfWidth(hans),
        'full width': fullWidth(halfWidth(hans)),
        'with spaces': between(hans.replace(MARKS, ''), ' '),
        'with full-width spaces': between(hant.replace(MARKS, ''), '　'),
        'with commas': between(hans.replace(MARKS, ''), '，'),
        'with 嗯': hesitant(hans, '嗯'),
        'with 那个': hesitant(hans, '，那个，'),
        'with 就是说, Traditional': hesitant(hant, '，就是說'),
        'the first character twice': hans[0] + hans
      }
      for (const [how, text] of Object.entries(writings)) {
        it(`${how}: ${text}`, () => {
          const [message, ...more] = lint(text)
          expect(message?.ruleId).toBe(rule)
          expect(message?.confidence).toBe('certain')
          expect(more.map(({actual}) => actual)).toEqual([])
          // What was said is what is told: all of it but the punctuation behind it.
          const [start, end] = message!.span!
          expect(message!.actual).toBe(text.slice(start, end))
          expect([start, text.slice(end).replace(MARKS, '').replace(/[！!]/g, '')]).toEqual([0, ''])
        })
      }

      it('inside a turn, at its place', () => {
        const text = `呃好的先生${hans}好不好`
        const message = lint(text).find(({ruleId}) => ruleId === rule)
        expect(message?.span?.[0]).toBe(5)
      })

      it('only where the agent says it', () => {
        for (const role of ['customer', 'system', 'unknown'] as const) expect(rulesIn(hans, role)).toEqual([])
      })

      it('whatever separates its parts', () => {
        for (const mark of ['。', '！', '…', ' ']) expect(rulesIn(hans.replaceAll('，', mark))).toContain(rule)
      })
    })
  }
})

describe('every courtesy of the catalogue counts', () => {
  const missing = (texts: string[]) =>
    linter
      .lintCall({turns: texts.map((text) => ({role: 'agent' as const, text}))})
      .map(({ruleId}) => ruleId)
      .filter((id) => courtesies.some(({rule}) => rule === id))

  it('and all are missing from a call without any', () => {
    expect(missing(['喂', '嗯'])).toEqual(['courtesy/greeting', 'courtesy/farewell', 'courtesy/thanks'])
  })

  for (const {rule, hans, hant} of courtesies) {
    for (const text of [hans, hant, between(hans, ' '), hesitant(hans, '，嗯，')])
      it(`${rule} ${text}`, () => {
        expect(missing([text])).not.toContain(rule)
        expect(missing(['喂'])).toContain(rule)
      })
  }

  it('您好像… is no greeting', () => {
    expect(missing(['您好像打错了'])).toContain('courtesy/greeting')
    expect(missing(['您好，您好像打错了'])).not.toContain('courtesy/greeting')
  })

  it('what the customer says does not count', () => {
    const rules = linter
      .lintCall({
        turns: [
          {role: 'agent', text: '喂'},
          {role: 'customer', text: '您好，谢谢，再见'}
        ]
      })
      .map(({ruleId}) => ruleId)
    for (const {rule} of courtesies) expect(rules).toContain(rule)
  })
})

describe('each rewrite is offered, in the script of the text', () => {
  for (const {rule, hans, hant} of rewrites) {
    const said = offences.find((one) => one.rule === rule)!
    it(`${said.hans} → ${hans}`, () => expect(lint(said.hans)[0]?.expected?.[0]).toBe(hans))
    it(`${said.hant} → ${hant}`, () => {
      if (said.hant !== said.hans) expect(lint(said.hant)[0]?.expected?.[0]).toBe(hant)
      const [message] = linter
        .lintCall({
          turns: [
            {role: 'customer', text: '請問這個費用為什麼還沒退給我'},
            {role: 'agent', text: said.hant}
          ]
        })
        .filter(({ruleId}) => ruleId === rule)
      expect(message?.expected?.[0]).toBe(hant)
    })
  }
})

describe('one offence is told once, the longest', () => {
  for (const [text, rules] of [
    ['如果您需要我的帮助，您必须先登记', ['rewrite/if-you-need-my-help']],
    ['如果您需要我的幫助，您必須先登記', ['rewrite/if-you-need-my-help']],
    ['注意，您必须今天做好！', ['rewrite/must-finish-today']],
    ['您必须先登记，您必须先付款', ['rewrite/you-must', 'rewrite/you-must']],
    ['我就这水平了，不行，你另请高明吧', ['forbidden/find-someone-better']],
    ['这个很简单，你自己拆装一下就可以，我来教你', ['forbidden/do-it-yourself']],
    ['请您稍等一下', []],
    ['请稍等', []],
    ['麻烦您稍等', []],
    ['請您稍等一下', []],
    ['您好像不明白', ['avoid/you-seem-confused']]
  ] as [string, string[]][])
    it(`${text}: ${rules.join(', ') || 'nothing'}`, () => expect(rulesIn(text)).toEqual(rules))
})
