import {checks} from '../checks/checks.js'
import type {Localized} from '../model.js'
import {flag, list, object, oneOf, type Shape, text} from './shape.js'

/** Text in Chinese and English; Traditional Chinese where it is not the plain conversion. */
export const localized: Shape<Localized> = object({zh: text, en: text}, {'zh-Hant': text})

export const level = oneOf('error', 'warning', 'info')

/** What stands under `check`: the keys of exactly one check, recognised by its name. */
const check: Shape<Record<string, unknown>> = {
  expected: `a map with one of ${Object.keys(checks).join(', ')}`,
  schema: {anyOf: Object.values(checks).map(({shape}) => shape.schema)},
  accepts: (node) => object({}).accepts(node),
  read(node, context) {
    const names = Object.keys(checks).filter((name) => (node as {has?: (key: string) => boolean}).has?.(name))
    if (names.length === 1) return checks[names[0]!]!.shape.read(node, context) as Record<string, unknown> | undefined
    const known = Object.keys(checks).join(', ')
    context.complain(
      node,
      names.length
        ? `Expected one check, found ${names.join(' and ')}`
        : `Expected one of the checks ${known}, found none`
    )
    return undefined
  }
}

/** What a rule file says. */
export const ruleShape = object(
  {
    title: localized,
    level,
    check,
    message: localized,
    why: localized,
    source: text,
    examples: object({bad: list(text), good: list(text)})
  },
  {say: list(text), 'say-hant': list(text), fix: flag, axis: oneOf('procedure', 'personal')}
)
