import type {Call} from '../model.js'
import {countMessages, levelOf, messagesIn, type Reporter} from './report.js'

/** The JSON report, version 1. */
export const json: Reporter = (files) => {
  const report = {
    version: 1,
    files: files.map((file) => {
      const calls = (file.data.calls ?? []) as Call[]
      return {
        path: file.path,
        turns: (file.data.turns as number | undefined) ?? calls.reduce((sum, call) => sum + call.turns.length, 0),
        messages: messagesIn(file).map((message) => {
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
            ...(calls.length !== 1 && message.call !== undefined ? {call: message.call} : {})
          }
        }),
        scorecard: file.data.scorecard ?? null
      }
    }),
    summary: countMessages(files)
  }
  return `${JSON.stringify(report, undefined, 2)}\n`
}

interface Place {
  line: number
  column: number
  offset: number
}
