import {describe, expect, it} from 'vitest'
import {compiled} from '../../src/compiled.js'
import {openBook} from '../../src/engine/book.js'
import {compileRules} from '../../src/engine/compile.js'
import {createLinter} from '../../src/engine/linter.js'
import type {Pack} from '../../src/model.js'
import {recommended} from '../../src/packs/recommended.generated.js'

const both = (text: string) => ({zh: text, en: text})
const own: Pack = {
  words: {},
  rules: [
    {
      id: 'own/no-queue',
      title: both('t'),
      level: 'warning',
      check: {forbid: ['排队慢慢等', '前面还有…人']},
      message: both('m'),
      why: both('w'),
      source: 's',
      say: [],
      fix: false,
      examples: {bad: [], good: []}
    }
  ]
}
const rules = [...recommended.rules, ...own.rules].map((rule) => ({rule, level: rule.level}))

describe('rules of a team beside the built-in ones', () => {
  it('are looked for in the same scan: a text is read once', () => {
    const text = '您好，前面还有三十个人，您排队慢慢等，这事不归我管。'
    const {scanner, sets} = compileRules(rules, recommended.words, {}, {compiled})
    const found: string[] = []
    scanner.scan(text, ({start, end}) => found.push(text.slice(start, end)))
    expect(found).toEqual(expect.arrayContaining(['前面还有三十个人', '排队慢慢等', '这事不归我管']))
    expect(scanner.cost.characters).toBe(text.length)
    expect(sets.length).toBeGreaterThan(compiled.keys.length)
  })

  it('cost what their own phrases cost: those of rules that are off are not looked for', () => {
    const {scanner} = compileRules([{rule: own.rules[0]!, level: 'warning'}], recommended.words, {}, {compiled})
    const found: string[] = []
    scanner.scan('这事不归我管，您排队慢慢等', ({start, end}) => found.push(`${start}-${end}`))
    expect(found).toEqual(['8-13'])
  })

  it('need no second compiling in another thread, whose word lists are copies, unless one of them is another', () => {
    const known = {...compiled, words: {polite: ['您']}, keys: ['4 <polite>好']}
    expect(openBook({polite: ['您'], own: ['宽带']}, known).keys).toEqual(known.keys)
    expect(openBook({polite: ['您', '贵方']}, known).keys).toEqual([])
  })

  it('find what all rules compiled together find', () => {
    const call = {
      id: 'c',
      kind: 'transcript' as const,
      turns: [
        {role: 'agent' as const, text: '你排队慢慢等吧，这事不归我管。'},
        {role: 'customer' as const, text: '我要投诉你们。'},
        {role: 'agent' as const, text: '前面还有好多人，你爱找谁找谁去。'}
      ]
    }
    const ids = (linter: ReturnType<typeof createLinter>) =>
      linter.lintCall(call).map(({ruleId, turn, actual}) => `${ruleId} ${turn} ${actual}`)
    const together = ids(createLinter({packs: [recommended, own]}))
    expect(ids(createLinter({packs: [recommended, own], compiled}))).toEqual(together)
    expect(together.filter((id) => id.startsWith('own/'))).toHaveLength(2)
    expect(together.some((id) => id.startsWith('forbidden/'))).toBe(true)
  })
})
