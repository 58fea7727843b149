import {simplifiedToTraditional, traditionalToSimplified} from './characters.generated.js'

/** Written so, meant so: variants that OpenCC keeps apart and speech does not; 么, which it takes for 幺, is 么. */
const variants = '妳你甚什著着祂他牠它么么'

const pairs = traditionalToSimplified + variants

/** Folded UTF-16 code by code: Traditional → Simplified, full → half width, upper → lower case. */
export const folded = buildFolded()

function buildFolded(): Uint16Array {
  const table = new Uint16Array(0x10000)
  for (let code = 0; code < 0x10000; code++) table[code] = code
  for (let code = 0xff01; code <= 0xff5e; code++) table[code] = code - 0xfee0
  table[0x3000] = 0x20
  for (let i = 0; i < pairs.length; i += 2) table[pairs.charCodeAt(i)] = pairs.charCodeAt(i + 1)
  for (let code = 0x41; code <= 0x5a; code++) {
    table[code] = code + 0x20
    table[code + 0xfee0] = code + 0x20
  }
  return table
}

/** Visits every UTF-16 code that folds to another one. */
export function forEachFolded(visit: (code: number) => void): void {
  for (let i = 0; i < pairs.length; i += 2) visit(pairs.charCodeAt(i))
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

/** The text in Traditional characters, character by character (one Simplified character may stand for several). */
export function toTraditional(text: string): string {
  if (!traditional) {
    traditional = new Map()
    for (let i = 0; i < simplifiedToTraditional.length; i += 2)
      traditional.set(simplifiedToTraditional[i]!, simplifiedToTraditional[i + 1]!)
  }
  let out = ''
  for (const char of text) out += traditional.get(char) ?? char
  return out
}
