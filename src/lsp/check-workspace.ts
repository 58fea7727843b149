import {resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {findFiles} from '../cli/find-files.js'
import {readSource} from '../files.js'
import {diagnosticsOf} from './diagnostics.js'
import {LONGEST_DOCUMENT} from './lint-desk.js'
import {lintDocument} from './lint-document.js'
import type {Session} from './session.js'

export const CHECK_WORKSPACE = 'huashu.checkWorkspace'

/** Lints every call in the open folders and tells what is found, files that are not open too. */
export async function checkWorkspace(session: Session): Promise<{files: number; messages: number}> {
  const {connection, documents, workspace} = session
  const progress = await connection.window.createWorkDoneProgress()
  progress.begin('huashu', 0, '', true)
  const sum = {files: 0, messages: 0}
  try {
    for (const folder of session.folders) {
      const {paths} = await findFiles(['.'], folder)
      for (const [i, path] of paths.entries()) {
        if (progress.token.isCancellationRequested) return sum
        const file = resolve(folder, path)
        const uri = pathToFileURL(file).href
        const found = documents.get(uri) ? undefined : await workspace.linterFor(file)
        const read = found && (await readSource(file))
        if (!found || !read || !('text' in read) || read.text.length > LONGEST_DOCUMENT) continue
        if (/\.(xlsx|xlsm|docx|docm)$/i.test(file)) continue
        await found.linter.load(read.text, {path: file})
        const linted = lintDocument(TextDocument.create(uri, '', 0, read.text), file, found)
        const diagnostics = diagnosticsOf(linted, session.places(linted.document), workspace.localeOf(found.config))
        sum.files++
        sum.messages += diagnostics.length
        await connection.sendDiagnostics({uri, diagnostics})
        progress.report(Math.floor((100 * i) / paths.length), path)
      }
    }
    return sum
  } finally {
    progress.done()
  }
}
