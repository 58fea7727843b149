import {readFileSync} from 'node:fs'
import {deflateRawSync} from 'node:zlib'
import {strToU8, zipSync} from 'fflate'
import {describe, expect, it} from 'vitest'
import {readBytes} from '../../src/files.js'
import {readCalls} from '../../src/readers/read-calls.js'

/** What is wrong with a source, and where. */
function problems(source: string, path: string) {
  const {calls, problems: found} = readCalls(source, {path})
  return {said: calls.flatMap(({turns}) => turns.map(({text}) => text)), reasons: found}
}

describe('a text that cannot be read, or only in part, is told', () => {
  it('truncated JSON: what stands before the end is read', () => {
    const source = '{"话术": ["您好", "请讲'
    const {said, reasons} = problems(source, 'a.json')
    expect(said).toEqual(['您好', '请讲'])
    expect(reasons).toEqual([{reason: expect.stringContaining('Expected JSON'), start: 14, end: source.length}])
  })

  it('broken YAML, at its place', () => {
    const {said, reasons} = problems('话术:\n  - 您好\n  - "请讲\n', 'a.yml')
    expect(said[0]).toBe('您好')
    expect(reasons).toHaveLength(1)
    expect(reasons[0]!.reason).toContain('Expected YAML')
    expect(reasons[0]!.start).toBeGreaterThan(10)
  })

  it('broken front matter', () => {
    const {said, reasons} = problems('---\nkind: [notice\n---\n您好\n', 'a.md')
    expect(said).toEqual(['您好'])
    expect(reasons[0]!.reason).toContain('Expected YAML')
  })

  it.each(['json', 'yml'])('%s nested too deep', (ending) => {
    const {reasons} = problems(`{"话术": ${'['.repeat(200_000)}`, `a.${ending}`)
    expect(reasons.length).toBeGreaterThan(0)
  })

  it('YAML whose aliases multiply', () => {
    const lists = Array.from({length: 30}, (_, i) => `a${i}: &a${i} [${`*a${i - 1},`.repeat(9)}]`).slice(1)
    const {said} = problems(`a0: &a0 [您好]\n${lists.join('\n')}\n话术: [*a29, 请讲]\n`, 'a.yml')
    expect(said).toEqual(['请讲'])
  })

  it('a line of Markdown that nobody wrote by hand; the others are read', () => {
    const {said, reasons} = problems(`您好\n\n${'很长'.repeat(2_000_000)}\n\n请讲\n`, 'a.md')
    expect(said).toEqual(['您好', '请讲'])
    expect(reasons).toEqual([{reason: expect.stringContaining('at most 20000 characters'), start: 4, end: 5}])
  })

  it('a Markdown paragraph of a hundred thousand lines takes seconds, not hours', () => {
    const started = performance.now()
    const {said} = problems('客服：您**必须**提供身份证\n'.repeat(20_000), 'a.md')
    expect(said).toHaveLength(20_000)
    expect(performance.now() - started).toBeLessThan(20_000)
  })

  it('scripts without anything to say', () => {
    for (const [path, source] of Object.entries({
      'a.md': '# 标题\n\n```\n您必须\n```\n',
      'a.yml': 'name: x\n',
      'a.json': '{"name": "x"}',
      'a.csv': '场景,话术\n',
      'b.md': ''
    }))
      expect([path, problems(source, path).reasons.map(({reason}) => reason.slice(0, 8))]).toEqual([path, ['Expected']])
  })

  it('other programs’ files are foreign, broken JSON is not', () => {
    expect(readCalls('{"name": "x", "scripts": {"test": "vitest"}}', {path: 'package.json'}).foreign).toBe(true)
    expect(readCalls('{// why\n"compilerOptions": {"strict": true,}}', {path: 'tsconfig.json'}).foreign).toBe(true)
    expect(readCalls('on: push\njobs: {a: {steps: []}}\n', {path: 'ci.yml'}).foreign).toBe(true)
    expect(readCalls('{"name": "x", ', {path: 'package.json'}).foreign).toBeUndefined()
    expect(readCalls('话术: 您好', {path: 'a.yml'}).foreign).toBeUndefined()
  })
})

const SHEET =
  '<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>您好</t></is></c></row></sheetData></worksheet>'
const parts = (more: Record<string, string> = {}) => ({
  'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="话术" r:id="a"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="a" Target="worksheets/sheet1.xml"/></Relationships>',
  'xl/worksheets/sheet1.xml': SHEET,
  ...more
})
const workbook = (more?: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(parts(more)).map(([name, xml]) => [name, strToU8(xml)])))

