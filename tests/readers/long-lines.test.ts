import {describe, expect, it} from 'vitest'
import {readCalls} from '../../src/readers/read-calls.js'

const MB = 1024 * 1024
const long = (unit: string, size = 20) => unit.repeat((size * MB) / unit.length)

/** Sources that a quadratic reader would not end with; what they hold is one turn, or a problem. */
const sources: Record<string, () => string> = {
  'a line of text': () => `客服：${long('您好啊，')}`,
  'a line of spaces': () => `客服：您${long(' ')}好`,
  'a line of digits': () => long('1'),
  'a line of colons': () => long('1:'),
  'a line of brackets': () => long('[', 4),
  'a JSON string': () => `{"turns":[{"role":"agent","text":"${long('您好')}"}]}`,
  'a JSON string that breaks off': () => `{"turns":[{"role":"agent","text":"${long('您好')}`,
  'JSON escapes': () => `{"turns":[{"role":"agent","text":"${long('\\u4f60', 4)}"}]}`,
  'JSON backslashes without an end': () => `{"turns":[{"role":"agent","text":"${long('\\', 2)}`,
  'ampersands of SCA': () => `{"dialogue":[{"role":"客服","words":"${long('&#', 4)}"}]}`,
  'tags of WebVTT that never end': () => `WEBVTT\n\n00:01.000 --> 00:02.000\n${long('<')}`,
  'tags of SRT that never end': () => `1\n00:00:01,000 --> 00:00:02,000\n${long('<b ')}`,
  'braces of SRT': () => `1\n00:00:01,000 --> 00:00:02,000\n${long('{\\')}`,
  'a cell of CSV': () => `角色,内容\n坐席,"${long('您好')}"`,
  'quotes of CSV without an end': () => `角色,内容\n坐席,"${long('""', 4)}`,
  'quotes of CSV, one a line': () => `角色,内容\n${long('"a\n', 1)}`
}

describe('long lines are read in linear time', () => {
  for (const [title, source] of Object.entries(sources)) {
    it(title, {timeout: 25_000}, () => {
      const {calls, problems} = readCalls(source())
      expect(calls.some(({turns}) => turns.length) || problems.length > 0).toBe(true)
    })
  }
})

it('JSON that is nested too deep is told, not a crash', () => {
  expect(readCalls('{"turns":'.repeat(200_000)).problems[0]!.reason).toContain('nested too deep')
})
