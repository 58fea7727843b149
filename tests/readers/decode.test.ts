import {describe, expect, it} from 'vitest'
import {decode} from '../../src/readers/decode.js'

const utf8 = (text: string) => [...new TextEncoder().encode(text)]
/** 客服：您好 in GB18030. */
const gbk = [0xbf, 0xcd, 0xb7, 0xfe, 0xa3, 0xba, 0xc4, 0xfa, 0xba, 0xc3]

describe('mixed encodings', () => {
  it.each([
    ['GB18030 after UTF-8', [...utf8('客服：您好，请讲\n'), ...gbk], 0xbf, 2],
    ['UTF-8 after GB18030', [...gbk, 10, ...utf8('客服：您好，请讲\n')], 0xbf, 1],
    ['a broken byte in UTF-8', utf8('客服：您好，请讲\n客户：退货').fill(0xff, 30, 31), 0xff, 2]
  ])('%s is told with its line', (_, bytes, byte, line) => {
    const decoded = decode(Uint8Array.from(bytes as number[]))
    expect(decoded).toMatchObject({reason: expect.stringContaining(`in line ${line}`) as string})
    expect('byte' in decoded && bytes[decoded.byte]).toBe(byte)
  })

  it('one encoding is none', () => {
    expect(decode(Uint8Array.from([...gbk, 10, ...gbk]))).toMatchObject({
      encoding: 'gb18030',
      text: '客服：您好\n客服：您好'
    })
    expect(decode(Uint8Array.from(utf8('客服：您好\r\n😀')))).toMatchObject({
      encoding: 'utf-8',
      text: '客服：您好\r\n😀'
    })
  })
})
