import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {type CodeAction, CodeActionKind, type WorkspaceEdit} from 'vscode-languageserver'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {type ActionWish, MOST} from './actions.js'
import {diagnosticsOf} from './diagnostics.js'
import {workspaceEdit} from './edits.js'
import {spanOf} from './lint-document.js'
import type {Session} from './session.js'
import {addToVocabulary, isWord} from './vocabulary.js'
import {wordings} from './wording.js'

const SPELLING = 'wording/spelling'
const NAME = 'huashu.config.yaml'

/** Adds words that are taken for misspelt to the vocabulary of the configuration that holds for the document. */
export async function vocabularyActions(wish: ActionWish, session: Session): Promise<CodeAction[]> {
  const {linted, only, places, locale} = wish
  if (only && !only.some((kind) => kind === CodeActionKind.QuickFix || kind === '')) return []
  const here = linted.messages.filter((message) => {
    const {start, end} = spanOf(message)
    return message.ruleId === SPELLING && isWord(message.actual) && start <= wish.end && wish.start <= end
  })
  const actions = here.slice(0, MOST).map(async (message): Promise<CodeAction[]> => {
    const word = message.actual as string
    const diagnostics = diagnosticsOf({...linted, messages: [message]}, places, locale)
    const edit = await editFor(word, linted.config.path, session)
    const title = wordings[locale].vocabulary(word)
    return edit ? [{title, kind: CodeActionKind.QuickFix, diagnostics, edit}] : []
  })
  return (await Promise.all(actions)).flat()
}

async function editFor(word: string, path: string | null, session: Session): Promise<WorkspaceEdit | undefined> {
  if (path === null) return newConfig(word, session)
  const uri = pathToFileURL(path).href
  const open = session.documents.get(uri)
  const document = open ?? TextDocument.create(uri, 'yaml', 0, await readFile(path, 'utf8').catch(() => ''))
  const edits = addToVocabulary(document.getText(), path, word)
  if (!edits.length) return undefined
  return workspaceEdit(document, edits, session.places(document), open !== undefined && session.abilities.versioned)
}

function newConfig(word: string, {folders, abilities}: Session): WorkspaceEdit | undefined {
  if (!folders[0] || !abilities.createFile || !abilities.versioned) return undefined
  const uri = pathToFileURL(join(folders[0], NAME)).href
  const [edit] = addToVocabulary('', NAME, word)
  const start = {line: 0, character: 0}
  return {
    documentChanges: [
      {kind: 'create', uri, options: {ignoreIfExists: true}},
      {textDocument: {uri, version: null}, edits: [{range: {start, end: start}, newText: edit!.text}]}
    ]
  }
}
