import {describe, expect, it} from 'vitest'
import {justBefore, overlapping} from '../../src/checks/around.js'
import {createLinter, type Pack} from '../../src/node.js'

/** Found words of three characters with one between them, and how many of them were looked at. */
function watched(count: number) {
  let looked = 0
  const found = Array.from({length: count}, (_, i) => ({
    get start() {
      looked++
      return i * 4
    },
    end: i * 4 + 3,
    certain: true
  }))
  return {found, looked: () => looked}
}

describe('what stands around a hit', () => {
  it.each([5, 5000])('is the same in a turn with %i phrases', (count) => {
    const {found} = watched(count)
    const starts = (list: {start: number}[]) => list.map(({start}) => start)
    expect(starts(overlapping(found, 3, 4))).toEqual([])
    expect(starts(overlapping(found, 6, 9))).toEqual([4, 8])
    expect(starts(overlapping(found, 0, 1))).toEqual([0])
    expect(starts(justBefore(found, 9, 2)).sort((a, b) => a - b)).toEqual([4, 8])
    expect(starts(justBefore(found, 0, 6))).toEqual([])
  })

  it('is found without looking at all of them', () => {
    const {found, looked} = watched(100_000)
    overlapping(found, 200_000, 200_003)
    justBefore(found, 300_000, 6)
    expect(looked()).toBeLessThan(100)
  })

  it('guards and excuses as well in a long turn as in a short one', () => {
    const both = (text: string) => ({zh: text, en: text})
    const pack: Pack = {
      words: {quoting: ['您说'], negating: ['不是'], asking: ['吗']},
      rules: [
        {
          id: 'a/b',
          title: both('t'),
          level: 'warning',
          check: {forbid: ['坏话'], unless: ['坏话好']},
          message: both('m'),
          say: [],
          fix: false,
          why: both('w'),
          source: 's',
          examples: {bad: [], good: []}
        }
      ]
    }
    const linter = createLinter({packs: [pack]})
    const said = '坏话。“坏话”。坏话好。不是坏话。您说坏话。"坏话"。「坏话。』坏话」'
    const spansIn = (times: number) =>
      linter
        .lintCall({turns: [{role: 'agent', text: said.repeat(times)}]})
        .map(({span}) => span![0])
        .filter((start) => start >= said.length * (times - 1))
        .map((start) => start - said.length * (times - 1))
    expect(spansIn(1)).toEqual([0])
    expect(spansIn(50)).toEqual(spansIn(1))
  })
})
