import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {isNode, LineCounter, parseDocument} from 'yaml'
import type {ConfigProblem} from '../config/config.js'
import {type FailedExample, runExamples} from '../engine/examples.js'
import {loadPacks} from '../files.js'
import type {Pack, Rule} from '../model.js'
import {overlapsIn} from '../packs/overlaps.js'

export interface PackTest {
  /** Examples that were run. */
  examples: number
  /** Mistakes in rule files: what is wrong with them, before any example. */
  mistakes: ConfigProblem[]
  failures: {problem: ConfigProblem; line: number; column: number; failed: FailedExample}[]
  warnings: ConfigProblem[]
}

/** Tests a folder of rule packs: its files, its examples, its phrases. */
export async function testPack(folder: string, base: Pack['words']): Promise<PackTest> {
  const {problems, rules, words} = await loadPacks(folder, base)
  const test: PackTest = {examples: 0, mistakes: [], failures: [], warnings: []}
  for (const {path, source, problem} of problems)
    test.mistakes.push({path: join(folder, ...path.split('/')), source, problem, kind: 'rule'})
  for (const rule of rules) await testRule(rule, words, folder, test)
  return test
}

async function testRule(rule: Rule, words: Pack['words'], folder: string, test: PackTest): Promise<void> {
  const {path, source} = await fileOf(rule.id, folder)
  const lines = new LineCounter()
  const document = parseDocument(source, {lineCounter: lines})
  const problemAt = (keys: (string | number)[], reason: string): ConfigProblem => {
    const node = document.getIn(keys, true)
    const [start, end] = (isNode(node) && node.range) || [0, 0]
    return {path, source, kind: 'rule', problem: {reason, start, end}}
  }
  const {bad, good} = rule.examples
  test.examples += bad.length + good.length
  if (!bad.length) test.warnings.push(problemAt(['examples', 'bad'], 'Expected an example that is hit, found none'))
  if (!good.length)
    test.warnings.push(problemAt(['examples', 'good'], 'Expected an example of a near miss, found none'))
  for (const failed of runExamples([rule], words)) {
    const index = rule.examples[failed.kind].findIndex((example) => example.trimEnd() === failed.expected)
    const problem = problemAt(['examples', failed.kind, index], reasonOf(failed))
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

async function fileOf(id: string, folder: string): Promise<{path: string; source: string}> {
  for (const ending of ['.yml', '.yaml']) {
    const path = join(folder, ...`${id}${ending}`.split('/'))
    const source = await readFile(path, 'utf8').catch(() => undefined)
    if (source !== undefined) return {path, source}
  }
  throw new Error(`Expected the file of ${id} in ${folder}, found none`)
}
