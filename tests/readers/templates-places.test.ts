import {describe, expect, it} from 'vitest'
import {parse as parseYaml, stringify} from 'yaml'
import type {Message} from '../../src/model.js'
import {readCalls} from '../../src/readers/read-calls.js'
import {templateLinter} from './templates-linter.js'

const linter = templateLinter()

/** Numbers that look random and are the same in every run. */
function random(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const NOISE = [
  '好的，',
  '“订单”',
  "it's ",
  '😀',
  '𠮷',
  ' ',
  '\n',
  '：',
  '#',
  '- ',
  '*',
  '_',
  '\\',
  '|',
  '&amp;',
  '<b>',
  '{name}',
  '\t',
  ',',
  ';',
  "'",
  '"',
  '`',
  'é'
]
const OFFENCES = ['您必须', '这件事不归我们管', '您 必须', '这件{业务}事不归我们管', '您"必须']

/** Text with one offence in it, the rest of it harmless. */
function saying(pick: (below: number) => number): string {
  const noise = () => Array.from({length: pick(6)}, () => NOISE[pick(NOISE.length)]!).join('')
  return `${noise()}。${OFFENCES[pick(OFFENCES.length)]}。${noise()}`
}

function offences(source: string, path: string): Message[] {
  const messages = linter.lint(source, {path}).messages as Message[]
  expect(messages.filter(({ruleId}) => ruleId === 'source')).toEqual([])
  return messages.filter(({actual}) => actual)
}

function placeOf({place}: Message): [start: number, end: number] {
  const {start, end} = place as {start: {offset: number}; end: {offset: number}}
  return [start.offset, end.offset]
}

/**
 * The source with a mark instead of what stands at the message's place must read, by the format's own library, as the
 * text with the mark instead of `actual`: neither more nor less was pointed at.
 */
function holds(source: string, message: Message, read: (source: string) => string): void {
  const [start, end] = placeOf(message)
  const text = read(source)
  expect(text.split(message.actual!)).toHaveLength(2)
  expect(read(`${source.slice(0, start)}MARK${source.slice(end)}`)).toBe(text.replace(message.actual!, () => 'MARK'))
}

describe('the source at the place of a message, decoded, is `actual`', () => {
  it('in YAML, in every kind of scalar', () => {
    const pick = random(1)
    const types = ['PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED'] as const
    const read = (text: string) => (parseYaml(text) as {a: {话术: string[]}[]}).a[0]!.话术[0]!
    let found = 0
    for (let i = 0; i < 250; i++) {
      const style = {defaultStringType: types[pick(5)]!, lineWidth: [0, 20, 40][pick(3)]!, indent: 2 + pick(3)}
      const yaml = stringify({a: [{话术: [saying(pick)]}]}, style).replace(/\n/g, pick(2) ? '\r\n' : '\n')
      for (const message of offences(yaml, 'a.yml')) {
        holds(yaml, message, read)
        found++
      }
    }
    expect(found).toBeGreaterThan(200)
  })

  it('in JSON, through every escape', () => {
    const pick = random(2)
    const read = (text: string) => (JSON.parse(text) as {text: string}[])[0]!.text
    let found = 0
    for (let i = 0; i < 250; i++) {
      const text = JSON.stringify([{text: saying(pick)}], undefined, pick(3))
      const escaped = (char: string) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`
      const source = text.replace(/[\u0080-\uffff]/g, (char) => (pick(3) ? char : escaped(char)))
      for (const message of offences(source, 'a.json')) {
        holds(source, message, read)
        found++
      }
    }
    expect(found).toBeGreaterThan(200)
  })

  it('in CSV and TSV, through quotes', () => {
    const pick = random(3)
    let found = 0
    for (let i = 0; i < 250; i++) {
      const delimiter = pick(2) ? ',' : '\t'
      const said = saying(pick)
      const rest = pick(2) ? '"备\n注"' : ''
      const source = `${pick(2) ? '\ufeff' : ''}${['场景', '话术', '备注'].join(delimiter)}\r\n${['退款', `"${said.replaceAll('"', '""')}"`, rest].join(delimiter)}`
      const open = source.indexOf('"') + 1
      const unquote = (text: string) => text.slice(open, text.length - rest.length - 2).replaceAll('""', '"')
      for (const message of offences(source, 'a.csv')) {
        holds(source, message, unquote)
        found++
      }
    }
    expect(found).toBeGreaterThan(200)
  })

  it('in Markdown, through marks, escapes, references and the prefixes of quotes and lists', () => {
    const pick = random(4)
    const PREFIXES = ['', '- ', '> ', '> - ', '1. ', '* > ']
    const chars = {
      plain: (char: string) => char,
      bold: (char: string) => `**${char}**`,
      link: (char: string) => `[${char}](u "您必须")`,
      decimal: (char: string) => `&#${char.codePointAt(0)};`,
      hex: (char: string) => `&#x${char.codePointAt(0)!.toString(16)};`
    }
    const ways = Object.values(chars)
    for (let i = 0; i < 200; i++) {
      const prefix = PREFIXES[pick(PREFIXES.length)]!
      const below = prefix.replace(/[-*1.]/g, ' ')
      let offence = ''
      let last: unknown
      const written = Array.from('这件事不归我们管', (char) => {
        const way = ways[pick(ways.length)]!
        const other = way === last ? chars.plain : way
        last = other
        return other(char)
      })
      for (const [at, part] of written.entries()) offence += at === 4 && pick(2) ? `\n${below}${part}` : part
      const source = `# 标题\n\n${prefix}\\*好😀 &amp; ${offence}，再见\n`
      const [message, ...others] = offences(source, 'a.md')
      expect([source, others]).toEqual([source, []])
      const [start, end] = placeOf(message!)
      const bare = source
        .slice(start, end)
        .replace(/\n[ >]*/g, ' ')
        .replace(/\]\(u "您必须"\)|\*\*|\[|\]/g, '')
        .replace(/&#(x?)([\da-f]+);/g, (_, x, code) => String.fromCodePoint(Number.parseInt(code, x ? 16 : 10)))
      expect(bare).toBe(message!.actual)
    }
  })

  it('in plain text', () => {
    const source = '\ufeff您好\r\n\r\n😀这件{{业务}}事不归我们管\r\n'
    const [message] = offences(source, 'a.txt')
    expect(source.slice(...placeOf(message!))).toBe('这件{{业务}}事不归我们管')
    expect([message!.line, message!.column]).toEqual([3, 3])
  })

  it('and a scalar of YAML that is written strangely is still read', () => {
    const source = 'a: &x !!str\n  |2\n    您必须\nb: *x\ntext: *x\n话术: !!str "您必须"\n'
    const turns = readCalls(source, {path: 'a.yml'}).calls.flatMap((call) => call.turns)
    expect(turns.map(({text}) => text)).toEqual(['您必须'])
  })
})
