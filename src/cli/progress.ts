import type {World} from './command.js'

/** Work shorter than this shows no bar. */
const PATIENCE = 1000
const WIDTH = 24

export interface Progress {
  done: (count: number) => void
  /** Makes room for what is written to the same terminal. */
  hide: () => void
}

/** A bar on a terminal's stderr, for work that takes more than a second; nothing anywhere else. */
export function showProgress(total: number, {stderr}: Pick<World, 'stderr'>): Progress {
  if (!stderr.isTTY) return {done() {}, hide() {}}
  const start = Date.now()
  let count = 0
  let drawn = 0
  return {
    done(more) {
      count += more
      const now = Date.now()
      if (now - start < PATIENCE || now - drawn < 100) return
      drawn = now
      const filled = Math.floor((WIDTH * count) / total)
      stderr.write(`\r${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${count}/${total}`)
    },
    hide() {
      if (drawn) stderr.write('\r\u001b[K')
      drawn = 0
    }
  }
}
