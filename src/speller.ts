import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import type {Speller} from './checks/check.js'

let speller: Speller | undefined

/** nspell with the English dictionary, read when the first word has to be looked up. */
export function englishSpeller(): Speller {
  if (speller) return speller
  const require = createRequire(import.meta.url)
  const nspell = require('nspell') as (aff: Buffer, dic: Buffer) => Speller
  const folder = dirname(require.resolve('dictionary-en'))
  speller = nspell(readFileSync(join(folder, 'index.aff')), readFileSync(join(folder, 'index.dic')))
  return speller
}
