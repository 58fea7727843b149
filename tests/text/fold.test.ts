import {describe, expect, it} from 'vitest'
import {fold, folded, toTraditional} from '../../src/text/fold.js'
import {scriptOf} from '../../src/text/script.js'

describe('fold', () => {
  it('folds once and for all', () => {
    for (let code = 0; code < 0x10000; code++) expect(folded[folded[code]!]).toBe(folded[code])
  })

  it('makes the two scripts, widths and cases one', () => {
    for (const [a, b] of [
      ['什麼', '什么'],
      ['怎麽辦', '怎么办'],
      ['這裏', '这里'],
      ['這裡', '这里'],
      ['ＡＢＣ１２３', 'abc123'],
      ['您必須', '您必须']
    ] as const)
      expect(fold(a)).toBe(fold(b))
  })

  it('keeps apart what is not the same', () => {
    expect(fold('您')).not.toBe(fold('你'))
    expect(fold('买')).not.toBe(fold('卖'))
  })

  it('keeps the length', () => {
    const text = 'ＡＢ 這😀麼\u3000。'
    expect(fold(text)).toHaveLength(text.length)
  })
})

describe('scriptOf', () => {
  for (const [text, script] of [
    ['您的名字叫什么', 'Hans'],
    ['您的名字叫什麼', 'Hant'],
    ['这里', 'Hans'],
    ['這裏', 'Hant'],
    ['您好', undefined],
    ['abc 123', undefined]
  ] as const)
    it(`${text}: ${script}`, () => expect(scriptOf(text)).toBe(script))
})

it('toTraditional leaves no Simplified character of a sentence', () => {
  expect(toTraditional('您尝试一下这样做是否可以？')).toBe('您嘗試一下這樣做是否可以？')
})
