/** Files that are open at once: enough to hide the disk, few enough for any limit. */
const AHEAD = 16

/** Does slow work on items, a few at a time, and gives the results in the order of the items. No more are begun than are asked for. */
export async function* ahead<T, R>(
  items: readonly T[],
  work: (item: T) => Promise<R>,
  most = AHEAD
): AsyncGenerator<R> {
  const begun: Promise<R>[] = []
  for (let next = 0; next < items.length || begun.length; ) {
    while (next < items.length && begun.length < most) {
      const promise = work(items[next++]!)
      // Told when its turn comes, not before.
      promise.catch(() => {})
      begun.push(promise)
    }
    yield await begun.shift()!
  }
}
