import type {Readable, Writable} from 'node:stream'
import {
  CodeActionKind,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind
} from 'vscode-languageserver'
import {createConnection} from 'vscode-languageserver/node'
import type {Locale} from '../model.js'
import {FIX_ALL} from './actions.js'
import {answerRequests} from './answers.js'
import {CHECK_WORKSPACE, checkWorkspace} from './check-workspace.js'
import {pathOf} from './lint-desk.js'
import {chooseEncoding} from './positions.js'
import {createPublisher} from './publish.js'
import {createSession, type Session} from './session.js'
import {abilitiesOf, isObject, localeOfEditor, readSettings} from './settings.js'
import {isConfig, watchConfig} from './watch-config.js'

/** Serves one client. The process ends when the client says so, or is gone. */
export function serve(input: Readable, output: Writable, locale: Locale): Promise<never> {
  const connection = createConnection(input, output)
  const session = createSession(connection, locale)
  const publisher = createPublisher(session, follow)
  const watch = watchConfig(session, reload)

  function follow(): void {
    watch.follow().catch((error) => connection.console.warn(String(error)))
  }

  function reload(): void {
    session.reopen()
    publisher.again()
  }

  connection.onInitialize((params) => initialize(session, params))
  connection.onInitialized(async () => {
    await register(session, reload)
    await readConfiguration(session)
    reload()
  })
  connection.onDidChangeConfiguration(async ({settings}) => {
    if (isObject(settings) && isObject(settings.huashu)) session.settings = readSettings(settings.huashu)
    await readConfiguration(session)
    reload()
  })
  connection.onDidChangeWatchedFiles(({changes}) => {
    if (changes.some(({uri}) => isConfig(pathOf(uri) ?? ''))) reload()
  })
  connection.onExecuteCommand(({command}) =>
    command === CHECK_WORKSPACE ? checkWorkspace(session).finally(follow) : undefined
  )
  connection.onShutdown(async () => {
    session.isOver = true
    publisher.stop()
    await watch.stop()
  })
  const {documents} = session
  const opened = new WeakSet()
  documents.onDidChangeContent(({document}) => {
    publisher.changed(document, !opened.has(document))
    opened.add(document)
  })
  documents.onDidClose(({document}) => publisher.closed(document.uri))
  documents.onDidSave(({document}) => {
    if (isConfig(pathOf(document.uri) ?? '')) reload()
  })
  answerRequests(session, publisher)
  documents.listen(connection)
  stayAlive(connection)
  connection.listen()
  return new Promise(() => {})
}

function initialize(session: Session, params: InitializeParams): InitializeResult {
  const {capabilities, workspaceFolders, initializationOptions, locale} = params
  const roots = workspaceFolders?.map(({uri}) => uri) ?? (params.rootUri ? [params.rootUri] : [])
  session.abilities = abilitiesOf(params)
  session.encoding = chooseEncoding(capabilities.general?.positionEncodings)
  session.folders = roots.flatMap((uri) => pathOf(uri) ?? [])
  session.fallback = localeOfEditor(locale, session.fallback)
  if (isObject(initializationOptions)) session.settings = readSettings(initializationOptions.settings)
  return {
    serverInfo: {name: 'huashu', version: __VERSION__},
    capabilities: {
      positionEncoding: session.encoding,
      textDocumentSync: {openClose: true, change: TextDocumentSyncKind.Incremental, save: true},
      hoverProvider: true,
      completionProvider: {triggerCharacters: ['：', ':']},
      documentSymbolProvider: true,
      codeLensProvider: {},
      codeActionProvider: {codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL], resolveProvider: true},
      executeCommandProvider: {commands: [CHECK_WORKSPACE]},
      workspace: {workspaceFolders: {supported: true, changeNotifications: true}},
      ...(session.abilities.pull
        ? {diagnosticProvider: {identifier: 'huashu', interFileDependencies: false, workspaceDiagnostics: false}}
        : {})
    }
  }
}

/** Asks to be told of changes, where the client can. */
async function register({connection, abilities, folders}: Session, reload: () => void): Promise<void> {
  const wishes: Promise<unknown>[] = []
  if (abilities.watch)
    wishes.push(
      connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: [{globPattern: '**/{huashu.config.*,.huashurc,.huashuignore,package.json}'}]
      })
    )
  if (abilities.configuration)
    wishes.push(connection.client.register(DidChangeConfigurationNotification.type, {section: 'huashu'}))
  if (abilities.folders)
    connection.workspace.onDidChangeWorkspaceFolders(({added, removed}) => {
      const gone = removed.map(({uri}) => pathOf(uri))
      const kept = folders.filter((folder) => !gone.includes(folder))
      folders.splice(0, folders.length, ...kept, ...added.flatMap(({uri}) => pathOf(uri) ?? []))
      reload()
    })
  await Promise.allSettled(wishes)
}

async function readConfiguration(session: Session): Promise<void> {
  if (!session.abilities.configuration) return
  const sent = await session.connection.workspace.getConfiguration('huashu').catch(() => undefined)
  if (isObject(sent)) session.settings = readSettings(sent)
}

/** A bug in one answer is told and must not take the others with it. */
function stayAlive(connection: Connection): void {
  const tell = (error: unknown) => connection.console.error(String((error as Error)?.stack ?? error))
  process.on('unhandledRejection', tell)
  process.on('uncaughtException', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED') process.exit(1)
    tell(error)
  })
}

declare const __VERSION__: string
