import type {Phrase} from '../phrases/parse.js'

/**
 * Phrases as one table of numbers. A node is the index of its first number, `kind | more << KIND_BITS`; what that asks for
 * stands behind it. What several phrases share, such as a word list, is there once.
 *
 * CHAR: more = the character. GAP, MARK: nothing. MAYBE: a node. SEQUENCE: more = how many nodes, then these. CHOICE: more =
 * how many characters alternatives begin with, then these, ascending, then the node for each of them; then how many nodes
 * begin otherwise (with a word list, a gap, what may be left out), and these. Alternatives that begin alike are one node.
 */
export const CHAR = 0
export const GAP = 1
export const MARK = 2
export const MAYBE = 3
export const SEQUENCE = 4
export const CHOICE = 5
export const KIND_BITS = 3
export const KIND = (1 << KIND_BITS) - 1

/** A choice inside a choice is opened when it is no larger. */
const SMALL = 12
/** What may be left out at the beginning of an alternative is opened so often. */
const DEEP = 4

type Items = readonly Phrase[]

/** A table to which phrases are added. */
export class Tree {
  private readonly nodes = new Map<Phrase, number>()
  private readonly characters = new Map<number, number>()
  /** Node 0 is none. */
  private size: number

  /** Goes on from a table that there is. */
  constructor(public numbers: Int32Array = new Int32Array(1)) {
    this.size = numbers.length
  }

  /** Adds a phrase; gives its node. */
  add(phrase: Phrase): number {
    if (phrase.kind === 'char') return this.addCharacter(phrase.code)
    let node = this.nodes.get(phrase)
    if (node === undefined) {
      node = this.write(this.numbersOf(phrase))
      this.nodes.set(phrase, node)
    }
    return node
  }

  /** The table, no longer than it has to be. */
  finish(): Int32Array {
    return this.numbers.slice(0, this.size)
  }

  private addCharacter(code: number): number {
    let node = this.characters.get(code)
    if (node === undefined) {
      node = this.write([CHAR | (code << KIND_BITS)])
      this.characters.set(code, node)
    }
    return node
  }

  private numbersOf(phrase: Exclude<Phrase, {kind: 'char'}>): number[] {
    switch (phrase.kind) {
      case 'gap':
        return [GAP]
      case 'mark':
        return [MARK]
      case 'maybe':
        return [MAYBE, this.add(phrase.item)]
      case 'sequence': {
        const items = itemsOf(phrase).map((item) => this.add(item))
        return [SEQUENCE | (items.length << KIND_BITS), ...items]
      }
      case 'choice':
        return this.choiceOf(phrase.options)
    }
  }

  private choiceOf(options: Items): number[] {
    const ways = merged(options.flatMap((option) => openings(itemsOf(option), DEEP)))
    const others = ways.flatMap(({code, phrase}) => (code === undefined ? [this.add(phrase)] : []))
    const byCode = ways
      .flatMap(({code, phrase}) => (code === undefined ? [] : [{code, node: this.add(phrase)}]))
      .sort((a, b) => a.code - b.code)
    return [
      CHOICE | (byCode.length << KIND_BITS),
      ...byCode.map(({code}) => code),
      ...byCode.map(({node}) => node),
      others.length,
      ...others
    ]
  }

  private write(numbers: number[]): number {
    if (this.size + numbers.length > this.numbers.length) {
      const larger = new Int32Array(2 * (this.size + numbers.length))
      larger.set(this.numbers)
      this.numbers = larger
    }
    const node = this.size
    this.numbers.set(numbers, node)
    this.size += numbers.length
    return node
  }
}

/** The characters that a node may begin with; undefined when it may begin with anything. */
export function firstsOf(numbers: Int32Array, node: number): Set<number> | undefined {
  const codes = new Set<number>()
  const seen = new Set<number>()
  return addFirsts(node) ? undefined : codes

  /** Gives whether the node may be nothing, or begin with a gap. */
  function addFirsts(at: number): boolean {
    const head = numbers[at]!
    const more = head >> KIND_BITS
    switch (head & KIND) {
      case CHAR:
        codes.add(more)
        return false
      case MAYBE:
        addFirsts(numbers[at + 1]!)
        return true
      case SEQUENCE:
        for (let i = 1; i <= more; i++) if (!addFirsts(numbers[at + i]!)) return false
        return true
      case CHOICE: {
        if (seen.has(at)) return false
        seen.add(at)
        for (let i = 1; i <= more; i++) codes.add(numbers[at + i]!)
        const others = at + 2 * more + 1
        let isOpen = false
        for (let i = 1; i <= numbers[others]!; i++) if (addFirsts(numbers[others + i]!)) isOpen = true
        return isOpen
      }
      default:
        return true
    }
  }
}

function itemsOf(phrase: Phrase): Items {
  return phrase.kind === 'sequence' ? phrase.items.flatMap(itemsOf) : [phrase]
}

/** An alternative as several, of which fewer begin with what may be left out, or with another choice. */
function openings(items: Items, deep: number): Items[] {
  const [first, ...rest] = items
  if (!first || deep === 0) return [items]
  if (first.kind === 'maybe' && rest.length)
    return [...openings([...itemsOf(first.item), ...rest], deep - 1), ...openings(rest, deep - 1)]
  if (first.kind === 'choice' && first.options.length <= SMALL)
    return first.options.flatMap((option) => openings([...itemsOf(option), ...rest], deep - 1))
  return [items]
}

/** Alternatives of which no two begin with the same character or word list; `code`: the character. */
function merged(alternatives: readonly Items[]): {code: number | undefined; phrase: Phrase}[] {
  const groups = new Map<number | Phrase, Items[]>()
  for (const items of alternatives) {
    const first = items[0]!
    const key = first.kind === 'char' ? first.code : first
    const group = groups.get(key)
    if (group) group.push(items)
    else groups.set(key, [items])
  }
  return [...groups].map(([key, group]) => ({
    code: typeof key === 'number' ? key : undefined,
    phrase: group.length === 1 ? sequence(group[0]!) : beginningAlike(group)
  }))
}

function beginningAlike(group: readonly Items[]): Phrase {
  const rests = group.map((items) => items.slice(1))
  const more = merged(rests.filter((rest) => rest.length)).map(({phrase}) => phrase)
  const behind: Phrase[] = more.length > 1 ? [{kind: 'choice', options: more}] : more
  const mayEnd = rests.some((rest) => !rest.length)
  return sequence([group[0]![0]!, ...(mayEnd ? behind.map((item): Phrase => ({kind: 'maybe', item})) : behind)])
}

function sequence(items: Items): Phrase {
  return items.length === 1 ? items[0]! : {kind: 'sequence', items: [...items]}
}
