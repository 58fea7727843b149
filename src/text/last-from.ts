/** Index of the last item that starts at or before an offset, in items sorted by their starts; -1 when all start after it. */
export function lastFrom<T>(items: ArrayLike<T>, offset: number, startOf: (item: T) => number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (startOf(items[middle]!) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}
