import {readings} from './characters.generated.js'
import {folded} from './fold.js'

/**
 * Two syllables that a recogniser confuses are one sound: z/zh, c/ch, s/sh, n/l, h/f, in/ing, en/eng, without tone.
 */
function sound(syllable: string): string {
  return syllable
    .replace(/^([zcs])h/, '$1')
    .replace(/^n/, 'l')
    .replace(/^f/, 'h')
    .replace(/(i|e)ng$/, '$1n')
}

/** Class of letters and digits: their own. Class of what has no reading: one of these, by code. */
const LATIN = 1
const OTHER = LATIN + 36
const OTHERS = 64
const SYLLABLES = OTHER + OTHERS

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
  for (let code = 0; code < 0x10000; code++) if (isLetter(code)) classes[code] = OTHER + (code % OTHERS)
  for (let i = 0; i < 26; i++) classes[0x61 + i] = LATIN + i
  for (let i = 0; i < 10; i++) classes[0x30 + i] = LATIN + 26 + i
  const ids = new Map<string, number>()
  for (const line of readings.split('\n')) {
    const [syllable, chars] = line.split(' ') as [string, string]
    const name = sound(syllable.replace('+', ''))
    const id = ids.get(name) ?? SYLLABLES + ids.size
    ids.set(name, id)
    for (let i = 0; i < chars.length; i++) {
      const code = chars.charCodeAt(i)
      if (syllable.endsWith('+')) further.set(code, [...(further.get(code) ?? []), id])
      else classes[code] = id
    }
  }
  for (let code = 0; code < 0x10000; code++) if (folded[code] !== code) classes[code] = classes[folded[code]!]!
  return {classes, further, size: SYLLABLES + ids.size}
}

/** Whether a UTF-16 code is part of what is said. Emoji and the second halves of surrogate pairs are not. */
function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x7a)
  if (code < 0xc0) return false
  if (code < 0x2000) return true
  if (code >= 0xd800 && code <= 0xdfff) return code >= 0xd840 && code < 0xd8c0
  if (code >= 0x3400 && code <= 0x9fff) return true
  if (code >= 0x3041 && code <= 0x318f) return true
  if (code >= 0xac00 && code <= 0xd7a3) return true
  return (code >= 0xf900 && code <= 0xfaff) || code === 0x3005 || code === 0x3007
}

/** Every sound class of a folded character: the usual reading first. */
export function soundsOf(code: number): number[] {
  return [sounds.classes[code]!, ...(sounds.further.get(code) ?? [])]
}
