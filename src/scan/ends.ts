import type {StateEnds} from './automaton.js'
import {NEEDS_HEAD, ownersOf, type Program} from './program.js'
import type {Found} from './scan.js'
import {Verifier} from './verify.js'
import {REACH, Window} from './window.js'

const NEVER = 255
/** Looks at the phrases whose end was heard at a place: whether they are really there, from where to where. */
export class Ends {
  private readonly owners: Uint32Array
  private readonly window = new Window()
  private readonly verifier: Verifier
  /** By part: with which character, of all that were read, its head was last heard. */
  private readonly heads: Float64Array
  private count = 0
  /** Phrases looked at so far. */
  tried = 0

  constructor(private readonly program: Program) {
    this.owners = ownersOf(program.bases)
    this.verifier = new Verifier(program, this.owners, this.window)
    this.heads = new Float64Array(program.longest.length).fill(-Infinity)
  }

  get verified(): number {
    return this.verifier.steps
  }

  /** A new text begins. */
  clear(): void {
    this.count += 2 * REACH
  }

  /** Goes on over the character at `place`, with which `ended` has been read to an end. */
  hear({wholes, heads}: StateEnds, text: string, place: number, tell: (found: Found) => void): void {
    const count = this.count++
    for (let i = 0; i < heads.length; i++) this.heads[heads[i]!] = count
    if (wholes.length) this.verify(wholes, text, place, tell)
  }

  private verify(positions: Uint32Array, text: string, place: number, tell: (found: Found) => void): void {
    const {owners, heads, program, verifier, window} = this
    const earliest = this.count - REACH
    let opened = false
    for (let i = 0; i < positions.length; i++) {
      const position = positions[i]!
      const part = owners[position]!
      if (program.kinds[part]! & NEEDS_HEAD && heads[part]! < earliest) continue
      if (!opened) window.open(text, place)
      opened = true
      const needed = program.soundsLike[part]!
      if (needed === NEVER && program.codes[position] !== window.code(0)) continue
      this.tried++
      const found = verifier.find(position, needed)
      if (found) tell(found)
    }
  }
}
