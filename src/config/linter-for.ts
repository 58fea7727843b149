import {compiled} from '../compiled.js'
import {createLinter, type Linter, type LinterOptions} from '../engine/linter.js'
import type {Locale} from '../model.js'
import {englishSpeller} from '../speller.js'
import type {Config} from './config.js'

/** What the engine takes of a configuration. */
export function linterOptions(config: Config): LinterOptions {
  const {path: _, locale: __, baseline: ___, ...settings} = config
  const {packs, vocabulary} = settings
  return {...settings, packs: [...packs], vocabulary: [...vocabulary], speller: englishSpeller, compiled}
}

/** Gives the linter of each configuration, compiled once. `locale` wins over what the configuration says. */
export function linters(
  options: {locale?: Locale; fallback?: Locale} & Partial<LinterOptions> = {}
): (config: Config) => Linter {
  const {locale, fallback = 'zh', ...more} = options
  const known = new Map<Config, Linter>()
  return (config) => {
    let linter = known.get(config)
    if (!linter) {
      linter = createLinter({...linterOptions(config), locale: locale ?? config.locale ?? fallback, ...more})
      known.set(config, linter)
    }
    return linter
  }
}
