import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import Ajv from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import {parse as parseHtml} from 'parse5'
import {beforeAll, describe, expect, it} from 'vitest'
import {parse as parseYaml} from 'yaml'
import type {Locale} from '../../src/model.js'
import {createLinter, lintFile, loadPacks} from '../../src/node.js'
import {reportOf} from '../../src/reporters/report.js'
import {reporters} from '../../src/reporters/reporters.js'

const ROOT = 'fixtures/reports'
const PATHS = ['call.txt', '模板 1,2.txt', 'hostile.txt', 'clean.txt', 'broken.ndjson'].map(
  (name) => `${ROOT}/calls/${name}`
)
const endings: Record<string, string> = {
  text: 'txt',
  sarif: 'sarif',
  github: 'github.txt',
  gitlab: 'gitlab.json',
  junit: 'junit.xml',
  checkstyle: 'checkstyle.xml',
  html: 'html',
  json: 'json',
  jsonl: 'jsonl',
  tap: 'tap',
  rdjson: 'rdjson.json',
  agent: 'agent.txt'
}

/** What the reporter says of the fixtures. */
async function reportAs(name: string, locale: Locale = 'zh', paths = PATHS): Promise<string> {
  const {problems, ...pack} = await loadPacks(`${ROOT}/rules`)
  expect(problems).toEqual([])
  const linter = createLinter({packs: [pack], locale})
  const files = []
  for (const path of paths) files.push((await lintFile(linter, path)).file)
  return reportOf(await reporters[name]!(), files, {locale, color: false, rules: linter.rules, version: '1.2.3'})
}

describe('golden reports', () => {
  it.each(Object.keys(reporters))('%s', async (name) => {
    await expect(await reportAs(name)).toMatchFileSnapshot(resolve(ROOT, 'expected', `report.${endings[name]}`))
  })

  it('text in English', async () => {
    await expect(await reportAs('text', 'en')).toMatchFileSnapshot(resolve(ROOT, 'expected', 'report.en.txt'))
  })

  it('html in English says one error and several', async () => {
    const page = await reportAs('html', 'en')
    expect(page).toContain('<span class="level">error</span> ')
    expect(page).toMatch(/<p>5 files · 2 errors · 6 warnings · 1 info<\/p>/)
    expect(await reportAs('html', 'en', PATHS.slice(0, 1))).toContain('<p>1 file · ')
  })

  it.each(Object.keys(reporters))('%s of nothing', async (name) => {
    expect(await reportAs(name, 'en', [])).toBeDefined()
  })
})

describe('sarif', () => {
  type Log = {runs: [{results: Result[]; tool: {driver: {rules: {id: string}[]}}}]}
  type Result = {
    ruleId: string
    ruleIndex: number
    locations: {physicalLocation: {artifactLocation: {uri: string}; region: Record<string, number>}}[]
    fixes?: {
      artifactChanges: {
        replacements: {deletedRegion: {charOffset: number; charLength: number}; insertedContent: {text: string}}[]
      }[]
    }[]
  }
  let log: Log
  beforeAll(async () => {
    log = JSON.parse(await reportAs('sarif'))
  })

  it('holds to the schema of SARIF 2.1.0', () => {
    const path = 'node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'
    const schema = JSON.parse(readFileSync(path, 'utf8'))
    const ajv = new Ajv({strict: false, unicodeRegExp: false})
    addFormats(ajv)
    const validate = ajv.compile(schema)
    expect(validate(log), JSON.stringify(validate.errors)).toBe(true)
    expect(validate({...log, version: '2.0.0'})).toBe(false)
  })

  it('names rules by their index and gives true places', () => {
    const [{results, tool}] = log.runs
    expect(results.length).toBeGreaterThan(6)
    for (const {ruleId, ruleIndex, locations} of results) {
      expect(tool.driver.rules[ruleIndex]!.id).toBe(ruleId)
      const {artifactLocation, region} = locations[0]!.physicalLocation
      const source = readFileSync(decodeURIComponent(artifactLocation.uri), 'utf8')
      if (region.charOffset === undefined) continue
      const line = source.slice(0, region.charOffset).split('\n')
      expect([region.startLine, region.startColumn]).toEqual([line.length, line.at(-1)!.length + 1])
    }
  })

  it('has fixes for templates and none for records', () => {
    const fixed = log.runs[0].results.filter(({fixes}) => fixes)
    expect(
      new Set(fixed.map(({locations}) => decodeURIComponent(locations[0]!.physicalLocation.artifactLocation.uri)))
    ).toEqual(new Set([PATHS[1]]))
    const source = readFileSync(PATHS[1]!, 'utf8')
    const [{deletedRegion, insertedContent}] = fixed[0]!.fixes![0]!.artifactChanges[0]!.replacements as [
      {deletedRegion: {charOffset: number; charLength: number}; insertedContent: {text: string}}
    ]
    expect(source.slice(deletedRegion.charOffset, deletedRegion.charOffset + deletedRegion.charLength)).toBe('您必须')
    expect(insertedContent.text).toBe('希望您能够')
  })
})

