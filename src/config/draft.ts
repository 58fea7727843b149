import type {RuleSetting} from '../engine/linter.js'
import type {Pack, Rule} from '../model.js'
import type {FileSettings} from './config.js'

/** Settings while they are being merged: later ones over earlier ones. */
export interface Draft extends FileSettings {
  rules: Map<string, Rule>
  packWords: Pack['words']
  levels: Record<string, RuleSetting>
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
