import type {PhraseSetOptions, Settings} from '../checks/check.js'
import {checks} from '../checks/checks.js'
import type {Pack, Rule} from '../model.js'
import {compileRules} from './compile.js'
import {callsOfExample} from './examples.js'
import {viewCall} from './view.js'

/** The phrases of a rule, and those that none of its examples says. */
export interface Coverage {
  phrases: number
  unused: {path: (string | number)[]; phrase: string}[]
}

/**
 * Which phrases of a rule are found in its examples: every line of `forbid`, `unless`, `where: {after}` and the others. That a phrase
 * is found does not say that it decides; that it is not found says that nothing proves it.
 */
export function coverageOf(rule: Rule, words: Pack['words'], settings: Settings = {}): Coverage {
  const known = phrasesOf(rule, settings)
  const lines = [...linesIn(rule.check, ['check'], known)]
  const probes = [...known].map(([phrase, how]) => ({rule: probeOf(rule, phrase, how), level: 'error' as const}))
  const engine = compileRules(probes, words)
  const said = new Set<string>()
  for (const example of [...rule.examples.bad, ...rule.examples.good])
    for (const call of callsOfExample(example, rule)) {
      const view = viewCall(call, engine)
      view.read()
      for (const {rule: probe, run} of engine.rules) if (!said.has(probe.id) && run(view).length) said.add(probe.id)
    }
  return {phrases: lines.length, unused: lines.filter(({phrase}) => !said.has(phrase))}
}

/** What the check looks for, and how. Words that a guard adds are not the rule's own. */
function phrasesOf({check}: Rule, settings: Settings): Map<string, PhraseSetOptions> {
  const phrases = new Map<string, PhraseSetOptions>()
  const name = Object.keys(checks).find((key) => Object.hasOwn(check, key))!
  checks[name]!.compile(
    check as never,
    (list, how = {}) => {
      for (const phrase of list) phrases.set(phrase, how)
      return 0
    },
    settings
  )
  return phrases
}

function* linesIn(
  value: unknown,
  path: (string | number)[],
  known: ReadonlyMap<string, unknown>
): Generator<{path: (string | number)[]; phrase: string}> {
  if (typeof value === 'string' && typeof path.at(-1) === 'number' && known.has(value)) yield {path, phrase: value}
  if (typeof value !== 'object' || value === null) return
  for (const [key, part] of Object.entries(value))
    yield* linesIn(part, [...path, Array.isArray(value) ? Number(key) : key], known)
}

/** A rule that hits wherever anybody says the phrase. */
function probeOf(rule: Rule, phrase: string, {soundsLike}: PhraseSetOptions): Rule {
  const sound = soundsLike === undefined ? {} : {'sounds-like': soundsLike}
  return {...rule, id: phrase, fix: false, check: {forbid: [phrase], guards: [], who: 'any', ...sound}}
}
