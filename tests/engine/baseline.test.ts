import {describe, expect, it} from 'vitest'
import {type Baseline, baselineOf, readBaseline, relativePath} from '../../src/engine/baseline.js'
import {createLinter} from '../../src/index.js'
import {fewRules} from '../few-rules.js'

const first = '客服：这事不归我做。\n'
const second = '客服：那件事情不归我管。\n'

function write(source: string, path = 'a.txt', before?: Baseline): Baseline {
  return baselineOf([createLinter({packs: fewRules}).lint(source, {path})], {}, before)
}

/** What is left of the messages of certain rules, and what the baseline says is fixed. */
function check(source: string, accepted: Baseline, path = 'a.txt', root = '') {
  const file = createLinter({packs: fewRules, baseline: {accepted, root}}).lint(source, {path})
  return {left: file.messages.map(({ruleId, actual}) => [ruleId, actual]), fixed: (file.data.fixed ?? []) as unknown[]}
}

describe('a baseline', () => {
  it('accepts what was there, on every level, wherever it moves', () => {
    const baseline = write(first + second)
    expect(check(first + second, baseline)).toEqual({left: [], fixed: []})
    expect(check(`${second}客户：为什么\n\n${first}`, baseline).left).toEqual([])
    expect(check('客服：這事不歸我做。\n客服：那件事情不归我管。\n', baseline).left).toEqual([])
  })

  it('does not hide a swapped offence, nor one more of the same', () => {
    const baseline = write(first)
    expect(check(second, baseline).left).toEqual([['forbidden/not-my-duty', '那件事情不归我管']])
    expect(check(first + first, baseline).left).toEqual([['forbidden/not-my-duty', '这事不归我做']])
    expect(check('客服：我说了，这事不归我做。\n', baseline).left).toEqual([['forbidden/not-my-duty', '这事不归我做']])
  })

  it('tells what is fixed, and loses it when it is written again', () => {
    const baseline = write(first + second)
    const {fixed} = check(first, baseline)
    expect(fixed).toMatchObject([{rule: 'forbidden/not-my-duty', count: 1}])
    const again = write(first, 'a.txt', baseline)
    expect(Object.keys(again.files['a.txt']!)).toHaveLength(Object.keys(baseline.files['a.txt']!).length - 1)
    expect(write('客服：您好，谢谢，再见\n', 'a.txt', again).files).toEqual({})
  })

  it('keeps the entries of files that were not looked at', () => {
    expect(Object.keys(write(second, 'b.txt', write(first)).files)).toEqual(['a.txt', 'b.txt'])
  })

  it('holds no word of the call', () => {
    const text = JSON.stringify(write('客服：王小明先生，13800138000，这事不归我做。\n'))
    expect(text).not.toMatch(/王小明|13800138000|不归我/)
    expect(readBaseline(text)).toEqual(JSON.parse(text))
  })

  it('has paths from its own folder', () => {
    const baseline = baselineOf([createLinter({packs: fewRules}).lint(first, {path: '/srv/a/calls/a.txt'})], {
      root: '/srv/a'
    })
    expect(Object.keys(baseline.files)).toEqual(['calls/a.txt'])
    expect(check(first, baseline, '/srv/a/calls/a.txt', '/srv/a').left).toEqual([])
    expect(check(first, baseline, 'calls/a.txt').left).toEqual([])
    expect(relativePath('config', './scripts/a.txt')).toBe('../scripts/a.txt')
    expect(relativePath('C:\\x', 'C:\\x\\y\\a.txt')).toBe('y/a.txt')
  })

  it('says what is wrong with its file', () => {
    expect(() => readBaseline('{"version": 2}')).toThrow('Expected a baseline of version 1, found version 2')
    expect(() => readBaseline('{"version": 1, "files": {"a": {"x": 1}}}')).toThrow(
      'Expected {"rule", "count"} at a x, found 1'
    )
  })
})

describe('allow', () => {
  const lint = (allow: Record<string, string[]>, source: string) =>
    createLinter({packs: fewRules, allow})
      .lint(source)
      .messages.map(({actual}) => actual)
      .filter(Boolean)

  it('excuses an overlapping hit of that rule only', () => {
    expect(lint({}, '客服：我不懂。这事不归我做。')).toEqual(['我不懂', '这事不归我做'])
    expect(lint({'forbidden/not-my-duty': ['(这|那)事不归我做']}, '客服：我不懂。这事不归我做。')).toEqual(['我不懂'])
    expect(lint({'forbidden/i-do-not-know': ['这事不归我做']}, '客服：这事不归我做。')).toEqual(['这事不归我做'])
    expect(lint({'forbidden/not-my-duty': ['這事不歸我做']}, '客服：这事，不归我做。')).toEqual([])
  })

  it('takes only rules and phrases that exist', () => {
    expect(() => lint({'forbidden/none': ['x']}, '')).toThrow('Expected the id of a rule, found `forbidden/none`')
    expect(() => lint({'forbidden/not-my-duty': ['(x']}, '')).toThrow('Expected `)`')
  })
})