describe('rdjson', () => {
  interface Point {
    line: number
    column: number
  }
  interface Diagnostic {
    message: string
    location: {path: string; range: {start: Point; end?: Point}}
    severity: string
    code: {value: string}
    suggestions?: {range: {start: Point; end: Point}; text: string}[]
  }

  it('has ranges in bytes of UTF-8, the end not in them, and suggestions for templates only', async () => {
    const {source, diagnostics} = JSON.parse(await reportAs('rdjson')) as {source: unknown; diagnostics: Diagnostic[]}
    expect(source).toMatchObject({name: 'huashu'})
    const words = (path: string, {start, end}: {start: Point; end?: Point}) => {
      if (!end) return undefined
      expect(end.line).toBe(start.line)
      const line = readFileSync(path, 'utf8').split('\n')[start.line - 1]!
      return Buffer.from(line)
        .subarray(start.column - 1, end.column - 1)
        .toString()
    }
    const found = diagnostics.map(({code, severity, location: {path, range}, suggestions = []}) => [
      code.value,
      severity,
      words(path, range),
      suggestions.map((one) => `${words(path, one.range)} → ${one.text}`).join()
    ])
    expect(found).toEqual([
      ['house/not-my-duty', 'ERROR', '這件事情，不歸我管', ''],
      ['house/you-must', 'WARNING', '您必须', ''],
      ['house/agent-service', 'INFO', '转接人工做席服务', ''],
      ['house/thanks', 'WARNING', undefined, ''],
      ['directive/unknown-rule', 'WARNING', 'house/nothing', ''],
      ['house/you-must', 'WARNING', '您必须', '您必须 → 希望您能够'],
      ['house/you-must', 'WARNING', '您必须', '您必须 → 希望您能够'],
      ['house/you-must', 'WARNING', '您必须', ''],
      ['source', 'ERROR', '', '']
    ])
  })

  it('stays quick where thousands of hits stand on one line', async () => {
    const {problems: _, ...pack} = await loadPacks(`${ROOT}/rules`)
    const file = createLinter({packs: [pack]}).lint(`客服：${'您必须来，好的。'.repeat(8_000)}`, {path: 'a.txt'})
    expect(file.messages.length).toBeGreaterThan(7_999)
    const report = await reporters.rdjson!()
    const start = performance.now()
    reportOf(report, [file], {locale: 'zh', color: false})
    expect(performance.now() - start).toBeLessThan(3_000)
  })
})

describe('tap', () => {
  it('has a point for each file, with YAML that reads as YAML', async () => {
    const [version, ...lines] = (await reportAs('tap')).trimEnd().split('\n')
    expect([version, lines.pop()]).toEqual(['TAP version 14', '1..5'])
    expect(lines.filter((line) => /^(not )?ok /.test(line)).map((line) => line.split(' - ')[0])).toEqual([
      'not ok 1',
      'not ok 2',
      'not ok 3',
      'ok 4',
      'not ok 5'
    ])
    const block = lines.slice(lines.indexOf('  ---') + 1, lines.indexOf('  ...')).join('\n')
    const {messages} = parseYaml(block) as {messages: {line: number; rule: string; expected?: string[]}[]}
    expect(messages[0]).toMatchObject({line: 3, column: 7, severity: 'error', rule: 'house/not-my-duty'})
    expect(messages[0]!.expected).toHaveLength(2)
    expect(messages).toHaveLength(4)
  })

  it('escapes what TAP would take for a directive', async () => {
    const report = await reporters.tap!()
    const file = createLinter({packs: []}).lint('客服：您好', {path: 'a # TODO\\b.txt'})
    expect(reportOf(report, [file], {locale: 'en', color: false})).toContain('ok 1 - a \\# TODO/b.txt\n')
    expect(reportOf(report, [], {locale: 'en', color: false})).toBe('TAP version 14\n1..0 # SKIP no files\n')
  })
})

