import {GAP_LENGTH} from '../phrases/graph.js'
import type {Phrase} from '../phrases/parse.js'
import {type Cut, cheapest, FAR, moved, put, type Reach} from './cut.js'
import {cutAll, endOf, few, LENGTH, MORE, MOST_TEXTS, startOf} from './cut-texts.js'

/** How often a character is heard, as a share of all characters. */
export type Share = (code: number) => number

/**
 * What is known of the texts of a phrase: how they start and how they end, the first or last LENGTH characters; and all of
 * them, when they are few.
 */
interface Look {
  exact: Set<string> | undefined
  starts: () => Set<string>
  ends: () => Set<string>
  /** Characters of the shortest text, and of the longest one, gaps included. */
  length: Reach
  best: () => Cut | undefined
}

const NOTHING: Reach = {least: 0, most: 0}
/** So many pairs of an end and a start are looked at; of more, those of fewer characters. */
const MOST_PAIRS = 128
const MOST_PAIRS_BY_EAR = 256
/** What a fragment costs however rare it is: its room in the tables. */
const ROOM = 2e-6
/** Characters that belong together are heard together more often than by chance. */
const TOGETHER = 3
/** What is heard no more often than this is rare. */
const RARE = 2e-4

/** Finds what to look for: fragments as rare as are to be had. What phrases have in common, such as word lists, is looked at once. */
export class Chooser {
  private readonly looks = new Map<Phrase, Look>()
  private readonly rarest = new Map<string, {start: number; end: number; cost: number}>()

  private readonly shortest: number

  /**
   * `byEar`: for sound-alikes of so many syllables, which go over no gap. Then fragments have three characters, or as many
   * as there are syllables, and not every phrase has some.
   */
  constructor(
    private readonly share: Share,
    private readonly byEar = 0
  ) {
    this.shortest = byEar ? Math.min(LENGTH, byEar) : 1
  }

  cut(phrase: Phrase): Cut | undefined {
    return this.look(phrase).best()
  }

  /**
   * The fragments of a phrase; where the rarest are not rare, those on two sides of a gap: both must be there. Throws when
   * there are none, as in a phrase of nothing but `[…]`, which the phrase language does not have.
   */
  cuts(phrase: Phrase): {head?: Cut; last: Cut} {
    const best = this.cut(phrase)
    if (!best) throw new Error('Expected a phrase that says something, found none')
    const [rarest, second] = best.cost < RARE ? [] : this.aroundGaps(phrase).sort((a, b) => a.cost - b.cost)
    if (!rarest || !second) return {last: best}
    return rarest.place < second.place ? {head: rarest, last: second} : {head: second, last: rarest}
  }

  /** The fragments of what stands before, between and behind the gaps of a phrase. */
  private aroundGaps(phrase: Phrase): (Cut & {place: number})[] {
    const items = phrase.kind === 'sequence' ? phrase.items : []
    const all: (Cut & {place: number})[] = []
    let from = 0
    for (let to = 0; to <= items.length; to++) {
      if (to < items.length && items[to]!.kind !== 'gap') continue
      const before = this.look({kind: 'sequence', items: items.slice(0, from)})
      const cut = moved(this.look({kind: 'sequence', items: items.slice(from, to)}).best(), before.length)
      if (cut) all.push({...cut, place: from})
      from = to + 1
    }
    return all
  }

  private look(phrase: Phrase): Look {
    let look = this.looks.get(phrase)
    if (!look) {
      look = this.find(phrase)
      this.looks.set(phrase, look)
    }
    return look
  }

  private find(phrase: Phrase): Look {
    switch (phrase.kind) {
      case 'char':
        return this.exactly([String.fromCharCode(phrase.code)])
      case 'mark':
        return this.exactly([''])
      case 'gap': {
        if (this.byEar) return this.exactly([''])
        const some = () => new Set([MORE])
        return {exact: undefined, starts: some, ends: some, length: {least: 0, most: GAP_LENGTH}, best: () => undefined}
      }
      case 'maybe':
        return this.either([this.look(phrase.item), this.exactly([''])])
      case 'choice':
        return this.either(phrase.options.map((option) => this.look(option)))
      case 'sequence':
        return phrase.items.map((item) => this.look(item)).reduce((a, b) => this.both(a, b), this.exactly(['']))
    }
  }

  private exactly(texts: Iterable<string>): Look {
    const exact = new Set(texts)
    const length = {least: Infinity, most: 0}
    for (const text of exact) {
      length.least = Math.min(length.least, text.length)
      length.most = Math.max(length.most, text.length)
    }
    return {
      exact,
      starts: once(() => few(cutAll(exact, startOf, LENGTH), startOf)),
      ends: once(() => few(cutAll(exact, endOf, LENGTH), endOf)),
      length,
      best: once(() => this.cutOf(exact))
    }
  }

