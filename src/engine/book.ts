import type {PhraseBook} from '../checks/check.js'
import type {Pack} from '../model.js'
import {wordLists} from '../packs/words.js'
import {graphOf} from '../phrases/graph.js'
import {parsePhrase} from '../phrases/parse.js'
import {partsOf} from '../phrases/parts.js'
import {buildProgram, joinPrograms, type Program} from '../scan/program.js'
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
  /** Every phrase so far, by number. */
  keys: string[]
  /** Compiles what is not compiled yet. Throws when a phrase is wrong. */
  scanner: () => Scanner
}

/** Syllables from which on a phrase is also found by its sound, where its rule does not say. */
const SOUNDS_LIKE = 4
const NEVER = 255

export function openBook(words: Pack['words'], compiled?: Compiled): OpenBook {
  const fits = compiled && Object.entries(compiled.words).every(([name, list]) => isSame(words[name], list))
  const known = fits ? compiled.keys : []
  const keys = [...known]
  const numbers = new Map(keys.map((key, i) => [key, i]))
  const sets: number[][] = keys.map(() => [])
  const setNumbers = new Map<string, number>()
  return {
    keys,
    sets,
    book(sources, {soundsLike = true} = {}) {
      const syllables = soundsLike === true ? SOUNDS_LIKE : soundsLike === false ? NEVER : soundsLike
      const setKey = `${syllables} ${sources.join('\n')}`
      const knownSet = setNumbers.get(setKey)
      if (knownSet !== undefined) return knownSet
      const set = setNumbers.size
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
      const own = keys.slice(known.length)
      if (!fits) return createScanner(compilePhrases(own, words))
      const program = compiled.program()
      const all = own.length ? joinPrograms(program, compilePhrases(own, words), known.length) : program
      // Of the phrases compiled before, only those that a rule asks for.
      return createScanner(all, (phrase) => sets[phrase]!.length > 0)
    }
  }
}

/** In another thread the lists are copies. */
function isSame(one: readonly string[] | undefined, other: readonly string[]): boolean {
  return one === other || (one?.length === other.length && other.every((word, i) => word === one[i]))
}

/** Compiles phrases, given by their keys. */
export function compilePhrases(keys: string[], words: Pack['words']): Program {
  const lists = wordLists(words)
  return buildProgram(
    keys.flatMap((key, phrase) => {
      const space = key.indexOf(' ')
      const soundsLike = Number(key.slice(0, space))
      const parts = partsOf(parsePhrase(key.slice(space + 1), lists))
      return parts.map((part) => ({graph: graphOf(part, {joins: true}), phrase, soundsLike}))
    })
  )
}