describe('jsonl and agent', () => {
  it('have a line for each message', async () => {
    const all = JSON.parse(await reportAs('json')) as {files: {path: string; messages: object[]}[]}
    const records = all.files.flatMap(({path, messages}) => messages.map((message) => ({path, ...message})))
    const lines = (await reportAs('jsonl')).trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line))).toEqual(records)
    const told = (await reportAs('agent')).trimEnd().split('\n')
    expect(told).toHaveLength(records.length + 1)
    for (const line of told.slice(0, -1)) expect(line).toMatch(/^[^:]+:\d+:\d+ (error|warning|info) \S+ /)
    expect(told.at(-1)).toBe('files: 5, errors: 2, warnings: 6, infos: 1')
  })
})

describe('hostile text', () => {
  it('makes no new workflow command', async () => {
    const lines = (await reportAs('github')).trimEnd().split('\n')
    const messages = JSON.parse(await reportAs('json')).files.flatMap((file: {messages: unknown[]}) => file.messages)
    expect(lines).toHaveLength(messages.length)
    for (const line of lines) expect(line).toMatch(/^::(error|warning|notice) file=[^:]*::.*$/)
    expect(lines.some((line) => line.includes('file=fixtures/reports/calls/模板 1%2C2.txt,'))).toBe(true)
  })

  it('reaches no terminal as a command', async () => {
    for (const name of ['text', 'agent', 'tap'])
      expect(await reportAs(name)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/)
  })

  it('makes no element and no script of an HTML page', async () => {
    const page = await reportAs('html')
    const found = new Map<string, number>()
    const attributes = new Set<string>()
    const walk = (node: {nodeName: string; attrs?: {name: string; value: string}[]; childNodes?: never[]}) => {
      found.set(node.nodeName, (found.get(node.nodeName) ?? 0) + 1)
      for (const {name} of node.attrs ?? []) attributes.add(name)
      for (const child of node.childNodes ?? []) walk(child)
    }
    walk(parseHtml(page) as never)
    expect(found.get('mark')).toBe(6)
    for (const name of ['script', 'img', 'link', 'iframe', 'object', 'svg']) expect(found.has(name)).toBe(false)
    expect([...attributes].sort()).toEqual([
      'charset',
      'checked',
      'class',
      'content',
      'for',
      'href',
      'http-equiv',
      'id',
      'lang',
      'name',
      'open',
      'type'
    ])
    expect(page).toContain("default-src 'none'")
    expect(page).not.toMatch(/url\(|@import|src=x onerror=alert\(1\)>/)
  })

  it.each(['junit', 'checkstyle'])('leaves %s well formed', async (name) => {
    const {XMLValidator} = await import('fast-xml-parser')
    const xml = await reportAs(name)
    expect(XMLValidator.validate(xml)).toBe(true)
    expect(xml).not.toContain('\u001b')
  })
})

describe('gitlab', () => {
  const prints = async (source: string) => {
    const {problems: _, ...pack} = await loadPacks(`${ROOT}/rules`)
    const file = createLinter({packs: [pack]}).lint(source, {path: 'a.txt'})
    const report = reportOf(await reporters.gitlab!(), [file], {locale: 'zh', color: false})
    return (JSON.parse(report) as {fingerprint: string}[]).map(({fingerprint}) => fingerprint)
  }

  it('has fingerprints that stay when lines move, each its own', async () => {
    const before = await prints('客服：您必须来，谢谢\n客服：您必须来，谢谢\n')
    expect(new Set(before).size).toBe(2)
    expect(await prints('客服：您好\n\n客服：您必须来，谢谢\n客服：您必须来，谢谢\n')).toEqual(before)
  })
})

describe('text', () => {
  it('underlines the hit by the width of its characters', async () => {
    const lines = (await reportAs('text')).split('\n')
    const at = lines.findIndex((line) => line.includes('这件事情') || line.includes('這件事情，不歸我管。'))
    expect(lines[at + 1]!.trim()).toBe('^'.repeat('這件事情，不歸我管'.length * 2))
    const indent = lines[at]!.indexOf('客服')
    expect(lines[at + 1]!.indexOf('^') - indent).toBe('客服：嗯……'.length * 2 - 2)
  })
})
