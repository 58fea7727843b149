// The inner parts, for measuring: a scanner from phrases, and a pack of them.
import type {Pack, Rule} from '../src/model.js'
import {parsePhrase} from '../src/phrases/parse.js'
import {buildProgram} from '../src/scan/program.js'
import {createScanner} from '../src/scan/scan.js'

export function scannerOf(phrases: string[], soundsLike = 4) {
  const all = phrases.map((source) => ({phrase: parsePhrase(source, () => undefined), soundsLike}))
  return createScanner(buildProgram(all), (number) => all[number]!.phrase)
}

/** A pack with one rule that forbids the phrases. */
export function packOf(phrases: string[], soundsLike: boolean | number = true): Pack {
  const both = {zh: '{actual}', en: '{actual}'}
  const rule: Rule = {
    id: 'bench/phrases',
    title: both,
    level: 'error',
    check: {forbid: phrases, 'sounds-like': soundsLike},
    message: both,
    say: [],
    fix: false,
    why: both,
    source: 'bench',
    examples: {bad: [], good: []}
  }
  return {rules: [rule], words: {}}
}

export {createLinter} from '../src/engine/linter.js'
export {recommended} from '../src/packs/recommended.generated.js'
