import {fileURLToPath} from 'node:url'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import {createLintMemory, type LintMemory} from '../engine/lint-memory.js'
import type {Linter} from '../engine/linter.js'
import {type Linted, lintDocument, nameOf} from './lint-document.js'
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
  linter?: Linter
  linted?: Linted
}

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
      // What came in meanwhile (a change, a cancellation) is heard first.
      await new Promise((resolve) => setImmediate(resolve))
      const now = current(uri)
      if (before !== round || now?.version !== version || !isWanted()) return 'stale'
      if (!found) return 'not-linted'
      const own = kept.get(uri) ?? {memory: createLintMemory()}
      kept.set(uri, own)
      if (own.linted?.version !== version || own.linter !== found.linter || own.linted.document !== now) {
        own.linted = lintDocument(now, path ?? nameOf(document.languageId), {...found, memory: own.memory})
        own.linter = found.linter
      }
      return own.linted
    },
    forget: (uri) => void kept.delete(uri),
    reset() {
      round++
      for (const own of kept.values()) delete own.linted
    }
  }
}

/** The file of a document; undefined where it has none yet. */
export function pathOf(uri: string): string | undefined {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : undefined
  } catch {
    return undefined
  }
}
