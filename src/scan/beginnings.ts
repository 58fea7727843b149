import {GAP, OVER} from '../phrases/graph.js'
import {soundsOf} from '../text/sounds.js'
import {CLASSES, END_OF_SENTENCE} from './classes.js'
import {type Program, START} from './program.js'

/** Positions by sound: those of sound `c` are `items[starts[c] … starts[c + 1])`. */
export interface BySound {
  starts: Uint32Array
  items: Uint32Array
}

/** Where parts begin, and what may come second. */
export class Beginnings {
  /** The positions where parts, or their ends behind a gap, begin. */
  readonly first: BySound
  private readonly seconds: (BySound | undefined)[] = []

  constructor(
    private readonly program: Program,
    private readonly owners: Uint32Array,
    private readonly isWanted: (phrase: number) => boolean
  ) {
    this.first = this.find()
  }

  private find(): BySound {
    const {codes, flags, phrases} = this.program
    const pairs: number[] = []
    for (let p = 0; p < codes.length; p++) {
      if (!(flags[p]! & START) || !this.isWanted(phrases[this.owners[p]!]!)) continue
      if (codes[p]) for (const sound of soundsOf(codes[p]!)) pairs.push(sound, p)
      else this.pairsBehind(p, pairs)
    }
    return bySound(pairs)
  }

  /** By their second sound: the positions behind those beginnings that have a sound. */
  behind(first: number): BySound {
    let known = this.seconds[first]
    if (!known) {
      const {starts, items} = this.first
      const pairs: number[] = []
      for (let i = starts[first]!; i < starts[first + 1]!; i++) this.pairsBehind(items[i]!, pairs)
      known = bySound(pairs)
      this.seconds[first] = known
    }
    return known
  }

  /** Adds each sound that may follow a position without a gap, and the position where it leads. */
  private pairsBehind(from: number, pairs: number[]): void {
    const {next, bases} = this.program
    const base = bases[this.owners[from]!]!
    let over = 0
    for (let i = next.starts[from]!, end = next.starts[from + 1]!; i < end; i++) {
      const item = next.items[i]!
      if (item & GAP) continue
      if (next.sounds[i] === 0) this.pairsBehind(base + (item >> 2), pairs)
      else pairs.push(next.sounds[i]!, base + (item >> 2))
      over |= item & OVER
    }
    if (over) pairs.push(END_OF_SENTENCE, from)
  }
}

/** `pairs`: sounds and positions in turn. */
function bySound(pairs: number[]): BySound {
  const starts = new Uint32Array(CLASSES + 1)
  for (let i = 0; i < pairs.length; i += 2) starts[pairs[i]! + 1]!++
  for (let c = 0; c < CLASSES; c++) starts[c + 1]! += starts[c]!
  const items = new Uint32Array(pairs.length / 2)
  const at = starts.slice()
  for (let i = 0; i < pairs.length; i += 2) items[at[pairs[i]!]!++] = pairs[i + 1]!
  return {starts, items}
}
