import type {PhraseBook, Settings, View} from '../checks/check.js'
import {checks} from '../checks/checks.js'
import type {Hit, Level, Pack, Rule} from '../model.js'
import {wordLists} from '../packs/words.js'
import {graphOf} from '../phrases/graph.js'
import {parsePhrase} from '../phrases/parse.js'
import {buildProgram, type ProgramPhrase} from '../scan/program.js'
import {createScanner, type Scanner} from '../scan/scan.js'
import {allowing} from './allow.js'

/** A rule that is on, ready to run. */
export interface ActiveRule {
  rule: Rule
  level: Level
  run: (view: View) => Hit[]
}

export interface Engine {
  rules: ActiveRule[]
  scanner: Scanner
  /** By phrase of the scanner: the sets it belongs to. */
  sets: number[][]
  /** The set of praising phrases (the word list `praise`), when there is one. */
  praise: number | undefined
}

/** Syllables from which on a phrase is also found by its sound, where its rule does not say. */
const SOUNDS_LIKE = 4
const NEVER = 255

/** Compiles every phrase of the rules into one program. The same phrase in several rules is looked for once. */
export function compileRules(
  rules: {rule: Rule; level: Level}[],
  words: Pack['words'],
  settings: Settings = {},
  allow: Record<string, string[]> = {}
): Engine {
  const lists = wordLists(words)
  const numbers = new Map<string, number>()
  const phrases: ProgramPhrase[] = []
  const sets: number[][] = []
  const setNumbers = new Map<string, number>()
  const book: PhraseBook = (sources, {soundsLike = true} = {}) => {
    const syllables = soundsLike === true ? SOUNDS_LIKE : soundsLike === false ? NEVER : soundsLike
    const setKey = JSON.stringify([syllables, sources])
    const knownSet = setNumbers.get(setKey)
    if (knownSet !== undefined) return knownSet
    const set = setNumbers.size
    setNumbers.set(setKey, set)
    for (const source of sources) {
      const key = `${syllables} ${source}`
      let number = numbers.get(key)
      if (number === undefined) {
        const graph = graphOf(parsePhrase(source, lists))
        number = phrases.push({graph, soundsLike: syllables}) - 1
        numbers.set(key, number)
        sets.push([])
      }
      if (!sets[number]!.includes(set)) sets[number]!.push(set)
    }
    return set
  }
  const active = rules.map(({rule, level}) => ({
    rule,
    level,
    run: allowing(allow[rule.id], compileCheck(rule, book, settings), book)
  }))
  const praise = words.praise?.length ? book(['<praise>']) : undefined
  return {praise, rules: active, scanner: createScanner(buildProgram(phrases)), sets}
}

function compileCheck(rule: Rule, book: PhraseBook, settings: Settings): (view: View) => Hit[] {
  const name = Object.keys(checks).find((key) => Object.hasOwn(rule.check, key))
  if (!name) throw new Error(`Expected one of the checks ${Object.keys(checks).join(', ')} in ${rule.id}, found none`)
  return checks[name]!.compile(rule.check as never, book, settings)
}
