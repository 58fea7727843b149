import type {Reading, Role} from '../model.js'
import type {Column} from './columns.js'
import type {JsonReading} from './json-tree.js'
import type {Loadable} from './late.js'

export interface ReadOptions {
  /** The file's name: a hint, no more. */
  path?: string
  /** Use this reader whatever the source looks like. */
  reader?: string
  /** Further speaker labels and their roles: `{阿强: 'agent'}`. */
  roles?: Record<string, Role>
  /** The keys (YAML, JSON) and columns (CSV, XLSX, tables) of a script that hold what is said, instead of the usual ones. */
  speech?: string[]
  /** The speakers who are agents, where the source has no roles: `A`, `speaker 0`, `channel 1`. Others are customers. */
  agent?: string | string[]
  /** Further column headings of CSV and TSV: `{坐席内容: 'text'}`. */
  columns?: Record<string, Column>
}

export interface ReaderContext extends ReadOptions {
  /** The source read as JSON, once for all readers who ask. */
  json?: () => JsonReading
}

/** Text of one format → calls. Pure; never throws for what a source holds: mistakes are problems in the reading. */
export interface Reader {
  /** Whether a source looks like this format. */
  recognises: (source: string, context: ReaderContext) => boolean
  /** What must be loaded before this source can be read; nothing unless said. */
  needs?: (source: string) => Loadable[]
  read: (source: string, context: ReaderContext) => Reading
}
