import {describe, expect, it} from 'vitest'
import {type FixOptions, fixSource} from '../../src/fix/fix-source.js'
import {createLinter, type LinterOptions, type Message, type Pack, recommended} from '../../src/index.js'
import {fewRules} from '../few-rules.js'

const linter = createLinter({packs: fewRules, locale: 'en'})
const fix = (source: string, options: FixOptions = {}) => fixSource(source, linter, options)

/** A linter with one rule of our own. */
function linterWith(forbid: string, say: string[], options: Omit<LinterOptions, 'packs'> & {fix?: boolean} = {}) {
  const text = {zh: '“{actual}”', en: '“{actual}”'}
  const rule = {
    id: 'own/rule',
    title: text,
    level: 'warning' as const,
    check: {forbid: [forbid]},
    message: text,
    say,
    fix: options.fix ?? true,
    why: text,
    source: 'x',
    examples: {bad: [], good: []}
  }
  return createLinter({packs: [{rules: [rule], words: recommended.words} satisfies Pack]})
}

describe('fix', () => {
  it('writes safe rewrites only, unless suggestions are asked for', () => {
    const source = '您必须提供身份证。\n这事不归我做。\n'
    expect(fix(source).text).toBe('希望您能够提供身份证。\n这事不归我做。\n')
    expect(fix(source, {suggestions: true}).text).toBe(
      '希望您能够提供身份证。\n我来帮您联系负责的同事，并全程为您跟进。\n'
    )
    expect(fix(source, {suggestions: true, rules: ['forbidden']}).text).toBe(
      '您必须提供身份证。\n我来帮您联系负责的同事，并全程为您跟进。\n'
    )
    expect(fix(source, {rules: ['rewrite/ask-name']}).text).toBe(source)
  })

  it('answers Traditional text in Traditional, Simplified in Simplified', () => {
    expect(fix('您必須提供身份證').text).toBe('希望您能夠提供身份證')
    expect(fix('您的名字叫什么').text).toBe('请问您的姓名是？')
  })

  it('keeps marks and words from doubling', () => {
    expect(fix('您的名字叫什么？').text).toBe('请问您的姓名是？')
    expect(fix('您错了，再试一次').text).toBe('抱歉，可能您误会我的意思了，再试一次')
    expect(fix('我希望您必须今天来').text).toBe('我希望您能够今天来')
    const doubled = linterWith('不知道', ['我帮您核实一下'])
    expect(fixSource('我不知道啊', doubled).text).toBe('我帮您核实一下啊')
  })

  it('never touches the record of a call', () => {
    const records = [
      '客服：您必须提供身份证。\n',
      '{"turns": [{"role": "agent", "text": "您必须来"}]}\n',
      '[00:01] 客服：您必须来\n'
    ]
    for (const source of records)
      expect(fix(source, {suggestions: true})).toMatchObject({text: source, done: [], passes: []})
    expect(fix(records[0]!, {template: true}).text).toBe('客服：希望您能够提供身份证。\n')
    for (const source of records.slice(1)) expect(fix(source, {template: true}).text).toBe(source)
  })

  it('leaves what the customer says, sound-alikes and silenced lines alone', () => {
    expect(fix('客服：您好\n客户：你必须给我个说法\n', {template: true}).done).toEqual([])
    expect(fix('# huashu-disable-line rewrite\n您必须来 # huashu-disable-line rewrite\n').done).toEqual([])
    const alike = linterWith('转接人工坐席服务', ['为您转接'])
    const source = '转接人工做席服务'
    expect(alike.lint(source).messages.map((message) => (message as Message).confidence)).toEqual(['likely'])
    expect(fixSource(source, alike, {suggestions: true}).text).toBe(source)
  })

  it('changes nothing more the second time', () => {
    const source = '您必须提供身份证。\r\n您错了。\r\n您的名字叫什么？\n\n\u3000这事不归我做，您必须等一下'
    for (const suggestions of [false, true]) {
      const once = fix(source, {suggestions})
      expect(once.done.length).toBeGreaterThan(2)
      expect(fix(once.text, {suggestions})).toMatchObject({text: once.text, done: []})
    }
  })

  it('refuses a rewrite that would be rewritten again', () => {
    const loop = linterWith('不知道', ['先生不知道'])
    const {text, refused} = fixSource('您不知道\n', loop)
    expect(text).toBe('您不知道\n')
    expect(refused).toMatchObject([
      {
        ruleId: 'own/rule',
        line: 1,
        column: 2,
        reason: 'Expected a rewrite that holds, found one that would be rewritten again'
      }
    ])
  })

  it('refuses a rewrite that the reader would not read as itself, and makes the others', () => {
    const label = linterWith('(坏话|脏话)', ['客户：'])
    const {text, refused} = fixSource('坏话不好\n这是坏话\n', label)
    expect(text).toBe('坏话不好\n这是客户：\n')
    expect(refused).toMatchObject([{line: 1, actual: '坏话'}])
  })

  it('makes several rewrites in one line', () => {
    const {passes, text} = fix('您必须来\n您必须来，您必须来\n')
    expect(text).toBe('希望您能够来\n希望您能够来，希望您能够来\n')
    expect(passes).toHaveLength(1)
  })
})
