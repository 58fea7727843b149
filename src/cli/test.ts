import {stat} from 'node:fs/promises'
import {resolve} from 'node:path'
import {runExamples} from '../engine/examples.js'
import {loadPacks} from '../files.js'
import {recommended} from '../packs/recommended.generated.js'
import {englishSpeller} from '../speller.js'
import {type Command, type Exit, UsageError} from './command.js'

/** `huashu test`: runs the examples of rule packs. */
export const test: Command = {
  takes: '[packs…]',
  summary: {zh: '运行规则包里的例子', en: 'runs the examples of rule packs'},
  options: {},
  help: {},
  async run(_values, folders, {stdout, stderr, cwd}): Promise<Exit> {
    let mistakes = 0
    let passed = 0
    const packs = []
    for (const folder of folders) {
      const kind = await stat(resolve(cwd, folder)).catch(() => undefined)
      if (!kind?.isDirectory()) throw new UsageError(`${folder}: Expected a folder of rule packs, found none`)
      const {problems, ...pack} = await loadPacks(resolve(cwd, folder), recommended.words)
      for (const {path, source, problem} of problems) {
        const lines = source.slice(0, problem.start).split('\n')
        stderr.write(`${folder}/${path}:${lines.length}:${lines.at(-1)!.length + 1} ${problem.reason}\n`)
      }
      mistakes += problems.length
      packs.push(pack)
    }
    let failed = 0
    for (const {rules, words} of folders.length ? packs : [recommended]) {
      for (const {rule, kind, expected, found} of runExamples(rules, words, {speller: englishSpeller})) {
        failed++
        stdout.write(
          `${rule} (${kind})\n  expected ${expected.replaceAll('\n', '\n           ')}\n  found    ${found.replaceAll('\n', '\n           ')}\n`
        )
      }
      passed += rules.reduce((sum, rule) => sum + rule.examples.bad.length + rule.examples.good.length, 0)
    }
    stdout.write(`${passed - failed} passed, ${failed} failed\n`)
    return mistakes ? 2 : failed ? 1 : 0
  }
}
