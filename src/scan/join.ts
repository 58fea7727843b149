import type {Scanner} from './scan.js'

/** Two scanners as one: the phrases of the second are numbered from `offset` on. */
export function joinScanners(first: Scanner, second: Scanner, offset: number): Scanner {
  return {
    scan(text, tell) {
      first.scan(text, tell)
      second.scan(text, (found) => tell({...found, phrase: found.phrase + offset}))
    },
    get cost() {
      const [a, b] = [first.cost, second.cost]
      return {
        characters: a.characters + b.characters,
        looks: a.looks + b.looks,
        tried: a.tried + b.tried,
        verified: a.verified + b.verified
      }
    }
  }
}
