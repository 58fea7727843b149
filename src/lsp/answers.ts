import type {CancellationToken, CodeAction, Diagnostic, DocumentDiagnosticReport} from 'vscode-languageserver'
import {DocumentDiagnosticReportKind, ErrorCodes, LSPErrorCodes, ResponseError} from 'vscode-languageserver'
import {actionsFor, type Deferred, resolveAction} from './actions.js'
import {completionsAt} from './completion.js'
import {diagnosticsOf} from './diagnostics.js'
import {hoverAt} from './hover.js'
import type {Linted} from './lint-document.js'
import type {Publisher} from './publish.js'
import type {Session} from './session.js'
import {lensesOf} from './standing.js'
import {flatten, symbolsOf} from './symbols.js'
import {vocabularyActions} from './vocabulary-actions.js'

/** Answers what the client asks about documents, always of the version that it sees. */
export function answerRequests(session: Session, publisher: Publisher): void {
  const {connection, documents, desk} = session
  const localeOf = ({config}: Linted) => session.workspace.localeOf(config)

  /** What was answered last, by document: where nothing has moved it is not sent again. */
  const answered = new Map<string, {resultId: string; items: Diagnostic[]}>()
  let count = 0

  /** What was found in the document as it is now; undefined where it is not linted. */
  async function look(uri: string, token?: CancellationToken): Promise<Linted | undefined> {
    if (session.isOver) throw new ResponseError(ErrorCodes.InvalidRequest, 'The server was shut down')
    const document = documents.get(uri)
    if (!document || !session.settings.enable) return undefined
    const outcome = await desk.lint(document, () => !token?.isCancellationRequested)
    if (outcome === 'stale') throw outdated(token)
    publisher.told(document, outcome)
    return typeof outcome === 'string' ? undefined : outcome
  }

  connection.languages.diagnostics.on(async ({textDocument: {uri}, previousResultId}, token) => {
    const linted = await look(uri, token)
    const items = linted ? diagnosticsOf(linted, session.places(linted.document), localeOf(linted)) : []
    const before = answered.get(uri)
    if (before && before.resultId === previousResultId && isSameList(before.items, items))
      return {kind: DocumentDiagnosticReportKind.Unchanged, resultId: before.resultId}
    const resultId = String(++count)
    answered.set(uri, {resultId, items})
    return {kind: DocumentDiagnosticReportKind.Full, resultId, items} satisfies DocumentDiagnosticReport
  })
  documents.onDidClose(({document: {uri}}) => answered.delete(uri))

  connection.onHover(async ({textDocument, position}, token) => {
    const linted = await look(textDocument.uri, token)
    if (!linted) return null
    const places = session.places(linted.document)
    const {markdown} = session.abilities
    return hoverAt(linted, places.offset(position), {places, locale: localeOf(linted), markdown})
  })

  connection.onCompletion(async ({textDocument, position}, token) => {
    const linted = await look(textDocument.uri, token)
    if (!linted) return null
    const places = session.places(linted.document)
    const items = completionsAt(linted, places.offset(position), {places, locale: localeOf(linted)})
    return {isIncomplete: true, items}
  })

  connection.onDocumentSymbol(async ({textDocument}, token) => {
    const linted = await look(textDocument.uri, token)
    const symbols = linted ? symbolsOf(linted, session.places(linted.document)) : []
    return session.abilities.levels ? symbols : flatten(symbols, textDocument.uri)
  })

  connection.onCodeLens(async ({textDocument}, token) => {
    const linted = await look(textDocument.uri, token)
    return linted ? lensesOf(linted, localeOf(linted)) : []
  })

  connection.onCodeAction(async ({textDocument, range, context: {only}}, token) => {
    const linted = await look(textDocument.uri, token)
    if (!linted) return []
    const places = session.places(linted.document)
    const wish = {
      ...wishOf(linted),
      only,
      start: places.offset(range.start),
      end: places.offset(range.end),
      lazy: session.abilities.lazy
    }
    const actions = actionsFor(wish)
    return [...actions, ...(await vocabularyActions(wish, session))]
  })

  connection.onCodeActionResolve(async (action: CodeAction, token) => {
    const deferred = action.data as Deferred | undefined
    const linted = deferred && (await look(deferred.uri, token))
    if (!linted) return action
    if (linted.version !== deferred.version) throw outdated()
    return resolveAction(action, deferred, wishOf(linted))
  })

  function wishOf(linted: Linted) {
    return {
      linted,
      places: session.places(linted.document),
      locale: localeOf(linted),
      template: session.settings.template,
      versioned: session.abilities.versioned
    }
  }
}

/** The answer to a question about something that is no longer so. */
function outdated(token?: CancellationToken): ResponseError<{retriggerRequest: boolean}> {
  if (token?.isCancellationRequested)
    return new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled', {retriggerRequest: false})
  return new ResponseError(LSPErrorCodes.ServerCancelled, 'The document has changed since', {retriggerRequest: true})
}

function isSameList(before: readonly Diagnostic[], now: readonly Diagnostic[]): boolean {
  return before.length === now.length && before.every((one, i) => one === now[i])
}
