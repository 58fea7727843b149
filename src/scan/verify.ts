import type {Phrase} from '../phrases/parse.js'
import {partsOf} from '../phrases/parts.js'
import {sounds, soundsOf} from '../text/sounds.js'
import {type FragmentTable, HEAD, LAST} from './fragment-table.js'
import {type Ending, Machine} from './machine.js'
import {EAR_WHERE_SAID, MARKED, type Program, UNLIKE_BITS} from './program.js'
import {MOST, type Said} from './said.js'
import type {Found} from './scan.js'
import {firstsOf, Tree} from './tree.js'

/** More than there are sounds; of characters' codes so many are told apart. */
const FIRSTS = 1024

/** A part of a phrase that is looked for, as it is written or by its sound. */
interface Wanted {
  number: number
  node: number
  /** A bit for every character, or every sound, that it may begin with. */
  firsts: Uint32Array
  isMarked: boolean
  /** How many of its characters may only sound right. */
  mayBeUnlike: number
  soundsLike: number
  /** Where in the piece of text it was looked for last: from this character up to that. */
  from: number
  to: number
  piece: number
}

/** Looks for phrases around fragments of them. */
export class Verifier {
  /** Places at which a phrase was looked for. */
  tried = 0
  private readonly tree: Tree
  private readonly machine: Machine
  /** By part, once it is looked for. */
  private readonly asWritten: (Wanted | undefined)[] = []
  private readonly asHeard: (Wanted | undefined)[] = []
  /** The parts of a phrase, once one of them is looked for. */
  private readonly parts = new Map<number, Phrase[]>()
  /** By part: in which piece of text its head was found last, times MOST, and where it may begin there at the latest. */
  private readonly heads: Float64Array
  private tell: (found: Found) => void = () => {}
  private piece = 0
  private when = 0

  constructor(
    private readonly said: Said,
    private readonly program: Program,
    private readonly phraseOf: (number: number) => Phrase,
    /** By part: when it is looked for, as bits. */
    private readonly times: Uint8Array
  ) {
    this.tree = new Tree(program.tree)
    this.machine = new Machine(said, this.tree)
    this.heads = new Float64Array(times.length)
  }

  get compared(): number {
    return this.machine.steps
  }

  /** A new text begins. */
  open(tell: (found: Found) => void, when: number): void {
    this.tell = tell
    this.when = when
    this.piece++
  }

  /** A new piece of the text begins. */
  next(): void {
    this.piece++
  }

  /** Looks for the parts that have a fragment, which ends with character n: as they are written, or by their sound. */
  look(table: FragmentTable, fragment: number, n: number): void {
    const {starts, parts, least, most, kinds} = table
    const {heads, piece} = this
    const {kinds: partKinds} = this.program
    const byEar = table === this.program.heard
    const all = byEar ? this.asHeard : this.asWritten
    for (let i = starts[fragment]!, end = starts[fragment + 1]!; i < end; i++) {
      const part = parts[i]!
      if (!(this.times[part]! & this.when)) continue
      let to = n - least[i]! + 1
      if (kinds[i] === HEAD) {
        // What one text of the part holds in its middle another may have at its end: the latest counts.
        if (to >= 0) heads[part] = Math.max(heads[part]!, piece * MOST + to)
        continue
      }
      if (kinds[i] === LAST) {
        const head = heads[part]! - piece * MOST
        if (head < 0) continue
        to = Math.min(to, head)
      }
      const from = this.said.earliest(n, most[i]!)
      this.lookFor((all[part] ??= this.want(part, byEar)), from, to)
      if (!byEar && partKinds[part]! & EAR_WHERE_SAID)
        this.lookFor((this.asHeard[part] ??= this.want(part, true)), from, to)
    }
  }

  private want(part: number, byEar: boolean): Wanted {
    const number = this.program.phrases[part]!
    const node = this.program.roots[part] || this.tree.add(this.partOf(part, number))
    const kind = this.program.kinds[part]!
    return {
      number,
      node,
      firsts: firstBits(firstsOf(this.tree.numbers, node), byEar),
      isMarked: (kind & MARKED) > 0,
      mayBeUnlike: byEar ? kind >> UNLIKE_BITS : 0,
      soundsLike: this.program.soundsLike[part]!,
      ...{from: 0, to: -1, piece: 0}
    }
  }

  private partOf(part: number, number: number): Phrase {
    const {phrases} = this.program
    let first = part
    while (phrases[first - 1] === number) first--
    let parts = this.parts.get(number)
    if (!parts) {
      parts = partsOf(this.phraseOf(number))
      this.parts.set(number, parts)
    }
    return parts[part - first]!
  }

  /** Looks for a phrase that begins with one of some characters. */
  private lookFor(wanted: Wanted, from: number, to: number): void {
    if (to < from) return
    if (wanted.piece !== this.piece) {
      wanted.piece = this.piece
      wanted.from = from
      wanted.to = from - 1
    }
    if (from < wanted.from) {
      this.tryAll(wanted, from, Math.min(to, wanted.from - 1))
      wanted.from = to < wanted.from - 1 ? wanted.from : from
    }
    if (to <= wanted.to) return
    this.tryAll(wanted, Math.max(from, wanted.to + 1), to)
    if (from > wanted.to + 1) wanted.from = from
    wanted.to = to
  }

  private tryAll(wanted: Wanted, from: number, to: number): void {
    const {said} = this
    const {firsts, mayBeUnlike} = wanted
    const {classes} = sounds
    let last = -1
    for (let n = from; n <= to; n++) {
      const code = said.codes[n]!
      const first = mayBeUnlike ? classes[code]! : code & (FIRSTS - 1)
      if (!(firsts[first >>> 5]! & (1 << (first & 31)))) continue
      this.tried++
      const end = this.machine.read(wanted.node, n, mayBeUnlike)
      // What begins later and ends no later is a part of what was told. What sounds right to the letter is found as it is written.
      if (!end || end.n <= last || (mayBeUnlike && !this.isBadlyHeard(wanted, n, end))) continue
      last = end.n
      const {text, places} = said
      this.tell({
        phrase: wanted.number,
        start: places[n]!,
        end: endOf(text, places[end.n]!, wanted.isMarked),
        certain: end.unlike === 0
      })
    }
  }

  /** Whether what sounds like a phrase is that, badly heard: it is long enough, not there as written, and not mostly other words. */
  private isBadlyHeard({node, soundsLike}: Wanted, n: number, {n: last, unlike}: Ending): boolean {
    if (unlike === 0) return false
    const count = this.said.countSaid(n, last)
    return count >= soundsLike && unlike * 2 <= count + 1 && !this.machine.read(node, n, 0)
  }
}

function firstBits(codes: ReadonlySet<number> | undefined, byEar: boolean): Uint32Array {
  const bits = new Uint32Array(FIRSTS / 32)
  if (!codes) bits.fill(0xffffffff)
  for (const code of codes ?? [])
    for (const first of byEar ? soundsOf(code) : [code & (FIRSTS - 1)]) bits[first >>> 5]! |= 1 << (first & 31)
  return bits
}

/** Where a hit ends whose last character stands at `last`: behind both halves of it, and behind its punctuation. */
function endOf(text: string, last: number, marked: boolean): number {
  const code = text.charCodeAt(last)
  let end = code >= 0xd800 && code < 0xdc00 ? last + 2 : last + 1
  if (marked) while (end < text.length && !sounds.classes[text.charCodeAt(end)] && text.charCodeAt(end) > 0x20) end++
  return end
}
