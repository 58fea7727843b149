import type {Phrase} from './parse.js'

/**
 * The phrases of which one is found wherever `phrase` is: its alternatives with a gap each by itself, since what they
 * begin with tells nothing of the others, and those without together.
 */
export function partsOf(phrase: Phrase): Phrase[] {
  const options = optionsOf(phrase)
  const gapped = options.filter(hasGap)
  if (!gapped.length || options.length === 1) return [phrase]
  const plain = options.filter((option) => !hasGap(option))
  return plain.length ? [...gapped, {kind: 'choice', options: plain}] : gapped
}

function optionsOf(phrase: Phrase): Phrase[] {
  if (phrase.kind === 'choice') return phrase.options.flatMap(optionsOf)
  if (phrase.kind === 'sequence' && phrase.items.length === 1) return optionsOf(phrase.items[0]!)
  return [phrase]
}

function hasGap(phrase: Phrase): boolean {
  switch (phrase.kind) {
    case 'gap':
      return true
    case 'maybe':
      return hasGap(phrase.item)
    case 'choice':
      return phrase.options.some(hasGap)
    case 'sequence':
      return phrase.items.some(hasGap)
    default:
      return false
  }
}
