import {describe, expect, it} from 'vitest'
import {parse as parseYaml} from 'yaml'
import {applyEdits} from '../../src/fix/rewrite.js'
import {placeIn} from '../../src/fix/write-in-place.js'

/** The source with the words `actual` in it replaced, as the place asks for. */
function put(path: string, source: string, text: string, actual = '坏话'): string {
  const start = source.indexOf(actual)
  const placed = placeIn(source, path)({start, end: start + actual.length, text})
  return 'reason' in placed ? placed.reason : applyEdits(source, [placed])
}

const hard = '好“话”: "a", \\b # c'

describe('words are written as their place asks for', () => {
  it('JSON', () => {
    const source = '{\n  "说": "前\\n坏话后",\n  "n": 1.0\n}\n'
    expect(JSON.parse(put('a.json', source, `${hard}\n`))).toEqual({说: `前\n${hard}\n后`, n: 1})
    expect(put('a.json', source, '好话')).toBe(source.replace('坏话', '好话'))
  })

  it.each([
    ['plain', '- 前 坏话 后 # 注\n'],
    ['single quotes', "- '前 坏话 后' # 注\n"],
    ['double quotes', '- "前 坏话 后" # 注\n'],
    ['a flow', '[前 坏话 后, b] # 注\n'],
    ['a value', 'k:   前 坏话 后\nl: x # 注\n']
  ])('YAML, %s', (_name, source) => {
    const read = (text: string) => JSON.stringify(parseYaml(text))
    expect(read(put('a.yml', source, hard))).toBe(read(source).replace('坏话', JSON.stringify(hard).slice(1, -1)))
    expect(put('a.yml', source, '好话')).toBe(source.replace('坏话', '好话'))
    expect(put('a.yml', source, hard)).toMatch(/# 注\n$/)
  })

  it('YAML blocks, and words that only look like syntax at the start', () => {
    expect(put('a.yml', '- |\n  前 坏话\n  后\n', hard)).toBe(`- |\n  前 ${hard}\n  后\n`)
    expect(put('a.yml', '- 坏话\n', '{姓名}您好')).toBe('- "{姓名}您好"\n')
    expect(put('a.yml', '- 前\n  坏话\n', 'a: b')).toBe('Expected a scalar of one line, found several')
    expect(put('a.yml', '- 坏话\n', 'a\nb')).toBe('Expected a rewrite of one line, found several')
  })

  it('CSV', () => {
    expect(put('a.csv', '场景,话术\n退货,前坏话后\n', '好话')).toBe('场景,话术\n退货,前好话后\n')
    expect(put('a.csv', '场景,话术\n退货,前坏话后\n', '好,"话"')).toBe('场景,话术\n退货,"前好,""话""后"\n')
    expect(put('a.csv', '场景,话术\n退货,"前,""坏话"" 后"\r\n', '好"话')).toBe('场景,话术\n退货,"前,""好""话"" 后"\r\n')
    expect(put('a.tsv', '场景\t话术\n退货\t坏话\n', 'a\tb')).toBe('场景\t话术\n退货\t"a\tb"\n')
  })

  it('Markdown', () => {
    expect(put('a.md', '- 坏话\n', '*好* <话>')).toBe('- \\*好\\* \\<话\\>\n')
  })
})
