import type {Call, Hit, Role} from '../model.js'
import type {Shape} from '../packs/shape.js'
import type {Found} from '../scan/scan.js'

/** What a turn may be known by besides its phrases: a label, a time, Latin letters, more than `LONG` characters. */
export type Mark = 'label' | 'time' | 'latin' | 'long'

export const LONG = 40

/** What a check sees of a call: its turns, and where the check's sets of phrases were found. */
export interface View {
  call: Call
  /** Where phrases of the set stand in the turn, none inside another one, in order. Any turn may be asked for. */
  found: (set: number, turn: number) => readonly Found[]
  /** The turns in which a phrase of the set stands, in order, of those in which it is looked for. */
  where: (set: number) => readonly number[]
  /** The turns of a role, in order; `any`: of everybody but the system. */
  spoken: (who: Role | 'any') => readonly number[]
  /** The turns that have a mark, in order. */
  marked: (mark: Mark) => readonly number[]
  /** Whether a phrase of the set stands in any of those turns: what a rule asks first, since most rules find nothing. */
  has: (set: number) => boolean
}

export interface PhraseSetOptions {
  /** Found by sound too, from this many syllables on; false: never. Four unless said. */
  soundsLike?: boolean | number | undefined
  /** In whose turns it is looked for, `any` unless said; `asked`: only in those turns for which a check asks. */
  of?: Role | 'any' | 'asked' | undefined
}

/** Takes the phrases of a check and gives the number under which they are found. */
export type PhraseBook = (phrases: string[], options?: PhraseSetOptions) => number

/** Knows how Latin words are written. */
export interface Speller {
  correct: (word: string) => boolean
  suggest: (word: string) => string[]
}

/** What the project itself brings to the checks that need it. */
export interface Settings {
  /** One agreed term for one thing: the term and what it is to be said instead of. */
  terms?: Record<string, string[]>
  /** Words of the project that a dictionary does not have. */
  vocabulary?: string[]
  /** Gives the speller; asked only when a Latin word has to be looked up. */
  speller?: () => Speller
}

/** Looks at a call. `local`: what it finds in a turn depends on no words of any other turn. */
export type Look = ((view: View) => Hit[]) & {local?: boolean | undefined}

/** A way of looking. `shape` is what may stand under `check:` in a rule file. */
export interface Check<Options> {
  shape: Shape<Options>
  compile: (options: Options, book: PhraseBook, settings: Settings) => Look
}
