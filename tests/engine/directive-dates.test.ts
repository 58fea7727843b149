import {describe, expect, it} from 'vitest'
import {today} from '../../src/config/today.js'
import {createLinter} from '../../src/index.js'
import {fewRules} from '../few-rules.js'

const RULE = 'forbidden/not-my-duty'
const BAD = '客服：这事不归我做。\n'
const rules = {'courtesy/greeting': 'off', 'courtesy/farewell': 'off', 'courtesy/thanks': 'off'} as const
const linter = createLinter({packs: fewRules, locale: 'en', rules})

/** `rule@line` of every message. */
function lint(source: string, day?: string, path = 'a.txt'): string[] {
  const {messages} = linter.lint(source, {path, ...(day ? {today: day} : {})})
  return messages.map(({ruleId, line}) => `${ruleId}@${line}`)
}

describe('a directive with `until`', () => {
  const source = `# huashu-disable-next-line ${RULE} until 2027-01-31 -- 新话术二月上线\n${BAD}`

  it('hides to the end of its last day', () => {
    expect(lint(source, '2026-12-01')).toEqual([])
    expect(lint(source, '2027-01-31')).toEqual([])
  })

  it('then hides nothing, and says so at its date', () => {
    expect(lint(source, '2027-02-01')).toEqual(['directive/expired@1', `${RULE}@2`])
    const expired = linter.lint(source, {path: 'a.txt', today: '2027-02-01'}).messages[0]!
    expect(expired.reason).toContain('2027-01-31')
    expect(expired.fatal).toBe(false)
    expect(expired.url).toMatch(/suppressions\.md#expired$/)
    const place = expired.place as {start: {offset: number}; end: {offset: number}}
    expect(source.slice(place.start.offset, place.end.offset)).toBe('2027-01-31')
  })

  it('does not expire where nobody says which day it is', () => {
    expect(lint(source)).toEqual([])
  })

  it.each(['2027-02-30', '2027-1-31', 'tomorrow', ''])('whose date cannot be read (%j) hides nothing', (date) => {
    const [expired, offence] = linter.lint(`# huashu-disable-next-line ${RULE} until ${date}\n${BAD}`).messages
    expect(offence!.ruleId).toBe(RULE)
    expect(expired!.ruleId).toBe('directive/expired')
    expect(expired!.reason).toContain(date ? `found \`${date}\`` : 'found nothing')
  })

  it('is read in every form, and next to its rules in any order', () => {
    const day = '2027-02-01'
    expect(lint(`# huashu-disable until: 2027-01-31 ${RULE}\n${BAD}# huashu-enable\n`, day)).toEqual([
      'directive/expired@1',
      `${RULE}@2`
    ])
    expect(lint(`${BAD.trim()} # huashu-disable-line ${RULE} until 2027-03-01 -- x\n`, day)).toEqual([])
    expect(lint(`<!-- huashu-disable-file until 2027-01-31 -->\n\n这事不归我做。\n`, day, 'a.md')).toEqual([
      'directive/expired@1',
      `${RULE}@3`
    ])
  })

  it('does not leave the directives beside it without their line', () => {
    const both = `# huashu-disable-next-line ${RULE} until 2027-01-31\n# huashu-disable-next-line ${RULE}\n${BAD}`
    expect(lint(both, '2027-02-01')).toEqual(['directive/expired@1'])
  })
})

it('today is the day of the machine, not that of Greenwich', () => {
  expect(today(new Date(2027, 0, 5, 23, 59))).toBe('2027-01-05')
  expect(today(new Date(2027, 0, 5, 0, 1))).toBe('2027-01-05')
})
