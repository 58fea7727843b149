import {describe, expect, it} from 'vitest'
import {createLinter} from '../../src/index.js'

const linter = createLinter()
const told = (...texts: string[]) =>
  linter
    .lintCall({turns: texts.map((text) => ({role: 'agent' as const, text}))})
    .filter(({ruleId}) => ruleId.startsWith('forbidden/'))
    .map(({ruleId, turn}) => [ruleId, turn])

describe('a phrase that a recogniser cut in two', () => {
  it('is found in the turn where it begins', () => {
    expect(told('您好，这块儿真不归', '我们管，您打别的电话')).toEqual([['forbidden/not-my-duty', 0]])
  })

  it('is not put together over the end of a sentence, or over what somebody else says', () => {
    expect(told('这个我做不', '了，您问别人吧')).toEqual([['forbidden/cannot-do', 0]])
    expect(told('这个您看我做不。', '了解一下您的情况')).toEqual([])
    const turns = [
      {role: 'agent' as const, text: '这块儿真不归'},
      {role: 'customer' as const, text: '喂？'},
      {role: 'agent' as const, text: '我们管理处在二楼'}
    ]
    expect(linter.lintCall({turns}).filter(({ruleId}) => ruleId === 'forbidden/not-my-duty')).toEqual([])
  })
})
