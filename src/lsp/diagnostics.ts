import {type Diagnostic, type DiagnosticRelatedInformation, DiagnosticSeverity, type Range} from 'vscode-languageserver'
import type {Locale, Message, Problem, Turn} from '../model.js'
import {isMissing, type Linted, spanOf} from './lint-document.js'
import type {Places} from './positions.js'

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information
}

const before: Record<Locale, (text: string) => string> = {
  zh: (text) => `前一句：${text}`,
  'zh-Hant': (text) => `前一句：${text}`,
  en: (text) => `The turn before: ${text}`
}

/** What was shown for messages: those that have not changed since are the same objects. */
const shown = new WeakMap<Message, Diagnostic>()

/** The messages of a document as the editor shows them. */
export function diagnosticsOf(linted: Linted, places: Places, locale: Locale): Diagnostic[] {
  return linted.messages.map((message) => {
    const fresh = diagnosticOf(message, linted, places, locale)
    const before = shown.get(message)
    if (before && isSame(before, fresh)) return before
    shown.set(message, fresh)
    return fresh
  })
}

function isSame(a: Diagnostic, b: Diagnostic): boolean {
  const [one, other] = [a.relatedInformation?.[0], b.relatedInformation?.[0]]
  return (
    isSameRange(a.range, b.range) &&
    a.message === b.message &&
    a.severity === b.severity &&
    one?.message === other?.message &&
    one?.location.uri === other?.location.uri &&
    (one === other || isSameRange(one!.location.range, other!.location.range))
  )
}

function isSameRange(a: Range, b: Range): boolean {
  return (
    a.start.line === b.start.line &&
    a.start.character === b.start.character &&
    a.end.line === b.end.line &&
    a.end.character === b.end.character
  )
}

function diagnosticOf(message: Message, linted: Linted, places: Places, locale: Locale): Diagnostic {
  const {start, end} = spanOf(message)
  const related = isMissing(message) ? turnBefore(message, linted, places, locale) : undefined
  return {
    range: places.range(start, end),
    severity: severityOf(message),
    code: message.ruleId,
    source: 'huashu',
    message: message.reason,
    ...(message.url ? {codeDescription: {href: message.url}} : {}),
    ...(related ? {relatedInformation: [related]} : {})
  }
}

function severityOf({level, fatal}: Message): DiagnosticSeverity {
  return level ? severities[level] : fatal === true ? severities.error : severities.warning
}

/** What was said before a turn in which something is missing: it is mostly the reason. */
function turnBefore(
  message: Message,
  {document, turnOf}: Linted,
  places: Places,
  locale: Locale
): DiagnosticRelatedInformation | undefined {
  const previous = message.turn ? turnOf(message)?.call.turns[message.turn - 1] : undefined
  const stretch = previous && stretchOf(previous)
  if (!stretch) return undefined
  const text = previous.text.length > 60 ? `${previous.text.slice(0, 60)}…` : previous.text
  return {location: {uri: document.uri, range: places.range(stretch.start, stretch.end)}, message: before[locale](text)}
}

/** Where a turn stands in the source. */
export function stretchOf({pieces}: Pick<Turn, 'pieces'>): {start: number; end: number} | undefined {
  const [first, last] = [pieces?.[0], pieces?.at(-1)]
  return first && last && {start: first[1], end: last[2]}
}

/** A mistake in a configuration or rule file as the editor shows it. */
export function problemDiagnostic({reason, start, end}: Problem, places: Places): Diagnostic {
  return {range: places.range(start, end), severity: DiagnosticSeverity.Error, source: 'huashu', message: reason}
}
