/** Punctuation that ends a clause. */
export const CLAUSE_ENDS = new Set('，。！？；：、,!?;:\n\r')

/** Where the clause that holds an offset begins and ends. */
export function clauseAround(text: string, offset: number): [start: number, end: number] {
  let start = offset
  while (start > 0 && !CLAUSE_ENDS.has(text[start - 1]!)) start--
  let end = offset
  while (end < text.length && !CLAUSE_ENDS.has(text[end]!)) end++
  return [start, end]
}
