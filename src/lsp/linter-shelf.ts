import type {Config} from '../config/config.js'
import {linterOptions} from '../config/linter-for.js'
import {createLinter, type Linter} from '../engine/linter.js'
import type {Locale} from '../model.js'

/** Linters by what they were made from: compiling is the costly part, and most reloads change nothing. */
export type LinterShelf = (config: Config, locale: Locale) => Linter

/** As many as have different settings at once, in most editors. */
const MOST = 8

export function createShelf(): LinterShelf {
  const byConfig = new WeakMap<Config, {locale: Locale; linter: Linter}>()
  const byContent = new Map<string, Linter>()
  return (config, locale) => {
    const known = byConfig.get(config)
    if (known?.locale === locale) return known.linter
    const key = JSON.stringify([locale, config])
    const linter = byContent.get(key) ?? createLinter({...linterOptions(config), locale})
    byContent.delete(key)
    byContent.set(key, linter)
    if (byContent.size > MOST) byContent.delete(byContent.keys().next().value!)
    byConfig.set(config, {locale, linter})
    return linter
  }
}
