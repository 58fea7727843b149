/** Punctuation that ends a clause. */
export const CLAUSE_ENDS = new Set('，。！？；：、,!?;:\n\r')

/** A clause is looked for so far; a recogniser's text may have none. */
const LONGEST = 64

/** Where the clause that holds an offset begins and ends, at most 64 characters away. */
export function clauseAround(text: string, offset: number): [start: number, end: number] {
  let start = offset
  while (start > 0 && offset - start < LONGEST && !CLAUSE_ENDS.has(text[start - 1]!)) start--
  let end = offset
  while (end < text.length && end - offset < LONGEST && !CLAUSE_ENDS.has(text[end]!)) end++
  return [start, end]
}
