import {sha256} from '@noble/hashes/sha2.js'
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js'
import {fold} from './fold.js'

/** SHA-256 of a list of texts, folded and without the space in them, as hex: they cannot be read from it. */
export function digest(...texts: string[]): string {
  return bytesToHex(sha256(utf8ToBytes(texts.map((text) => fold(text).replace(/\s+/g, '')).join('\n'))))
}
