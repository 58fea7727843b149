import {fold, folded, forEachFolded} from './fold.js'

/** Particles and noises that may stand anywhere inside a phrase. They still match where a phrase writes them. */
const particles = '嗯啊呃额哦噢喔哎唉诶欸嘛呢吧呀哈啦咯喽呗哟嘞咧耶嘿哼'

/** Words that people put in while they think. */
const fillerWords = ['那个', '这个', '就是', '就是说', '然后', '那什么', '怎么说', '怎么说呢']

const ENDERS = '。！？；!?;\n\r'

/** Kinds of a UTF-16 code, as bits: PARTICLE may be left out, ENDER ends a sentence. */
export const PARTICLE = 1
export const ENDER = 2

/** The filler words as folded codes, longest first. */
export const fillers = fillerWords
  .map((word) => Array.from(fold(word), (char) => char.charCodeAt(0)))
  .sort((a, b) => b.length - a.length)

/** By folded code: whether a filler word begins, or ends, with it. */
export const mayOpenFiller = codesOf(fillers.map((word) => word[0]!))
export const mayCloseFiller = codesOf(fillers.map((word) => word.at(-1)!))

export const kinds = buildKinds()

function buildKinds(): Uint8Array {
  const table = new Uint8Array(0x10000)
  for (const char of particles) table[char.charCodeAt(0)] = PARTICLE
  for (const char of ENDERS) table[char.charCodeAt(0)] = ENDER
  forEachFolded((code) => {
    table[code]! |= table[folded[code]!]!
  })
  return table
}

/** Visits every UTF-16 code that is a particle, folded or not. */
export function forEachParticle(visit: (code: number) => void): void {
  for (const char of particles) visit(char.charCodeAt(0))
  forEachFolded((code) => {
    if (kinds[code]! & PARTICLE) visit(code)
  })
}

function codesOf(codes: number[]): Uint8Array {
  const table = new Uint8Array(0x10000)
  for (const code of codes) table[code] = 1
  return table
}
