import {describe, expect, it} from 'vitest'
import {decode} from '../../src/node.js'
import {BAD, folderWith, huashu} from './huashu.js'

/** Bytes of a text in a two-byte encoding, from the platform's own decoder read backwards. */
function encode(text: string, encoding: 'gb18030' | 'big5'): Uint8Array {
  const decoder = new TextDecoder(encoding)
  const bytes = new Map<string, [number, number]>()
  for (let high = 0xfe; high >= 0x81; high--)
    for (let low = 0xfe; low >= 0x40; low--) bytes.set(decoder.decode(new Uint8Array([high, low])), [high, low])
  return new Uint8Array(
    Array.from(text).flatMap((char) => {
      const code = char.codePointAt(0)!
      if (code < 0x80) return [code]
      const found = bytes.get(char)
      if (!found) throw new Error(`${char} is not in ${encoding}`)
      return found
    })
  )
}

const utf16be = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()
const HANT = '客服：您好，請講。\n客戶：寬頻壞了。\n客服：這件事不歸我做。謝謝，再見。\n'

const sources: [name: string, text: string, bytes: Uint8Array][] = [
  ['UTF-8', BAD, Buffer.from(BAD)],
  ['UTF-8 with a byte order mark', BAD, Buffer.from(`\ufeff${BAD}`)],
  ['GB18030', BAD, encode(BAD, 'gb18030')],
  ['GBK with Traditional characters', HANT, encode(HANT, 'gb18030')],
  ['Big5', HANT, encode(HANT, 'big5')],
  ['UTF-16, little end first', BAD, Buffer.from(`\ufeff${BAD}`, 'utf16le')],
  ['UTF-16, big end first', BAD, utf16be(BAD)]
]

describe('encodings', () => {
  for (const [name, text, bytes] of sources) {
    it(`${name} is recognised`, () => {
      const decoded = decode(bytes)
      expect('text' in decoded && decoded.text.replace('\ufeff', '')).toBe(text)
    })

    it(`${name} is linted, places counted in characters`, async () => {
      const cwd = folderWith({'call.txt': bytes})
      const {code, stdout, stderr} = await huashu(['check', 'call.txt', '--format', 'json'], {cwd})
      expect([code, stderr]).toEqual([1, ''])
      const {actual, line, column, endColumn} = JSON.parse(stdout).files[0].messages.find(
        ({ruleId}: {ruleId: string}) => ruleId === 'forbidden/not-my-duty'
      )
      expect([actual, line, column, endColumn - column]).toEqual([
        text === BAD ? '这事不归我做' : '這件事不歸我做',
        3,
        4,
        actual.length
      ])
    })
  }

  it('what cannot be decoded is told with file and byte, the rest is linted', async () => {
    const broken = Buffer.concat([Buffer.from('客服：您好'), Buffer.from([0xff, 0xff, 0x00, 0x9f])])
    const cwd = folderWith({'broken.txt': broken, 'bad.txt': BAD})
    const {code, stdout} = await huashu(['check', 'broken.txt', 'bad.txt', '--locale', 'en'], {cwd})
    expect(code).toBe(2)
    expect(stdout).toMatch(/^broken\.txt\n.*found byte 0xff at offset 15/)
    expect(stdout).toContain('forbidden/not-my-duty')
  })

  it('a byte order mark that lies is told with its byte', () => {
    const decoded = decode(Buffer.concat([Buffer.from('\ufeff客服'), Buffer.from([0xc3, 0x28])]))
    expect(decoded).toMatchObject({byte: 10, reason: expect.stringContaining('at offset 10')})
  })

  it('a picture is no call', async () => {
    const noise = Uint8Array.from({length: 4000}, (_, i) => (i * 7919 + (i >> 3) * 104729) & 0xff)
    const cwd = folderWith({'noise.txt': noise})
    const {code, stdout} = await huashu(['check', 'noise.txt'], {cwd})
    expect(code).toBe(2)
    expect(stdout).toMatch(/at offset \d+/)
  })
})
