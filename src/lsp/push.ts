/** Keystrokes that come closer together than this are one change. */
export const PAUSE = 150

/** Runs work for a key once nothing more has come for it in a while. */
export interface Debounce {
  soon: (key: string, work: () => void) => void
  cancel: (key: string) => void
  cancelAll: () => void
}

export function createDebounce(pause = PAUSE): Debounce {
  const timers = new Map<string, NodeJS.Timeout>()
  const cancel = (key: string) => {
    clearTimeout(timers.get(key))
    timers.delete(key)
  }
  return {
    cancel,
    soon(key, work) {
      cancel(key)
      timers.set(
        key,
        setTimeout(() => {
          timers.delete(key)
          work()
        }, pause)
      )
    },
    cancelAll() {
      for (const key of [...timers.keys()]) cancel(key)
    }
  }
}
