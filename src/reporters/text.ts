import type {VFile} from 'vfile'
import type {Locale} from '../model.js'
import {excerptOf} from './excerpt.js'
import {type AnyMessage, type Counts, clean, levelOf, messagesIn, type Reporter} from './report.js'

const words = {
  zh: {
    error: '错误',
    warning: '警告',
    info: '提示',
    say: '改说：',
    none: '没有发现问题',
    likely: '读音相近',
    guessed: '角色：推测',
    unknown: '角色：未知',
    files: '个文件'
  },
  'zh-Hant': {
    error: '錯誤',
    warning: '警告',
    info: '提示',
    say: '改說：',
    none: '沒有發現問題',
    likely: '讀音相近',
    guessed: '角色：推測',
    unknown: '角色：未知',
    files: '個檔案'
  },
  en: {
    error: 'error',
    warning: 'warning',
    info: 'info',
    say: 'say: ',
    none: 'No problems found',
    likely: 'sounds alike',
    guessed: 'role: guessed',
    unknown: 'role: unknown',
    files: 'files'
  }
} satisfies Record<Locale, Record<string, string>>

const colors = {error: 31, warning: 33, info: 36, path: 4, dim: 2, say: 32}

/** What people read in a terminal: a file, its messages with place, level, wording and rule, and a line that sums up. */
export const text: Reporter = ({locale, color}) => {
  const paint: Paint = (style, what) => (color ? `\u001b[${colors[style]}m${what}\u001b[0m` : what)
  return {
    head: '',
    file: (file) => (file.messages.length ? `${blockOf(file, locale, paint)}\n` : ''),
    tail: (counts) => `${sumOf(counts, locale, paint)}\n`
  }
}

type Paint = (style: keyof typeof colors, what: string) => string

/** A file: its messages with the words they are about. */
function blockOf(file: VFile, locale: Locale, paint: Paint): string {
  const word = words[locale]
  const messages = messagesIn(file)
  const width = messages.reduce((most, message) => Math.max(most, placeOf(message).length), 0)
  const indent = ' '.repeat(width + 4)
  const lines = messages.flatMap((message) => {
    const level = levelOf(message)
    const remarks = [
      ...(message.confidence === 'likely' ? [word.likely] : []),
      ...(message.guessed ? [word.guessed] : message.role === 'unknown' ? [word.unknown] : [])
    ]
    const remark = remarks.length ? paint('dim', ` (${remarks.join(locale === 'en' ? ', ' : '，')})`) : ''
    return [
      `  ${placeOf(message).padStart(width)}  ${paint(level, word[level])}  ${clean(message.reason)}${remark}  ${paint('dim', message.ruleId ?? '')}`,
      ...excerptLines(message, String(file.value ?? ''), paint).map((line) => indent + line),
      ...(message.expected ?? []).map((say) => `${indent}${paint('say', word.say)}${clean(say)}`)
    ]
  })
  return [paint('path', clean(file.path)), ...lines, ''].join('\n')
}

function excerptLines(message: AnyMessage, source: string, paint: Paint): string[] {
  const found = excerptOf(source, message)
  if (!found) return []
  const {before, hit, after, indent, width} = found
  const marks = paint(levelOf(message), '^'.repeat(width))
  return [`${paint('dim', before)}${hit}${paint('dim', after)}`, ' '.repeat(indent) + marks]
}

function sumOf(counts: Counts, locale: Locale, paint: Paint): string {
  const word = words[locale]
  const parts = (['error', 'warning', 'info'] as const).flatMap((level) => {
    const count = counts[`${level}s`]
    if (!count) return []
    const unit = locale === 'zh' ? '个' : '個'
    const told = locale === 'en' ? `${count} ${level}${count > 1 ? 's' : ''}` : `${count} ${unit}${word[level]}`
    return [paint(level, told)]
  })
  const files =
    locale === 'en' ? `${counts.files} ${counts.files === 1 ? 'file' : 'files'}` : `${counts.files} ${word.files}`
  return parts.length ? `${parts.join(locale === 'en' ? ', ' : '，')} (${files})` : `${word.none} (${files})`
}

function placeOf({line, column, where}: AnyMessage): string {
  if (where !== undefined) return clean(where)
  return line === undefined ? '-' : `${line}:${column}`
}
