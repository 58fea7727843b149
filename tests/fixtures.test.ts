import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {createLinter, lintFile} from '../src/node.js'
import {reportOf} from '../src/reporters/report.js'
import {reporters} from '../src/reporters/reporters.js'

/** `UPDATE=1 npx vitest run tests/fixtures.test.ts` writes the reports anew; read them before you commit them. */
const update = Boolean(process.env.UPDATE)
const linter = createLinter()

/** The report on the call in a folder, its path as short as the folder allows. */
async function report(folder: string, format: 'text' | 'json'): Promise<string> {
  const name = readdirSync(folder).find((file) => file.startsWith('call.'))
  if (!name) throw new Error(`Expected call.* in ${folder}, found none`)
  const {file} = await lintFile(linter, join(folder, name))
  file.path = name
  const reporter = await reporters[format]!()
  return reportOf(reporter, [file], {locale: 'zh', color: false})
}

describe('whole calls are reported as expected', () => {
  const root = 'fixtures/calls'
  for (const name of readdirSync(root)) {
    const folder = join(root, name)
    const formats = (['text', 'json'] as const).filter((format) => existsSync(join(folder, pathOf(format))))
    it.each(formats.length ? formats : (['text'] as const))(`${name}, as %s`, async (format) => {
      const expected = join(folder, pathOf(format))
      const found = await report(folder, format)
      if (update) writeFileSync(expected, found)
      expect(found).toBe(readFileSync(expected, 'utf8'))
    })
  }
})

describe('clean calls are quiet', () => {
  const root = 'fixtures/quiet'
  for (const name of readdirSync(root)) {
    it(name, async () => {
      expect(await report(join(root, name), 'text')).toBe('没有发现问题 (1 个文件)\n')
    })
  }
})

function pathOf(format: 'text' | 'json'): string {
  return `expected.${format === 'text' ? 'txt' : 'json'}`
}
