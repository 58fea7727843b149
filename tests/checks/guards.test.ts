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
})
