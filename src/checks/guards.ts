import {list, oneOf} from '../packs/shape.js'
import {clauseAround} from '../text/clauses.js'
import type {PhraseBook, PhraseSetOptions, View} from './check.js'
import type {Match} from './what.js'

/**
 * What makes the same words harmless: they are quoted (in quotation marks, or behind <quoting>), negated (behind
 * <negating>), or asked about (<asking> around them).
 */
export const guard = oneOf('quoted', 'negated', 'asked')
export const guards = list(guard)

/** Whether a match is harmless. */
export type Guard = (view: View, match: Match) => boolean

const QUOTES = ['「」', '『』', '“”', '""', '‘’', '《》', '〝〞', '﹁﹂']

/** Before the listener, these make the words the speaker's own: 我跟您说, 我給您講. */
const TOLD_TO = new Set('跟给給和同对對向与與')

/** 您说的这个我不懂 and 您问的规定我不懂 name what they are about and quote nobody; 您说的没办法 does. */
const ABOUT = /^[您你].*[的嘅](?![是系])/s
const TOPIC = /[的嘅][这這那呢嗰我咱俺事情问問业業要单單，,]/

/** How many characters may stand between the guarding words and the words they guard. */
const REACH = {quoted: 12, negated: 6}

export function guardOf(names: readonly ('quoted' | 'negated' | 'asked')[], book: PhraseBook): Guard {
  const exact: PhraseSetOptions = {soundsLike: false, of: 'asked'}
  const quoting = names.includes('quoted') ? book(['<quoting>'], exact) : undefined
  const negating = names.includes('negated') ? book(['<negating>'], exact) : undefined
  const asking = names.includes('asked') ? book(['<asking>'], exact) : undefined
  return (view, match) => {
    const {text} = view.call.turns[match.turn]!
    if (quoting !== undefined && (isInQuotes(text, match) || isBehind(view, quoting, match, REACH.quoted, text)))
      return true
    if (negating !== undefined && isBehind(view, negating, match, REACH.negated, text)) return true
    if (asking === undefined) return false
    const [start, end] = clauseAround(text, match.start)
    return view
      .found(asking, match.turn)
      .some((found) => found.start >= start && found.end <= Math.max(end, match.end + 2))
  }
}

/**
 * The guarding words may end inside those they guard, when what negates stands before them (不|是您不懂), or when they
 * share a pronoun (不是|您搞错了).
 */
const NEGATES = /[不没沒别別未非无無免怕莫甭勿]/
const SHARED = new Set('您你我咱')

/** Whether one of a set stands before the match, in its clause, at most `reach` characters away. */
function isBehind(view: View, set: number, {turn, start}: Match, reach: number, text: string): boolean {
  return view
    .found(set, turn)
    .filter((found) => !TOLD_TO.has(text[found.start - 1] ?? '') && !isTopic(text, found, start))
    .some(
      ({start: from, end}) =>
        from < start &&
        (end <= start || (end === start + 1 && SHARED.has(text[start]!)) || NEGATES.test(text.slice(from, start))) &&
        start - end <= reach &&
        clauseAround(text, start)[0] <= from
    )
}

/** Whether the words say what the match is about: a noun follows them, or the speaker begins the match. */
function isTopic(text: string, found: {start: number; end: number}, start: number): boolean {
  const words = text.slice(found.start, found.end + 1)
  return ABOUT.test(words) && (TOPIC.test(words) || (found.end < start && /[我俺咱]/.test(text[start]!)))
}

/** Whether the match stands between a pair of quotation marks, or ends between them. */
function isInQuotes(text: string, {start, end}: Match): boolean {
  return QUOTES.some((pair) => {
    const [open, close] = pair as unknown as [string, string]
    if (open === close) return text.slice(0, start).split(open).length % 2 === 0 && text.indexOf(close, end) >= 0
    const opened = text.lastIndexOf(open, end - 1)
    return opened >= 0 && !text.slice(opened + 1, end).includes(close) && text.indexOf(close, end) >= 0
  })
}
