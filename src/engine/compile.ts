import type {PhraseBook, Settings, View} from '../checks/check.js'
import {checks} from '../checks/checks.js'
import type {Hit, Level, Pack, Rule} from '../model.js'
import type {Scanner} from '../scan/scan.js'
import {allowing} from './allow.js'
import {type Compiled, openBook} from './book.js'
import {markFixable} from './fixable.js'

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
  /** By set: in whose turns it is looked for, as bits of `askedBits`. */
  asked: readonly number[]
  /** The set of praising phrases (the word list `praise`), when there is one. */
  praise: number | undefined
}

/** Compiles every phrase of the rules into one program, but for those that were compiled when the package was built. */
export function compileRules(
  rules: {rule: Rule; level: Level}[],
  words: Pack['words'],
  settings: Settings = {},
  {allow = {}, compiled}: {allow?: Record<string, string[]> | undefined; compiled?: Compiled | undefined} = {}
): Engine {
  const {book, sets, asked, scanner} = openBook(words, compiled)
  const active = rules.map(({rule, level}) => ({
    rule,
    level,
    run: allowing(allow[rule.id], compileRule(rule, book, settings), book)
  }))
  const praise = praiseIn(words, book)
  return {praise, rules: active, scanner: scanner(), sets, asked}
}

/** The keys of every phrase that the rules of a pack look for. */
export function phraseKeys({rules, words}: Pack): string[] {
  const {book, keys} = openBook(words)
  for (const rule of rules) compileRule(rule, book, {})
  praiseIn(words, book)
  return keys
}

function praiseIn(words: Pack['words'], book: PhraseBook): number | undefined {
  return words.praise?.length ? book(['<praise>'], {of: 'agent'}) : undefined
}

function compileRule(rule: Rule, book: PhraseBook, settings: Settings): (view: View) => Hit[] {
  return markFixable(rule, compileCheck(rule, book, settings), book)
}

function compileCheck(rule: Rule, book: PhraseBook, settings: Settings): (view: View) => Hit[] {
  const name = Object.keys(checks).find((key) => Object.hasOwn(rule.check, key))
  if (!name) throw new Error(`Expected one of the checks ${Object.keys(checks).join(', ')} in ${rule.id}, found none`)
  return checks[name]!.compile(rule.check as never, book, settings)
}
