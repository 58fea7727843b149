import {sourceOffset} from '../engine/places.js'
import {mayEdit} from '../fix/find-rewrites.js'
import type {Edit} from '../fix/rewrite.js'
import {placeIn} from '../fix/write-in-place.js'
import type {Call, Message, Rule, Turn} from '../model.js'
import {isMissing, type Linted} from './lint-document.js'
import {isProved} from './try-edit.js'

/** What a turn may begin with before anything else is said: 您好，  早上好！ */
const GREETING = /^[^，。！？；,!?\s]{0,8}?(?:好|早晨|早安|午安|晚安|喂)[啊呀哦]?[，。！,!\s]+/
const QUESTION = /[吗嗎呢么麼]$|^请问|^請問|什么|什麼/
const ENDED = /[。！？…～!?~]$/
/** A shorter courtesy is a part of the sentence behind it. */
const SHORT = 4

/**
 * Each wording of a missing courtesy, put where it belongs: what opens or answers at the beginning of its turn (behind a
 * greeting), what asks, announces or ends at its end. It is proved: with it, nothing is missing there.
 */
export function insertions(message: Message, linted: Linted, template: boolean): (Edit & {said: string})[] {
  const place = placeOf(message, linted, template)
  if (!place || !isMissing(message)) return []
  const {turn} = place
  const {source, path, linter} = linted
  const {text, pieces = []} = turn
  const write = placeIn(source, path)
  const rule = linter.rules.find((one) => one.rule.id === message.ruleId)?.rule
  return (message.expected ?? []).flatMap((said): (Edit & {said: string})[] => {
    if (!rule || said.includes('…')) return []
    for (const offset of spotsFor(said, rule, place)) {
      const at = sourceOffset(pieces, offset, text.length, offset > 0)
      const placed = write({start: at, end: at, text: joined(said, text, offset)})
      if (!('reason' in placed) && isProved(placed, message, linted)) return [{...placed, said}]
    }
    return []
  })
}

interface Place {
  call: Call
  turn: Turn
}

/** The turn in which a message misses something, or the agent's last one where no turn can be blamed. */
function placeOf(message: Message, {calls, turnOf, source, path}: Linted, template: boolean): Place | undefined {
  const [only] = calls
  const found = message.turn === null && calls.length === 1 ? {call: only!, turn: lastOf(only!)} : turnOf(message)
  if (!found?.turn?.pieces?.length || found.call.kind === 'notice') return undefined
  return mayEdit(found.call, source, path, {template}) ? {call: found.call, turn: found.turn} : undefined
}

function lastOf({turns}: Call): Turn | undefined {
  return turns.findLast(({role}) => role === 'agent')
}

/** Offsets in the turn where the words may stand, the best first. */
function spotsFor(said: string, {check}: Rule, {turn: {text}}: Place): number[] {
  const {where} = check as {where?: Record<string, unknown>}
  const opens = where !== undefined && (where.first !== undefined || where.after !== undefined)
  const greeting = GREETING.exec(text)?.[0].length ?? 0
  const start = GREETING.test(`${said}，`) ? 0 : greeting
  return opens && !QUESTION.test(said) ? [start, text.length] : [text.length, start]
}

/** The words with the marks that part them from what stands around them. */
function joined(said: string, text: string, offset: number): string {
  const mark = ENDED.test(said) ? '' : QUESTION.test(said) ? '？' : '。'
  if (offset < text.length) return said + (said.length <= SHORT ? '，' : mark)
  return ENDED.test(text) ? said + mark : `。${said}${mark === '？' ? mark : ''}`
}
