import {type Hover, MarkupKind} from 'vscode-languageserver'
import type {Locale, Message} from '../model.js'
import {pageMarkdown, pageText, rulePage} from '../packs/rule-page.js'
import {type Linted, spanOf} from './lint-document.js'
import type {Places} from './positions.js'

/** What there is to say about the messages at a place: what, why, what to say instead, examples, source. */
export function hoverAt(
  linted: Linted,
  offset: number,
  {places, locale, markdown}: {places: Places; locale: Locale; markdown: boolean}
): Hover | null {
  const here = linted.messages.filter((message) => {
    const {start, end} = spanOf(message)
    return start <= offset && offset <= end
  })
  const first = here[0]
  if (!first) return null
  const texts = here.map((message) => textOf(message, linted, locale, markdown))
  const {start, end} = spanOf(first)
  return {
    range: places.range(start, end),
    contents: {
      kind: markdown ? MarkupKind.Markdown : MarkupKind.PlainText,
      value: texts.join(markdown ? '\n\n---\n\n' : '\n\n')
    }
  }
}

function textOf(message: Message, {linter}: Linted, locale: Locale, markdown: boolean): string {
  const rule = linter.rules.find((one) => one.rule.id === message.ruleId)?.rule
  const link = message.url ? (markdown ? `\n\n[${message.ruleId}](${message.url})` : `\n\n${message.url}`) : ''
  if (!rule) return message.reason + link
  const page = rulePage({...rule, say: message.expected?.length ? message.expected : rule.say}, locale)
  return markdown ? `${pageMarkdown(page)}${link}` : pageText(page).trimEnd()
}
