import {fileURLToPath} from 'node:url'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {Config} from '../config/config.js'
import {createLintMemory, type LintMemory} from '../engine/lint-memory.js'
import type {Linter} from '../engine/linter.js'
import type {Steps} from '../engine/steps.js'
import {type Linted, lintInSteps, nameOf} from './lint-document.js'
import type {Workspace} from './workspace.js'

/** Characters of a document above which an editor would be kept waiting. */
export const LONGEST_DOCUMENT = 4_000_000

export type Outcome = Linted | 'too-long' | 'not-linted' | 'stale'

/** Lints documents as they are asked for: each version once, and never what is no longer there. */
export interface LintDesk {
  lint: (document: TextDocument, isWanted?: () => boolean) => Promise<Outcome>
  /** Forgets a document. */
  forget: (uri: string) => void
  /** Forgets what was linted with configurations that have changed since. */
  reset: () => void
  /** Counts resets: a result is as old as its version and this. */
  readonly round: number
}

interface Kept {
  memory: LintMemory
  trials: LintMemory
  linter?: Linter
  linted?: Linted
  /** The lint that is going on, and who waits for it. */
  running?: {version: number; linter: Linter; wanted: (() => boolean)[]; result: Promise<Linted | undefined>}
}

/** Milliseconds of work after which what came in meanwhile is heard. */
const SLICE = 8

/** `current`: the document as it is now; undefined when it was closed. */
export function createDesk(workspace: () => Workspace, current: (uri: string) => TextDocument | undefined): LintDesk {
  const kept = new Map<string, Kept>()
  let round = 0
  return {
    get round() {
      return round
    },
    async lint(document, isWanted = () => true) {
      const {uri, version} = document
      const before = round
      if (document.offsetAt({line: document.lineCount, character: 0}) > LONGEST_DOCUMENT) return 'too-long'
      const path = pathOf(uri)
      const found = await workspace().linterFor(path)
      await found?.linter.load(document.getText(), {path: path ?? nameOf(document.languageId)})
      // What came in meanwhile (a change, a cancellation) is heard first.
      await pause()
      const isCurrent = () => before === round && current(uri)?.version === version
      const isOpen = () => isCurrent() && isWanted()
      if (!isOpen()) return 'stale'
      if (!found) return 'not-linted'
      const own = kept.get(uri) ?? {memory: createLintMemory(), trials: createLintMemory()}
      kept.set(uri, own)
      for (;;) {
        const now = current(uri)!
        if (own.linted?.version === version && own.linter === found.linter && own.linted.document === now)
          return own.linted
        const running = (own.running ??= start(
          own,
          now,
          {...found, path: path ?? nameOf(document.languageId)},
          isCurrent
        ))
        if (running.version === version && running.linter === found.linter) running.wanted.push(isWanted)
        const linted = await running.result
        if (!isOpen()) return 'stale'
        if (linted && running.version === version && running.linter === found.linter) return linted
      }
    },
    forget: (uri) => void kept.delete(uri),
    reset() {
      round++
      for (const own of kept.values()) delete own.linted
    }
  }

  /** Lints a document, slice by slice, as long as it is what is there and anybody waits for it. */
  function start(
    own: Kept,
    document: TextDocument,
    {linter, config, path}: {linter: Linter; config: Config; path: string},
    isCurrent: () => boolean
  ): NonNullable<Kept['running']> {
    const {version} = document
    const wanted: (() => boolean)[] = []
    const steps = lintInSteps(document, path, {linter, config, memory: own.memory, trials: own.trials})
    const isOpen = () => isCurrent() && wanted.some((isWanted) => isWanted())
    const result = inSlices(steps, isOpen)
      .then((linted) => {
        if (linted) Object.assign(own, {linter, linted})
        return linted
      })
      .finally(() => delete own.running)
    return {version, linter, wanted, result}
  }
}

/** Does work with pauses, in which other work is done, until it is no longer wanted. */
async function inSlices<T>(steps: Steps<T>, isWanted: () => boolean): Promise<T | undefined> {
  // Whoever asks is written down first.
  await Promise.resolve()
  let end = performance.now() + SLICE
  for (;;) {
    const {done, value} = steps.next()
    if (done) return value as T
    if (performance.now() < end) continue
    await pause()
    if (!isWanted()) return undefined
    end = performance.now() + SLICE
  }
}

function pause(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}

/** The file of a document; undefined where it has none yet. */
export function pathOf(uri: string): string | undefined {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : undefined
  } catch {
    return undefined
  }
}
