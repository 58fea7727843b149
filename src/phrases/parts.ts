import type {Phrase} from './parse.js'

/** More parts than this cost more than they save. */
const MOST = 64

/**
 * The phrases of which one is found wherever `phrase` is: its ways with a gap each by itself, since what one of them
 * begins with tells nothing of the others, and those without a gap together.
 */
export function partsOf(phrase: Phrase): Phrase[] {
  const ways = waysOf(phrase)
  if (ways.length === 1 || ways.length > MOST) return [phrase]
  const plain = ways.filter((way) => !hasGap(way))
  const gapped = ways.filter(hasGap)
  return plain.length ? [...gapped, plain.length === 1 ? plain[0]! : {kind: 'choice', options: plain}] : gapped
}

/** A phrase as alternatives of which none chooses between a gap and none, as far as these are not too many. */
function waysOf(phrase: Phrase): Phrase[] {
  if (!hasGap(phrase)) return [phrase]
  switch (phrase.kind) {
    case 'choice':
      return phrase.options.flatMap(waysOf)
    case 'maybe':
      return [...waysOf(phrase.item), {kind: 'sequence', items: []}]
    case 'sequence': {
      let ways: Phrase[][] = [[]]
      for (const item of phrase.items) {
        const next = grouped(waysOf(item))
        if (ways.length * next.length > MOST) return [phrase]
        ways = ways.flatMap((way) => next.map((one) => [...way, one]))
      }
      return ways.map((items) => ({kind: 'sequence', items}))
    }
    default:
      return [phrase]
  }
}

/** The ways without a gap as one. */
function grouped(ways: Phrase[]): Phrase[] {
  const plain = ways.filter((way) => !hasGap(way))
  if (plain.length < 2) return ways
  return [...ways.filter(hasGap), {kind: 'choice', options: plain}]
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
