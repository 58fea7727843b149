import {describe, expect, it} from 'vitest'
import {type PackFile, readPack} from '../../src/packs/read-pack.js'

const RULE = `title: {zh: 甲, en: A}
level: error
check:
  forbid:
    - 坏话
message: {zh: 甲, en: A}
why: {zh: 甲, en: A}
source: 我
examples:
  bad: [«坏话»]
  good: [好话]
`

/** Every mistake as `path:line:column reason`. */
function mistakesIn(files: PackFile[]): string[] {
  return readPack(files).problems.map(({path, source, problem}) => {
    const lines = source.slice(0, problem.start).split('\n')
    return `${path}:${lines.length}:${lines.at(-1)!.length + 1} ${problem.reason}`
  })
}

/** What is changed in the rule, and what is told of it. */
const mistakes: [name: string, from: string, to: string, told: unknown[]][] = [
  [
    'an unknown key, and the one that was meant',
    'level:',
    'levle:',
    [
      expect.stringMatching(
        /^team\/a\.yml:2:1 Expected one of title, level, .*, found the key `levle`; did you mean `level`\?$/
      ),
      'team/a.yml:1:1 Expected the key `level`, found none'
    ]
  ],
  [
    'a key of JavaScript itself',
    'source: 我',
    'source: 我\n__proto__: {a: 1}',
    [expect.stringMatching(/^team\/a\.yml:9:1 Expected one of title, level, .*, found the key `__proto__`$/)]
  ],
  ['a missing key', 'source: 我\n', '', ['team/a.yml:1:1 Expected the key `source`, found none']],
  [
    'a missing language',
    '{zh: 甲, en: A}\nlevel',
    '{zh: 甲}\nlevel',
    ['team/a.yml:1:8 Expected the key `en`, found none']
  ],
  [
    'text where a level stands',
    'level: error',
    'level: erorr',
    ['team/a.yml:2:8 Expected one of error, warning, info, found "erorr"; did you mean `error`?']
  ],
  [
    'a number where a level stands',
    'level: error',
    'level: 3',
    ['team/a.yml:2:8 Expected one of error, warning, info, found 3']
  ],
  [
    'text where a list stands',
    '\n    - 坏话',
    ' 坏话',
    [expect.stringMatching(/^team\/a\.yml:4:11 Expected a list.*, found "坏话"$/)]
  ],
  [
    'nothing where a list stands',
    '\n    - 坏话',
    '',
    [expect.stringMatching(/^team\/a\.yml:4:10 Expected a list.*, found nothing$/)]
  ],
  ['an empty list of phrases', '\n    - 坏话', ' []', ['team/a.yml:4:11 Expected a phrase in the list, found none']],
  ['a number where a phrase stands', '- 坏话', '- 12', ['team/a.yml:5:7 Expected text, found 12']],
  [
    'an alias where a phrase stands',
    '- 坏话',
    '- &a 坏话\n    - *a',
    ['team/a.yml:6:7 Expected text, found the alias *a']
  ],
  [
    'text where true stands',
    'source: 我',
    'source: 我\nfix: yes please',
    ['team/a.yml:9:6 Expected true or false, or a list, each a phrase, found "yes please"']
  ],
  ['no examples', '[«坏话»]', '[]', ['team/a.yml:10:8 Expected text in the list, found none']],
  [
    'two checks',
    '  forbid:',
    '  require: [好]\n  forbid:',
    ['team/a.yml:4:3 Expected one check, found forbid and require']
  ],
  ['an unclosed bracket', '- 坏话', '- 坏(话|说', ['team/a.yml:5:8 Expected `)` to close `(`']],
  ['an unclosed bracket in quotes', '- 坏话', '- "坏[话"', ['team/a.yml:5:9 Expected `]` to close `[`']],
  ['an unclosed word list', '- 坏话', '- 坏<话', ['team/a.yml:5:8 Expected `>` to close `<`']],
  [
    'a bracket that was never opened',
    '- 坏话',
    '- 坏话)',
    ['team/a.yml:5:9 Expected an opening bracket before `)`; write \\) for the character itself']
  ],
  [
    'an alternative without words',
    '- 坏话',
    '- 坏(话|)',
    ['team/a.yml:5:8 Expected words in every alternative, found an empty one: write [a] for "or not"']
  ],
  [
    'alternatives outside brackets',
    '- 坏话',
    '- 坏|话',
    ['team/a.yml:5:8 Expected `|` inside ( ) or [ ], found it outside: write (a|b)']
  ],
  ['a phrase that says nothing', '- 坏话', '- "[坏话]，"', ['team/a.yml:5:8 Expected words, found none']],
  ['a backslash at the end', '- 坏话', '- 坏\\', ['team/a.yml:5:8 Expected a character after `\\`']],
  [
    'brackets deeper than anybody means',
    '- 坏话',
    `- ${'('.repeat(60)}坏${')'.repeat(60)}`,
    ['team/a.yml:5:57 Expected brackets at most 50 deep, found more']
  ],
  ['an unknown word list', '- 坏话', '- 坏<话>', ['team/a.yml:5:8 Expected the name of a word list, found <话>']],
  [
    'a phrase twice',
    '- 坏话',
    '- 坏话\n    - 好\n    - 坏话',
    ['team/a.yml:7:7 Expected each phrase once, found "坏话" again']
  ],
  [
    'a phrase twice, in the other script',
    '- 坏话',
    '- 坏话\n    - 壞話',
    ['team/a.yml:6:7 Expected each phrase once, found "壞話" again']
  ],
  ['a key twice', 'source: 我', 'source: 我\nlevel: info', ['team/a.yml:9:1 Map keys must be unique']],
  ['a list instead of a map', RULE, '- 坏话\n', ['team/a.yml:1:1 Expected a map, found something else']],
  ['an empty file', RULE, '', ['team/a.yml:1:1 Expected a map, found something else']]
]

