/** Work that can be left between any two steps: somebody else may have something more urgent. */
export type Steps<T> = Generator<void, T>

/** Does all of it at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const {done, value} = steps.next()
    if (done) return value as T
  }
}

/** Gives every step to `measure`. */
export function* measured<T>(steps: Steps<T>, measure: <R>(work: () => R) => R): Steps<T> {
  for (;;) {
    const {done, value} = measure(() => steps.next())
    if (done) return value as T
    yield
  }
}
