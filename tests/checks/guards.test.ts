import {describe, expect, it} from 'vitest'
import {createLinter} from '../../src/engine/linter.js'
import {recommended} from '../../src/packs/recommended.generated.js'

const linter = createLinter({packs: [recommended]})

function rulesIn(text: string): string[] {
  return linter.lintCall({kind: 'transcript', turns: [{role: 'agent', text}]}).map(({ruleId}) => ruleId ?? '')
}

describe('words that stand behind “says” are quoted', () => {
  it('when the customer or a colleague says them', () => {
    expect(rulesIn('您刚才说这事不归我管')).not.toContain('forbidden/not-my-duty')
    expect(rulesIn('同事跟您说这事不归我管')).not.toContain('forbidden/not-my-duty')
  })

  it('not when the agent tells them to the customer', () => {
    expect(rulesIn('我跟您讲，这事不归我管')).toContain('forbidden/not-my-duty')
    expect(rulesIn('我跟您讲这事不归我管')).toContain('forbidden/not-my-duty')
    expect(rulesIn('我給您講這件事不歸我管')).toContain('forbidden/not-my-duty')
  })

  it('not when they only name what it is about', () => {
    expect(rulesIn('您说的这个业务我不懂')).toContain('forbidden/i-do-not-know')
    expect(rulesIn('您問的規定我不懂')).toContain('forbidden/i-do-not-know')
    expect(rulesIn('您問的我也不懂')).toContain('forbidden/i-do-not-know')
    expect(rulesIn('您说的是我不懂这个业务')).not.toContain('forbidden/i-do-not-know')
    expect(rulesIn('同事说的我不懂这个')).not.toContain('forbidden/i-do-not-know')
  })
})
