import {describe, expect, it} from 'vitest'
import {compiled} from '../../src/compiled.js'
import {createLinter} from '../../src/engine/linter.js'
import {recommended} from '../../src/packs/recommended.generated.js'

const linter = createLinter({packs: [recommended], compiled})

/** What is said of a line of a script: rule, words, grade of the rewrite. */
function graded(text: string): string[] {
  const call = {kind: 'template' as const, turns: [{role: 'agent' as const, text}]}
  const rewrites = linter.lintCall(call).filter(({ruleId}) => ruleId.startsWith('rewrite/'))
  return rewrites.map(({ruleId, actual, grade}) => `${ruleId} ${actual} ${grade}`)
}

describe('a rewrite is safe where the rule says so', () => {
  it.each([
    ['您必须提供证件。', 'rewrite/you-must 您必须 safe'],
    ['您必須提供證件。', 'rewrite/you-must 您必須 safe'],
    ['您的名字叫什么', 'rewrite/ask-name 您的名字叫什么 safe'],
    ['如果您需要我的帮助，您必须提供单号', 'rewrite/if-you-need-my-help 如果您需要我的帮助，您必须 safe'],
    ['注意，您必须今天做好！', 'rewrite/must-finish-today 注意，您必须今天做好！ safe'],
    ['您做的不正确', 'rewrite/not-done-correctly 您做的不正确 safe'],
    ['您错了，不是那样的！', 'rewrite/you-are-wrong 您错了，不是那样的！ safe']
  ])('%s', (text, expected) => expect(graded(text)).toEqual([expected]))

  it.each([
    ['谁的名字订的', '谁的名字订的'],
    ['您非带证件不可', '您非带证件不可']
  ])('is a suggestion where it would lose words: %s', (text, actual) => {
    const found = graded(text)
    expect(found).toHaveLength(1)
    expect(found[0]).toContain('suggestion')
    expect(found[0]).toContain(actual.slice(0, 3))
  })
})
