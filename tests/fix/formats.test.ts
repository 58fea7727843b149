import {describe, expect, it} from 'vitest'
import {fixSource} from '../../src/fix/fix-source.js'
import {createLinter} from '../../src/index.js'
import {fewRules} from '../few-rules.js'

const linter = createLinter({packs: fewRules, locale: 'en'})

describe('fix in every format of scripts', () => {
  it.each([
    [
      'a.md',
      '# 退货\n\n> 您必须**提供**身份证\n\n- 您必须来 <!-- huashu-disable-line -->\n- `您必须`\n\n```\n您必须\n```\n',
      '# 退货\n\n> 希望您能够**提供**身份证\n\n- 您必须来 <!-- huashu-disable-line -->\n- `您必须`\n\n```\n您必须\n```\n'
    ],
    [
      'a.yaml',
      '# 您必须\n退货:\n  话术: "您必须\\u4f86"   # 注\n  回复: \'您必须来\'\n查询:\n  话术: 您必须来\n  回复: |\n    您好\n    您必须来\n',
      '# 您必须\n退货:\n  话术: "希望您能够\\u4f86"   # 注\n  回复: \'希望您能够来\'\n查询:\n  话术: 希望您能够来\n  回复: |\n    您好\n    希望您能够来\n'
    ],
    [
      'a.json',
      '{ "场景": "您必须",\r\n  "话术": ["您必\\u987b来\\n", "您错了"], "n": 1e3 }',
      '{ "场景": "您必须",\r\n  "话术": ["希望您能够来\\n", "抱歉，可能您误会我的意思了。"], "n": 1e3 }'
    ],
    [
      'a.csv',
      '场景,话术\r\n退货,"您必须来,""好"""\r\n查询,您错了\r\n',
      '场景,话术\r\n退货,"希望您能够来,""好"""\r\n查询,抱歉，可能您误会我的意思了。\r\n'
    ],
    ['a.txt', '您必须来\n', '希望您能够来\n']
  ])('%s', (path, source, expected) => {
    const fixed = fixSource(source, linter, {path})
    expect(fixed.text).toBe(expected)
    expect(fixed.refused).toEqual([])
    expect(fixSource(expected, linter, {path}).text).toBe(expected)
  })

  it('leaves words alone that have markup between them, and says so', () => {
    const source = '您**必须**来\n'
    const {text, refused} = fixSource(source, linter, {path: 'a.md'})
    expect(text).toBe(source)
    expect(refused).toMatchObject([
      {line: 1, column: 1, reason: 'Expected words in one piece, found something between them'}
    ])
  })

  it('never writes into the formats of records', () => {
    const records: [string, string][] = [
      ['a.srt', '1\n00:00:01,000 --> 00:00:02,000\n客服：您必须来\n'],
      ['a.vtt', 'WEBVTT\n\n00:01.000 --> 00:02.000\n<v 客服>您必须来\n'],
      ['a.csv', '角色,内容,开始\n客服,您必须来,1\n客户,好,2\n']
    ]
    for (const [path, source] of records) {
      const fixed = fixSource(source, linter, {path, template: true, suggestions: true})
      expect(
        fixed.file.messages.some(({ruleId}) => ruleId === 'rewrite/you-must'),
        path
      ).toBe(true)
      expect(fixed.text).toBe(source)
    }
  })
})

describe('directives in scripts', () => {
  it.each([
    [
      'a.csv',
      '# huashu-disable-next-line rewrite -- 反例\n场景,话术\n# huashu-disable-next-line rewrite -- 反例\n退货,您必须来\n'
    ],
    ['a.yaml', '退货:\n  # huashu-disable-next-line rewrite -- 反例\n  话术: 您必须来\n'],
    ['a.jsonc', '{\n  // huashu-disable-next-line rewrite -- 反例\n  "话术": "您必须来"\n}\n'],
    ['a.json', '{\n  "//": "huashu-disable-next-line rewrite -- 反例",\n  "话术": "您必须来"\n}\n'],
    ['a.md', '<!-- huashu-disable-next-line rewrite -- 反例 -->\n您必须来\n'],
    ['a.srt', '# huashu-disable rewrite\n']
  ])('%s', (path, source) => {
    const told = linter.lint(source, {path}).messages.map(({ruleId}) => ruleId)
    expect(told).not.toContain('rewrite/you-must')
    expect(
      createLinter({packs: fewRules})
        .lint(source.replaceAll('huashu-', 'huashi-'), {path})
        .messages.some(({ruleId}) => ruleId === 'rewrite/you-must')
    ).toBe(path !== 'a.srt')
  })
})
