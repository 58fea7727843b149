import type {Call, Hit} from '../model.js'
import type {Shape} from '../packs/shape.js'
import type {Found} from '../scan/scan.js'

/** What a check sees of a call: its turns, and where the check's sets of phrases were found. */
export interface View {
  call: Call
  /** Where phrases of the set stand in the turn, none inside another one, in order. */
  found: (set: number, turn: number) => readonly Found[]
}

export interface PhraseSetOptions {
  /** Found by sound too, from this many syllables on; false: never. Four unless said. */
  soundsLike?: boolean | number | undefined
}

/** Takes the phrases of a check and gives the number under which they are found. */
export type PhraseBook = (phrases: string[], options?: PhraseSetOptions) => number

/** A way of looking. `shape` is what may stand under `check:` in a rule file. */
export interface Check<Options> {
  shape: Shape<Options>
  compile: (options: Options, book: PhraseBook) => (view: View) => Hit[]
}
