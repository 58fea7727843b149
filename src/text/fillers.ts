import {fold, folded} from './fold.js'

/** Particles and noises that may stand anywhere inside a phrase. They still match where a phrase writes them. */
const particles = '嗯啊呃额哦噢喔哎唉诶欸嘛呢吧呀哈啦咯喽呗哟嘞咧耶嘿哼'

/** Words that people put in while they think. */
const fillerWords = ['那个', '这个', '就是', '就是说', '然后', '那什么', '怎么说', '怎么说呢']

const ENDERS = '。！？；!?;\n\r'

/** Kinds of a UTF-16 code, as bits: PARTICLE may be left out, ENDER ends a sentence, LAST_OF_FILLER may end a filler word. */
export const PARTICLE = 1
export const ENDER = 2
export const LAST_OF_FILLER = 4

/** The filler words as folded codes, longest first. */
export const fillers = fillerWords
  .map((word) => Array.from(fold(word), (char) => char.charCodeAt(0)))
  .sort((a, b) => b.length - a.length)

export const kinds = buildKinds()

function buildKinds(): Uint8Array {
  const table = new Uint8Array(0x10000)
  for (const char of particles) table[char.charCodeAt(0)] = PARTICLE
  for (const char of ENDERS) table[char.charCodeAt(0)] = ENDER
  for (const word of fillers) table[word.at(-1)!]! |= LAST_OF_FILLER
  for (let code = 0; code < 0x10000; code++) if (folded[code] !== code) table[code]! |= table[folded[code]!]!
  return table
}

/** Length of the longest filler word whose last character stands at `end` of a text, 0 when none does. */
export function fillerEndingAt(text: string, end: number): number {
  if (!(kinds[text.charCodeAt(end)]! & LAST_OF_FILLER)) return 0
  const found = fillers.find((word) =>
    word.every((code, i) => folded[text.charCodeAt(end - word.length + 1 + i)] === code)
  )
  return found?.length ?? 0
}
