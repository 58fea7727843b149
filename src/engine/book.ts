import type {PhraseBook} from '../checks/check.js'
import type {Pack, Role} from '../model.js'
import {wordLists} from '../packs/words.js'
import {parsePhrase, type WordList} from '../phrases/parse.js'
import {buildProgram, joinPrograms, NEVER, type Program, type ProgramPhrase, withTree} from '../scan/program.js'
import {createScanner, type Scanner} from '../scan/scan.js'

/** Phrases compiled when the package was built, and the word lists that they were compiled with. */
export interface Compiled {
  words: Pack['words']
  /** By number of the phrase in the program, as `keyOf` writes them. */
  keys: readonly string[]
  program: () => Program
}

/** Numbers the phrases of all checks. The same phrase in several rules is looked for once. */
export interface OpenBook {
  book: PhraseBook
  /** By phrase: the sets it belongs to. */
  sets: number[][]
  /** By set: in whose turns it is looked for, as bits of `askedBits`. */
  asked: number[]
  /** Every phrase so far, by number. */
  keys: string[]
  /** Compiles what is not compiled yet. Throws when a phrase is wrong. */
  scanner: () => Scanner
}

/** Syllables from which on a phrase is also found by its sound, where its rule does not say. */
const SOUNDS_LIKE = 4

export function openBook(words: Pack['words'], compiled?: Compiled): OpenBook {
  const fits = compiled && Object.entries(compiled.words).every(([name, list]) => isSame(words[name], list))
  const known = fits ? compiled.keys : []
  const keys = [...known]
  const numbers = new Map(keys.map((key, i) => [key, i]))
  const sets: number[][] = keys.map(() => [])
  const setNumbers = new Map<string, number>()
  const asked: number[] = []
  return {
    keys,
    sets,
    asked,
    book(sources, {soundsLike = true, of = 'any'} = {}) {
      const syllables = soundsLike === true ? SOUNDS_LIKE : soundsLike === false ? NEVER : soundsLike
      const setKey = `${syllables} ${sources.join('\n')}`
      const knownSet = setNumbers.get(setKey)
      if (knownSet !== undefined) {
        asked[knownSet]! |= askedBits[of]
        return knownSet
      }
      const set = asked.push(askedBits[of]) - 1
      setNumbers.set(setKey, set)
      for (const source of sources) {
        const key = `${syllables} ${source}`
        let number = numbers.get(key)
        if (number === undefined) {
          number = keys.push(key) - 1
          numbers.set(key, number)
          sets.push([])
        }
        if (sets[number]!.at(-1) !== set) sets[number]!.push(set)
      }
      return set
    },
    scanner() {
      const lists = wordLists(words, {isKnown: true})
      const phraseOf = (number: number) => phraseFrom(keys[number]!, lists, {isKnown: true}).phrase
      const own = phrasesFrom(keys.slice(known.length), words)
      const program = !fits
        ? buildProgram(own)
        : own.length
          ? joinPrograms(compiled.program(), buildProgram(own))
          : compiled.program()
      return createScanner(program, phraseOf, (phrase) => sets[phrase]!.reduce((bits, set) => bits | bitsOf(set), 0))
    }
  }

  /** When a set is looked for. */
  function bitsOf(set: number): number {
    return asked[set] === askedBits.any ? askedBits.any : asked[set]! | ON_REQUEST
  }
}

/** In another thread the lists are copies. */
function isSame(one: readonly string[] | undefined, other: readonly string[]): boolean {
  return one === other || (one?.length === other.length && other.every((word, i) => word === one[i]))
}

/** Whose turns are scanned, as bits. */
export const askedBits: Record<Role | 'any' | 'asked', number> = {
  agent: 1,
  customer: 2,
  system: 4,
  unknown: 4,
  any: 7,
  asked: 0
}
/** A turn is scanned for what is not looked for in all turns. */
export const ON_REQUEST = 8

/** Compiles phrases, given by their keys. */
export function compilePhrases(keys: string[], words: Pack['words']): Program {
  const phrases = phrasesFrom(keys, words)
  return withTree(buildProgram(phrases), phrases)
}

function phrasesFrom(keys: string[], words: Pack['words']): ProgramPhrase[] {
  const lists = wordLists(words)
  return keys.map((key) => phraseFrom(key, lists))
}

function phraseFrom(key: string, lists: WordList, how: {isKnown?: boolean} = {}): ProgramPhrase {
  const space = key.indexOf(' ')
  return {soundsLike: Number(key.slice(0, space)), phrase: parsePhrase(key.slice(space + 1), lists, how)}
}
