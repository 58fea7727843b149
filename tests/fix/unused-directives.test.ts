import {describe, expect, it} from 'vitest'
import {fixSource} from '../../src/fix/fix-source.js'
import {createLinter} from '../../src/index.js'
import {fewRules} from '../few-rules.js'

const RULE = 'forbidden/not-my-duty'
const linter = createLinter({packs: fewRules, locale: 'en'})
const fix = (source: string, path: string, template = false) =>
  fixSource(source, linter, {path, unusedDirectives: true, template, today: '2026-11-21'})
const BAD = '这事不归我做。'

describe('unused directives are taken out, everything else stays as it is', () => {
  it.each([
    ['with its line', 'a.md', `您好\n\n<!-- huashu-disable-next-line ${RULE} -- x -->\n请讲\n`, '您好\n\n请讲\n'],
    ['with CRLF', 'a.md', `您好\r\n<!-- huashu-disable -->\r\n\r\n请讲\r\n`, '您好\r\n\r\n请讲\r\n'],
    ['behind a byte order mark', 'a.md', `\ufeff<!-- huashu-disable-file -->\n您好\n`, '\ufeff您好\n'],
    ['at the end of a line', 'a.md', `您好 <!-- huashu-disable-line ${RULE} -->\n请讲\n`, '您好\n请讲\n'],
    ['at the end of the source', 'a.md', `您好\n<!-- huashu-enable -->`, '您好\n'],
    ['over several lines', 'a.md', `<!--\n  huashu-disable ${RULE}\n  -- 例子\n-->\n您好\n`, '您好\n'],
    [
      'a block, with the enable that loses its use',
      'a.md',
      '<!-- huashu-disable avoid -->\n您好\n<!-- huashu-enable -->\n\n请讲\n',
      '您好\n\n请讲\n'
    ],
    [
      'in YAML',
      'a.yaml',
      `话术:\n  # huashu-disable-next-line ${RULE}\n  - 您好  # huashu-disable-line avoid\n  - 请讲\n`,
      '话术:\n  - 您好\n  - 请讲\n'
    ],
    [
      'as a key of JSON',
      'a.json',
      `{"//": "huashu-disable-file ${RULE} -- x", "话术": ["您好"]}`,
      '{"话术": ["您好"]}'
    ],
    [
      'as the last key of JSON',
      'a.json',
      `{\n  "话术": ["您好"],\n  "//": "huashu-disable-file ${RULE}"\n}\n`,
      '{\n  "话术": ["您好"]\n}\n'
    ],
    [
      'as a comment of JSON',
      'a.jsonc',
      `{\n  // huashu-disable-next-line avoid\n  "话术": ["您好"]\n}\n`,
      '{\n  "话术": ["您好"]\n}\n'
    ],
    ['in CSV', 'a.csv', `场景,话术\n"# huashu-disable-next-line avoid",\n开场,您好\n`, '场景,话术\n开场,您好\n'],
    ['in text', 'a.txt', `# huashu-disable-next-line ${RULE}\n您好\n`, '您好\n']
  ])('%s', (_what, path, source, expected) => {
    const fixed = fix(source, path)
    expect(fixed.refused).toEqual([])
    expect(fixed.text).toBe(expected)
    expect(fix(expected, path).done).toEqual([])
  })

  it.each([
    [`${RULE}, avoid -- 例子`, `${RULE} -- 例子`],
    [`avoid ${RULE} until 2999-01-01`, `${RULE} until 2999-01-01`],
    [`avoid, rewrite, ${RULE}`, RULE],
    [`${RULE}，avoid，rewrite -- x`, `${RULE} -- x`],
    [`avoid until 2999-01-01 ${RULE}`, `until 2999-01-01 ${RULE}`]
  ])('only the idle rules of %j', (list, left) => {
    const source = (rules: string) => `# huashu-disable-next-line ${rules}\n${BAD}\n`
    expect(fix(source(list), 'a.txt').text).toBe(source(left))
  })

  it('refuses where the source would read otherwise: a comment may part two paragraphs', () => {
    const source = '您好\n<!-- huashu-disable-next-line avoid -->\n请讲\n'
    const {text, refused} = fix(source, 'a.md')
    expect(text).toBe(source)
    expect(refused.map(({line, reason}) => [line, reason])).toEqual([
      [2, 'Expected a source that reads the same without it, found another']
    ])
  })

  it('leaves what hides something, what has expired, and what names an unknown rule', () => {
    const source = [
      `# huashu-disable-next-line ${RULE} until 2020-01-01`,
      `# huashu-disable-next-line ${RULE}`,
      BAD,
      '# huashu-disable-next-line forbiden/x',
      '您好',
      ''
    ].join('\n')
    expect(fix(source, 'a.txt')).toMatchObject({text: source, done: [], refused: []})
  })

  it('makes the rewrites first, and says what it did', () => {
    const source = '# huashu-disable-next-line avoid\n您必须提供身份证。\n'
    const {text, done, passes} = fix(source, 'a.txt')
    expect(text).toBe('希望您能够提供身份证。\n')
    expect(done.map(({ruleId, line}) => [ruleId, line])).toEqual([
      ['rewrite/you-must', 2],
      ['directive/unused', 1]
    ])
    expect(passes).toHaveLength(2)
  })

  it('never touches the record of a call', () => {
    const record = '# huashu-disable-next-line avoid\n客服：您好\n'
    expect(fix(record, 'a.txt').text).toBe(record)
    expect(fix(record, 'a.txt', true).text).toBe('客服：您好\n')
  })

  it('does nothing unless asked', () => {
    const source = '# huashu-disable-next-line avoid\n您好\n'
    expect(fixSource(source, linter, {path: 'a.txt'}).text).toBe(source)
  })
})
