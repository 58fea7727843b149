import {describe, expect, it} from 'vitest'
import {editBytes, encoderFor} from '../../src/fix/encode.js'
import {applyEdits, type Edit} from '../../src/fix/rewrite.js'
import type {Encoding} from '../../src/readers/decode.js'

const decode = (bytes: Uint8Array, encoding: Encoding) =>
  new TextDecoder(encoding, {fatal: true, ignoreBOM: true}).decode(bytes)

describe('bytes are edited in place', () => {
  it.each<[Encoding, string]>([
    ['utf-8', '\ufeff您好😀a必須\r\né完'],
    ['utf-16le', '\ufeff您好😀a必須\r\né完'],
    ['utf-16be', '\ufeff您好😀a必須\r\né完'],
    ['gb18030', '您好😀a必須\r\né完㐀'],
    ['big5', '您好a必須\r\n完碁銹裏']
  ])('%s', (encoding, text) => {
    const bytes = encoderFor(encoding)(text) as Uint8Array
    expect(decode(bytes, encoding)).toBe(text)
    const at = text.indexOf('必')
    const edits: Edit[] = [
      {start: at - 1, end: at - 1, text: '請'},
      {start: at, end: at + 2, text: '希望您能夠'}
    ]
    const edited = editBytes(bytes, edits, encoding)
    expect(decode(edited, encoding)).toBe(applyEdits(text, edits))
    const size = (encoderFor(encoding)(text.slice(0, at - 1)) as Uint8Array).length
    expect([...edited.subarray(0, size)]).toEqual([...bytes.subarray(0, size)])
  })

  it('keeps bytes that no encoder would write', () => {
    const twice = Uint8Array.from([0xc8, 0x40, 0xa1, 0x5a, 0xa1, 0xc3, 0xa7, 0x41])
    const text = decode(twice, 'big5')
    const edited = editBytes(twice, [{start: text.length - 1, end: text.length, text: '我'}], 'big5')
    expect([...edited.subarray(0, 6)]).toEqual([...twice.subarray(0, 6)])
    const variant = Uint8Array.from([0xa3, 0xa0, 0xc4, 0xe3])
    expect([...editBytes(variant, [{start: 1, end: 2, text: '我'}], 'gb18030')]).toEqual([0xa3, 0xa0, 0xce, 0xd2])
  })

  it('names the character that an encoding lacks', () => {
    expect(encoderFor('big5')('请')).toEqual({char: '请'})
    expect(decode(encoderFor('gb18030')('𠮷😀') as Uint8Array, 'gb18030')).toBe('𠮷😀')
  })
})
