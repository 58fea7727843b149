import {lastFrom} from './last-from.js'

/**
 * What a template leaves open: `{name}`, `{{客户姓名}}`, `${x}`, `【订单号】`, `<产品>`, `XX`, `××`, `****`, `___`. Brackets that
 * hold a sentence are no placeholder. Every class excludes its own opening bracket, so the search is linear.
 */
const PLACEHOLDER =
  /\$?\{{1,3}[^{}\n]*\}{1,3}|【[^【】\n，。！？；]*】|[<＜][^<>＜＞\s\d=，。！？；][^<>＜＞\n，。！？；]*[>＞]|(?<![A-Za-z])(?:X{2,}|x{2,})(?![A-Za-z])|[Ｘ×✕＊*＿_]{2,}/g

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
export function maskPlaceholders(text: string): Masked {
  const places: number[] = []
  const shifts: number[] = []
  let masked = ''
  let from = 0
  for (const {0: found, index} of text.matchAll(PLACEHOLDER)) {
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
