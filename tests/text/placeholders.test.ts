import {describe, expect, it} from 'vitest'
import {maskPlaceholders} from '../../src/text/placeholders.js'
import {templateLinter} from '../readers/templates-linter.js'

const linter = templateLinter()
const hits = (text: string, kind: 'template' | 'notice' | 'transcript' = 'template') =>
  linter
    .lintCall({kind, turns: [{role: 'agent', text}]})
    .filter(({actual}) => actual)
    .map(({actual}) => actual)

describe('a placeholder is one unknown word', () => {
  for (const placeholder of [
    '{name}',
    '{{客户姓名}}',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a placeholder as scripts write it
    '${x}',
    '【订单号】',
    '<产品>',
    '＜产品＞',
    'XX',
    'xxx',
    '××',
    '****',
    '___',
    `{{${'很长的名字'.repeat(40)}}}`,
    '{a}{b}'.repeat(40)
  ])
    it(`${placeholder.slice(0, 20)} does not break a phrase`, () => {
      expect(hits(`好的，您${placeholder}必须登记`)).toEqual([`您${placeholder}必须`])
    })

  for (const text of ['{您必须}', '{{您必须}}', '【您必须】', '<您必须>', '请{您}必须登记', '您{x，必须}登记'])
    it(`${text} holds nothing that is said`, () => {
      expect(hits(text)).toEqual([])
    })

  it('brackets around a sentence are no placeholder', () => {
    expect(hits('【温馨提示：您必须今天来，逾期不候】')).toEqual(['您必须'])
    expect(hits('如果 a < b 您必须登记，c > d')).toEqual(['您必须'])
  })

  it('one letter is a word', () => {
    expect(maskPlaceholders('X光、MAXX、OK').text).toBe('X光、MAXX、OK')
  })

  it('transcripts have none', () => {
    expect(hits('您{name}必须登记', 'transcript')).toEqual([])
  })

  it('offsets are those of the text', () => {
    const text = '您好{name}，{a}{b}请【订单号】说'
    const {text: masked, original} = maskPlaceholders(text)
    for (const char of '您好，请说') {
      const at = masked.indexOf(char)
      expect([original(at), original(at + 1, true)]).toEqual([text.indexOf(char), text.indexOf(char) + 1])
    }
  })

  it('takes time that grows with the text', () => {
    const started = performance.now()
    for (const part of ['{', '【', '<您', 'X', '*_', '${', '{a【b<c']) maskPlaceholders(part.repeat(200_000))
    expect(performance.now() - started).toBeLessThan(3000)
  })
})
