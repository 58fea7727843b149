import type {CodeLens} from 'vscode-languageserver'
import {localize} from '../engine/messages.js'
import type {Locale} from '../model.js'
import {isMissing, type Linted} from './lint-document.js'

/** How a document stands: open messages, and the courtesies that its call lacks. */
export interface Standing {
  errors: number
  warnings: number
  infos: number
  /** Titles of the rules whose words are missing. */
  missing: string[]
}

export function standingOf({messages, linter}: Linted, locale: Locale): Standing {
  const lacking = new Set(messages.filter(isMissing).map(({ruleId}) => ruleId))
  const count = (fatal: boolean | undefined | null) => messages.filter((message) => message.fatal === fatal).length
  return {
    errors: count(true),
    warnings: count(false),
    infos: messages.length - count(true) - count(false),
    missing: linter.rules.flatMap(({rule}) =>
      lacking.has(rule.id) && Object.hasOwn(rule.check, 'require') ? [localize(rule.title, locale)] : []
    )
  }
}

const words: Record<Locale, [error: string, warning: string, info: string, none: string, missing: string]> = {
  zh: ['个错误', '个警告', '个提示', '没有问题', '还缺'],
  'zh-Hant': ['個錯誤', '個警告', '個提示', '沒有問題', '還缺'],
  en: [' errors', ' warnings', ' hints', 'nothing to say', 'missing']
}

/** The standing in one line. */
export function standingLine({errors, warnings, infos, missing}: Standing, locale: Locale): string {
  const [error, warning, info, none, lacks] = words[locale]
  const counts = [
    [errors, error],
    [warnings, warning],
    [infos, info]
  ] as const
  const parts = counts.flatMap(([n, word]) =>
    n ? [`${n}${n === 1 && locale === 'en' ? word.slice(0, -1) : word}`] : []
  )
  const sum = parts.join(locale === 'en' ? ', ' : '，') || none
  const separator = locale === 'en' ? '; ' : '；'
  return `话术: ${sum}${missing.length ? ` · ${lacks}: ${missing.join(separator)}` : ''}`
}

/** One lens above the first line; none where nobody speaks. */
export function lensesOf(linted: Linted, locale: Locale): CodeLens[] {
  if (!linted.calls.some(({turns}) => turns.length)) return []
  const start = {line: 0, character: 0}
  return [{range: {start, end: start}, command: {title: standingLine(standingOf(linted, locale), locale), command: ''}}]
}
