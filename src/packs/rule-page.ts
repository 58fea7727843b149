import {localize, urlOf} from '../engine/messages.js'
import type {Locale, Rule} from '../model.js'

/** What there is to say about a rule, in the order in which it is said. */
export interface RulePage {
  id: string
  level: string
  title: string
  parts: {name: string; items: string[]; kind: 'line' | 'list' | 'example'}[]
  url: string
}

const words: Record<Locale, Record<'why' | 'say' | 'source' | 'bad' | 'good' | Rule['level'] | 'fix', string>> = {
  zh: {
    why: '为什么',
    say: '改说',
    source: '出处',
    bad: '不该说',
    good: '可以说',
    error: '错误',
    warning: '警告',
    info: '提示',
    fix: '第一句可由 huashu fix 直接写入模板'
  },
  'zh-Hant': {
    why: '為什麼',
    say: '改說',
    source: '出處',
    bad: '不該說',
    good: '可以說',
    error: '錯誤',
    warning: '警告',
    info: '提示',
    fix: '第一句可由 huashu fix 直接寫入範本'
  },
  en: {
    why: 'Why',
    say: 'Say instead',
    source: 'Source',
    bad: 'Bad',
    good: 'Good',
    error: 'error',
    warning: 'warning',
    info: 'info',
    fix: '`huashu fix` writes the first one into templates'
  }
}

/** The page of a rule in a language, or in several, one behind the other. */
export function rulePage(rule: Rule, ...locales: Locale[]): RulePage {
  const word = (key: keyof (typeof words)['zh']) => [...new Set(locales.map((locale) => words[locale][key]))].join(' ')
  const text = (key: 'title' | 'why') => locales.map((locale) => localize(rule[key], locale)).join(' · ')
  const say =
    rule.fix && rule.say.length
      ? `${word('say')} (${locales.map((locale) => words[locale].fix).join(' · ')})`
      : word('say')
  const parts: RulePage['parts'] = [
    {name: word('why'), items: [text('why')], kind: 'line'},
    {name: say, items: rule.say, kind: 'list'},
    {name: word('bad'), items: rule.examples.bad, kind: 'example'},
    {name: word('good'), items: rule.examples.good, kind: 'example'},
    {name: word('source'), items: [rule.source], kind: 'line'}
  ]
  return {
    id: rule.id,
    level: word(rule.level),
    title: text('title'),
    parts: parts.filter(({items}) => items.length),
    url: urlOf(rule.id)
  }
}

/** A page for a terminal. */
export function pageText({id, level, title, parts, url}: RulePage): string {
  const blocks = parts.map(({name, items, kind}) =>
    kind === 'line'
      ? `${name}: ${items[0]}`
      : [`${name}:`, ...items.map((item) => `  ${item.trimEnd().replaceAll('\n', '\n  ')}`)].join('\n')
  )
  return `${[`${id} (${level})\n${title}`, ...blocks, url].join('\n\n')}\n`
}

/** A page in Markdown, without its heading. */
export function pageMarkdown({id, level, title, parts}: RulePage): string {
  const blocks = parts.map(({name, items, kind}) => {
    if (kind === 'line') return `**${name}**: ${markdown(items[0]!)}`
    if (kind === 'list') return `**${name}**\n\n${items.map((item) => `- ${markdown(item)}`).join('\n')}`
    const text = items.map((item) => item.trimEnd()).join('\n\n')
    const fence = '`'.repeat(Math.max(3, ...(text.match(/`+/g) ?? []).map((run) => run.length + 1)))
    return `**${name}**\n\n${fence}text\n${text}\n${fence}`
  })
  return [`**${markdown(title)}**`, `\`${id}\` · ${level}`, ...blocks].join('\n\n')
}

function markdown(text: string): string {
  return text
    .trim()
    .replace(/[\\`*_[\]<>|]/g, '\\$&')
    .replace(/\s*\n\s*/g, ' ')
}