  private either(looks: Look[]): Look {
    const exact = looks.map((look) => look.exact)
    if (exact.every((texts) => texts !== undefined)) {
      const texts = new Set(exact.flatMap((all) => [...all]))
      if (texts.size <= 2 * MOST_TEXTS) return this.exactly(texts)
    }
    return {
      exact: undefined,
      starts: once(() => few(new Set(looks.flatMap(({starts}) => [...starts()])), startOf)),
      ends: once(() => few(new Set(looks.flatMap(({ends}) => [...ends()])), endOf)),
      length: {
        least: Math.min(...looks.map(({length}) => length.least)),
        most: Math.max(...looks.map(({length}) => length.most))
      },
      best: once(() => together(looks))
    }
  }

  private both(a: Look, b: Look): Look {
    if (a.exact && b.exact && a.exact.size * b.exact.size <= MOST_TEXTS) {
      const texts = new Set<string>()
      for (const one of a.exact) for (const other of b.exact) texts.add(one + other)
      return this.exactly(texts)
    }
    return {
      exact: undefined,
      starts: once(() => startsOf(a, b)),
      ends: once(() => endsOf(a, b)),
      length: {least: a.length.least + b.length.least, most: a.length.most + b.length.most},
      best: once(() => {
        const inside = cheapest(a.best(), moved(b.best(), a.length))
        return cheapest(inside, this.between(a, b, inside?.cost ?? Infinity))
      })
    }
  }

  /** The fragments where one part of a phrase ends and the next one starts, when they cost less than `limit`. */
  private between(a: Look, b: Look, limit: number): Cut | undefined {
    let ends = a.ends()
    let starts = b.starts()
    const most = this.byEar ? MOST_PAIRS_BY_EAR : MOST_PAIRS
    for (let length = LENGTH - 1; length > 0 && ends.size * starts.size > most; length--) {
      const endsFirst = ends.size >= starts.size
      if (endsFirst) ends = cutAll(ends, endOf, length)
      // What is heard has several characters: one from the one side, two from the other.
      if (this.shortest > 2 && length === 1 && endsFirst) break
      if (starts.size > ends.size) starts = cutAll(starts, startOf, length)
    }
    if (ends.size * starts.size * ROOM > limit || ends.size * starts.size > most) return undefined
    const cut: Cut = {reaches: new Map(), cost: 0}
    for (const end of ends) {
      const before = end.replace(MORE, '')
      for (const start of starts)
        if (!this.add(before + start.replace(MORE, ''), a.length, cut, before.length) || cut.cost > limit)
          return undefined
    }
    return cut
  }

  private cutOf(texts: Set<string>): Cut | undefined {
    const cut: Cut = {reaches: new Map(), cost: 0}
    for (const text of texts) if (!this.add(text, NOTHING, cut)) return undefined
    return cut
  }

  /** Adds the rarest fragment of a text to a cut; false when it has none. `before` it, but for its first `of`, stands more. */
  private add(text: string, before: Reach, cut: Cut, of = 0): boolean {
    if (text.length < this.shortest) return false
    const {start, end, cost} = this.rarestIn(text)
    const fragment = text.slice(start, end)
    const least = Math.max(before.least - of, 0) + end
    const most = before.most - of + end
    if (!cut.reaches.has(fragment)) cut.cost += cost * (1 + most * FAR) + ROOM
    put(cut.reaches, fragment, {least, most})
    return true
  }

  private rarestIn(text: string): {start: number; end: number; cost: number} {
    let rarest = this.rarest.get(text)
    if (rarest) return rarest
    rarest = {start: 0, end: 0, cost: Infinity}
    for (let start = 0; start < text.length; start++) {
      let cost = 1 / TOGETHER
      for (let end = start + 1; end <= Math.min(text.length, start + LENGTH); end++) {
        cost *= Math.min(1, this.share(text.charCodeAt(end - 1)) * TOGETHER)
        if (cost < rarest.cost && end - start >= this.shortest) rarest = {start, end, cost}
      }
    }
    this.rarest.set(text, rarest)
    return rarest
  }
}

/** Every alternative by its own fragments. */
function together(looks: Look[]): Cut | undefined {
  const all: Cut = {reaches: new Map(), cost: 0}
  for (const look of looks) {
    const best = look.best()
    if (!best) return undefined
    all.cost += best.cost
    for (const [fragment, reach] of best.reaches) put(all.reaches, fragment, reach)
  }
  return all
}

function startsOf(a: Look, b: Look): Set<string> {
  const starts = new Set<string>()
  for (const one of a.starts())
    if (one.endsWith(MORE)) starts.add(one)
    else if (one.length === LENGTH) starts.add(one + MORE)
    else for (const other of b.starts()) starts.add(startOf(one + other, LENGTH))
  return few(starts, startOf)
}

function endsOf(a: Look, b: Look): Set<string> {
  const ends = new Set<string>()
  for (const other of b.ends())
    if (other.startsWith(MORE)) ends.add(other)
    else if (other.length === LENGTH) ends.add(MORE + other)
    else for (const one of a.ends()) ends.add(endOf(one + other, LENGTH))
  return few(ends, endOf)
}

/** Does it when it is first asked for, and remembers what came out. */
function once<T>(find: () => T): () => T {
  let found: {value: T} | undefined
  return () => {
    found ??= {value: find()}
    return found.value
  }
}
