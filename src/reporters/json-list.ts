/** A list in indented JSON, written piece by piece: its items, then its end. `depth`: how many lists and objects it stands in. */
export function jsonList(depth: number): {items: (values: readonly unknown[]) => string; end: () => string} {
  const indent = '  '.repeat(depth)
  let any = false
  return {
    items: (values) =>
      values
        .map((value) => {
          const comma = any ? ',' : ''
          any = true
          return `${comma}\n  ${indent}${jsonAt(depth + 1, value)}`
        })
        .join(''),
    end: () => (any ? `\n${indent}]` : ']')
  }
}

/** Indented JSON that stands in so many lists and objects. */
export function jsonAt(depth: number, value: unknown): string {
  return JSON.stringify(value, undefined, 2).replaceAll('\n', `\n${'  '.repeat(depth)}`)
}
