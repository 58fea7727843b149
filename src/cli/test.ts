import {stat} from 'node:fs/promises'
import {resolve} from 'node:path'
import {runExamples} from '../engine/examples.js'
import {loadPacks} from '../files.js'
import type {PackReading} from '../packs/read-pack.js'
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
      const pack = await loadPacks(resolve(cwd, folder), recommended.words)
      for (const {path, source, problem} of pack.problems)
        stderr.write(`${placeIn(`${folder}/${path}`, source, problem.start)} ${problem.reason}\n`)
      mistakes += pack.problems.length
      packs.push({...pack, folder})
    }
    let failed = 0
    const builtIn = {...recommended, folder: '', places: {} as PackReading['places']}
    for (const {rules, words, places, folder} of folders.length ? packs : [builtIn]) {
      for (const {rule, kind, index, expected, found} of runExamples(rules, words, {speller: englishSpeller})) {
        failed++
        const file = places[rule]
        const place = file ? `${placeIn(`${folder}/${file.path}`, file.source, file[kind][index]!)} ` : ''
        stdout.write(
          `${place}${rule} (${kind})\n  expected ${expected.replaceAll('\n', '\n           ')}\n  found    ${found.replaceAll('\n', '\n           ')}\n`
        )
      }
      passed += rules.reduce((sum, rule) => sum + rule.examples.bad.length + rule.examples.good.length, 0)
    }
    stdout.write(`${passed - failed} passed, ${failed} failed\n`)
    return mistakes ? 2 : failed ? 1 : 0
  }
}

function placeIn(path: string, source: string, offset: number): string {
  const lines = source.slice(0, offset).split('\n')
  return `${path}:${lines.length}:${lines.at(-1)!.length + 1}`
}
