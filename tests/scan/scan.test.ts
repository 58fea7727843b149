import {describe, expect, it} from 'vitest'
import {parsePhrase} from '../../src/phrases/parse.js'
import {buildProgram, NEVER} from '../../src/scan/program.js'
import {createScanner, type Found} from '../../src/scan/scan.js'
import {fillers, kinds, PARTICLE} from '../../src/text/fillers.js'
import {folded} from '../../src/text/fold.js'
import {sounds} from '../../src/text/sounds.js'

function scannerOf(phrases: string[], soundsLike = NEVER) {
  const all = phrases.map((source) => ({phrase: parsePhrase(source, () => undefined), soundsLike}))
  return createScanner(buildProgram(all), (number) => all[number]!.phrase)
}

function find(phrases: string[], text: string, soundsLike?: number): string[] {
  const found: Found[] = []
  scannerOf(phrases, soundsLike).scan(text, (one) => found.push(one))
  return [...new Set(found.map(({start, end, certain}) => `${certain ? '' : '~'}${text.slice(start, end)}`))]
}

describe('a phrase is found', () => {
  const cases: [what: string, phrase: string, text: string, expected: string[]][] = [
    ['word for word', '不归我管', '这事不归我管啊', ['不归我管']],
    ['through punctuation and spaces', '不归我管', '不归，我 管', ['不归，我 管']],
    ['through particles', '不归我管', '不归嗯我啊管', ['不归嗯我啊管']],
    ['through filler words', '不归我管', '不归那个我就是说管', ['不归那个我就是说管']],
    ['through fillers behind one another', '不归我管', '不归嗯那个呃我管', ['不归嗯那个呃我管']],
    ['through a filler that sounds like the phrase', '不好意思发票', '不好意思就是发票', ['不好意思就是发票']],
    ['with a character said again', '不归我管', '不不归我我管', ['不不归我我管']],
    ['with a character said again behind a particle', '不归我管', '不归呃归我管', ['不归呃归我管']],
    ['with a piece said again', '不归我管', '不归我归我管', ['不归我归我管']],
    ['with a filler word of its own', '这个事不归我', '这个事不归我', ['这个事不归我']],
    ['with a gap', '虽然…但是', '虽然下着雨但是', ['虽然下着雨但是']],
    ['not with a gap that is too long', '虽然…但是', '虽然一二三四五六七八九但是', []],
    ['not over the end of a sentence', '不归我管', '不归。我管', []],
    ['over the end of a sentence where it has one', '不归。我管', '不归。我管', ['不归。我管']],
    ['in Traditional', '这个事情', '這個事情', ['這個事情']],
    ['in full width, whatever the case', 'abc公司', 'ＡＢＣ公司', ['ＡＢＣ公司']],
    ['behind characters of two halves', '不归我管', '😀𠮷不归😀我管', ['不归😀我管']],
    ['with characters of two halves', '𠮷野家', '去𠮷野家吃', ['𠮷野家']],
    ['at every one of several ends', '不知道[的]', '不知道的', ['不知道的']]
  ]
  for (const [what, phrase, text, expected] of cases)
    it(what, () => {
      expect(find([phrase], text)).toEqual(expected)
    })

  it('by its sound, when it has enough syllables', () => {
    expect(find(['这事不归我管'], '这是不归我管', 4)).toEqual(['~这是不归我管'])
    expect(find(['不归我'], '不鬼我', 4)).toEqual([])
    expect(find(['这事不归我管'], '这是不归我管')).toEqual([])
  })

  it('by its sound, when a character has several readings', () => {
    expect(find(['银行还款日期'], '银航还款日期', 4)).toEqual(['~银航还款日期'])
  })
})

/** Small numbers from a seed. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    return (state >>> 8) % below
  }
}

/** Where a phrase ends whose characters stand from `start` on, -1: nowhere. Particles, fillers and doubled characters may stand between. */
function endOf(text: string, phrase: number[], start: number): number {
  const places: number[] = []
  for (let i = start; i < text.length; i++) if (sounds.classes[text.charCodeAt(i)]) places.push(i)
  const said = places.map((place) => folded[text.charCodeAt(place)]!)
  let at = new Set([0])
  if (places[0] !== start || said[0] !== phrase[0]) return -1
  for (let p = 1; p < phrase.length; p++) {
    const next = new Set<number>()
    for (const from of at) for (const to of followers(said, from)) if (said[to] === phrase[p]) next.add(to)
    at = next
  }
  return at.size ? places[Math.max(...at)]! + 1 : -1
}

function followers(said: number[], from: number): number[] {
  const out = [from + 1]
  for (const at of out) {
    if (at >= said.length) continue
    const skip = (length: number) => !out.includes(at + length) && out.push(at + length)
    if (kinds[said[at]!]! & PARTICLE) skip(1)
    const filler = fillers.find((word) => word.every((code, i) => said[at + i] === code))
    if (filler) skip(filler.length)
    if (said[at] === said[from]) skip(1)
  }
  return out
}

