import {join} from 'node:path'
import {isNode, LineCounter, parseDocument} from 'yaml'
import type {Settings} from '../checks/check.js'
import type {ConfigProblem} from '../config/config.js'
import {type FailedExample, runExamples} from '../engine/examples.js'
import {loadPacks} from '../files.js'
import type {Pack, Rule} from '../model.js'
import {overlapsIn} from '../packs/overlaps.js'
import type {PackReading} from '../packs/read-pack.js'

export interface PackTest {
  /** Examples that were run. */
  examples: number
  /** Mistakes in rule files: what is wrong with them, before any example. */
  mistakes: ConfigProblem[]
  failures: {problem: ConfigProblem; line: number; column: number; failed: FailedExample}[]
  warnings: ConfigProblem[]
}

/** Tests a folder of rule packs: its files, its examples, its phrases. */
export async function testPack(folder: string, base: Pack['words'], settings: Settings): Promise<PackTest> {
  const pack = await loadPacks(folder, base)
  const test: PackTest = {examples: 0, mistakes: [], failures: [], warnings: []}
  for (const {path, source, problem} of pack.problems)
    test.mistakes.push({path: join(folder, ...path.split('/')), source, problem, kind: 'rule'})
  for (const rule of pack.rules) testRule(rule, pack, folder, settings, test)
  return test
}

function testRule(rule: Rule, {words, places}: PackReading, folder: string, settings: Settings, test: PackTest): void {
  const {path: name, source} = places[rule.id]!
  const path = join(folder, ...name.split('/'))
  const lines = new LineCounter()
  const document = parseDocument(source, {lineCounter: lines})
  const problemAt = (keys: (string | number)[], reason: string): ConfigProblem => {
    const node = document.getIn(keys, true)
    const [start, end] = (isNode(node) && node.range) || [0, 0]
    return {path, source, kind: 'rule', problem: {reason, start, end}}
  }
  test.examples += rule.examples.bad.length + rule.examples.good.length
  for (const failed of runExamples([rule], words, settings)) {
    const problem = problemAt(['examples', failed.kind, failed.index], reasonOf(failed))
    const {line, col} = lines.linePos(problem.problem.start)
    test.failures.push({problem, line, column: col, failed})
  }
  for (const {path: keys, reason} of overlapsIn(rule, words)) test.warnings.push(problemAt(keys, reason))
}

function reasonOf({kind, expected, found}: FailedExample): string {
  if (kind === 'good') return `Expected no hit in a good example, found ${found}`
  if (!expected.includes('«')) return 'Expected «…» around what is hit in a bad example, found none'
  return found.includes('«')
    ? `Expected the hits ${expected}, found ${found}`
    : `Expected the hits ${expected}, found none`
}
