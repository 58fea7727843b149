import type {VFile} from 'vfile'
import type {Linter} from '../engine/linter.js'
import type {Turn} from '../model.js'
import {findRewrites, type Rewrite, type RewriteOptions, turnsOf} from './find-rewrites.js'
import {MOST_PASSES, MOST_TRIALS} from './limits.js'
import {removeUnused} from './remove-unused.js'
import {applyEdits, type Edit} from './rewrite.js'

export interface FixOptions extends RewriteOptions {
  path?: string
  /** The day on which it is linted, for directives that hide until a date. */
  today?: string
  /** Also takes out directives that hide nothing. */
  unusedDirectives?: boolean
  /** Says why a text cannot be written, as where an encoding lacks a character. */
  refuses?: (text: string) => string | undefined
}

/** What was done, or was not. */
export interface Fix {
  ruleId: string
  /** From 1, where it stood when it was found. */
  line: number
  column: number
  actual: string
  expected: string
  /** Why it was not done. */
  reason?: string
}

export interface Fixed {
  text: string
  /** The edits, pass by pass: each pass edits the text that the pass before it left. */
  passes: Edit[][]
  done: Fix[]
  refused: Fix[]
  /** The file as linted before any edit. */
  file: VFile
}

/**
 * Makes the rewrites in a source that may be made. Every edit is proved before it counts: the source is read again and
 * must say what it said, with the rewrites in it and nothing else changed, and no rewrite may call for another.
 */
export function fixSource(source: string, linter: Linter, options: FixOptions = {}): Fixed {
  const lint = (text: string) =>
    linter.lint(text, {
      ...(options.path === undefined ? {} : {path: options.path}),
      ...(options.reader ? {reader: options.reader} : {}),
      ...(options.today ? {today: options.today} : {})
    })
  const first = lint(source)
  const out: Fixed = {text: source, passes: [], done: [], refused: [], file: first}
  let refused: {ruleId: string; start: number}[] = []
  let file: VFile = first
  while (out.passes.length < MOST_PASSES) {
    const open = findRewrites(file, options).filter(
      ({message, edit}) => !refused.some(({ruleId, start}) => ruleId === message.ruleId && start === edit.start)
    )
    const refuse = (rewrite: Rewrite, reason: string) => {
      refused.push({ruleId: rewrite.message.ruleId, start: rewrite.edit.start})
      out.refused.push({...fixOf(rewrite), reason})
    }
    const possible = open.filter((rewrite) => {
      const reason = rewrite.reason ?? options.refuses?.(rewrite.edit.text)
      if (reason) refuse(rewrite, reason)
      return !reason
    })
    const chosen = apart(possible)
    if (!chosen.length) break
    const kept = provable(chosen, file, lint)
    for (const rewrite of chosen)
      if (!kept.includes(rewrite))
        refuse(rewrite, 'Expected the rewrite to read as itself in this place, found something else')
    if (!kept.length) continue
    const edits = kept.map(({edit}) => edit)
    const text = applyEdits(out.text, edits)
    const next = lint(text)
    const again = callingForMore(kept, findRewrites(next, options))
    for (const rewrite of again)
      refuse(rewrite, 'Expected a rewrite that holds, found one that would be rewritten again')
    if (again.length) continue
    out.text = text
    out.passes.push(edits)
    out.done.push(...kept.map(fixOf))
    refused = refused.map((one) => ({...one, start: moved(one.start, edits)}))
    file = next
  }
  if (options.unusedDirectives) removeUnused(out, file, lint, options)
  return out
}

function fixOf({message, said}: Rewrite): Fix {
  return {
    ruleId: message.ruleId,
    line: message.line ?? 1,
    column: message.column ?? 1,
    actual: String(message.actual ?? ''),
    expected: said.text
  }
}

/** Those that do not overlap, first come first served. */
function apart(rewrites: Rewrite[]): Rewrite[] {
  let end = -1
  return rewrites.filter(({edit}) => {
    if (edit.start < end) return false
    end = edit.end
    return true
  })
}

/** The rewrites after which the source, read again, says just what it should. */
function provable(rewrites: Rewrite[], file: VFile, lint: (text: string) => VFile): Rewrite[] {
  const source = String(file.value)
  const turns = turnsOf(file)
  let trials = 0
  const holds = (some: Rewrite[]) => {
    if (++trials > MOST_TRIALS) return false
    const read = turnsOf(
      lint(
        applyEdits(
          source,
          some.map(({edit}) => edit)
        )
      )
    )
    const said = new Map<Turn, Edit[]>()
    for (const {turn, said: edit} of some) said.set(turn, [...(said.get(turn) ?? []), edit])
    return (
      read.length === turns.length &&
      turns.every(
        (turn, i) => read[i]!.role === turn.role && read[i]!.text === applyEdits(turn.text, said.get(turn) ?? [])
      )
    )
  }
  const search = (some: Rewrite[]): Rewrite[] => {
    if (!some.length || holds(some)) return some
    if (some.length === 1) return []
    const half = some.length >> 1
    const kept = [...search(some.slice(0, half)), ...search(some.slice(half))]
    return kept
  }
  const kept = search(rewrites)
  return kept.length === rewrites.length || holds(kept) ? kept : []
}

/** The rewrites in whose new words something is to be rewritten again. */
function callingForMore(made: Rewrite[], next: Rewrite[]): Rewrite[] {
  let shift = 0
  return made.filter(({edit: {start, end, text}}) => {
    const from = start + shift
    const to = from + text.length
    shift += text.length - (end - start)
    return next.some(({edit}) => edit.start < to && from < edit.end)
  })
}

/** Where an offset comes to stand after edits before it. */
function moved(offset: number, edits: Edit[]): number {
  return edits.reduce((sum, {start, end, text}) => (end <= offset ? sum + text.length - (end - start) : sum), offset)
}
