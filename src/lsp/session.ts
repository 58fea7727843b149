import {type Connection, MessageType, ShowMessageNotification, TextDocuments} from 'vscode-languageserver'
import {TextDocument} from 'vscode-languageserver-textdocument'
import type {Locale} from '../model.js'
import {createDesk, type LintDesk} from './lint-desk.js'
import {createShelf} from './linter-shelf.js'
import {changeDocument, type Encoding, type Places, placesIn} from './positions.js'
import {type Abilities, defaults, type Settings} from './settings.js'
import {openWorkspace, type Workspace} from './workspace.js'

/** What one client and this server know of each other. */
export interface Session {
  connection: Connection
  documents: TextDocuments<TextDocument>
  desk: LintDesk
  workspace: Workspace
  abilities: Abilities
  settings: Settings
  encoding: Encoding
  folders: string[]
  /** The client has said that it is going: nothing more is answered. */
  isOver: boolean
  /** The language of the editor. */
  fallback: Locale
  places: (document: TextDocument) => Places
  /** Tells the user something, without waiting for an answer. */
  say: (message: string) => void
  /** Takes configurations and settings anew; what was linted with the old ones is forgotten. */
  reopen: () => void
}

const nothing: Abilities = {
  pull: false,
  pullRefresh: false,
  lensRefresh: false,
  configuration: false,
  watch: false,
  folders: false,
  versioned: false,
  lazy: false,
  markdown: false,
  levels: false,
  createFile: false,
  status: false,
  trusted: false
}

export function createSession(connection: Connection, fallback: Locale): Session {
  const documents = new TextDocuments<TextDocument>({
    create: TextDocument.create,
    update: (document, changes, version) => changeDocument(document, changes, version, session.encoding)
  })
  const desk = createDesk(
    () => session.workspace,
    (uri) => documents.get(uri)
  )
  const linterOf = createShelf()
  const session: Session = {
    connection,
    documents,
    desk,
    workspace: openWorkspace({folders: [], cwd: process.cwd(), trusted: false, fallback, linterOf}),
    abilities: nothing,
    settings: defaults,
    encoding: 'utf-16',
    folders: [],
    isOver: false,
    fallback,
    places: (document) => placesIn(document, session.encoding),
    say(message) {
      void connection.sendNotification(ShowMessageNotification.type, {type: MessageType.Warning, message})
    },
    reopen() {
      const {folders, abilities, settings, fallback} = session
      const {locale} = settings
      const {trusted} = abilities
      session.workspace = openWorkspace({
        folders,
        cwd: process.cwd(),
        trusted,
        fallback,
        linterOf,
        ...(locale ? {locale} : {})
      })
      desk.reset()
    }
  }
  return session
}
