import type {View} from '../checks/check.js'
import type {Call} from '../model.js'
import type {Found} from '../scan/scan.js'
import type {Engine} from './compile.js'

const NONE: readonly Found[] = []

/** What was found in a call so far. `read` scans the turns that it has not seen yet. */
export interface CallView extends View {
  read: () => void
}

export function viewCall(call: Call, {scanner, sets}: Engine): CallView {
  const turns: Map<number, Found[]>[] = []
  return {
    call,
    found: (set, turn) => turns[turn]?.get(set) ?? NONE,
    read() {
      while (turns.length < call.turns.length) {
        const bySet = new Map<number, Found[]>()
        scanner.scan(call.turns[turns.length]!.text, (found) => {
          for (const set of sets[found.phrase]!) {
            const list = bySet.get(set)
            if (list) list.push(found)
            else bySet.set(set, [found])
          }
        })
        for (const [set, list] of bySet) if (list.length > 1) bySet.set(set, longest(list))
        turns.push(bySet)
      }
    }
  }
}

/** What stands for itself, in order: nothing that overlaps with something longer, or as long and more certain. */
export function longest<T extends {start: number; end: number; certain?: boolean}>(all: T[]): T[] {
  const sorted = [...all].sort(
    (a, b) =>
      Number(b.certain ?? true) - Number(a.certain ?? true) || b.end - b.start - (a.end - a.start) || a.start - b.start
  )
  const kept: T[] = []
  for (const one of sorted) if (!kept.some((other) => other.start < one.end && one.start < other.end)) kept.push(one)
  return kept.sort((a, b) => a.start - b.start)
}
