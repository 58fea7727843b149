import type {Node} from 'yaml'
import {checks} from '../checks/checks.js'
import type {Localized} from '../model.js'
import {nearest} from './nearest.js'
import {either, flag, list, nameOf, object, oneOf, phrase, type Shape, text} from './shape.js'
import {isMap} from './yaml-node.js'

/** Text in Chinese and English; Traditional Chinese where it is not the plain conversion. */
export const localized: Shape<Localized> = object({zh: text, en: text}, {'zh-Hant': text})

export const level = oneOf('error', 'warning', 'info')

/** What stands under `check`: the keys of exactly one check, recognised by its name. */
export const check: Shape<Record<string, unknown>> = {
  expected: `a map with one of ${Object.keys(checks).join(', ')}`,
  schema: {anyOf: Object.values(checks).map(({shape}) => shape.schema)},
  accepts: (node) => object({}).accepts(node),
  read(node, context) {
    const names = Object.keys(checks).filter((name) => (node as {has?: (key: string) => boolean}).has?.(name))
    if (names.length === 1) return checks[names[0]!]!.shape.read(node, context) as Record<string, unknown> | undefined
    context.complain(node, names.length ? `Expected one check, found ${names.join(' and ')}` : noCheck(node))
    return undefined
  }
}

function noCheck(node: Node): string {
  const known = Object.keys(checks)
  const keys = isMap<Node>(node) ? node.items.map(({key}) => nameOf(key)) : []
  const near = keys.map((key) => nearest(key, known)).find((name) => name !== undefined)
  const found = keys.length ? keys.map((key) => `\`${key}\``).join(', ') : 'none'
  return `Expected one of the checks ${known.join(', ')}, found ${found}${near ? `; did you mean \`${near}\`?` : ''}`
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
    examples: object({bad: list(text, 1), good: list(text, 1)})
  },
  {say: list(text), 'say-hant': list(text), fix: either(flag, list(phrase)), axis: oneOf('procedure', 'personal')}
)
