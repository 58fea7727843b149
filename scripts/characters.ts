// Writes src/text/characters.generated.ts: which Traditional character folds to which Simplified one (OpenCC's tables),
// and how each character of GB 2312 is read (pinyin-pro). Data comes from those packages, none of it is typed here.
import {writeFileSync} from 'node:fs'
import * as OpenCC from 'opencc-js'
import {pinyin} from 'pinyin-pro'

const toSimplified = (['t', 'tw', 'hk'] as const).map((from) => OpenCC.Converter({from, to: 'cn'}))
const toTraditional = OpenCC.Converter({from: 'cn', to: 'tw'})
const han = Array.from({length: 0x9fff - 0x3400 + 1}, (_, i) => String.fromCharCode(0x3400 + i))

const pairs = han.flatMap((char): [string, string][] => {
  const simplified = toSimplified.map((convert) => convert(char)).find((to) => to !== char && to.length === 1)
  return simplified ? [[char, simplified]] : []
})
// 麼 is 么, and 么 would be 幺: what others are simplified to stays as it is.
const simplest = new Set(pairs.map(([, to]) => to))
const traditional = pairs.flatMap(([from, to]) => (simplest.has(from) ? [] : [from + to]))
const simplified = han.flatMap((char) => {
  const to = toTraditional(char)
  return to !== char && to.length === 1 ? [char + to] : []
})

/** Two syllables that a recogniser confuses are one sound: z/zh, c/ch, s/sh, n/l, h/f, in/ing, en/eng, without tone. */
function sound(syllable: string): string {
  return syllable
    .replace(/^([zcs])h/, '$1')
    .replace(/^n/, 'l')
    .replace(/^f/, 'h')
    .replace(/(i|e)ng$/, '$1n')
}

const gb2312 = new TextDecoder('gb18030')
const inGb2312: string[] = []
const sounds = new Map<string, {main: string; further: string}>()
for (let high = 0xb0; high <= 0xf7; high++) {
  for (let low = 0xa1; low <= 0xfe; low++) {
    const char = gb2312.decode(new Uint8Array([high, low]))
    if (char.length !== 1 || char === '\ufffd' || char < '\u4e00' || char > '\u9fff') continue
    inGb2312.push(char)
    const all = new Set(pinyin(char, {toneType: 'none', multiple: true, type: 'array', v: true}))
    let rank = 0
    for (const syllable of all) {
      if (!/^[a-z]+$/.test(syllable)) continue
      const one = sounds.get(sound(syllable)) ?? {main: '', further: ''}
      sounds.set(sound(syllable), one)
      if (rank++ === 0) one.main += char
      else if (!one.main.endsWith(char)) one.further += char
    }
  }
}

/** Numbers as one string, each the character of its code: small ones weigh little when zipped. */
function written(numbers: readonly number[]): string {
  const codes = numbers.map((number) => number + 0x20)
  if (codes.some((code) => code < 0x20 || code > 0xd7ff)) throw new Error('Expected numbers below 0xd7e0, found others')
  return String.fromCharCode(...codes)
}

/** Each number less the one before it; those that may fall are doubled, and odd where they do. */
function gaps(numbers: readonly number[], fall = false): number[] {
  return numbers.map((number, i) => {
    const gap = number - (numbers[i - 1] ?? 0)
    return !fall ? gap : gap < 0 ? -2 * gap - 1 : 2 * gap
  })
}

function foldings(): string[] {
  const sorted = traditional.toSorted((a, b) => a.charCodeAt(1) - b.charCodeAt(1) || a.charCodeAt(0) - b.charCodeAt(0))
  const first = new Map(sorted.toReversed().map(([from, to]) => [to!, from!]))
  const others = simplified.filter(([from, to]) => first.get(from!) !== to)
  const none = [...first.keys()].filter((to) => !simplified.some((pair) => pair.startsWith(to)))
  const code = (at: number) => (pair: string) => pair.charCodeAt(at)
  return [
    '/** Simplified characters, in order, each as its distance from the one before. */',
    `export const simplifiedGaps = ${JSON.stringify(written(gaps(sorted.map(code(1)))))}`,
    '/** The Traditional character that folds to each (OpenCC), as its distance from the one before; odd where it falls. */',
    `export const traditionalGaps = ${JSON.stringify(written(gaps(sorted.map(code(0)), true)))}`,
    '/** Pairs: a Simplified character whose usual Traditional one, Taiwan standard (OpenCC), is not the first that folds to it; itself where it has none. */',
    `export const otherTraditional = ${JSON.stringify([...others, ...none.map((to) => to + to)].join(''))}`
  ]
}

function readings(): string[] {
  const ids = new Map([...sounds].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name], id) => [name, id]))
  const main = new Map<string, number>()
  const further: number[][] = []
  for (const [name, {main: chars}] of sounds) for (const char of chars) main.set(char, ids.get(name)!)
  for (const [i, char] of inGb2312.entries())
    for (const [name, id] of ids) if (sounds.get(name)!.further.includes(char)) further.push([i, id])
  return [
    `/** The characters of GB 2312 in its order: the number of the sound of each one's main reading (pinyin-pro), of ${ids.size}. */`,
    `export const mainSounds = ${JSON.stringify(written(inGb2312.map((char) => main.get(char)!)))}`,
    '/** Further readings: which of those characters, as the distance from the one before. */',
    `export const furtherGaps = ${JSON.stringify(written(gaps(further.map(([char]) => char!))))}`,
    '/** And the number of the sound of each. */',
    `export const furtherSounds = ${JSON.stringify(written(further.map(([, sound]) => sound!)))}`
  ]
}

export function writeCharacters(path: string): void {
  writeFileSync(
    path,
    ['// Generated by scripts/characters.ts. Do not edit.', ...foldings(), ...readings(), ''].join('\n')
  )
}
