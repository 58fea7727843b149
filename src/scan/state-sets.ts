/** Sets of numbers, each kept once: the same set has the same number, from 0 (the empty one) on. */
export class StateSets {
  private numbers = new Uint32Array(1 << 12)
  private starts = new Uint32Array(1 << 10)
  /** Open hash table: the number of a set, and 1. */
  private slots = new Int32Array(1 << 11)
  count = 0
  /** Numbers kept, all sets together. */
  size = 0

  constructor() {
    this.intern([])
  }

  /** The numbers of a set, ascending. */
  items(set: number): Uint32Array {
    return this.numbers.subarray(this.starts[set]!, this.starts[set + 1]!)
  }

  /** The number of the set that holds `items`, ascending. */
  intern(items: ArrayLike<number>): number {
    const {length} = items
    const mask = this.slots.length - 1
    let hash = length
    for (let i = 0; i < length; i++) hash = Math.imul(hash ^ items[i]!, 0x9e3779b1) ^ (hash >>> 15)
    let slot = (hash ^ (hash >>> 16)) & mask
    for (let known = this.slots[slot]!; known; known = this.slots[slot]!) {
      if (this.holds(known - 1, items)) return known - 1
      slot = (slot + 1) & mask
    }
    this.slots[slot] = this.count + 1
    this.append(items)
    if (this.count * 2 > mask) this.rehash()
    return this.count - 1
  }

  private holds(set: number, items: ArrayLike<number>): boolean {
    const from = this.starts[set]!
    if (this.starts[set + 1]! - from !== items.length) return false
    for (let i = 0; i < items.length; i++) if (this.numbers[from + i] !== items[i]) return false
    return true
  }

  private append(items: ArrayLike<number>): void {
    while (this.size + items.length > this.numbers.length) this.numbers = grown(this.numbers)
    if (this.count + 2 > this.starts.length) this.starts = grown(this.starts)
    this.numbers.set(items, this.size)
    this.size += items.length
    this.starts[++this.count] = this.size
  }

  private rehash(): void {
    const sets = Array.from({length: this.count}, (_, set) => set)
    this.slots = new Int32Array(this.slots.length * 4)
    const mask = this.slots.length - 1
    for (const set of sets) {
      let hash = 0
      const items = this.items(set)
      hash = items.length
      for (let i = 0; i < items.length; i++) hash = Math.imul(hash ^ items[i]!, 0x9e3779b1) ^ (hash >>> 15)
      let slot = (hash ^ (hash >>> 16)) & mask
      while (this.slots[slot]) slot = (slot + 1) & mask
      this.slots[slot] = set + 1
    }
  }
}

function grown(table: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(table.length * 2)
  larger.set(table)
  return larger
}
