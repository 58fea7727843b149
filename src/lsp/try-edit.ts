import {today} from '../config/today.js'
import {applyEdits, type Edit} from '../fix/rewrite.js'
import type {Call, Message} from '../model.js'
import type {Linted} from './lint-document.js'

/** What a source says with an edit made in it, without making it. */
export function tryEdit({source, path, linter, trials}: Linted, edit: Edit): {calls: Call[]; messages: Message[]} {
  const memory = trials ? {memory: trials} : {}
  const file = linter.lint(applyEdits(source, [edit]), {path, today: today(), ...memory})
  return {calls: file.data.calls as Call[], messages: file.messages as Message[]}
}

/** Whether an edit takes a message away and brings no other one. */
export function isProved(edit: Edit, {ruleId}: Message, linted: Linted): boolean {
  const {messages} = tryEdit(linted, edit)
  const count = (all: readonly Message[]) => all.filter((one) => one.ruleId === ruleId).length
  return count(messages) < count(linted.messages) && messages.length < linted.messages.length
}
