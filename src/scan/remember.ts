import type {Found, Scanner} from './scan.js'

/** What was found in texts that were scanned before; for a source that is linted again and again while it is written. */
export interface ScanMemory {
  /** The scanner for the next reading: it scans only texts that the last reading did not have. */
  over: (scanner: Scanner) => Scanner
}

/** Remembers the texts of the last reading, and no more. Belongs to one scanner: another one makes it forget. */
export function createMemory(): ScanMemory {
  let owner: Scanner | undefined
  let now = new Map<string, Found[]>()
  return {
    over(scanner) {
      const before = owner === scanner ? now : new Map<string, Found[]>()
      owner = scanner
      now = new Map()
      return {
        cost: scanner.cost,
        scan(text, tell) {
          let found = now.get(text) ?? before.get(text)
          if (!found) {
            const list: Found[] = []
            scanner.scan(text, (one) => list.push(one))
            found = list
          }
          now.set(text, found)
          for (const one of found) tell(one)
        }
      }
    }
  }
}