describe('what a plain reading finds is found', () => {
  it('in random texts of few characters, with particles, fillers and doubled characters', () => {
    const alphabet = [...'不知道我管是事发', '嗯', '啊', '那个', '就是', '，', ' ', '😀']
    const letters = [...'不知道我管是事发嗯']
    let hits = 0
    for (let seed = 1; seed <= 400; seed++) {
      const random = randomFrom(seed)
      const word = () => Array.from({length: 2 + random(4)}, () => letters[random(letters.length)]!).join('')
      const phrases = [...new Set(Array.from({length: 12}, word))]
      const text = Array.from({length: 60}, () => alphabet[random(alphabet.length)]!).join('')
      const found = new Map<number, Found[]>()
      scannerOf(phrases).scan(text, (one) => found.set(one.phrase, [...(found.get(one.phrase) ?? []), one]))
      phrases.forEach((phrase, i) => {
        const codes = Array.from(phrase, (char) => char.charCodeAt(0))
        const all = Array.from({length: text.length}, (_, start) => start).flatMap((start) => {
          const end = endOf(text, codes, start)
          return end < 0 ? [] : [{start, end}]
        })
        const mine = found.get(i) ?? []
        const overlap = (a: {start: number; end: number}, b: {start: number; end: number}) =>
          a.start < b.end && b.start < a.end
        hits += all.length
        for (const one of all)
          expect(
            mine.some((other) => overlap(one, other)),
            `${phrase} in ${text}, seed ${seed}`
          ).toBe(true)
        for (const one of mine)
          expect(
            all.some((other) => overlap(one, other)),
            `${phrase} in ${text}, seed ${seed}`
          ).toBe(true)
      })
    }
    expect(hits).toBeGreaterThan(500)
  })
})

describe('cost grows with the text, whatever the text is', () => {
  const phrases = ['这事不归我管', '我不知道', '(你|您)…(别|不要)…(问|说)', '嗯嗯不行', '[我]说了[不]行', '人人']
  const texts: [what: string, text: (length: number) => string][] = [
    ['ordinary speech', (length) => '您好，这件事情我帮您问一下，请您稍等。'.repeat(length / 19)],
    ['one particle', (length) => '嗯'.repeat(length)],
    ['one character of a phrase', (length) => '人'.repeat(length)],
    ['open brackets', (length) => '（'.repeat(length)],
    ['filler words', (length) => '那个就是说这个'.repeat(length / 7)],
    ['all kinds of particles', (length) => '嗯啊呃额哦噢喔哎唉诶'.repeat(length / 10)],
    ['overlapping hits', (length) => '我不知道'.repeat(length / 4)],
    ['beginnings of phrases', (length) => '你别你不要您'.repeat(length / 6)],
    ['half a phrase at every gap', (length) => '这事不归我'.repeat(length / 5)]
  ]
  const steps = (text: string) => {
    const scanner = scannerOf(phrases, 4)
    scanner.scan(text, () => {})
    const {characters, fragments, tried, compared} = scanner.cost
    return characters + fragments + tried + compared
  }
  for (const [what, text] of texts)
    it(what, () => {
      const [short, long] = [steps(text(2_000)), steps(text(20_000))]
      expect(long / short).toBeLessThan(10.5)
      expect(short / text(2_000).length).toBeLessThan(100)
    })
})

describe('a gap behind alternatives behind alternatives', () => {
  const phrase = '(甲|乙|丙|丁|戊|己|庚|辛)[子|丑|寅|卯|辰]…(天|地|玄|黄|宇|宙|洪|荒)'
  it.each([
    ['from its beginning', '天地玄黄宇宙洪荒'],
    ['from its end', '甲乙丙丁戊己庚辛']
  ])('is looked for %s, where that is the rarer', (_, common) => {
    const scanner = scannerOf([phrase, common])
    for (const text of ['甲天', '甲一天', '甲子天', '甲子一天']) {
      const found: string[] = []
      scanner.scan(text, ({start, end}) => found.push(text.slice(start, end)))
      expect(found).toContain(text)
    }
  })
})

describe('a text that is longer than the piece that is read at once', () => {
  const phrases = ['这事不归我管', '虽然…但是我不管', '(您|你)必须[先]登记']
  const scanner = scannerOf(phrases, 4)

  it('is searched over the ends of its pieces', () => {
    for (const before of [8_000, 8_020, 8_030, 8_185, 8_190, 16_000, 16_040]) {
      const filling = '今天天气很好'.repeat(Math.ceil(before / 6)).slice(0, before)
      const text = `${filling}这事不归我管，虽然有点远但是我不管${filling}您必须先登记`
      const found = new Set<string>()
      scanner.scan(text, ({start, end}) => found.add(`${start} ${text.slice(start, end)}`))
      expect([...found]).toEqual([
        `${before} 这事不归我管`,
        `${before + 7} 虽然有点远但是我不管`,
        `${2 * before + 17} 您必须先登记`
      ])
    }
  })
})

describe('who is asked about', () => {
  it('a phrase is found at the times for which it is looked for, and at no others', () => {
    const all = ['不归我管', '慢慢等'].map((source) => ({
      phrase: parsePhrase(source, () => undefined),
      soundsLike: NEVER
    }))
    const scanner = createScanner(
      buildProgram(all),
      (number) => all[number]!.phrase,
      (number) => number + 1
    )
    const foundAt = (when: number) => {
      const found: number[] = []
      scanner.scan('这事不归我管，您慢慢等', ({phrase}) => found.push(phrase), when)
      return found
    }
    expect([foundAt(1), foundAt(2), foundAt(3), foundAt(4)]).toEqual([[0], [1], [0, 1], []])
  })
})
