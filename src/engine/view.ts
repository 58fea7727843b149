import type {View} from '../checks/check.js'
import type {Call} from '../model.js'
import type {Found, Scanner} from '../scan/scan.js'
import {type Masked, maskPlaceholders} from '../text/placeholders.js'
import type {Engine} from './compile.js'

const NONE: readonly Found[] = []

type Tell = (found: Found) => void

/** Characters of a turn and of the one before that are read together, when one speaker says both. */
const OVERLAP = 24

/** Up to so many hits are compared each with each; of more, the characters that are taken are marked. */
const FEW = 32

/** What was found in a call so far. `read` scans the turns that it has not seen yet. */
export interface CallView extends View {
  read: () => void
}

export function viewCall(call: Call, {scanner, sets}: Engine): CallView {
  const turns: Map<number, Found[]>[] = []
  const isScript = call.kind === 'template' || call.kind === 'notice'
  const scan = isScript
    ? (text: string, tell: Tell) => scanMasked(maskPlaceholders(text), scanner, tell)
    : call.placeholders
      ? (text: string, tell: Tell) => scanLabelled(text, scanner, tell)
      : scanner.scan
  const anywhere = new Set<number>()
  return {
    call,
    has: (set) => anywhere.has(set),
    found: (set, turn) => turns[turn]?.get(set) ?? NONE,
    read() {
      for (let i = turns.length; i < call.turns.length; i++) {
        const bySet = new Map<number, Found[]>()
        scan(call.turns[i]!.text, (found) => put(bySet, found))
        turns.push(bySet)
        readAcross(i)
        for (const [set, list] of bySet) if (list.length > 1) bySet.set(set, longest(list))
      }
    }
  }

  function put(bySet: Map<number, Found[]>, found: Found): void {
    for (const set of sets[found.phrase]!) {
      const list = bySet.get(set)
      if (list) list.push(found)
      else {
        bySet.set(set, [found])
        anywhere.add(set)
      }
    }
  }

  /** A recogniser may cut a speaker's words in two: what begins in the turn before and ends in this one is found in that. */
  function readAcross(i: number): void {
    const before = call.turns[i - 1]
    const here = call.turns[i]!
    if (before?.role !== here.role || here.role === 'system' || isScript) return
    const tail = before.text.slice(-OVERLAP)
    const cut = before.text.length - tail.length
    scanner.scan(tail + here.text.slice(0, OVERLAP), (found) => {
      if (found.start >= tail.length || found.end <= tail.length) return
      put(turns[i - 1]!, {...found, start: cut + found.start, end: before.text.length})
    })
  }
}

/** Finds phrases as if the placeholders had not been said. */
function scanMasked({text, original}: Masked, scanner: Scanner, tell: Tell): void {
  scanner.scan(text, (found) => tell({...found, start: original(found.start), end: original(found.end, true)}))
}

/** In what may be a script or a transcript, words in brackets are heard, and so is what stands around them. */
function scanLabelled(text: string, scanner: Scanner, tell: Tell): void {
  const heard = maskPlaceholders(text, 'wordless')
  const around = maskPlaceholders(text, 'short')
  scanMasked(heard, scanner, tell)
  if (around.text !== heard.text) scanMasked(around, scanner, tell)
}

/** What stands for itself, in order: nothing that overlaps with something longer, or as long and more certain. */
export function longest<T extends {start: number; end: number; certain?: boolean}>(all: T[]): T[] {
  if (all.length < 2) return all
  const sorted = [...all].sort(
    (a, b) =>
      Number(b.certain ?? true) - Number(a.certain ?? true) || b.end - b.start - (a.end - a.start) || a.start - b.start
  )
  if (all.length <= FEW) {
    const kept: T[] = []
    for (const one of sorted) if (!kept.some((other) => other.start < one.end && one.start < other.end)) kept.push(one)
    return kept.sort((a, b) => a.start - b.start)
  }
  const from = all.reduce((least, {start}) => Math.min(least, start), Infinity)
  const taken = new Uint8Array(all.reduce((most, {end}) => Math.max(most, end), 0) - from)
  return sorted
    .filter(({start, end}) => {
      for (let i = start; i < end; i++) if (taken[i - from]) return false
      taken.fill(1, start - from, end - from)
      return true
    })
    .sort((a, b) => a.start - b.start)
}
