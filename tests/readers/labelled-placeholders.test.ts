import {describe, expect, it} from 'vitest'
import type {Message} from '../../src/model.js'
import {readCall} from '../../src/readers/read-calls.js'
import {templateLinter} from './templates-linter.js'

// biome-ignore lint/suspicious/noTemplateCurlyInString: a placeholder as scripts write it
const [DOLLAR, DOLLAR_SENTENCE] = ['${x}', '请${您必须}登记']

const linter = templateLinter()

function hits(source: string): (string | undefined)[] {
  const {messages} = linter.lint(source, {path: 'a.txt'})
  return (messages as Message[]).filter(({actual}) => actual).map(({actual}) => actual)
}

describe('a labelled script in plain text', () => {
  for (const placeholder of ['{name}', '{{客户姓名}}', DOLLAR, '【订单号】', '<产品>', 'XX', '××', '****', '___'])
    it(`${placeholder} is one unknown word: it does not break a phrase`, () => {
      const source = `客服：好的，您${placeholder}必须登记\n客户：好\n`
      expect(hits(source)).toEqual([`您${placeholder}必须`])
    })

  for (const said of ['{您必须}登记', '{{您必须}}登记', DOLLAR_SENTENCE])
    it(`${said}: what braces hold is never said`, () => {
      expect(hits(`客服：${said}\n客户：好\n`)).toEqual([])
    })

  it('messages stand at the words in the source', () => {
    const source = '客服：您好{name}，您【订单号】必须登记\r\n客户：好\r\n'
    const {messages} = linter.lint(source, {path: 'a.txt'})
    const told = (messages as Message[]).find(({actual}) => actual)!
    const {start, end} = told.place as {start: {offset: number}; end: {offset: number}}
    expect(source.slice(start.offset, end.offset)).toBe('您【订单号】必须')
  })
})

describe('a real transcript hides nothing', () => {
  for (const [said, actual] of [
    ['【您必须】先付款', '您必须'],
    ['您【必须】先付款', '您【必须'],
    ['【温馨提示】您必须先付款', '您必须'],
    ['【系统提示：您必须在今天二十四点之前完成付款否则订单自动取消】', '您必须'],
    ['<您必须>先付款', '您必须'],
    ['尾号****，您必须先付款', '您必须'],
    ['[图片]您必须先付款[图片]', '您必须'],
    ['您必须先付款****', '您必须']
  ])
    it(said!, () => expect(hits(`客服：${said}\n客户：好\n`)).toEqual([actual]))

  it('a sentence in brackets is no word that may be left out', () => {
    expect(hits('客服：您【稍等，我看一下】必须登记\n客户：好\n')).toEqual([])
    expect(hits('客服：您【这个月的套餐流量还有十个G】必须登记\n客户：好\n')).toEqual([])
  })

  it('without such signs a call is as it was', () => {
    expect(readCall('客服：您好\n客户：好\n')).not.toHaveProperty('placeholders')
  })
})
