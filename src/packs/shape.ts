import type {Node, Pair, Scalar} from 'yaml'
import {PhraseError, parsePhrase, type WordList} from '../phrases/parse.js'
import {fold} from '../text/fold.js'
import {nearest} from './nearest.js'
import {isAlias, isMap, isScalar, isSeq} from './yaml-node.js'

/** What a shape needs to know while it reads. */
export interface Context {
  /** Tells a mistake, at a node or, for a mistake inside a scalar, at an offset in its text. */
  complain: (node: Node, reason: string, offset?: number) => void
  words: WordList
}

/** What a value must look like: reads it from YAML, telling every mistake at its place, and says the same as JSON Schema. */
export interface Shape<T> {
  expected: string
  schema: Record<string, unknown>
  /** Whether a node is of this kind at all, for `either`. */
  accepts: (node: Node) => boolean
  /** The value, or undefined when it is not right (which has then been told). */
  read: (node: Node, context: Context) => T | undefined
  /** What makes two values the same, of a kind that a list must hold, and each only once. */
  identity?: (value: unknown) => string
}

export type Of<S> = S extends Shape<infer T> ? T : never

function found(node: Node): string {
  if (isMap(node)) return 'a map'
  if (isSeq(node)) return 'a list'
  if (isAlias(node)) return `the alias *${node.source}`
  const value = isScalar(node) ? node.value : node
  return value === null ? 'nothing' : JSON.stringify(value)
}

function scalar<T>(expected: string, schema: Record<string, unknown>, is: (value: unknown) => value is T): Shape<T> {
  const accepts = (node: Node) => isScalar(node) && is(node.value)
  return {
    expected,
    schema,
    accepts,
    read(node, context) {
      if (accepts(node)) return (node as Scalar<T>).value
      context.complain(node, `Expected ${expected}, found ${found(node)}`)
      return undefined
    }
  }
}

export const text = scalar(
  'text',
  {type: 'string', minLength: 1},
  (value): value is string => typeof value === 'string' && value !== ''
)

export const flag = scalar('true or false', {type: 'boolean'}, (value): value is boolean => typeof value === 'boolean')

/** A phrase of the phrase language. */
export const phrase: Shape<string> = {
  ...text,
  expected: 'a phrase',
  identity: (source) => fold(String(source)),
  read(node, context) {
    const source = text.read(node, context)
    if (source === undefined) return undefined
    try {
      parsePhrase(source, context.words)
      return source
    } catch (error) {
      if (!(error instanceof PhraseError)) throw error
      context.complain(node, error.message, error.offset)
      return undefined
    }
  }
}

/** A number from `least` on, up to `most`. */
export function number(least = 0, most = Infinity): Shape<number> {
  return scalar(
    most === Infinity ? `a number from ${least} on` : `a number from ${least} to ${most}`,
    {type: 'number', minimum: least, ...(most === Infinity ? {} : {maximum: most})},
    (value): value is number => typeof value === 'number' && value >= least && value <= most
  )
}

export const anyScalar = scalar(
  'text, a number, true or false',
  {type: ['string', 'number', 'boolean']},
  (value): value is string | number | boolean => ['string', 'number', 'boolean'].includes(typeof value)
)

