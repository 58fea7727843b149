import type {Phrase} from '../phrases/parse.js'
import {kinds, mayCloseFiller, PARTICLE} from '../text/fillers.js'
import {sounds} from '../text/sounds.js'
import {type FragmentTable, findFragment, hasPair} from './fragment-table.js'
import type {Program} from './program.js'
import {REACH, Said} from './said.js'
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
  /**
   * Every phrase in the text, read once from left to right, that is looked for at one of the times in `when` (bits; all
   * unless said). A phrase is told once for each place where it begins.
   */
  scan(text: string, tell: (found: Found) => void, when?: number): void
  /** What scans have cost so far, counted in steps. */
  readonly cost: Cost
}

export interface Cost {
  /** Characters read. */
  characters: number
  /** Fragments found. */
  fragments: number
  /** Places at which a phrase was looked for because one of its fragments was found. */
  tried: number
  /** Characters compared with phrases. */
  compared: number
}

const ALWAYS = 255

/** As bits: a fragment of one character is this one; one of more, said or heard, ends with it. */
const ALONE = 1
const SAID = 2
const HEARD = 4

/** Where something may be left out, so many characters may stand before one. */
const MOST_BEFORE = 6

/**
 * Looks for fragments of phrases, up to three characters each; only where one is found is its phrase looked for. Most
 * characters end no fragment: they cost a look at a table. `timesOf` tells when a phrase is looked for, as bits: at other
 * times it costs nothing.
 */
export function createScanner(
  program: Program,
  phraseOf: (number: number) => Phrase,
  timesOf: (phrase: number) => number = () => ALWAYS
): Scanner {
  const said = new Said()
  const times = program.phrases.subarray(0, -1).map(timesOf)
  const verifier = new Verifier(said, program, phraseOf, Uint8Array.from(times))
  const saidTimes = timesOfFragments(program.said, times)
  const heardTimes = timesOfFragments(program.heard, times)
  const {codes} = said
  const {said: saidTable, heard: heardTable} = program
  const marks = marksOf(program)
  const {classes} = sounds
  const cost: Cost = {characters: 0, fragments: 0, tried: 0, compared: 0}
  /** Whether two sounds are a fragment. */
  const hearsTwo = heardTable.texts.some((sound, i) => i % 3 === 0 && sound === 0)
  let now = ALWAYS
  const before = new Uint16Array(MOST_BEFORE + 2)
  const beforeThat = new Uint16Array(MOST_BEFORE + 2)

  return {
    cost,
    scan(text, tell, when = ALWAYS) {
      now = when
      said.open(text)
      verifier.open(tell, when)
      for (let from = 0; ; ) {
        const to = said.isLast ? said.count : said.count - REACH
        scanPiece(from, to)
        if (said.isLast) break
        from = to - (said.count - said.next())
        verifier.next()
      }
      cost.characters += text.length
      cost.tried = verifier.tried
      cost.compared = verifier.compared
    }
  }

  function scanPiece(from: number, to: number): void {
    for (let n = from; n < to; n++) {
      const code = codes[n]!
      const mark = marks[code]!
      if (mark === 0) continue
      if (mark & ALONE) tellFragment(saidTable, 0, 0, code, n)
      if (n === 0 || !(mark & (SAID | HEARD))) continue
      const last = codes[n - 1]!
      if (mayLeaveOut(n) || (n > 1 && mayLeaveOut(n - 1))) lookBack(n, code, mark)
      else {
        if (mark & SAID && hasPair(saidTable, last, code)) {
          tellFragment(saidTable, 0, last, code, n)
          if (n > 1) tellFragment(saidTable, codes[n - 2]!, last, code, n)
        }
        if (mark & HEARD) hear(n > 1 ? codes[n - 2]! : 0, last, code, n)
      }
    }
  }

  /** Whether another character than the one before it may stand before character n in a phrase. */
  function mayLeaveOut(n: number): boolean {
    const last = codes[n - 1]!
    return marks[last]! >= SKIP || last === codes[n]
  }

  function hear(a: number, b: number, c: number, n: number): void {
    const [second, third] = [classes[b]!, classes[c]!]
    if (!hasPair(heardTable, second, third)) return
    if (hearsTwo) tellFragment(heardTable, 0, second, third, n)
    tellFragment(heardTable, classes[a]!, second, third, n)
  }

  /** Looks for fragments in all ways in which something may be left out. */
  function lookBack(n: number, code: number, mark: number): void {
    const count = findBefore(n, before)
    for (let i = 0; i < count; i++) {
      const last = codes[before[i]!]!
      const isSaid = mark & SAID && hasPair(saidTable, last, code)
      if (isSaid) tellFragment(saidTable, 0, last, code, n)
      if (!isSaid && !(mark & HEARD)) continue
      const more = findBefore(before[i]!, beforeThat)
      for (let k = 0; k < more; k++) {
        const first = codes[beforeThat[k]!]!
        if (isSaid) tellFragment(saidTable, first, last, code, n)
        if (mark & HEARD) hear(first, last, code, n)
      }
    }
  }

  /** The characters that may stand before character n in a phrase: its neighbour, and those before particles, fillers and itself. */
  function findBefore(n: number, into: Uint16Array): number {
    let count = 0
    if (n > 0) into[count++] = n - 1
    for (let i = 0; i < count && count < MOST_BEFORE; i++) {
      const at = into[i]!
      const last = codes[at]!
      if (at > 0 && (kinds[last]! & PARTICLE || last === codes[n])) count = insert(into, count, at - 1)
      if (mayCloseFiller[last])
        for (const length of said.fillersEndingAt(at))
          if (at >= length && count < MOST_BEFORE) count = insert(into, count, at - length)
    }
    return count
  }

  function tellFragment(table: FragmentTable, a: number, b: number, c: number, n: number): void {
    const fragment = findFragment(table, a, b, c)
    if (fragment < 0 || !((table === saidTable ? saidTimes : heardTimes)[fragment]! & now)) return
    cost.fragments++
    verifier.look(table, fragment, n)
  }
}

/** In a mark, above the others: behind this character, another one than it may go before. */
const SKIP = 8

/** By fragment: when it is looked for. */
function timesOfFragments({starts, parts}: FragmentTable, times: Uint32Array): Uint8Array {
  const all = new Uint8Array(starts.length - 1)
  for (let f = 0; f < all.length; f++) for (let i = starts[f]!; i < starts[f + 1]!; i++) all[f]! |= times[parts[i]!]!
  return all
}

/** By folded code: what it may be the end of. */
function marksOf({said, heard}: Program): Uint8Array {
  const marks = new Uint8Array(0x10000)
  for (let i = 2; i < said.texts.length; i += 3) marks[said.texts[i]!]! |= said.texts[i - 1] === 0 ? ALONE : SAID
  const last = new Uint8Array(sounds.size)
  for (let i = 2; i < heard.texts.length; i += 3) last[heard.texts[i]!] = 1
  for (let code = 0; code < marks.length; code++) {
    if (last[sounds.classes[code]!]) marks[code]! |= HEARD
    if (kinds[code]! & PARTICLE || mayCloseFiller[code]) marks[code]! |= SKIP
  }
  return marks
}

/** Keeps the first `count` numbers free of doubles. */
function insert(list: Uint16Array, count: number, value: number): number {
  for (let i = 0; i < count; i++) if (list[i] === value) return count
  list[count] = value
  return count + 1
}
