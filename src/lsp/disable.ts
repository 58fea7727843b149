import type {Edit} from '../fix/rewrite.js'
import {applyEdits} from '../fix/rewrite.js'
import type {Call, Locale, Message} from '../model.js'
import {type Style, styleOf} from '../readers/directives.js'
import {type Linted, spanOf} from './lint-document.js'
import {tryEdit} from './try-edit.js'

const reasons: Record<Locale, string> = {
  zh: '（在此写明原因）',
  'zh-Hant': '（在此寫明原因）',
  en: '(say why here)'
}

/**
 * A comment that silences a rule in the line of a message, with a place for the reason; undefined where the format has
 * no room for one. It is proved: with the comment in it the source says what it said, without the message.
 */
export function disableEdit(message: Message, linted: Linted, locale: Locale): Edit | undefined {
  const {source, path} = linted
  const {start} = spanOf(message)
  const lineStart = source.lastIndexOf('\n', start - 1) + 1
  const found = source.indexOf('\n', start)
  const lineEnd = found < 0 ? source.length : found - (source[found - 1] === '\r' ? 1 : 0)
  const line = {start: lineStart, end: lineEnd, text: source.slice(lineStart, lineEnd)}
  const eol = source.includes('\r\n') ? '\r\n' : '\n'
  const tail = `${message.ruleId} -- ${reasons[locale]}`
  const style = styleOf(source, path)
  const strict = style === 'json' && !/\.(jsonc|json5)$/i.test(path) && isJson(source)
  return candidates(style, line, {tail, eol, strict}).find(
    (edit) => (!strict || isJson(applyEdits(source, [edit]))) && silences(edit, message, linted)
  )
}

/** JSON as every program reads it, without comments. */
function isJson(source: string): boolean {
  try {
    JSON.parse(source)
    return true
  } catch {
    return false
  }
}

/** `strict`: in JSON that has no comments, and must not get any, a key of the name `//` is one. */
function candidates(
  style: Style,
  line: Edit,
  {tail, eol, strict}: {tail: string; eol: string; strict: boolean}
): Edit[] {
  const indent = /^\s*/.exec(line.text)![0]
  const above = (comment: string): Edit => ({start: line.start, end: line.start, text: `${indent}${comment}${eol}`})
  const behind = (comment: string, back = 0): Edit => ({start: line.end - back, end: line.end - back, text: comment})
  const next = `huashu-disable-next-line ${tail}`
  if (style === 'markdown') {
    const bar = /\|\s*$/.exec(line.text)?.[0].length ?? 0
    const comment = `<!-- huashu-disable-line ${tail} -->`
    return [behind(bar ? `${comment} ` : ` ${comment}`, bar), above(`<!-- ${next} -->`)]
  }
  if (style === 'json') return [above(strict ? `"//": ${JSON.stringify(next)},` : `// ${next}`)]
  return style === 'vtt' ? [] : [above(`# ${next}`)]
}

function silences(edit: Edit, message: Message, linted: Linted): boolean {
  const {calls, messages} = tryEdit(linted, edit)
  return (
    saidIn(calls) === saidIn(linted.calls) &&
    messages.filter(({ruleId}) => ruleId === message.ruleId).length <
      linted.messages.filter(({ruleId}) => ruleId === message.ruleId).length &&
    !messages.some(({ruleId}) => ruleId === 'source')
  )
}

function saidIn(calls: Call[]): string {
  return JSON.stringify(calls.map(({turns}) => turns.map(({role, text}) => [role, text])))
}
