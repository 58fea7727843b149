import {
  createScanner,
  findNodeAtLocation,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode
} from 'jsonc-parser'
import {sourceOffset} from '../engine/places.js'
import type {Problem} from '../model.js'
import {readJsonString} from './json-text.js'
import {type Placed, placeWithin} from './placed.js'

/** Where a tree's text comes from: a part of a source, or a string inside one. */
interface Origin {
  text: string
  /** Added to every offset of the tree to get one in `text`. */
  shift: number
  /** Where the tree's part of `text` ends. */
  limit: number
  /** Set when `text` is itself a string of a source. */
  outer?: Placed
}

/** A value of a JSON source that knows its place in it. */
export class Json {
  readonly #node: Node
  readonly #origin: Origin

  constructor(node: Node, origin: Origin) {
    this.#node = node
    this.#origin = origin
  }

  /** The value below, by keys and indexes (-1 is the last one); undefined where there is none. */
  at(...path: (string | number)[]): Json | undefined {
    let node: Node | undefined = this.#node
    for (const step of path) {
      const index: number = typeof step === 'number' && step < 0 ? (node.children?.length ?? 0) + step : Number(step)
      node = findNodeAtLocation(node, [typeof step === 'number' ? index : step])
      if (!node) return undefined
    }
    return new Json(node, this.#origin)
  }

  get isObject(): boolean {
    return this.#node.type === 'object'
  }

  get isList(): boolean {
    return this.#node.type === 'array'
  }

  get isNull(): boolean {
    return this.#node.type === 'null'
  }

  /** The values of a list; none when it is not a list. */
  get items(): Json[] {
    return this.isList ? (this.#node.children ?? []).map((node) => new Json(node, this.#origin)) : []
  }

  /** Names and values of an object. */
  get entries(): [name: string, value: Json][] {
    return !this.isObject
      ? []
      : (this.#node.children ?? []).flatMap(({children}) =>
          children?.[1] ? [[String(children[0]!.value), new Json(children[1], this.#origin)] as [string, Json]] : []
        )
  }

  get string(): string | undefined {
    return this.#node.type === 'string' ? (this.#node.value as string) : undefined
  }

  get number(): number | undefined {
    return this.#node.type === 'number' ? (this.#node.value as number) : undefined
  }

  /** A string or number as a label: `"A"`, `0`. */
  get label(): string | undefined {
    return this.string ?? (this.number === undefined ? undefined : String(this.number))
  }

  /** A string's text with its places. */
  get placed(): Placed | undefined {
    if (this.#node.type !== 'string') return undefined
    const {text, shift, limit, outer} = this.#origin
    const {offset, length} = this.#node
    const placed = readJsonString(text, shift + offset, Math.min(shift + offset + length, limit))
    return outer ? placeWithin(placed, outer) : placed
  }

  /** Where the value stands in the source. */
  get place(): [start: number, end: number] {
    const {text, shift, limit, outer} = this.#origin
    const start = Math.min(shift + this.#node.offset, limit)
    const end = Math.min(start + this.#node.length, limit)
    if (!outer?.pieces.length) return [start, end]
    return [sourceOffset(outer.pieces, start, text.length), sourceOffset(outer.pieces, end, text.length, true)]
  }

  /** The JSON that a string holds. */
  get inner(): Json | undefined {
    const outer = this.placed
    return outer && parse({text: outer.text, shift: 0, limit: outer.text.length, outer}).root
  }
}

/** The values of a JSON source, as far as they can be read, and the first mistake in it. */
export interface JsonReading {
  root?: Json
  problem?: Problem
}

/** Reads JSON from a part of a source. */
export function readJson(source: string, start = 0, end = source.length): JsonReading {
  return parse({text: source, shift: source.charCodeAt(start) === 0xfeff ? start + 1 : start, limit: end})
}

/** Whether a text begins as JSON objects and lists do; `{name}` and `[00:01]` do not. */
export function looksLikeJson(source: string): boolean {
  return /^\ufeff?\s*(?:\{\s*(?:["}]|$)|\[\s*(?:[{["\]]|$))/.test(source.slice(0, 4096))
}

const STRICT = {disallowComments: true, allowTrailingComma: false}

function parse(origin: Origin): JsonReading {
  const errors: ParseError[] = []
  const {text, shift, limit: end} = origin
  try {
    const part = text.slice(shift, end)
    const whole = parseTree(part, errors, STRICT)
    const broken = errors.some(({error}) => /^Close/.test(printParseErrorCode(error)))
    const tree = broken ? parseTree(closeJson(part), [], STRICT) : whole
    const problem = errors[0] ? jsonProblem(errors[0], text, shift, end) : undefined
    return {...(tree ? {root: new Json(tree, origin)} : {}), ...(problem ? {problem} : {})}
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return {problem: {reason: 'Expected JSON, found lists or objects nested too deep', start: shift, end: shift}}
  }
}

/** A source that breaks off, with the brackets that it leaves open: jsonc-parser forgets what stands in them. */
function closeJson(whole: string): string {
  let slashes = 0
  while (whole[whole.length - 1 - slashes] === '\\') slashes++
  const text = slashes % 2 ? whole.slice(0, -1) : whole
  const scanner = createScanner(text, true)
  const closers: Record<string, string> = {'{': '}', '[': ']'}
  const open: string[] = []
  for (scanner.scan(); scanner.getTokenOffset() < text.length; scanner.scan()) {
    const first = text[scanner.getTokenOffset()]!
    if (closers[first]) open.push(closers[first])
    else if (first === open.at(-1)) open.pop()
  }
  return `${text}\n${open.reverse().join('')}`
}

const EXPECTED: Record<string, string> = {
  ColonExpected: '`:`',
  CommaExpected: '`,`',
  CloseBraceExpected: '`}`',
  CloseBracketExpected: '`]`',
  EndOfFileExpected: 'the end',
  PropertyNameExpected: 'a name in quotes',
  ValueExpected: 'a value',
  InvalidSymbol: 'a value',
  InvalidNumberFormat: 'a number',
  UnexpectedEndOfString: 'the closing quote of a string',
  UnexpectedEndOfNumber: 'a digit',
  InvalidUnicode: 'four hexadecimal digits',
  InvalidEscapeCharacter: 'an escape that JSON knows',
  InvalidCharacter: 'no control character in a string',
  InvalidCommentToken: 'no comment'
}

/** A mistake in JSON as people say it; `shift`: where the text begins in the source, `end`: where it ends there. */
export function jsonProblem({error, offset, length}: ParseError, text: string, shift = 0, end = text.length): Problem {
  const start = Math.min(shift + offset, end)
  const stop = Math.min(start + length, end)
  const name = printParseErrorCode(error)
  const found = start >= end ? 'the end of the source' : `\`${text.slice(start, Math.min(stop, start + 20))}\``
  return {reason: `Expected JSON with ${EXPECTED[name] ?? name} here, found ${found}`, start, end: stop}
}
