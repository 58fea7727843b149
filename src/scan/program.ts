import type {Phrase} from '../phrases/parse.js'
import {partsOf} from '../phrases/parts.js'
import {soundsOf} from '../text/sounds.js'
import {Chooser, type Share} from './chooser.js'
import type {Cut} from './cut.js'
import {factsOf} from './facts.js'
import {ALONE, buildTable, type FragmentTable, HEAD, type Held, heldIn, LAST, type Three} from './fragment-table.js'
import {Tree} from './tree.js'

/** What to look for, of all phrases: plain tables, nothing to run. */
export interface Program {
  /** Fragments of characters: one of those of a phrase stands wherever the phrase does. */
  said: FragmentTable
  /** Fragments of two or three sounds: most sound-alikes of a part have one. */
  heard: FragmentTable
  /** By part of a phrase: the number of the phrase; and, at the end, how many phrases there are. */
  phrases: Uint32Array
  /** By part: how many syllables a sound-alike needs; NEVER: none counts. */
  soundsLike: Uint8Array
  /** By part: how many characters of a sound-alike may only sound right, above MARKED and EAR_WHERE_SAID as bits. */
  kinds: Uint8Array
  /** Phrases made ready to be read. */
  tree: Int32Array
  /** By part: its node in the tree; 0: it is added when it is first looked for. */
  roots: Int32Array
}

/** Punctuation behind the part belongs to it. */
export const MARKED = 1
/** No fragments of sounds tell of the part: its sound-alikes are looked for where its characters are. */
export const EAR_WHERE_SAID = 2
export const UNLIKE_BITS = 2

/** A phrase has no sound-alikes. */
export const NEVER = 255

export interface ProgramPhrase {
  phrase: Phrase
  /** Syllables from which on it is also found by its sound; NEVER. */
  soundsLike: number
}

/** How many characters of a sound-alike may only sound right: of a phrase of so many characters, more. */
const FEW_UNLIKE = 2
const MANY_UNLIKE = 3
const LONG = 8

/** A fragment has so many ways to be read at most; of one that has more, only the usual one counts. */
const MOST_READINGS = 8

/** Finds out what to look for. */
export function buildProgram(phrases: readonly ProgramPhrase[]): Program {
  const share = shareIn(phrases)
  const chooser = new Chooser(share)
  const byEarChoosers = new Map<number, Chooser>()
  const said: Held[] = []
  const heard: Held[] = []
  const numbers: number[] = []
  const soundsLike: number[] = []
  const kinds: number[] = []
  for (const [number, one] of phrases.entries())
    for (const part of partsOf(one.phrase)) {
      const {longest, isMarked} = factsOf(part)
      const byEar = one.soundsLike !== NEVER && longest >= one.soundsLike
      const place = numbers.push(number) - 1
      soundsLike.push(byEar ? one.soundsLike : NEVER)
      const {head, last} = chooser.cuts(part)
      if (head) said.push(...heldOf(head, place, HEAD))
      said.push(...heldOf(last, place, head ? LAST : ALONE))
      const sounds = byEar && (byEarChooser(one.soundsLike).cut(part) ?? byEarChooser(2).cut(part))
      if (sounds) heard.push(...heldOf(sounds, place, ALONE).flatMap(readingsOf))
      const unlike = longest < LONG ? FEW_UNLIKE : MANY_UNLIKE
      kinds.push((unlike << UNLIKE_BITS) | (byEar && !sounds ? EAR_WHERE_SAID : 0) | (isMarked ? MARKED : 0))
    }
  return {
    said: buildTable(said),
    heard: buildTable(heard),
    phrases: Uint32Array.from([...numbers, phrases.length]),
    soundsLike: Uint8Array.from(soundsLike),
    kinds: Uint8Array.from(kinds),
    tree: new Int32Array(1),
    roots: new Int32Array(numbers.length)
  }

  function byEarChooser(syllables: number): Chooser {
    const shortest = Math.min(syllables, 3)
    const chooser = byEarChoosers.get(shortest) ?? new Chooser(share, shortest)
    byEarChoosers.set(shortest, chooser)
    return chooser
  }
}

/** The program with all phrases made ready to be read: larger, and quicker to begin with. */
export function withTree(program: Program, phrases: readonly ProgramPhrase[]): Program {
  const tree = new Tree()
  const roots = phrases.flatMap(({phrase}) => partsOf(phrase).map((part) => tree.add(part)))
  return {...program, tree: tree.finish(), roots: Int32Array.from(roots)}
}

/** Two programs as one: the phrases of the second are numbered from the end of the first on. */
export function joinPrograms(first: Program, second: Program): Program {
  const parts = first.soundsLike.length
  const count = first.phrases[parts]!
  return {
    said: buildTable([...heldIn(first.said), ...heldIn(second.said, parts)]),
    heard: buildTable([...heldIn(first.heard), ...heldIn(second.heard, parts)]),
    phrases: Uint32Array.from([...first.phrases.subarray(0, -1), ...second.phrases.map((phrase) => phrase + count)]),
    soundsLike: Uint8Array.from([...first.soundsLike, ...second.soundsLike]),
    kinds: Uint8Array.from([...first.kinds, ...second.kinds]),
    tree: first.tree,
    roots: Int32Array.from([...first.roots, ...new Int32Array(second.roots.length)])
  }
}

function heldOf({reaches}: Cut, part: number, kind: number): Held[] {
  return Array.from(reaches, ([text, reach]) => {
    const [a, b, c] = Array.from({length: 3}, (_, i) => text.charCodeAt(text.length - 3 + i) || 0)
    return {text: [a!, b!, c!], part, kind, ...reach}
  })
}

/** A fragment as it sounds. */
function readingsOf(held: Held): Held[] {
  const [a, b, c] = held.text.map(soundsOf) as [number[], number[], number[]]
  if (a.length * b.length * c.length > MOST_READINGS) return [{...held, text: [a[0]!, b[0]!, c[0]!]}]
  return a.flatMap((one) => b.flatMap((two) => c.map((three) => ({...held, text: [one, two, three] as Three}))))
}

/** Characters of other speech, each said once: a few phrases say little of how often a character is heard. */
const OTHERS = 3000

/** How frequent characters are in the phrases: phrases are speech, so what is common in them is common. */
function shareIn(phrases: readonly ProgramPhrase[]): Share {
  const counts = new Map<number, number>()
  const sizes = new Map<Phrase, number>()
  const total = phrases.reduce((sum, {phrase}) => sum + count(phrase), 0)
  return (code) => ((counts.get(code) ?? 0) + 1) / (total + OTHERS)

  /** Word lists are counted once. */
  function count(phrase: Phrase): number {
    if (phrase.kind === 'char') counts.set(phrase.code, (counts.get(phrase.code) ?? 0) + 1)
    if (phrase.kind === 'char') return 1
    if (sizes.has(phrase)) return 0
    const parts =
      phrase.kind === 'maybe'
        ? [phrase.item]
        : phrase.kind === 'choice'
          ? phrase.options
          : phrase.kind === 'sequence'
            ? phrase.items
            : []
    const size = parts.reduce((sum, part) => sum + count(part), 0)
    sizes.set(phrase, size)
    return size
  }
}