export function oneOf<const T extends string>(...values: T[]): Shape<T> {
  const expected = values.length === 1 ? `\`${values[0]}\`` : `one of ${values.join(', ')}`
  const accepts = (node: Node) => isScalar(node) && values.includes(node.value as T)
  return {
    expected,
    schema: {enum: values},
    accepts,
    read(node, context) {
      if (accepts(node)) return (node as Scalar<T>).value
      const near = isScalar(node) && nearest(String(node.value), values)
      context.complain(node, `Expected ${expected}, found ${found(node)}${near ? `; did you mean \`${near}\`?` : ''}`)
      return undefined
    }
  }
}

/** A list of at least `least` items. */
export function list<T>(item: Shape<T>, least = item.identity ? 1 : 0): Shape<T[]> {
  return {
    expected: `a list, each ${item.expected}`,
    schema: {type: 'array', items: item.schema, ...(least ? {minItems: least} : {})},
    accepts: isSeq,
    read(node, context) {
      if (!isSeq(node)) {
        context.complain(node, `Expected a list, found ${found(node)}`)
        return undefined
      }
      if (node.items.length < least) {
        context.complain(node, `Expected ${item.expected} in the list, found none`)
        return undefined
      }
      const seen = new Set<string>()
      return (node.items as Node[]).flatMap((child) => {
        const value = item.read(child, context)
        if (value === undefined) return []
        const same = item.identity?.(value)
        if (same !== undefined && seen.has(same)) {
          context.complain(child, `Expected each phrase once, found ${found(child)} again`)
          return []
        }
        if (same !== undefined) seen.add(same)
        return [value]
      })
    }
  }
}

/** A map from any name to values of one shape. */
export function named<T>(value: Shape<T>): Shape<Record<string, T>> {
  return {
    expected: 'a map',
    schema: {type: 'object', additionalProperties: value.schema},
    accepts: isMap,
    read(node, context) {
      if (!isMap(node)) {
        context.complain(node, `Expected a map, found ${found(node)}`)
        return undefined
      }
      const entries = (node.items as Pair<Node, Node | null>[]).flatMap((pair) => {
        if (!pair.value) context.complain(pair.key, `Expected ${value.expected} behind the colon, found nothing`)
        const read = pair.value ? value.read(pair.value, context) : undefined
        return read === undefined ? [] : [[nameOf(pair.key), read] as const]
      })
      return Object.fromEntries(entries)
    }
  }
}

/** A map with known keys; those of `needed` must be there. An unknown key is a mistake, told with the nearest known one. */
export function object<
  N extends Record<string, Shape<unknown>>,
  O extends Record<string, Shape<unknown>> = Record<never, never>
>(needed: N, optional?: O): Shape<{[K in keyof N]: Of<N[K]>} & {[K in keyof O]?: Of<O[K]>}> {
  const shapes: Record<string, Shape<unknown>> = {...needed, ...optional}
  return {
    expected: `a map with ${Object.keys(needed).join(', ') || Object.keys(shapes).join(', ')}`,
    schema: {
      type: 'object',
      properties: Object.fromEntries(Object.entries(shapes).map(([key, shape]) => [key, shape.schema])),
      required: Object.keys(needed),
      additionalProperties: false
    },
    accepts: isMap,
    read(node, context) {
      if (!isMap(node)) {
        context.complain(node, `Expected ${this.expected}, found ${found(node)}`)
        return undefined
      }
      const out: Record<string, unknown> = {}
      let right = true
      for (const pair of node.items as Pair<Node, Node | null>[]) {
        const key = nameOf(pair.key)
        const shape = Object.hasOwn(shapes, key) ? shapes[key] : undefined
        if (!shape) {
          const near = nearest(key, Object.keys(shapes))
          context.complain(
            pair.key,
            `Expected one of ${Object.keys(shapes).join(', ')}, found the key \`${key}\`${near ? `; did you mean \`${near}\`?` : ''}`
          )
          right = false
          continue
        }
        if (!pair.value) context.complain(pair.key, `Expected ${shape.expected} behind \`${key}\`, found nothing`)
        const value = pair.value ? shape.read(pair.value, context) : undefined
        if (value === undefined) right = false
        else out[key] = value
      }
      for (const key of Object.keys(needed)) {
        if (node.has(key)) continue
        context.complain(node, `Expected the key \`${key}\`, found none`)
        right = false
      }
      return right ? (out as never) : undefined
    }
  }
}

/** The first of the shapes that takes a node of this kind. */
export function either<A, B>(first: Shape<A>, second: Shape<B>): Shape<A | B> {
  return {
    expected: `${first.expected}, or ${second.expected}`,
    schema: {anyOf: [first.schema, second.schema]},
    accepts: (node) => first.accepts(node) || second.accepts(node),
    read(node, context) {
      if (first.accepts(node)) return first.read(node, context)
      if (second.accepts(node)) return second.read(node, context)
      context.complain(node, `Expected ${this.expected}, found ${found(node)}`)
      return undefined
    }
  }
}

export function nameOf(key: Node): string {
  return isScalar(key) ? String(key.value) : String(key)
}
