import type {TextDocumentEdit, WorkspaceEdit} from 'vscode-languageserver'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {Edit} from '../fix/rewrite.js'
import type {Places} from './positions.js'

/** Edits of a document for the client; tied to its version where the client knows versions. */
export function workspaceEdit(
  {uri, version}: TextDocument,
  edits: readonly Edit[],
  places: Places,
  versioned: boolean
): WorkspaceEdit {
  const changes = edits.map(({start, end, text}) => ({range: places.range(start, end), newText: text}))
  if (!versioned) return {changes: {[uri]: changes}}
  const change: TextDocumentEdit = {textDocument: {uri, version}, edits: changes}
  return {documentChanges: [change]}
}

/** The one stretch in which two texts differ, as an edit of the first. */
export function difference(before: string, after: string): Edit | undefined {
  if (before === after) return undefined
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before[start] === after[start]) start++
  let same = 0
  while (same < most - start && before.at(-1 - same) === after.at(-1 - same)) same++
  return {start, end: before.length - same, text: after.slice(start, after.length - same)}
}
