import type {RuleSetting} from '../engine/linter.js'
import type {Level, Locale, Pack, Problem, Role} from '../model.js'
import type {Column} from '../readers/columns.js'

/** From which level on `huashu check` exits with 1. */
export type FailOn = Level | 'never'

/** What may be set for some files only, merged. */
export interface FileSettings {
  /** Options that were given to the checks of rules, by rule; they are already in `packs`. */
  options: Record<string, Record<string, unknown>>
  /** Word lists that replace or add to those of the packs. */
  words: Record<string, string[]>
  /** Speaker labels and their roles. */
  roles: Record<string, Role>
  /** Words that spelling takes for right. */
  vocabulary: readonly string[]
  /** Wordings to avoid, by the wording to use. */
  terms: Record<string, string[]>
  /** Words that a rule lets pass, by rule. */
  allow: Record<string, string[]>
  /** Format of every source; recognised by content where absent. */
  reader?: string
  /** The speakers or channels who are agents, where sources do not say. */
  agent?: string[]
  /** Keys and columns of scripts that hold what is said, instead of the usual ones. */
  speech?: string[]
  /** Further column headings of CSV and TSV. */
  columns?: Record<string, Column>
}

/** What holds for every file that a configuration is for. */
export interface WholeSettings {
  locale?: Locale
  failOn?: FailOn
  /** Whether a directive must say why. */
  requireReason?: boolean
  /** The file of known offences; absolute, once it is read. */
  baseline?: string
}

/** The settings that hold for one file: everything extended, merged and overridden. Plain data. */
export interface Config extends FileSettings, WholeSettings {
  /** The configuration file that was found for the file; null: none. */
  path: string | null
  /** Every configuration file that it was made of, what is extended first. */
  sources: readonly string[]
  /** Rules and word lists, built-in and own; the checks of the rules as the options of `rules` change them. */
  packs: readonly Pack[]
  /** Levels of rules that differ from the rules' own. */
  rules: Record<string, RuleSetting>
}

/** A mistake in a configuration or rule file. `path` is absolute. */
export interface ConfigProblem {
  path: string
  source: string
  problem: Problem
  kind: 'config' | 'rule'
}

/** Files that are not linted: patterns in the syntax of .gitignore, below a folder. */
export interface IgnorePatterns {
  folder: string
  /** `mark`: the line of the pattern, from 1. */
  patterns: {pattern: string; mark?: string}[]
  /** The configuration file that has them. */
  source: string
}

/** What says that a file is not to be linted. */
export interface IgnoredBy {
  file: string
  pattern?: string
  /** From 1. */
  line?: number
}

/** One setting of a rule as a configuration file writes it. */
export type WrittenRule = RuleSetting | [level: RuleSetting, options: Record<string, unknown>]

/** What may be set for some files only. */
export interface WrittenSettings {
  rules?: Record<string, WrittenRule>
  roles?: Record<string, Role>
  words?: Record<string, string[]>
  vocabulary?: string[]
  terms?: Record<string, string[]>
  allow?: Record<string, string[]>
  reader?: string
  agent?: string | string[]
  speech?: string[]
  columns?: Record<string, Column>
}

/** What a configuration file written in JavaScript or TypeScript exports. */
export interface WrittenConfig extends WrittenSettings, WholeSettings {
  extends?: string | string[]
  packs?: string[]
  overrides?: (WrittenSettings & {files: string | string[]})[]
  ignore?: string[]
}
