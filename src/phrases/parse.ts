import {folded} from '../text/fold.js'
import {sounds} from '../text/sounds.js'

/** A phrase as a tree. `mark` is punctuation as the phrase writes it: a sentence may end there. */
export type Phrase =
  | {kind: 'char'; code: number}
  | {kind: 'sequence'; items: Phrase[]}
  | {kind: 'choice'; options: Phrase[]}
  | {kind: 'maybe'; item: Phrase}
  | {kind: 'gap'}
  | {kind: 'mark'}

/** A mistake in a phrase, at an offset in it. */
export class PhraseError extends Error {
  constructor(
    message: string,
    readonly offset: number
  ) {
    super(message)
  }
}

/** Gives the phrases of a word list, or undefined when there is none of that name. */
export type WordList = (name: string) => Phrase | undefined

/** Characters that a phrase may stand for at most, all alternatives and word lists together: more is a slip or an attack. */
const MOST_CHARACTERS = 5000
const DEEPEST = 50

const CLOSING: Record<string, string> = {'(': ')', '[': ']', '<': '>'}

/**
 * Reads the phrase language: `(a|b)` one of, `[a]` or not, `…` up to 8 characters of the same sentence, `<name>` a word
 * list, `\` the next character literally; punctuation is decoration; all else is itself. Throws PhraseError; of a phrase
 * that is known to be right nothing is asked.
 */
export function parsePhrase(source: string, words: WordList, {isKnown = false} = {}): Phrase {
  let at = 0
  let depth = 0
  const phrase = choice(undefined, 0)
  if (isKnown) return phrase
  if (!says(phrase)) throw new PhraseError('Expected words, found none', 0)
  const size = sizeOf(phrase)
  if (size > MOST_CHARACTERS)
    throw new PhraseError(`Expected at most ${MOST_CHARACTERS} characters, word lists included, found ${size}`, 0)
  return phrase

  function choice(closing: string | undefined, opened: number): Phrase {
    if (depth++ > DEEPEST) throw new PhraseError(`Expected brackets at most ${DEEPEST} deep, found more`, opened)
    const options: Phrase[] = [sequence(closing)]
    while (source[at] === '|') {
      if (!closing) throw new PhraseError('Expected `|` inside ( ) or [ ], found it outside: write (a|b)', at)
      at++
      options.push(sequence(closing))
    }
    if (closing) {
      if (source[at] !== closing)
        throw new PhraseError(`Expected \`${closing}\` to close \`${source[opened]}\``, opened)
      at++
      const empty = isKnown ? undefined : options.find((option) => !says(option))
      if (empty)
        throw new PhraseError('Expected words in every alternative, found an empty one: write [a] for "or not"', opened)
    }
    depth--
    return options.length === 1 ? options[0]! : {kind: 'choice', options}
  }

  function sequence(closing: string | undefined): Phrase {
    const items: Phrase[] = []
    while (at < source.length && source[at] !== '|' && source[at] !== closing) items.push(item())
    return items.length === 1 ? items[0]! : {kind: 'sequence', items}
  }

  function item(): Phrase {
    const start = at
    const char = source[at++]!
    switch (char) {
      case '(':
        return choice(')', start)
      case '[':
        return {kind: 'maybe', item: choice(']', start)}
      case '<':
        return wordList(start)
      case ')':
      case ']':
      case '>':
        throw new PhraseError(
          `Expected an opening bracket before \`${char}\`; write \\${char} for the character itself`,
          start
        )
      case '…':
        while (source[at] === '…') at++
        return {kind: 'gap'}
      case '\\':
        if (at >= source.length) throw new PhraseError('Expected a character after `\\`', start)
        return literal(source.charCodeAt(at++))
      default:
        return literal(char.charCodeAt(0))
    }
  }

  function wordList(start: number): Phrase {
    const end = source.indexOf('>', start)
    if (end < 0) throw new PhraseError(`Expected \`${CLOSING['<']}\` to close \`<\``, start)
    at = end + 1
    const name = source.slice(start + 1, end)
    const list = words(name)
    if (!list) throw new PhraseError(`Expected the name of a word list, found <${name}>`, start)
    return list
  }
}

const MARK: Phrase = {kind: 'mark'}
const characters = new Map<number, Phrase>()

/** A character that many phrases write is one object for all of them. */
function literal(code: number): Phrase {
  if (!sounds.classes[code]) return MARK
  let phrase = characters.get(code)
  if (!phrase) {
    phrase = {kind: 'char', code: folded[code]!}
    characters.set(code, phrase)
  }
  return phrase
}

/** Whether every way through the phrase says at least one character. */
function says(phrase: Phrase): boolean {
  switch (phrase.kind) {
    case 'char':
      return true
    case 'sequence':
      return phrase.items.some(says)
    case 'choice':
      return phrase.options.every(says)
    default:
      return false
  }
}

const sizes = new WeakMap<Phrase, number>()

/** Characters written in a phrase, every alternative and word list counted. */
function sizeOf(phrase: Phrase): number {
  const sum = (parts: Phrase[]) => parts.reduce((all, part) => all + sizeOf(part), 0)
  switch (phrase.kind) {
    case 'char':
      return 1
    case 'maybe':
      return sizeOf(phrase.item)
    case 'sequence':
      return sum(phrase.items)
    case 'choice': {
      const size = sizes.get(phrase) ?? sum(phrase.options)
      sizes.set(phrase, size)
      return size
    }
    default:
      return 0
  }
}
