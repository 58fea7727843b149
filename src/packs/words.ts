import {type Phrase, PhraseError, parsePhrase, type WordList} from '../phrases/parse.js'

/** Looks up word lists by name. A list may use others, but not itself: that throws PhraseError. `how`: as for `parsePhrase`. */
export function wordLists(words: Record<string, string[]>, how: {isKnown?: boolean} = {}): WordList {
  const known = new Map<string, Phrase>()
  const open: string[] = []
  return function lookUp(name) {
    const phrase = known.get(name)
    if (phrase) return phrase
    const entries = Object.hasOwn(words, name) ? words[name] : undefined
    if (!entries?.length) return undefined
    if (open.includes(name))
      throw new PhraseError(`Expected lists that end, found <${open.join('> in <')}> in <${name}>`, 0)
    open.push(name)
    try {
      const options = entries.map((entry) => parsePhrase(entry, lookUp, how))
      const list: Phrase = options.length === 1 ? options[0]! : {kind: 'choice', options}
      known.set(name, list)
      return list
    } finally {
      open.pop()
    }
  }
}
