import {folded, traditionalOf} from './fold.js'

/** The script a text is written in. */
export type Script = 'Hans' | 'Hant'

let simplified: Uint8Array | undefined

/** The script of a text by the characters that only one of the two has; undefined when it has none or as many of each. */
export function scriptOf(text: string): Script | undefined {
  return scriptIn(balanceOf(text))
}

/** The script that a balance tells. Balances of parts make up that of the whole. */
export function scriptIn(balance: number): Script | undefined {
  return balance > 0 ? 'Hant' : balance < 0 ? 'Hans' : undefined
}

/** How many more characters of a text are only Traditional than only Simplified. */
export function balanceOf(text: string): number {
  simplified ??= buildSimplified()
  let balance = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 0x3400 || code > 0x9fff) continue
    if (folded[code] !== code) balance++
    else if (simplified[code]) balance--
  }
  return balance
}

function buildSimplified(): Uint8Array {
  const table = new Uint8Array(0x10000)
  for (const char of traditionalOf().keys()) table[char.charCodeAt(0)] = 1
  return table
}
