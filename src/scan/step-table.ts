/** Where each pair of a state and a sound leads: an open hash table of whole numbers. */
export class StepTable {
  private keys = new Int32Array(1 << 12)
  private values = new Int32Array(1 << 12)
  count = 0

  /** What a key (from 0 on) leads to, -1 when it is not known. */
  get(key: number): number {
    const mask = this.keys.length - 1
    let slot = slotOf(key, mask)
    for (let found = this.keys[slot]!; found; found = this.keys[slot]!) {
      if (found === key + 1) return this.values[slot]!
      slot = (slot + 1) & mask
    }
    return -1
  }

  /** Adds a key that is not known. */
  set(key: number, value: number): void {
    if (++this.count * 2 > this.keys.length) this.grow()
    this.put(key, value)
  }

  private put(key: number, value: number): void {
    const mask = this.keys.length - 1
    let slot = slotOf(key, mask)
    while (this.keys[slot]) slot = (slot + 1) & mask
    this.keys[slot] = key + 1
    this.values[slot] = value
  }

  private grow(): void {
    const {keys, values} = this
    this.keys = new Int32Array(keys.length * 4)
    this.values = new Int32Array(keys.length * 4)
    keys.forEach((key, i) => {
      if (key) this.put(key - 1, values[i]!)
    })
  }
}

function slotOf(key: number, mask: number): number {
  const hash = Math.imul(key, 0x9e3779b1)
  return (hash ^ (hash >>> 15)) & mask
}
