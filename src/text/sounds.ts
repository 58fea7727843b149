import {furtherGaps, furtherSounds, mainSounds} from './characters.generated.js'
import {folded, forEachFolded} from './fold.js'

/** Class of letters and digits: their own. Class of what has no reading: one of these, by code. */
const LATIN = 1
const OTHER = LATIN + 36
const OTHERS = 64
const SYLLABLES = OTHER + OTHERS

/** What the codes of a generated string are more than its numbers. */
const GAP = 0x20

/** Codes of letters that have no reading. Emoji and the second halves of surrogate pairs say nothing. */
const LETTERS: [from: number, to: number][] = [
  [0xc0, 0x1fff],
  [0x3005, 0x3005],
  [0x3007, 0x3007],
  [0x3041, 0x318f],
  [0x3400, 0x9fff],
  [0xac00, 0xd7a3],
  [0xd840, 0xd8bf],
  [0xf900, 0xfaff]
]

interface Sounds {
  /** Sound class by UTF-16 code, already folded or not; 0 where the character says nothing (space, punctuation, symbol). */
  classes: Uint16Array
  /** Further classes of characters that are read in more than one way, by folded code. */
  further: Map<number, number[]>
  /** Number of classes, 0 included. */
  size: number
}

export const sounds = buildSounds()

function buildSounds(): Sounds {
  const classes = new Uint16Array(0x10000)
  const further = new Map<number, number[]>()
  const others = Uint16Array.from({length: OTHERS * 2}, (_, i) => OTHER + (i % OTHERS))
  for (const [from, to] of LETTERS)
    for (let code = from; code <= to; code += OTHERS)
      classes.set(others.subarray(code % OTHERS, (code % OTHERS) + Math.min(OTHERS, to + 1 - code)), code)
  for (let i = 0; i < 26; i++) classes[0x61 + i] = LATIN + i
  for (let i = 0; i < 10; i++) classes[0x30 + i] = LATIN + 26 + i
  const characters = gb2312()
  let last = 0
  for (let i = 0; i < mainSounds.length; i++) {
    const id = SYLLABLES + mainSounds.charCodeAt(i) - GAP
    classes[characters.charCodeAt(i)] = id
    last = Math.max(last, id)
  }
  let at = 0
  for (let i = 0; i < furtherGaps.length; i++) {
    at += furtherGaps.charCodeAt(i) - GAP
    const code = characters.charCodeAt(at)
    further.set(code, [...(further.get(code) ?? []), SYLLABLES + furtherSounds.charCodeAt(i) - GAP])
  }
  forEachFolded((code) => {
    classes[code] = classes[folded[code]!]!
  })
  return {classes, further, size: last + 1}
}

/** The Chinese characters of GB 2312, in its order: rows 16 to 87, of which the 55th lacks five. */
function gb2312(): string {
  const bytes = new Uint8Array(2 * mainSounds.length)
  let at = 0
  for (let row = 0xb0; row <= 0xf7; row++)
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell++) {
      bytes[at++] = row
      bytes[at++] = cell
    }
  return new TextDecoder('gb18030').decode(bytes)
}

/** Every sound class of a folded character: the usual reading first. */
export function soundsOf(code: number): number[] {
  return [sounds.classes[code]!, ...(sounds.further.get(code) ?? [])]
}
