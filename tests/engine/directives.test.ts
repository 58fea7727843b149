import {describe, expect, it} from 'vitest'
import {createLinter, type LinterOptions} from '../../src/index.js'
import {fewRules} from '../few-rules.js'

const RULE = 'forbidden/not-my-duty'
const only = {
  packs: fewRules,
  locale: 'en',
  rules: {'courtesy/greeting': 'off', 'courtesy/farewell': 'off', 'courtesy/thanks': 'off'}
} as const

/** `rule@line` of every message. */
function lint(source: string, path = 'call.txt', options: LinterOptions = {}): string[] {
  const rules = {...only.rules, ...options.rules}
  return createLinter({...only, ...options, rules})
    .lint(source, {path})
    .messages.map(({ruleId, line}) => `${ruleId}@${line}`)
}

describe('directives in labelled text', () => {
  it('hide on the next line, and are no speech', () => {
    const source = `客服：您好\n# huashu-disable-next-line ${RULE} -- quoted\n客服：这事不归我做。\n客服：这事不归我做。\n`
    expect(lint(source)).toEqual([`${RULE}@4`])
    const [call] = createLinter(only).lint(source).data.calls as {turns: {text: string}[]}[]
    expect(call!.turns.map(({text}) => text)).toEqual(['您好', '这事不归我做。', '这事不归我做。'])
  })

  it('leave true places behind them inside one turn', () => {
    const source = `客服：您好\n// huashu-disable-line x\n那这事不归我做。\n`
    const message = createLinter(only)
      .lint(source, {path: 'a.txt'})
      .messages.find(({ruleId}) => ruleId === RULE)
    const place = message!.place as {start: {offset: number}; end: {offset: number}}
    expect(source.slice(place.start.offset, place.end.offset)).toBe(message!.actual)
    expect(message!.line).toBe(3)
  })

  it('hide from one place to another', () => {
    const bad = '客服：这事不归我做。\n'
    const source = `${bad}# huashu-disable ${RULE}\n${bad}${bad}# huashu-enable ${RULE}\n${bad}`
    expect(lint(source)).toEqual([`${RULE}@1`, `${RULE}@6`])
  })

  it('hide a pack, all but one of its rules, or the rest of a line', () => {
    expect(lint('# huashu-disable forbidden\n客服：这事不归我做。\n')).toEqual([])
    expect(lint(`# huashu-disable forbidden\n# huashu-enable ${RULE}\n客服：这事不归我做。\n客服：我不懂。\n`)).toEqual(
      [`${RULE}@3`]
    )
    expect(lint(`客服：这事不归我做。 # huashu-disable-line ${RULE} -- 引用\n`)).toEqual([])
    expect(lint(`客服：我不懂。\n客服：这事不归我做。\n<!-- huashu-disable-file forbidden -->\n`)).toEqual([])
  })

  it('hide what is missing when they lead the file, and not when they come too late', () => {
    const missing = {rules: {'courtesy/thanks': 'warning'}} as const
    expect(lint('# huashu-disable courtesy/thanks -- 草稿\n客服：您好\n', 'a.txt', missing)).toEqual([])
    expect(lint('客服：您好\n# huashu-disable courtesy/thanks\n', 'a.txt', missing)).toEqual([
      'courtesy/thanks@undefined',
      'directive/unused@2'
    ])
  })

  it('are only whole comments', () => {
    const said =
      '客服：请写 huashu-disable-file 就行，这事不归我做。\n客服：在注释里写 <!-- huashu-disable 全部 --> 就行\n'
    expect(lint(said)).toEqual([`${RULE}@1`])
    expect(lint('客服：`# huashu-disable-file`，这事不归我做。\n')).toEqual([`${RULE}@1`])
  })
})

