import {expect, test} from 'vitest'
import {readCalls, recognise} from '../../src/readers/read-calls.js'

const turns = [
  {role: 'agent', text: '您好，请讲'},
  {role: 'customer', text: '宽带坏了'}
]

test.each([
  `{"turns": [\n${turns.map((turn) => JSON.stringify(turn)).join(',\n')}\n]}`,
  JSON.stringify({turns}, null, 2),
  JSON.stringify({turns})
])('a call in JSON is one call, over however many lines it is written: %#', (source) => {
  const {calls, problems} = readCalls(source, {path: 'call.json'})
  expect(problems).toEqual([])
  expect(calls).toHaveLength(1)
  expect(calls[0]!.turns).toMatchObject(turns)
})

test('a line that breaks off behind calls is still one of theirs', () => {
  const line = JSON.stringify({turns})
  expect(recognise(`${line}\n${line.slice(0, -20)}`)).toBe('ndjson')
})
