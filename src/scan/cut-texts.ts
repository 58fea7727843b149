/** Stands in a start for what follows, in an end for what goes before: not all of the text is there. No text holds it. */
export const MORE = '\0'
/** Characters of a start or an end, and of a fragment, at most. */
export const LENGTH = 3
/** So many texts are kept whole; of more, their starts and ends. */
export const MOST_TEXTS = 64

export function cutAll(texts: Set<string>, cut: (text: string, length: number) => string, length: number): Set<string> {
  return new Set(Array.from(texts, (text) => cut(text, length)))
}

/** The first `length` characters of a text, or of a start. */
export function startOf(text: string, length: number): string {
  const said = text.endsWith(MORE) ? text.length - 1 : text.length
  return said > length ? text.slice(0, length) + MORE : text
}

/** The last `length` characters of a text, or of an end. */
export function endOf(text: string, length: number): string {
  const said = text.startsWith(MORE) ? text.length - 1 : text.length
  return said > length ? MORE + text.slice(text.length - length) : text
}

/** So few of them that they can be kept, as short as that takes. */
export function few(texts: Set<string>, cut: (text: string, length: number) => string): Set<string> {
  let all = texts
  for (let length = LENGTH - 1; length >= 0 && all.size > MOST_TEXTS; length--) all = cutAll(all, cut, length)
  return all
}
