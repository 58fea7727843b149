import type {Turn} from '../model.js'
import {list, oneOf} from '../packs/shape.js'
import {clauseAround} from '../text/clauses.js'
import {justBefore, overlapping} from './around.js'
import type {PhraseBook, PhraseSetOptions, View} from './check.js'
import {countBelow} from './stretch.js'
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
  const quotes = quotesByTurn()
  return (view, match) => {
    const turn = view.call.turns[match.turn]!
    const {text} = turn
    if (
      quoting !== undefined &&
      (isInQuotes(quotes(turn), match) || isBehind(view, quoting, match, REACH.quoted, text))
    )
      return true
    if (negating !== undefined && isBehind(view, negating, match, REACH.negated, text)) return true
    if (asking === undefined) return false
    const [start, end] = clauseAround(text, match.start)
    const stop = Math.max(end, match.end + 2)
    return overlapping(view.found(asking, match.turn), start, stop).some(
      (found) => found.start >= start && found.end <= stop
    )
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
  return justBefore(view.found(set, turn), start, reach)
    .filter((found) => !TOLD_TO.has(text[found.start - 1] ?? '') && !isTopic(text, found, start))
    .some(
      ({start: from, end}) =>
        (end <= start || (end === start + 1 && SHARED.has(text[start]!)) || NEGATES.test(text.slice(from, start))) &&
        clauseAround(text, start)[0] <= from
    )
}

/** Whether the words say what the match is about: a noun follows them, or the speaker begins the match. */
function isTopic(text: string, found: {start: number; end: number}, start: number): boolean {
  const words = text.slice(found.start, found.end + 1)
  return ABOUT.test(words) && (TOPIC.test(words) || (found.end < start && /[我俺咱]/.test(text[start]!)))
}

type Places = readonly number[]

/** Where the quotation marks of a turn stand, by mark. */
type Quotes = ReadonlyMap<string, Places>

const MARKS = new Set(QUOTES.join(''))
const NOWHERE: Places = []

/** Finds the quotation marks of a turn once, however many matches it has. */
function quotesByTurn(): (turn: Turn) => Quotes {
  const known = new WeakMap<Turn, {text: string; quotes: Quotes}>()
  return (turn) => {
    let one = known.get(turn)
    if (one?.text !== turn.text) {
      one = {text: turn.text, quotes: quotesIn(turn.text)}
      known.set(turn, one)
    }
    return one.quotes
  }
}

function quotesIn(text: string): Quotes {
  const quotes = new Map<string, number[]>()
  for (let i = 0; i < text.length; i++) {
    const mark = text[i]!
    if (!MARKS.has(mark)) continue
    const places = quotes.get(mark)
    if (places) places.push(i)
    else quotes.set(mark, [i])
  }
  return quotes
}

/** Whether the match stands between a pair of quotation marks, or ends between them. */
function isInQuotes(quotes: Quotes, {start, end}: Match): boolean {
  return QUOTES.some((pair) => {
    const [opens, closes] = [...pair].map((mark) => quotes.get(mark) ?? NOWHERE) as [Places, Places]
    if (opens === closes) return countBelow(opens, start) % 2 === 1 && (opens.at(-1) ?? -1) >= end
    const opened = opens[countBelow(opens, end) - 1]
    const closed = opened === undefined ? undefined : closes[countBelow(closes, opened + 1)]
    return closed !== undefined && closed >= end
  })
}
