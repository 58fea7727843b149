import {type Diagnostic, DiagnosticSeverity, type Range} from 'vscode-languageserver'
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
const shown = new WeakMap<Message, Shown>()

/** The messages of a document as the editor shows them. */
export function diagnosticsOf(linted: Linted, places: Places, locale: Locale): Diagnostic[] {
  const {uri} = linted.document
  return linted.messages.map((message) => {
    const {start, end} = spanOf(message)
    const range = places.range(start, end)
    const previous = isMissing(message) ? turnBefore(message, linted) : undefined
    const stretch = previous && stretchOf(previous)
    const related = stretch && {text: previous.text, range: places.range(stretch.start, stretch.end)}
    const before = shown.get(message)
    if (before && isSame(before, {message, range, related, uri, locale})) return before.diagnostic
    const diagnostic = diagnosticOf({message, range, related, uri, locale})
    shown.set(message, {diagnostic, related, uri, locale})
    return diagnostic
  })
}

/** What a diagnostic is made from. */
interface Parts {
  message: Message
  range: Range
  /** What was said before a turn in which something is missing: it is mostly the reason. */
  related: {text: string; range: Range} | undefined
  uri: string
  locale: Locale
}

type Shown = Pick<Parts, 'related' | 'uri' | 'locale'> & {diagnostic: Diagnostic}

function isSame(before: Shown, {message, range, related, uri, locale}: Parts): boolean {
  const {diagnostic, related: old} = before
  return (
    before.uri === uri &&
    before.locale === locale &&
    isSameRange(diagnostic.range, range) &&
    diagnostic.message === message.reason &&
    diagnostic.severity === severityOf(message) &&
    old?.text === related?.text &&
    (!old || isSameRange(old.range, related!.range))
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

function diagnosticOf({message, range, related, uri, locale}: Parts): Diagnostic {
  return {
    range,
    severity: severityOf(message),
    code: message.ruleId,
    source: 'huashu',
    message: message.reason,
    ...(message.url ? {codeDescription: {href: message.url}} : {}),
    ...(related
      ? {relatedInformation: [{location: {uri, range: related.range}, message: beforeIn(related.text, locale)}]}
      : {})
  }
}

function severityOf({level, fatal}: Message): DiagnosticSeverity {
  return level ? severities[level] : fatal === true ? severities.error : severities.warning
}

function turnBefore(message: Message, {turnOf}: Linted): Turn | undefined {
  return message.turn ? turnOf(message)?.call.turns[message.turn - 1] : undefined
}

function beforeIn(text: string, locale: Locale): string {
  return before[locale](text.length > 60 ? `${text.slice(0, 60)}…` : text)
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