async function reasonOf(bytes: Uint8Array): Promise<string> {
  const read = await readBytes(bytes)
  return 'reason' in read ? read.reason : `read: ${read.text}`
}

/** A zip with one entry, whose sizes are what is claimed. */
function zipOf(name: string, packed: Uint8Array, claimed: number, count = 1): Uint8Array {
  const file = Buffer.from(name)
  const sizes = (at: number, header: Buffer) => {
    header.writeUInt16LE(8, at - 10)
    header.writeUInt32LE(packed.length, at)
    header.writeUInt32LE(claimed, at + 4)
    header.writeUInt16LE(file.length, at + 8)
    return header
  }
  const local = sizes(18, Buffer.alloc(30))
  local.writeUInt32LE(0x04034b50)
  const central = sizes(20, Buffer.alloc(46))
  central.writeUInt32LE(0x02014b50)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(local.length + file.length + packed.length, 16)
  return Buffer.concat([local, file, packed, central, file, end])
}

describe('workbooks and documents from strangers', () => {
  it('a sound one is read', async () => {
    expect(await reasonOf(workbook())).toContain('A1\t"您好"')
  })

  it.each(['agile', 'standard'])('one that was really encrypted (%s)', async (kind) => {
    const bytes = readFileSync(`fixtures/unreadable/encrypted-${kind}.xlsx`)
    expect(await reasonOf(bytes)).toContain('found one that is encrypted: remove its password')
  })

  it('an encrypted one, and those before 2007', async () => {
    const ole = (name: string) =>
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(512), Buffer.from(name, 'utf16le')])
    expect(await reasonOf(ole('EncryptedPackage'))).toContain('encrypted')
    expect(await reasonOf(ole('WordDocument'))).toContain('.doc')
    expect(await reasonOf(ole('Workbook'))).toContain('.xls')
  })

  it('a zip bomb, whatever it says of its size', async () => {
    const bomb = deflateRawSync(Buffer.alloc(64 * 1024 * 1024, ' '), {level: 9})
    const before = process.memoryUsage().arrayBuffers
    for (const claimed of [64 * 1024 * 1024, 10])
      expect(await reasonOf(zipOf('xl/workbook.xml', bomb, claimed))).toContain('zip bomb')
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(100 * 1024 * 1024)
  })

  it('a directory that never ends, another zip, half a zip', async () => {
    expect(await reasonOf(zipOf('a', new Uint8Array(), 0, 65_535))).toContain('at most 10000 files')
    expect(await reasonOf(zipSync({'a.txt': strToU8('您好')}))).toContain('another zip')
    expect(await reasonOf(workbook().subarray(0, 200))).toContain('directory')
    const cut = zipOf('xl/workbook.xml', deflateRawSync(strToU8(SHEET)).subarray(0, 20), 200)
    expect(await reasonOf(cut)).toMatch(/broken|mistake/)
  })

  it('entities and document types', async () => {
    const evil = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd"><!ENTITY b "&a;&a;">]>'
    expect(await reasonOf(workbook({'xl/worksheets/sheet1.xml': evil + SHEET}))).toContain('without a document type')
    const undefinedEntity = SHEET.replace('您好', '&b;')
    expect(await reasonOf(workbook({'xl/worksheets/sheet1.xml': undefinedEntity}))).toContain('Expected XML')
  })

  it('broken XML, a sheet that is missing, elements without end', async () => {
    expect(await reasonOf(workbook({'xl/worksheets/sheet1.xml': SHEET.slice(0, 80)}))).toContain('Expected XML')
    const relations = parts()['xl/_rels/workbook.xml.rels']!.replace('sheet1', 'sheet9')
    expect(await reasonOf(workbook({'xl/_rels/workbook.xml.rels': relations}))).toContain('`话术`')
    expect(await reasonOf(workbook({'xl/worksheets/sheet1.xml': '<a>'.repeat(100_000)}))).toContain('inside each other')
  })

  it('a string that a million cells share', async () => {
    const long = '您'.repeat(32_000)
    const cells = Array.from({length: 3000}, (_, i) => `<row r="${i + 1}"><c t="s"><v>0</v></c></row>`).join('')
    const bytes = workbook({
      'xl/sharedStrings.xml': `<sst><si><t>${long}</t></si></sst>`,
      'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${cells}</sheetData></worksheet>`
    })
    expect(await reasonOf(bytes)).toContain('characters in a workbook')
  })

  it('text that claims to be unpacked is text', () => {
    for (const line of ['Z9999999\t"您好"', '1@1.999999999.99\t"您好"', '1\t', 'x\t"'])
      for (const kind of ['xlsx', 'docx', 'other']) readCalls(`\u0001huashu ${kind}\nsheet\t"a"\n${line}\n`)
  })
})
