import {basename} from 'node:path'
import type {Diagnostic} from 'vscode-languageserver'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import {diagnosticsOf} from './diagnostics.js'
import {LONGEST_DOCUMENT, type Outcome} from './lint-desk.js'
import {createDebounce} from './push.js'
import type {Session} from './session.js'
import {standingOf} from './standing.js'
import {wordings} from './wording.js'

/** Sends what is found in documents to the client; where it asks for itself, only how a document stands. */
export interface Publisher {
  /** A document was opened or has changed. */
  changed: (document: TextDocument, opened: boolean) => void
  closed: (uri: string) => void
  /** Configurations have changed: everything is to be linted again. */
  again: () => void
  stop: () => void
  /** A document was linted; of one that is too long that is said once. */
  told: (document: TextDocument, outcome: Outcome) => void
}

export function createPublisher(session: Session, afterLint: () => void): Publisher {
  const {connection, documents, desk} = session
  const debounce = createDebounce()
  const long = new Set<string>()
  const seen = new Map<string, number>()

  function told({uri}: TextDocument, outcome: Outcome): void {
    afterLint()
    if (outcome !== 'too-long' || long.has(uri)) return
    long.add(uri)
    const name = basename(decodeURIComponent(new URL(uri).pathname))
    session.say(wordings[session.settings.locale ?? session.fallback].tooLong(name, LONGEST_DOCUMENT))
  }

  async function publish(uri: string): Promise<void> {
    const document = documents.get(uri)
    if (!document) return
    const outcome = session.settings.enable ? await desk.lint(document) : 'not-linted'
    told(document, outcome)
    if (outcome === 'stale') {
      // A newer version has its own turn; a new configuration has not.
      if (documents.get(uri)?.version === document.version && seen.get(uri) !== desk.round) soon(uri)
      return
    }
    seen.set(uri, desk.round)
    const linted = typeof outcome === 'string' ? undefined : outcome
    if (!session.abilities.pull) {
      const locale = linted && session.workspace.localeOf(linted.config)
      const diagnostics: Diagnostic[] = linted ? diagnosticsOf(linted, session.places(document), locale!) : []
      await connection.sendDiagnostics({uri, version: document.version, diagnostics})
    }
    if (session.abilities.status) {
      const standing = linted && standingOf(linted, session.workspace.localeOf(linted.config))
      await connection.sendNotification('huashu/status', {uri, standing: standing ?? null})
    }
  }

  const soon = (uri: string) => debounce.soon(uri, () => run(uri))
  const run = (uri: string) => {
    publish(uri).catch((error) => connection.console.error(String((error as Error).stack ?? error)))
  }

  return {
    told,
    changed({uri}, opened) {
      if (session.abilities.pull && !session.abilities.status) return
      if (opened) run(uri)
      else soon(uri)
    },
    closed(uri) {
      debounce.cancel(uri)
      desk.forget(uri)
      long.delete(uri)
      seen.delete(uri)
      if (!session.abilities.pull) void connection.sendDiagnostics({uri, diagnostics: []})
    },
    again() {
      const {pull, pullRefresh, lensRefresh, status} = session.abilities
      if (pull && pullRefresh) connection.languages.diagnostics.refresh().catch(() => {})
      if (lensRefresh) connection.sendRequest('workspace/codeLens/refresh').catch(() => {})
      if (!pull || status) for (const {uri} of documents.all()) soon(uri)
    },
    stop: () => debounce.cancelAll()
  }
}
