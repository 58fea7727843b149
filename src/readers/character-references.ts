import {decodeNamedCharacterReference} from 'decode-named-character-reference'
import {decodeNumericCharacterReference} from 'micromark-util-decode-numeric-character-reference'

/** The characters that `&amp;`, `&#38;` or `&#x26;` stands for; undefined when there are none. */
export function readReference(reference: string): string | undefined {
  const name = reference.slice(1, -1)
  if (name[0] !== '#') return decodeNamedCharacterReference(name) || undefined
  const hex = name[1] === 'x' || name[1] === 'X'
  return decodeNumericCharacterReference(name.slice(hex ? 2 : 1), hex ? 16 : 10)
}
