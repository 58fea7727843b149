import {join} from 'node:path'
import {isNode, LineCounter, parseDocument} from 'yaml'
import type {Settings} from '../checks/check.js'
import type {ConfigProblem} from '../config/config.js'
import {coverageOf} from '../engine/coverage.js'
import {type FailedExample, runExamples} from '../engine/examples.js'
import {loadPacks} from '../files.js'
import type {Pack, Rule} from '../model.js'
import {overlapsIn} from '../packs/overlaps.js'
import type {PackReading} from '../packs/read-pack.js'

/** What testing some rules told; of those in files, where. */
export interface PackTest extends Pack {
  /** Examples that were run. */
  examples: number
  failures: {failed: FailedExample; at?: {path: string; line: number; column: number}}[]
  /** Phrases in the checks of rules, where they were asked for. */
  phrases: number
  /** Those of them that no example of their rule says. */
  unused: {place: string; phrase: string}[]
  /** Mistakes in rule files: what is wrong with them, before any example. */
  mistakes: ConfigProblem[]
  /** What else is to be told of rule files, by level. */
  told: Record<'error' | 'warning' | 'info', ConfigProblem[]>
}

export interface PackTestOptions {
  /** Word lists that packs may use. */
  base: Pack['words']
  settings: Settings
  /** Whether to look for phrases that no example says. */
  coverage: boolean
}

/** Tests a folder of rule packs: its files, its examples, its phrases. */
export async function testPack(folder: string, options: PackTestOptions): Promise<PackTest> {
  const pack = await loadPacks(folder, options.base)
  const {rules, words} = pack
  const test: PackTest = {
    rules,
    words,
    examples: 0,
    failures: [],
    phrases: 0,
    unused: [],
    mistakes: [],
    told: {error: [], warning: [], info: []}
  }
  for (const {path, source, problem} of pack.problems)
    test.mistakes.push({path: join(folder, ...path.split('/')), source, problem, kind: 'rule'})
  for (const rule of rules) testRule(rule, folder, pack.places[rule.id]!, options, test)
  return test
}

function testRule(
  rule: Rule,
  folder: string,
  {path: name, source}: PackReading['places'][string],
  {settings, coverage}: PackTestOptions,
  test: PackTest
): void {
  const path = join(folder, ...name.split('/'))
  const lines = new LineCounter()
  const document = parseDocument(source, {lineCounter: lines})
  const problemAt = (keys: (string | number)[], reason: string): ConfigProblem => {
    const node = document.getIn(keys, true)
    const [start, end] = (isNode(node) && node.range) || [0, 0]
    return {path, source, kind: 'rule', problem: {reason, start, end}}
  }
  test.examples += rule.examples.bad.length + rule.examples.good.length
  for (const failed of runExamples([rule], test.words, settings)) {
    const problem = problemAt(['examples', failed.kind, failed.index], reasonOf(failed))
    const {line, col} = lines.linePos(problem.problem.start)
    test.told.error.push(problem)
    test.failures.push({failed, at: {path, line, column: col}})
  }
  for (const {path: keys, reason} of overlapsIn(rule, test.words)) test.told.warning.push(problemAt(keys, reason))
  if (!coverage) return
  const {phrases, unused} = coverageOf(rule, test.words, settings)
  test.phrases += phrases
  for (const {path: keys, phrase} of unused) {
    test.unused.push({place: `${rule.id} ${keys.join('.')}`, phrase})
    test.told.info.push(problemAt(keys, `Expected an example that says \`${phrase}\`, found none`))
  }
}

function reasonOf({kind, expected, found}: FailedExample): string {
  if (kind === 'good') return `Expected no hit in a good example, found ${found}`
  if (!expected.includes('«')) return 'Expected «…» around what is hit in a bad example, found none'
  return found.includes('«')
    ? `Expected the hits ${expected}, found ${found}`
    : `Expected the hits ${expected}, found none`
}