describe('every mistake in a rule file is told at its place', () => {
  it('no mistake in a right one', () => {
    expect(mistakesIn([{path: 'team/a.yml', source: RULE}])).toEqual([])
  })

  for (const [name, from, to, told] of mistakes) {
    it(name, () => {
      expect(RULE).toContain(from)
      expect(mistakesIn([{path: 'team/a.yml', source: RULE.replace(from, () => to)}])).toEqual(told)
    })
  }

  it('an unknown key of a check', () => {
    const [told] = mistakesIn([{path: 'team/a.yml', source: RULE.replace('  forbid:', '  unles: [好]\n  forbid:')}])
    expect(told).toMatch(
      /^team\/a\.yml:4:3 Expected one of .*forbid.*, found the key `unles`; did you mean `unless`\?$/
    )
  })

  it('an unknown check', () => {
    const [told] = mistakesIn([{path: 'team/a.yml', source: RULE.replace('forbid:', 'frobid:')}])
    expect(told).toMatch(
      /^team\/a\.yml:4:3 Expected one of the checks forbid, .*found `frobid`; did you mean `forbid`\?$/
    )
  })

  it('broken YAML', () => {
    const told = mistakesIn([{path: 'team/a.yml', source: RULE.replace('level: error', 'level: [error')}])
    expect(told[0]).toMatch(/^team\/a\.yml:3:1 /)
  })

  it('leaves out the rule with the mistake and keeps the others', () => {
    const {rules, problems} = readPack([
      {path: 'team/a.yml', source: RULE.replace('level: error', 'level: 3')},
      {path: 'team/b.yml', source: RULE}
    ])
    expect(rules.map(({id}) => id)).toEqual(['team/b'])
    expect(problems).toHaveLength(1)
  })

  it('runs nothing that a file asks for', () => {
    const source = RULE.replace('source: 我', 'source: !!js/function "function () { globalThis.ran = true }"')
    const {rules} = readPack([{path: 'team/a.yml', source}])
    expect(rules[0]?.source).toBe('function () { globalThis.ran = true }')
    expect(globalThis).not.toHaveProperty('ran')
  })
})

describe('every mistake in the word lists is told at its place', () => {
  const rule = {path: 'team/a.yml', source: RULE}

  it('a list that holds itself', () => {
    expect(mistakesIn([rule, {path: 'words.yml', source: 'a: [x, 好<a>]\n'}])).toEqual([
      'words.yml:1:8 Expected lists that end, found <a> in <a>'
    ])
  })

  it('lists that hold each other', () => {
    const told = mistakesIn([rule, {path: 'words.yml', source: 'a: [<b>]\nb: [好, <c>]\nc: [<a>]\n'}])
    expect(told.map((one) => one.split(' ')[0])).toEqual(['words.yml:1:5', 'words.yml:2:8', 'words.yml:3:5'])
    expect(told[0]).toContain('found <b> in <c> in <a> in <b>')
  })

  it('an unknown list in a list', () => {
    expect(mistakesIn([rule, {path: 'words.yml', source: 'a: [好]\nb: [<nobody>]\n'}])).toEqual([
      'words.yml:2:5 Expected the name of a word list, found <nobody>'
    ])
  })

  it('a mistake in a list is told once, not again in each rule', () => {
    const uses = {path: 'team/a.yml', source: RULE.replace('- 坏话', '- 坏<b>')}
    expect(mistakesIn([uses, {path: 'words.yml', source: 'b: [(好]\n'}])).toEqual([
      'words.yml:1:5 Expected `)` to close `(`'
    ])
  })

  it('lists that multiply beyond measure', () => {
    const lists = Array.from({length: 40}, (_, i) => `a${i + 1}: ["<a${i}><a${i}>"]`)
    const told = mistakesIn([rule, {path: 'words.yml', source: ['a0: [好]', ...lists, ''].join('\n')}])
    expect(told[0]).toBe('words.yml:14:8 Expected at most 5000 characters, word lists included, found 8192')
  })

  it('in the lists of one folder, which may use those for all', () => {
    const uses = {path: 'team/a.yml', source: RULE.replace('- 坏话', '- 坏<own>')}
    const all = {path: 'words.yml', source: 'all: [话, 词]\n'}
    expect(mistakesIn([uses, {path: 'team/words.yml', source: 'own: [<all>, 语]\n'}, all])).toEqual([])
    expect(mistakesIn([uses, {path: 'team/words.yml', source: 'own: [<nobody>]\n'}, all])).toEqual([
      'team/words.yml:1:7 Expected the name of a word list, found <nobody>'
    ])
  })

  it('something else than lists', () => {
    expect(mistakesIn([rule, {path: 'words.yml', source: 'a: 好\n'}])).toEqual([
      'words.yml:1:4 Expected a list, found "好"'
    ])
  })
})
