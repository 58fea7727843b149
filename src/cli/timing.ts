import type {LinterOptions} from '../engine/linter.js'

/** Takes the time of each part of the work; `table` says where it went. */
export function takeTimes(): {measure: NonNullable<LinterOptions['measure']>; table: () => string} {
  const times = new Map<string, number>()
  return {
    measure(part, work) {
      const start = performance.now()
      const value = work()
      times.set(part, (times.get(part) ?? 0) + performance.now() - start)
      return value
    },
    table() {
      const rows = [...times].sort(([, a], [, b]) => b - a)
      const total = rows.reduce((sum, [, time]) => sum + time, 0)
      const width = Math.max(...rows.map(([part]) => part.length), 4)
      const line = (part: string, time: string, share: string) =>
        `${part.padEnd(width)}  ${time.padStart(10)}  ${share.padStart(6)}\n`
      return [
        line('part', 'ms', 'share'),
        ...rows.map(([part, time]) => line(part, time.toFixed(2), `${((100 * time) / (total || 1)).toFixed(1)}%`))
      ].join('')
    }
  }
}
