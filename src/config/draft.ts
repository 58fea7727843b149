import type {RuleSetting} from '../engine/linter.js'
import type {Pack, Role, Rule} from '../model.js'
import type {Column} from '../readers/columns.js'

/** Settings while they are being merged: later ones over earlier ones. */
export interface Draft {
  rules: Map<string, Rule>
  packWords: Pack['words']
  levels: Record<string, RuleSetting>
  options: Record<string, Record<string, unknown>>
  words: Record<string, string[]>
  roles: Record<string, Role>
  vocabulary: string[]
  terms: Record<string, string[]>
  allow: Record<string, string[]>
  reader?: string
  agent?: string[]
  speech?: string[]
  columns?: Record<string, Column>
}

export function emptyDraft(): Draft {
  return {
    rules: new Map(),
    packWords: {},
    levels: {},
    options: {},
    words: {},
    roles: {},
    vocabulary: [],
    terms: {},
    allow: {}
  }
}

export function copyDraft(draft: Draft): Draft {
  return {
    ...draft,
    rules: new Map(draft.rules),
    levels: {...draft.levels},
    options: {...draft.options}
  }
}

/** Levels from outside any file. Of rules that are not there nothing is said: another file's configuration may have them. */
export function applyRuleLevels(draft: Draft, levels: Record<string, RuleSetting>): void {
  for (const [id, level] of Object.entries(levels)) if (draft.rules.has(id)) draft.levels[id] = level
}
