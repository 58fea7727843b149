import {VFileMessage} from 'vfile-message'
import type {Call, Grade, Hit, Level, Locale, Localized, Message, Rule, Turn} from '../model.js'
import {toTraditional} from '../text/fold.js'
import {balanceOf, scriptIn, scriptOf} from '../text/script.js'

export const RULES_URL = 'https://github.com/huashu-lint/huashu/blob/main/rules'
export const DOCS_URL = 'https://github.com/huashu-lint/huashu/blob/main/docs'

export function localize(text: Localized, locale: Locale): string {
  return locale === 'zh-Hant' ? (text['zh-Hant'] ?? toTraditional(text.zh)) : text[locale]
}

/** The page of a rule. */
export function urlOf(id: string): string {
  const [pack, name] = [id.slice(0, id.lastIndexOf('/')), id.slice(id.lastIndexOf('/') + 1)]
  return `${RULES_URL}/${pack}/README.md#${name}`
}

/** What there is to say about a hit, without the cost of a VFileMessage (which is an Error and takes a stack trace). */
export interface Verdict {
  rule: Rule
  level: Level
  hit: Hit
  reason: string
  actual: string
  expected: string[]
}

export function verdictOf(hit: Hit, rule: Rule, level: Level, call: Call, locale: Locale): Verdict {
  const turn = hit.turn === null ? undefined : call.turns[hit.turn]
  const actual = turn?.text.slice(hit.start, hit.end) ?? ''
  const values: Record<string, string> = {actual, ...hit.values}
  const reason = localize(rule.message, locale).replace(/\{(\w+)\}/g, (all, name: string) => values[name] ?? all)
  const closest = hit.closest ? ` (${localize(hit.closest, locale)})` : ''
  return {
    rule,
    level,
    hit,
    reason: reason + closest,
    actual,
    expected: hit.expected ?? rewritesFor(rule, turn, call)
  }
}

/** Says that a call was read and its agent not judged. */
export function unheardMessage(locale: Locale): VFileMessage {
  const reason = localize(
    {
      zh: '看不出哪一位是客服，只检查了与角色无关的规则；可用 --agent 指明',
      en: 'Nobody can tell who the agent is, so only rules that ask for no role were checked; name the agent with --agent'
    },
    locale
  )
  return Object.assign(new VFileMessage(reason, {source: 'huashu', ruleId: 'role/unknown'}), {fatal: undefined})
}

/** The message that a verdict becomes. It has no place yet: the turn may not stand in a source. */
export function messageOf({rule, level, hit, reason, actual, expected}: Verdict, call: Call, locale: Locale): Message {
  const turn = hit.turn === null ? undefined : call.turns[hit.turn]
  const message = new VFileMessage(reason, {ruleId: rule.id, source: 'huashu'}) as Message
  Object.assign(message, {
    turn: hit.turn,
    role: turn?.role ?? null,
    confidence: hit.confidence,
    level,
    grade: gradeOf(rule, hit, actual, expected),
    span: turn ? [hit.start, hit.end] : null,
    note: localize(rule.why, locale),
    url: urlOf(rule.id),
    fatal: level === 'error' ? true : level === 'warning' ? false : undefined,
    ...((turn ? turn.guessed : call.turns.some(({guessed}) => guessed)) ? {guessed: true} : {}),
    ...(actual ? {actual} : {}),
    ...(expected.length ? {expected} : {})
  })
  if (call.id !== undefined) message.call = call.id
  const where = turn && whereOf(turn)
  if (where) message.where = where
  return message
}

/** A sound-alike may be no hit at all, and what is missing has no words to rewrite. */
function gradeOf(rule: Rule, hit: Hit, actual: string, expected: string[]): Grade {
  if (!actual || !expected.length) return 'none'
  return (rule.fix === true || hit.fixable) && hit.confidence === 'certain' ? 'safe' : 'suggestion'
}

/** The place of a turn whose source is not text. */
function whereOf({cell, paragraph}: Turn): string | undefined {
  return cell ?? (paragraph === undefined ? undefined : `¶${paragraph}`)
}

/** The rule's rewrites in the script of the turn, or of the call where the turn's words are the same in both. */
function rewritesFor(rule: Rule, turn: Turn | undefined, call: Call): string[] {
  const script = (turn && scriptOfTurn(turn)) ?? scriptOfCall(call)
  return script === 'Hant' ? rule.say.map((say, i) => rule.sayHant?.[i] ?? toTraditional(say)) : rule.say
}

const turnScripts = new WeakMap<Turn, {text: string; script: ReturnType<typeof scriptOf>}>()

/** Asked once for each turn, however long it is and however many hits it has. */
function scriptOfTurn(turn: Turn): ReturnType<typeof scriptOf> {
  let known = turnScripts.get(turn)
  if (known?.text !== turn.text) {
    known = {text: turn.text, script: scriptOf(turn.text)}
    turnScripts.set(turn, known)
  }
  return known.script
}

const scripts = new WeakMap<Call, {turns: number; script: ReturnType<typeof scriptOf>}>()

/** Asked once for each call, however many hits it has; again when it has gone on. */
function scriptOfCall(call: Call): ReturnType<typeof scriptOf> {
  let known = scripts.get(call)
  if (known?.turns !== call.turns.length) {
    known = {
      turns: call.turns.length,
      script: scriptIn(call.turns.reduce((sum, turn) => sum + balanceOf(turn.text), 0))
    }
    scripts.set(call, known)
  }
  return known.script
}

/** Says what the script of a call is, for who knows it already. */
export function knowScript(call: Call, script: ReturnType<typeof scriptOf>): void {
  scripts.set(call, {turns: call.turns.length, script})
}
