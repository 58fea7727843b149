import {relative} from 'node:path'
import {coverageOf} from '../engine/coverage.js'
import {runExamples} from '../engine/examples.js'
import type {Locale} from '../model.js'
import {giveExamples} from '../packs/give-examples.js'
import {recommended} from '../packs/recommended.generated.js'
import type {World} from './command.js'
import {say} from './say.js'
import type {PackTest, PackTestOptions} from './test-pack.js'

/** Tests the built-in rules, whose files are not read: what is told of them has no place. */
export function testBuiltIn({settings, coverage}: PackTestOptions): PackTest {
  giveExamples()
  const {rules, words} = recommended
  const all = coverage ? rules.map((rule) => ({rule, ...coverageOf(rule, words, settings)})) : []
  return {
    examples: rules.reduce((sum, {examples: {bad, good}}) => sum + bad.length + good.length, 0),
    mistakes: [],
    told: {error: [], warning: [], info: []},
    failures: runExamples(rules, words, settings).map((failed) => ({failed})),
    phrases: all.reduce((sum, {phrases}) => sum + phrases, 0),
    unused: all.flatMap(({rule, unused}) =>
      unused.map(({path, phrase}) => ({place: `${rule.id} ${path.join('.')}`, phrase}))
    ),
    rules,
    words
  }
}

/** Each example that does not hold, as it should be (-) and as it is (+), and how many hold. */
export function tellFailures(tests: readonly PackTest[], {stdout, cwd}: World, locale: Locale, color: boolean): void {
  const paint = (code: number, line: string) => (color ? `\u001b[${code}m${line}\u001b[0m` : line)
  const failures = tests.flatMap((one) => one.failures)
  for (const {at, failed} of failures) {
    const place = at ? `\n${relative(cwd, at.path)}:${at.line}:${at.column}  ` : ''
    stdout.write(`${place}${failed.rule} (${failed.kind})\n${diff(failed.expected, failed.found, paint)}`)
  }
  if (failures.length) stdout.write('\n')
  const passed = tests.reduce((sum, one) => sum + one.examples, 0) - failures.length
  const told = {
    zh: `${passed} 个例子通过，${failures.length} 个失败`,
    en: `${passed} passed, ${failures.length} failed`
  }
  stdout.write(`${say(told, locale)}\n`)
}

/** How many phrases stand in an example; whether they are as many as they must be at least, in percent. */
export function tellCoverage(
  tests: readonly PackTest[],
  least: number | undefined,
  isText: boolean,
  {stdout, stderr}: World,
  locale: Locale
): boolean {
  const all = tests.reduce((sum, one) => sum + one.phrases, 0)
  const said = all - tests.reduce((sum, one) => sum + one.unused.length, 0)
  const percent = all ? Math.floor((100 * said) / all) : 100
  const told = {
    zh: `${all} 个短语里 ${said} 个出现在例子里 (${percent}%)`,
    en: `${said} of ${all} phrases stand in an example (${percent}%)`
  }
  if (isText) {
    // Those in files were told as messages on them.
    for (const {unused} of tests.filter((one) => !one.told.info.length))
      for (const {place, phrase} of unused) stdout.write(`${place}  ${phrase}\n`)
    stdout.write(`${say(told, locale)}\n`)
  }
  if (least === undefined || percent >= least) return true
  stderr.write(`huashu: --min-coverage: Expected at least ${least}%, found ${percent}%\n`)
  return false
}

/** The lines of an example as it should be (-) and as it is (+); lines that are right stand once. */
function diff(expected: string, found: string, paint: (color: number, line: string) => string): string {
  const [before, after] = [expected.split('\n'), found.split('\n')]
  return before
    .map((line, i) =>
      line === after[i] ? `    ${line}\n` : `${paint(31, `  - ${line}`)}\n${paint(32, `  + ${after[i] ?? ''}`)}\n`
    )
    .join('')
}