describe('directives in other formats', () => {
  it.each([
    ['a.md', `<!-- huashu-disable-next-line ${RULE} -->\n\n这事不归我做。\n`, []],
    ['a.md', `这事不归我做。 <!-- huashu-disable-line ${RULE} -->\n`, []],
    ['a.md', `<!--\n  huashu-disable ${RULE}\n  -- 反面例子\n-->\n这事不归我做。\n`, []],
    ['a.md', `\`<!-- huashu-disable-line ${RULE} -->\` 这事不归我做。\n`, [`${RULE}@1`]],
    ['a.md', `\`\`\`html\n<!-- huashu-disable ${RULE} -->\n\`\`\`\n\n这事不归我做。\n`, [`${RULE}@5`]],
    ['a.md', `# huashu-disable ${RULE}\n这事不归我做。\n`, [`${RULE}@2`]],
    ['a.ndjson', `// huashu-disable ${RULE}\n`, ['source@1', 'directive/unused@1']],
    [
      'a.ndjson',
      `{"//": "huashu-disable-next-line ${RULE}", "turns": []}\n{"turns": [{"role": "agent", "text": "这事不归我做。"}]}\n`,
      []
    ],
    [
      'a.ndjson',
      `{"turns": [{"role": "agent", "text": "这事不归我做。// huashu-disable-line ${RULE}"}]}\n`,
      [`${RULE}@1`]
    ]
  ])('%s %j', (path, source, expected) => {
    expect(lint(source, path)).toEqual(expected)
  })

  it('read `#` lines in YAML and CSV, and NOTE in WebVTT', async () => {
    const {readDirectives} = await import('../../src/readers/directives.js')
    const kinds = (source: string, path: string) =>
      readDirectives(source, path).map(({kind, targets, reason}) => [kind, targets.map(({id}) => id).join(), reason])
    expect(
      kinds('话术:\n  # huashu-disable-next-line a/b, c/d -- 因为\n  - 您好 # huashu-disable-line a/b\n', 'a.yaml')
    ).toEqual([
      ['disable-next-line', 'a/b,c/d', '因为'],
      ['disable-line', 'a/b', undefined]
    ])
    expect(kinds('- "您好 # huashu-disable-line a/b"\n', 'a.yaml')).toEqual([])
    expect(kinds('场景,话术\n# huashu-disable\n退货,# huashu-disable\n', 'a.csv')).toEqual([['disable', '', undefined]])
    expect(kinds('WEBVTT\n\nNOTE huashu-disable-file a/b\n', 'a.vtt')).toEqual([['disable-file', 'a/b', undefined]])
    expect(
      kinds('{\n  // huashu-disable a/b\n  "a": 1, // huashu-disable-line c\n  /* huashu-enable */\n}', 'a.jsonc')
    ).toEqual([
      ['disable', 'a/b', undefined],
      ['disable-line', 'c', undefined],
      ['enable', '', undefined]
    ])
  })
})

describe('reports on directives', () => {
  it('stand among the other messages where their directives are', () => {
    const bad = '客服：这事不归我做。\n'
    const idle = '# huashu-disable-next-line avoid\n'
    const source = `${bad}${idle}${bad}${bad}${idle}客服：您好\n`
    expect(lint(source)).toEqual([`${RULE}@1`, 'directive/unused@2', `${RULE}@3`, `${RULE}@4`, 'directive/unused@5'])
  })

  const reports = (source: string, options: LinterOptions = {}) =>
    createLinter({...only, ...options})
      .lint(source, {path: 'a.txt'})
      .messages.map(({ruleId, reason, fatal, place}) => {
        const {start, end} = place as {start: {offset: number}; end: {offset: number}}
        return [
          ruleId,
          fatal === true ? 'error' : fatal === false ? 'warning' : 'info',
          reason,
          source.slice(start.offset, end.offset)
        ]
      })

  it('tell the unused, the unknown, the too broad', () => {
    expect(reports('# huashu-disable-next-line forbidden/not-my-duti\n客服：您好\n')).toEqual([
      [
        'directive/unknown-rule',
        'warning',
        'Expected the id of a rule or the name of a pack, found `forbidden/not-my-duti`; did you mean `forbidden/not-my-duty`?',
        'forbidden/not-my-duti'
      ]
    ])
    expect(reports(`# huashu-disable ${RULE} avoid\n客服：这事不归我做。\n`)).toEqual([
      ['directive/unused', 'warning', '`avoid` finds nothing to hide here', 'avoid']
    ])
    expect(reports('# huashu-disable\n客服：这事不归我做。\n').map(([rule, level]) => [rule, level])).toEqual([
      ['directive/too-broad', 'info']
    ])
    expect(reports('# huashu-enable\n客服：您好\n').map(([rule]) => rule)).toEqual(['directive/unused'])
  })

  it('ask for a reason when one is required', () => {
    const source = `# huashu-disable ${RULE}\n客服：这事不归我做。\n`
    expect(reports(source)).toEqual([])
    expect(reports(source, {requireReason: true}).map(([rule, level]) => [rule, level])).toEqual([
      ['directive/no-reason', 'error']
    ])
    expect(reports(source.replace('\n', ' —— 反面例子\n'), {requireReason: true})).toEqual([])
  })

  it('have levels like rules, and a rule that is off makes nothing unused', () => {
    expect(
      reports('# huashu-disable-line avoid\n客服：您好\n', {rules: {...only.rules, 'directive/unused': 'off'}})
    ).toEqual([])
    expect(reports(`# huashu-disable-line ${RULE}\n客服：您好\n`, {rules: {...only.rules, [RULE]: 'off'}})).toEqual([])
  })

  it('stay quick on a source made of directives', () => {
    const source = '# huashu-disable-next-line forbidden/x\n'.repeat(20_000)
    const start = performance.now()
    expect(reports(`${source}客服：您好\n`, {rules: {...only.rules, 'directive/unknown-rule': 'off'}})).toEqual([])
    expect(performance.now() - start).toBeLessThan(10_000)
  })
})
