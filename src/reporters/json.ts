import type {VFile} from 'vfile'
import type {Call} from '../model.js'
import {jsonAt, jsonList} from './json-list.js'
import {type AnyMessage, levelOf, messagesIn, type Reporter} from './report.js'

/** The JSON report, version 1. */
export const json: Reporter = () => {
  const list = jsonList(1)
  return {
    head: '{\n  "version": 1,\n  "files": [',
    file: (file) =>
      list.items([
        {
          path: file.path,
          turns:
            (file.data.turns as number | undefined) ?? callsIn(file).reduce((sum, {turns}) => sum + turns.length, 0),
          messages: recordsOf(file),
          scorecard: file.data.scorecard ?? null
        }
      ]),
    tail: (counts) => `${list.end()},\n  "summary": ${jsonAt(1, counts)}\n}\n`
  }
}

/** The messages of a file as plain data. */
export function recordsOf(file: VFile) {
  const several = callsIn(file).length !== 1
  return messagesIn(file).map((message) => recordOf(message, several))
}

function callsIn(file: VFile): Call[] {
  return (file.data.calls ?? []) as Call[]
}

function recordOf(message: AnyMessage, several: boolean) {
  const {start, end} = (message.place && 'start' in message.place ? message.place : {}) as {
    start?: Partial<Place>
    end?: Partial<Place>
  }
  return {
    ruleId: message.ruleId ?? null,
    level: levelOf(message),
    message: message.reason,
    line: start?.line ?? 1,
    column: start?.column ?? 1,
    endLine: end?.line ?? 1,
    endColumn: end?.column ?? 1,
    start: start?.offset ?? 0,
    end: end?.offset ?? 0,
    ...(message.where === undefined ? {} : {where: message.where}),
    turn: message.turn ?? null,
    role: message.role ?? null,
    ...(message.guessed ? {guessed: true} : {}),
    actual: message.actual ?? null,
    expected: message.expected ?? [],
    confidence: message.confidence ?? 'certain',
    note: message.note ?? null,
    url: message.url ?? null,
    ...(several && message.call !== undefined ? {call: message.call} : {})
  }
}

interface Place {
  line: number
  column: number
  offset: number
}
