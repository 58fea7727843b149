import type {VFile} from 'vfile'
import type {Call, Message} from '../model.js'
import {mayEdit, turnsOf} from './find-rewrites.js'
import type {Fix, Fixed, FixOptions} from './fix-source.js'
import {MOST_PASSES, MOST_TRIALS} from './limits.js'
import {applyEdits} from './rewrite.js'
import {findRemovals, type Removal} from './unused-directives.js'

/**
 * Takes out the directives that hide nothing, after the rewrites. It is proved like them: without a directive the
 * source must say what it said, and nothing may be told of it that was not told before.
 */
export function removeUnused(out: Fixed, linted: VFile, lint: (text: string) => VFile, options: FixOptions): void {
  const calls = (linted.data.calls ?? []) as Call[]
  if (!calls.length || !calls.every((call) => mayEdit(call, out.text, options.path, options))) return
  let file = linted
  // Without its disable an enable is unused, too.
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const known = readingOf(file)
    const removals = apart(findRemovals(file))
    const holds = (some: Removal[]) => readingOf(lint(without(out.text, some))) === known
    const kept = holds(removals) ? removals : removals.slice(0, MOST_TRIALS).filter((one) => holds([one]))
    for (const removal of removals)
      if (!kept.includes(removal))
        out.refused.push({...fixOf(removal), reason: 'Expected a source that reads the same without it, found another'})
    if (!kept.length || !holds(kept)) return
    out.text = without(out.text, kept)
    out.passes.push(kept.map(({edit}) => edit))
    out.done.push(...kept.map(fixOf))
    if (kept.length < removals.length) return
    file = lint(out.text)
  }
}

function without(text: string, removals: Removal[]): string {
  return applyEdits(
    text,
    removals.map(({edit}) => edit)
  )
}

/** Rules in one directive may share what separates them: the next pass has the others. */
function apart(removals: Removal[]): Removal[] {
  let end = -1
  return removals.filter(({edit}) => {
    if (edit.start < end) return false
    end = edit.end
    return true
  })
}

/** What a source says, space aside, and what is told of it, directives aside. */
function readingOf(file: VFile): string {
  const told = (file.messages as Message[]).filter(({ruleId}) => !ruleId.startsWith('directive/'))
  return JSON.stringify([
    turnsOf(file).map(({role, text}) => [role, text.replace(/\s+/g, '')]),
    told.map(({ruleId, turn, actual}) => [ruleId, turn, actual])
  ])
}

function fixOf({line, column, actual}: Removal): Fix {
  return {ruleId: 'directive/unused', line, column, actual, expected: ''}
}
