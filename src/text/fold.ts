import {otherTraditional, simplifiedGaps, traditionalGaps} from './characters.generated.js'

/** What the codes of a generated string are more than its numbers. */
const GAP = 0x20

/** Written so, meant so: variants that OpenCC keeps apart and speech does not; 么, which it takes for 幺, is 么. */
const variants = '妳你甚什著着祂他牠它么么'

const [simplified, traditionals] = readPairs()

/** Folded UTF-16 code by code: Traditional → Simplified, full → half width, upper → lower case. */
export const folded = buildFolded()

/** The codes that scripts/characters.ts wrote as distances: of Simplified characters, and of the Traditional one of each. */
function readPairs(): [simplified: Uint16Array, traditional: Uint16Array] {
  const to = new Uint16Array(simplifiedGaps.length)
  const from = new Uint16Array(simplifiedGaps.length)
  for (let i = 0; i < to.length; i++) {
    to[i] = (to[i - 1] ?? 0) + simplifiedGaps.charCodeAt(i) - GAP
    const gap = traditionalGaps.charCodeAt(i) - GAP
    from[i] = (from[i - 1] ?? 0) + (gap % 2 ? -(gap + 1) / 2 : gap / 2)
  }
  return [to, from]
}

function buildFolded(): Uint16Array {
  const table = new Uint16Array(0x10000)
  for (let code = 0; code < 0x10000; code++) table[code] = code
  for (let code = 0xff01; code <= 0xff5e; code++) table[code] = code - 0xfee0
  table[0x3000] = 0x20
  for (let i = 0; i < simplified.length; i++) table[traditionals[i]!] = simplified[i]!
  for (let i = 0; i < variants.length; i += 2) table[variants.charCodeAt(i)] = variants.charCodeAt(i + 1)
  for (let code = 0x41; code <= 0x5a; code++) {
    table[code] = code + 0x20
    table[code + 0xfee0] = code + 0x20
  }
  return table
}

/** Visits every UTF-16 code that folds to another one. */
export function forEachFolded(visit: (code: number) => void): void {
  for (const code of traditionals) visit(code)
  for (let i = 0; i < variants.length; i += 2) visit(variants.charCodeAt(i))
  for (let code = 0xff01; code <= 0xff5e; code++) visit(code)
  for (let code = 0x41; code <= 0x5a; code++) visit(code)
  visit(0x3000)
}

/** The text folded character by character; as long as the text. */
export function fold(text: string): string {
  const codes = new Uint16Array(text.length)
  for (let i = 0; i < text.length; i++) codes[i] = folded[text.charCodeAt(i)]!
  let out = ''
  for (let i = 0; i < codes.length; i += 8192) out += String.fromCharCode(...codes.subarray(i, i + 8192))
  return out
}

let traditional: Map<string, string> | undefined

/** The usual Traditional character of each Simplified one that has another. */
export function traditionalOf(): ReadonlyMap<string, string> {
  if (!traditional) {
    traditional = new Map()
    for (let i = simplified.length - 1; i >= 0; i--)
      traditional.set(String.fromCharCode(simplified[i]!), String.fromCharCode(traditionals[i]!))
    for (let i = 0; i < otherTraditional.length; i += 2) {
      const [from, to] = [otherTraditional[i]!, otherTraditional[i + 1]!]
      if (from === to) traditional.delete(from)
      else traditional.set(from, to)
    }
  }
  return traditional
}

/** The text in Traditional characters, character by character (one Simplified character may stand for several). */
export function toTraditional(text: string): string {
  const table = traditionalOf()
  let out = ''
  for (const char of text) out += table.get(char) ?? char
  return out
}
