import type {Locale} from '../model.js'
import {UsageError} from './command.js'

export const locales: readonly Locale[] = ['zh', 'zh-Hant', 'en']

/** The language that the environment asks for; zh when it says nothing, English when it asks for one that we do not have. */
export function localeFrom(env: Record<string, string | undefined>): Locale {
  const wish = env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  if (/^zh[_-](TW|HK|MO|Hant)/i.test(wish)) return 'zh-Hant'
  if (/^zh/i.test(wish) || /^(C|POSIX)?(\.|$)/i.test(wish)) return 'zh'
  return 'en'
}

/** The language of a name such as `zh-Hant`, `zh-TW`, `zh_HK`, `en-GB`. */
export function localeNamed(name: string): Locale {
  if (/^en([_-]\w+)*$/i.test(name)) return 'en'
  if (/^zh[_-](Hant|TW|HK|MO)([_-]\w+)*$/i.test(name)) return 'zh-Hant'
  if (/^zh([_-](Hans|CN|SG|MY))*$/i.test(name)) return 'zh'
  throw new UsageError(`--locale: Expected one of ${locales.join(', ')}, found \`${name}\``)
}
