const DIGITS: Record<string, number> = {
  零: 0,
  〇: 0,
  一: 1,
  幺: 1,
  二: 2,
  两: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  半: 0.5
}
const UNITS: Record<string, number> = {十: 10, 百: 100, 千: 1000}

/** The number that ends just before `end` of a text, in Arabic (also full width) or Chinese numerals, and where it begins. */
export function numberEndingAt(text: string, end: number): {value: number; start: number} | undefined {
  let start = end
  while (start > 0 && isNumeral(text[start - 1]!)) start--
  if (start === end) return undefined
  const value = numeralValue(text.slice(start, end).normalize('NFKC'))
  return value === undefined ? undefined : {value, start}
}

function isNumeral(char: string): boolean {
  return /[\d０-９.]/.test(char) || Object.hasOwn(DIGITS, char) || Object.hasOwn(UNITS, char)
}

function numeralValue(numeral: string): number | undefined {
  if (/^\d+(\.\d+)?$/.test(numeral)) return Number(numeral)
  let total = 0
  let digit: number | undefined
  for (const char of numeral) {
    const unit = UNITS[char]
    const value = /\d/.test(char) ? Number(char) : DIGITS[char]
    if (unit !== undefined) {
      total += (digit ?? 1) * unit
      digit = undefined
    } else if (value !== undefined) digit = digit === undefined || value === 0.5 ? value : digit * 10 + value
    else return undefined
  }
  return total + (digit ?? 0)
}
