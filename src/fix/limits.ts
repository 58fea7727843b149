/** Rewriting may show what stood behind it; more often than this it does not. */
export const MOST_PASSES = 8
/** A source is read this often at most to find out which edits it does not take. */
export const MOST_TRIALS = 48
