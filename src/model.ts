import type {VFileMessage} from 'vfile-message'

/** Who speaks. `unknown`: nobody can tell. */
export type Role = 'agent' | 'customer' | 'system' | 'unknown'

/** How much a message weighs. */
export type Level = 'error' | 'warning' | 'info'

/** `certain`: the very words. `likely`: only the sound of them, as a recogniser writes homophones. */
export type Confidence = 'certain' | 'likely'

/** How far a rewrite may be trusted: `safe` can stand in the sentence as it is, a `suggestion` needs a person's eye. */
export type Grade = 'safe' | 'suggestion' | 'none'

/** The languages in which messages, reasons and help are written. */
export type Locale = 'zh' | 'zh-Hant' | 'en'

/** One text in every language it is written in; `zh-Hant` is converted from `zh` where it is not given. */
export interface Localized {
  zh: string
  en: string
  'zh-Hant'?: string
}

/**
 * A run of a turn's text and where it stands in the source: `[text, start, end]`, `text` an offset in the turn's text,
 * `start` and `end` offsets in the source, all UTF-16. A run as long in the source as in the text maps character by
 * character; any other run (an escape, an entity) is one indivisible piece.
 */
export type Piece = readonly [text: number, start: number, end: number]

/** One stretch of speech by one person. */
export interface Turn {
  role: Role
  text: string
  /** The speaker as the source writes it. */
  speaker?: string
  /** True when the role was inferred, not written. */
  guessed?: boolean
  /** Seconds from the start of the call. */
  start?: number
  /** Seconds from the start of the call. */
  end?: number
  /** Where the text stands in the source, in order. Absent: the turn has no place in a text source. */
  pieces?: readonly Piece[]
  /** The heading, scene or key of a script under which the turn stands. */
  section?: string
  /** The cell of a workbook that holds the turn, as in `话术!B3`. `pieces` then count in the cell's text. */
  cell?: string
  /** The paragraph of a Word document that holds the turn, from 1. `pieces` then count in the paragraph's text. */
  paragraph?: number
}

/** What is linted: a transcript, a chat, or a script template. */
export interface Call {
  turns: Turn[]
  id?: string
  direction?: 'inbound' | 'outbound'
  /** `transcript` unless the reader knows better. `notice`: a template marked as a public notice. */
  kind?: 'transcript' | 'chat' | 'template' | 'notice'
  /**
   * True where `{name}`, `XX`, `****` and `【订单号】` may stand for a word, as in labelled text, which may be a script or not:
   * a phrase goes on across them. In templates it always does.
   */
  placeholders?: boolean
  /** Whatever else the source says of the call, for rules that ask. */
  metadata?: Record<string, string | number | boolean>
}

/** Something wrong with the source itself, at a place in it (offsets, UTF-16). */
export interface Problem {
  reason: string
  start: number
  end: number
  /** The place in a source that is not text: `话术!B3`, `¶12`. */
  where?: string
}

/** What a reader makes of a source. A source may hold several calls; what cannot be read is told, the rest is read. */
export interface Reading {
  calls: Call[]
  problems: Problem[]
  /** True when the source is sound and not a call at all: a configuration, say. One of the problems says so. */
  foreign?: boolean
}

/** One place where a rule does not hold. Offsets are UTF-16, half-open, in the turn's text. */
export interface Hit {
  /** Index of the turn, or null when no turn can be blamed. */
  turn: number | null
  start: number
  end: number
  confidence: Confidence
  /** Fills the `{…}` places of the rule's message. */
  values?: Record<string, string>
  /** What came closest and why it did not count. */
  closest?: Localized
  /** Wordings that are better here than the rule's `say`. */
  expected?: string[]
  /** The rule's first rewrite can stand in its place as it is. */
  fixable?: boolean
}

/** What a QA supervisor reads about one call. */
export interface Scorecard {
  /** 0 to 100. */
  total: number
  band: 'excellent' | 'learning' | 'unsuited'
  bandName: string
  /** By both axes: neither high, procedure only, personal only, both. */
  serviceType: 'indifferent' | 'productive' | 'friendly' | 'quality'
  serviceTypeName: string
  /** 0 to 100 each: what the process asks for; warmth. */
  axes: {procedure: number; personal: number}
  counts: {errors: number; warnings: number; infos: number}
  /** Praising phrases that the agent said. */
  praise: number
}

/** The examples of a rule: its tests and its documentation. */
export interface Examples {
  bad: string[]
  good: string[]
}

/** One belief, as its YAML file states it. */
export interface Rule {
  id: string
  title: Localized
  level: Level
  /** One check by name, with its keys. */
  check: Record<string, unknown>
  message: Localized
  say: string[]
  /** The same rewrites for Traditional text, where they are not the characters' plain counterparts. */
  sayHant?: string[]
  /** True when the first rewrite can stand in the place of every hit as it is; or the phrases in whose place it can. */
  fix: boolean | string[]
  /** On which axis of the scorecard it counts; `personal` unless said. */
  axis?: 'procedure' | 'personal'
  why: Localized
  source: string
  /** Empty in the built-in rules in a browser. */
  examples: Examples
}

/** A folder of rules with the word lists they share. */
export interface Pack {
  rules: Rule[]
  words: Record<string, string[]>
}

/** What a person sees: a VFileMessage with the fields of huashu. */
export interface Message extends VFileMessage {
  ruleId: string
  /** Index of the turn in its call, or null when no turn can be blamed. */
  turn: number | null
  role: Role | null
  /** True when the role was inferred, not written. */
  guessed?: boolean
  confidence: Confidence
  level: Level
  /** Of the first rewrite in `expected`. */
  grade: Grade
  /** Offsets in the turn's text, half-open; null when no turn can be blamed. */
  span: readonly [start: number, end: number] | null
  /** The place in a source that is not text: `话术!B3` (sheet and cell), `¶12` (paragraph). */
  where?: string
  /** The call's id, in a source that holds several calls. */
  call?: string
}
