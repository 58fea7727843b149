import {describe, expect, it} from 'vitest'
import {createLinter, type Pack} from '../../src/index.js'

/** What a phrase finds in what an agent says. */
function found(phrase: string, text: string, words: Pack['words'] = {}, more: Record<string, unknown> = {}): string[] {
  const both = {zh: '', en: ''}
  const rule = {
    id: 'test/phrase',
    title: both,
    level: 'error' as const,
    check: {forbid: [phrase], guards: [], 'sounds-like': false, ...more},
    message: both,
    say: [],
    fix: false,
    why: both,
    source: '',
    examples: {bad: [], good: []}
  }
  const linter = createLinter({packs: [{rules: [rule], words}]})
  return linter.lintCall({turns: [{role: 'agent', text}]}).map((message) => message.actual as string)
}

describe('the phrase language', () => {
  it('finds a phrase as it is written', () => {
    expect(found('不归我管', '这事不归我管啊')).toEqual(['不归我管'])
    expect(found('不归我管', '这事归我管')).toEqual([])
  })

  it('(a|b): one of them, and nothing else', () => {
    for (const said of ['不归我管', '没归我管']) expect(found('(不|没)归我管', said)).toEqual([said])
    expect(found('(不|没)归我管', '都归我管')).toEqual([])
  })

  it('[a]: or not', () => {
    for (const said of ['这只能这样', '这也只能这样', '这也只能这样了'])
      expect(found('这[也]只能这样[了]', said)).toEqual([said])
  })

  it('[a|b]: one of them or none', () => {
    for (const said of ['等一下', '您等一下', '你等一下']) expect(found('[您|你]等一下', said)).toEqual([said])
  })

  it('brackets in brackets', () => {
    for (const said of ['好了', '好的了', '好的呢了', '行了']) expect(found('(好[的[呢]]|行)了', said)).toEqual([said])
  })

  it('…: up to eight characters of the same sentence', () => {
    expect(found('虽然…但', '虽然一二三四五六七八但')).toEqual(['虽然一二三四五六七八但'])
    expect(found('虽然…但', '虽然一二三四五六七八九但')).toEqual([])
    expect(found('虽然…但', '虽然但')).toEqual(['虽然但'])
    expect(found('虽然…但', '虽然贵，但')).toEqual(['虽然贵，但'])
    expect(found('虽然…但', '虽然贵。但')).toEqual([])
  })

  it('<name>: a word list, which may use others', () => {
    const words = {you: ['你', '您[们]'], polite: ['请<you>', '麻烦<you>']}
    for (const said of ['请你稍等', '麻烦您们稍等']) expect(found('<polite>稍等', said, words)).toEqual([said])
    expect(found('<polite>稍等', '请稍等', words)).toEqual([])
  })

  it('\\: the next character literally', () => {
    expect(() => found('\\(', '(')).toThrow('Expected words')
    expect(found('\\A\\(\\B', 'a(b')).toEqual(['a(b'])
  })

  it('punctuation in a phrase is decoration', () => {
    for (const said of ['您错了，不是那样', '您错了不是那样', '您错了。不是那样'])
      expect(found('您错了，不是那样', said)).toEqual([said])
    expect(found('您错了不是那样', '您错了。不是那样')).toEqual([])
  })

  it('a phrase that ends with punctuation takes it along', () => {
    expect(found('不是那样的！', '不是那样的！！好')).toEqual(['不是那样的！！'])
    expect(found('不是那样的', '不是那样的！')).toEqual(['不是那样的'])
  })

  it('a long phrase with many alternatives stays one phrase', () => {
    const phrase = `${'(甲|乙|丙|丁)'.repeat(30)}终`
    const said = `${'甲乙丙丁丁甲'.repeat(5)}终`
    expect(found(phrase, said)).toEqual([said])
  })
})

describe('folding', () => {
  for (const said of ['這件事不歸我管', '这件事不归我管'])
    it(said, () => expect(found('这件事不归我管', said)).toEqual([said]))

  it('phrases in Traditional characters find Simplified text', () => {
    expect(found('這件事不歸我管', '这件事不归我管')).toEqual(['这件事不归我管'])
  })

  it('full and half width, upper and lower case', () => {
    for (const said of ['VIP不行', 'ｖｉｐ不行', 'ＶＩＰ不行', 'vIp不行'])
      expect(found('vip不行', said)).toEqual([said])
  })
})

describe('what people put between', () => {
  const phrase = '这事不归我做'
  for (const said of [
    '这 事 不 归 我 做',
    '这事，不归我做',
    '这事、不归……我做',
    '这事　不归我做',
    '这事啊不归我做',
    '这事嗯，那个，不归我做',
    '这事就是说不归我做',
    '这这事不归我做',
    '这事不归不归我做',
    '这事不归我我我做',
    '这事嘛，呃，不归那什么我做'
  ])
    it(said, () => expect(found(phrase, said)).toEqual([said]))

  it('a sentence end stands between two sentences, not in one', () => {
    expect(found(phrase, '我知道这事。不归我做的是那事')).toEqual([])
  })

  it('other words are not fillers', () => {
    expect(found(phrase, '这事都不归我做')).toEqual([])
  })

  it('fillers that the phrase itself writes are words', () => {
    expect(found('你有病吧', '你有病吧')).toEqual(['你有病吧'])
    expect(found('你有病吧', '你有病')).toEqual([])
  })

  it('offsets stay those of the text, behind characters of two UTF-16 units too', () => {
    expect(found(phrase, '😀𠮷这事😀不归我做😀')).toEqual(['这事😀不归我做'])
  })
})

describe('by sound', () => {
  const byEar = {'sounds-like': true}

  it('finds homophones from four syllables on, and says so', () => {
    expect(found('您好像不明白', '您好象不名白', {}, byEar)).toEqual(['您好象不名白'])
    expect(found('不明白', '不名白', {}, byEar)).toEqual([])
  })

  it('finds what recognisers confuse: z/zh, n/l, in/ing, h/f', () => {
    expect(found('这只能这样', '则只能则样', {}, byEar)).toHaveLength(1)
  })

  it('is off where the rule says so', () => {
    expect(found('您好像不明白', '您好象不名白')).toEqual([])
  })
})

describe('forbid', () => {
  it('`unless` keeps still where it overlaps, not elsewhere', () => {
    const unless = {unless: ['虽然…不归我管']}
    expect(found('不归我管', '虽然这事不归我管，但我帮您问', {}, unless)).toEqual([])
    expect(found('不归我管', '虽然这事不归我管。那个也不归我管', {}, unless)).toEqual(['不归我管'])
  })

  it('tells every place once, the longest', () => {
    expect(found('等(一下|一下下)', '等一下下，等一下')).toEqual(['等一下下', '等一下'])
  })
})
