import {fillerEndingAt, kinds, PARTICLE} from '../text/fillers.js'
import {sounds} from '../text/sounds.js'
import {hash, type Program} from './program.js'
import {Verifier} from './verify.js'

/** A phrase found in a text: offsets UTF-16, half-open. */
export interface Found {
  phrase: number
  start: number
  end: number
  /** False when only the sound is right. */
  certain: boolean
}

export interface Scanner {
  /** Every phrase in the text, read once from left to right. A phrase is told once for each end it has. */
  scan(text: string, tell: (found: Found) => void): void
  /** Characters read and pairs verified so far: what a scan costs, counted. */
  readonly cost: {characters: number; verified: number}
}

/** States remembered: as many as the longest filler word has characters. */
const PAST = 4

/**
 * One automaton over the sounds of the text looks for the fragments of all phrases; where one ends, its phrase is
 * verified around it. Particles, fillers and doubled sounds may stand inside a fragment, so the automaton then also
 * goes on as if they had not been said: `others` holds those second states, seldom more than one.
 */
export function createScanner(program: Program): Scanner {
  const {root, keys, targets, fails, ends, anchors} = program
  const mask = keys.length - 1
  const {classes, size} = sounds
  const verifier = new Verifier(program)
  const cost = {characters: 0, verified: 0}

  return {
    cost,
    scan(text, tell) {
      const {length} = text
      const past = new Uint32Array(PAST)
      let others: number[] = []
      let state = 0
      let before = 0
      let said = 0
      for (let i = 0; i < length; i++) {
        const sound = classes[text.charCodeAt(i)]!
        if (sound === 0) continue
        const last = state
        state = step(state, sound)
        if (ends[state]) visit(text, i, state, tell)
        const kind = kinds[text.charCodeAt(i)]! & PARTICLE
        if (others.length || kind || sound === before) {
          const moved: number[] = []
          for (const other of others) {
            const to = step(other, sound)
            if (!to || to === state || moved.includes(to)) continue
            moved.push(to)
            if (ends[to]) visit(text, i, to, tell)
          }
          if (kind || sound === before) for (const other of [last, ...others]) keep(moved, other)
          others = moved
        }
        const filler = fillerEndingAt(text, i)
        if (filler && filler <= said) keep(others, past[(said - filler) % PAST]!)
        past[said++ % PAST] = state
        if (!kind) before = sound
      }
      cost.characters += length
      cost.verified = verifier.steps

      function keep(list: number[], other: number): void {
        if (other && other !== state && !list.includes(other) && list.length < 4) list.push(other)
      }
    }
  }

  function step(from: number, sound: number): number {
    for (let node = from; ; node = fails[node]!) {
      if (node === 0) return root[sound]!
      const key = node * size + sound + 1
      let slot = hash(key, mask + 1)
      while (keys[slot]) {
        if (keys[slot] === key) return targets[slot]!
        slot = (slot + 1) & mask
      }
    }
  }

  function visit(text: string, place: number, state: number, tell: (found: Found) => void): void {
    const window = verifier.open(text, place)
    for (let node = state; node; node = fails[node]!) {
      for (let i = anchors.starts[node]!; i < anchors.starts[node + 1]!; i++) {
        const position = anchors.items[i]!
        const phrase = program.phrases[position]!
        const needed = program.soundsLike[phrase]!
        let reach = verifier.search(position, 0)
        if (!reach && needed !== 255) {
          reach = verifier.search(position, program.longest[phrase]! < 8 ? 2 : 3)
          if (reach && reach.high - reach.low + 1 < needed) reach = undefined
        }
        if (!reach) continue
        const end = endOf(text, window.place(reach.high), program.marked[phrase] === 1)
        tell({
          phrase,
          start: window.place(reach.low),
          end,
          certain: reach.unlike === 0
        })
      }
    }
  }
}

/** Where a hit ends whose last character stands at `last`: behind both halves of it, and behind its punctuation. */
function endOf(text: string, last: number, marked: boolean): number {
  const code = text.charCodeAt(last)
  let end = code >= 0xd800 && code < 0xdc00 ? last + 2 : last + 1
  if (marked) while (end < text.length && !sounds.classes[text.charCodeAt(end)] && text.charCodeAt(end) > 0x20) end++
  return end
}
