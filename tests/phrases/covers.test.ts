import {describe, expect, it} from 'vitest'
import {covers, holds} from '../../src/phrases/covers.js'
import {graphOf} from '../../src/phrases/graph.js'
import {parsePhrase} from '../../src/phrases/parse.js'

const graph = (phrase: string) => graphOf(parsePhrase(phrase, () => undefined))

describe('covers: what one phrase finds, the other finds from end to end', () => {
  const cases: [outer: string, inner: string, is: boolean][] = [
    ['不知道', '不知道', true],
    ['[我]不知道', '不知道', true],
    ['不知道', '[我]不知道', false],
    ['(不|没)(知道|清楚)', '(不知道|没清楚)', true],
    ['不知道', '我不知道', false],
    ['不知道', '不知', false],
    ['不知道', '不清楚', false],
    ['不…知道', '不是很知道', true],
    ['不…知道', '不…怎么知道', false],
    ['不…知道', '不…知道', true],
    ['不知道', '不…知道', false],
    ['不…道', '不一二三四五六七八道', true],
    ['不…道', '不一二三四五六七八九道', false],
    ['這個', '这个', true],
    ['好，知道', '好知道', true],
    ['好知道', '好，知道', false]
  ]
  for (const [outer, inner, is] of cases)
    it(`${outer} ${is ? '⊇' : '⊉'} ${inner}`, () => expect(covers(graph(outer), graph(inner))).toBe(is))
})

describe('holds: whatever the one finds has something in it that the other finds', () => {
  const cases: [whole: string, part: string, is: boolean][] = [
    ['我不知道', '不知道', true],
    ['我不知道啊', '[真]不知道', true],
    ['我[不]知道', '不知道', false],
    ['(我不知道|真不知道了)', '不知道', true],
    ['我不…知道', '知道', true],
    ['知', '知道', false],
    ['不不知道', '不知道', true]
  ]
  for (const [whole, part, is] of cases)
    it(`${whole} ${is ? '∋' : '∌'} ${part}`, () => expect(holds(graph(whole), graph(part))).toBe(is))
})

it('gives up, as no, on phrases that would take forever', () => {
  const wide = `${'(一|二|三)…'.repeat(9)}四`
  const start = Date.now()
  covers(graph(wide), graph(`${'(一|三|二)…'.repeat(9)}四`))
  expect(Date.now() - start).toBeLessThan(20_000)
})
