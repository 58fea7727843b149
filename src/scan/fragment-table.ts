/** The characters, or sounds, of a fragment; one of fewer than three has 0 before them. */
export type Three = readonly [number, number, number]

/** Fragments, and the parts of phrases that hold them. */
export interface FragmentTable {
  /** By fragment, its three characters. */
  texts: Uint16Array
  /** By fragment, where its parts begin in the next three (and, at the end, how many there are). */
  starts: Uint32Array
  parts: Uint32Array
  /** How many characters of the part there are up to the end of the fragment, at least and at most. */
  least: Uint8Array
  most: Uint8Array
  /** ALONE, HEAD or LAST. */
  kinds: Uint8Array
  /** Open hash table: the number of a fragment, and 1. */
  slots: Uint32Array
  /** A bit for every pair of characters with which a fragment may end, by `pairOf`. */
  pairs: Uint32Array
}

/** The fragment is enough to look for the part; it is to be remembered; it is enough where a HEAD was found before. */
export const ALONE = 0
export const HEAD = 1
export const LAST = 2

/** A fragment that a part of a phrase holds. */
export interface Held {
  text: Three
  part: number
  least: number
  most: number
  kind: number
}

const PAIR_BITS = 18

/** The bit of a pair of characters. */
export function pairOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> (32 - PAIR_BITS)
}

export function hasPair({pairs}: FragmentTable, first: number, second: number): boolean {
  const bit = pairOf(first, second)
  return (pairs[bit >>> 5]! & (1 << (bit & 31))) !== 0
}

/** The number of a fragment, -1 when there is none. */
export function findFragment({texts, slots}: FragmentTable, a: number, b: number, c: number): number {
  const mask = slots.length - 1
  for (let slot = slotOf(a, b, c) & mask; ; slot = (slot + 1) & mask) {
    const fragment = slots[slot]! - 1
    if (fragment < 0) return -1
    if (texts[fragment * 3 + 2] === c && texts[fragment * 3 + 1] === b && texts[fragment * 3] === a) return fragment
  }
}

export function buildTable(held: Held[]): FragmentTable {
  const sorted = held.sort(
    ({text: a, part, kind}, {text: b, part: other, kind: otherKind}) =>
      a[0] - b[0] || a[1] - b[1] || a[2] - b[2] || part - other || kind - otherKind
  )
  const texts: number[] = []
  const starts: number[] = []
  const rows: Held[] = []
  let last: Held | undefined
  for (const one of sorted) {
    const isNew = !last || last.text.some((code, i) => code !== one.text[i])
    if (isNew) {
      texts.push(...one.text)
      starts.push(rows.length)
    }
    const row = rows.at(-1)
    if (isNew || row?.part !== one.part || row.kind !== one.kind) rows.push({...one})
    else {
      row.least = Math.min(row.least, one.least)
      row.most = Math.max(row.most, one.most)
    }
    last = one
  }
  starts.push(rows.length)
  return {
    texts: Uint16Array.from(texts),
    starts: Uint32Array.from(starts),
    parts: Uint32Array.from(rows, ({part}) => part),
    least: Uint8Array.from(rows, ({least}) => Math.min(least, 255)),
    most: Uint8Array.from(rows, ({most}) => Math.min(most, 255)),
    kinds: Uint8Array.from(rows, ({kind}) => kind),
    ...lookUpsOf(texts)
  }
}

/** What a table holds, to make another of it; its parts are numbered from `offset` on. */
export function heldIn({texts, starts, parts, least, most, kinds}: FragmentTable, offset = 0): Held[] {
  const held: Held[] = []
  for (let f = 0; f + 1 < starts.length; f++) {
    const text: Three = [texts[f * 3]!, texts[f * 3 + 1]!, texts[f * 3 + 2]!]
    for (let i = starts[f]!; i < starts[f + 1]!; i++)
      held.push({text, part: parts[i]! + offset, least: least[i]!, most: most[i]!, kind: kinds[i]!})
  }
  return held
}

function lookUpsOf(texts: number[]): Pick<FragmentTable, 'slots' | 'pairs'> {
  const count = texts.length / 3
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(count * 2 + 2)))
  const pairs = new Uint32Array((1 << PAIR_BITS) / 32)
  for (let f = 0; f < count; f++) {
    const [a, b, c] = [texts[f * 3]!, texts[f * 3 + 1]!, texts[f * 3 + 2]!]
    let slot = slotOf(a, b, c) & (slots.length - 1)
    while (slots[slot]) slot = (slot + 1) & (slots.length - 1)
    slots[slot] = f + 1
    if (b === 0) continue
    const bit = pairOf(b, c)
    pairs[bit >>> 5]! |= 1 << (bit & 31)
  }
  return {slots, pairs}
}

function slotOf(a: number, b: number, c: number): number {
  const hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ Math.imul(c, 0xc2b2ae35)
  return hash ^ (hash >>> 15)
}
