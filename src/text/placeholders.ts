import {lastFrom} from './last-from.js'

/**
 * What a template leaves open: `{name}`, `{{客户姓名}}`, `${x}`, `【订单号】`, `<产品>`, `XX`, `××`, `****`, `___`. Brackets that
 * hold a sentence are no placeholder. Every class excludes its own opening bracket, so the search is linear.
 */
const WORDLESS = String.raw`\$?\{{1,3}[^{}\n]*\}{1,3}|(?<![A-Za-z])(?:X{2,}|x{2,})(?![A-Za-z])|[Ｘ×✕＊*＿_]{2,}`
const BRACKETED = String.raw`【[^【】\n，。！？；]*】|[<＜][^<>＜＞\s\d=，。！？；][^<>＜＞\n，。！？；]*[>＞]`
/** What somebody may have said or written in brackets, a whole name at most. */
const SHORT = String.raw`【[^【】\n，。！？；：]{1,12}】|[<＜][^<>＜＞\s\d=，。！？；][^<>＜＞\n，。！？；]{0,11}[>＞]`

/** Which placeholders: all of a template, those that hold no words anybody says, those and short words in brackets. */
export type Placeholders = 'all' | 'wordless' | 'short'

const forms: Record<Placeholders, RegExp> = {
  all: new RegExp(`${WORDLESS}|${BRACKETED}`, 'g'),
  wordless: new RegExp(WORDLESS, 'g'),
  short: new RegExp(`${WORDLESS}|${SHORT}`, 'g')
}

/** Whether a text may hold a placeholder at all: quick, and sometimes wrong. */
export function mayHoldPlaceholders(text: string): boolean {
  return /[{【<＜]|XX|xx|[Ｘ×✕＊*＿_]{2}/.test(text)
}

/** A template's text without its placeholders, and the way back to the offsets of the text. */
export interface Masked {
  text: string
  /** The offset in the original text; `ends`: of where the character before `offset` ends. */
  original: (offset: number, ends?: boolean) => number
}

/**
 * Makes every placeholder one space, which no phrase hears, however long the placeholder is. A text without
 * placeholders stays as it is.
 */
export function maskPlaceholders(text: string, which: Placeholders = 'all'): Masked {
  const places: number[] = []
  const shifts: number[] = []
  let masked = ''
  let from = 0
  for (const {0: found, index} of text.matchAll(forms[which])) {
    if (index > from || from === 0) masked += `${text.slice(from, index)} `
    else {
      shifts.pop()
      places.pop()
    }
    from = index + found.length
    places.push(masked.length)
    shifts.push(from - masked.length)
  }
  masked += text.slice(from)
  const shift = (offset: number) => {
    return shifts[lastFrom(places, offset, (place) => place)] ?? 0
  }
  return {
    text: masked,
    original: (offset, ends = false) => (ends && offset > 0 ? offset + shift(offset - 1) : offset + shift(offset))
  }
}
