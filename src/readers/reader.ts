import type {Reading, Role} from '../model.js'

export interface ReadOptions {
  /** The file's name: a hint, no more. */
  path?: string
  /** Use this reader whatever the source looks like. */
  reader?: string
  /** Further speaker labels and their roles: `{阿强: 'agent'}`. */
  roles?: Record<string, Role>
  /** The keys (YAML, JSON) and columns (CSV, XLSX, tables) of a script that hold what is said, instead of the usual ones. */
  speech?: string[]
}

/** Text of one format → calls. Pure; never throws for what a source holds: mistakes are problems in the reading. */
export interface Reader {
  /** Whether a source looks like this format. */
  recognises: (source: string, options: ReadOptions) => boolean
  read: (source: string, options: ReadOptions) => Reading
}
