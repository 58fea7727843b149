import {commands, type ExtensionContext, env, languages, StatusBarAlignment, Uri, window, workspace} from 'vscode'
import {LanguageClient, type LanguageClientOptions, type ServerOptions, TransportKind} from 'vscode-languageclient/node'

interface Standing {
  errors: number
  warnings: number
  infos: number
  missing: string[]
}

let client: LanguageClient | undefined

export async function activate(context: ExtensionContext): Promise<void> {
  const status = window.createStatusBarItem(StatusBarAlignment.Right, 50)
  const standings = new Map<string, Standing>()
  const show = () => {
    const uri = window.activeTextEditor?.document.uri.toString()
    const standing = uri === undefined ? undefined : standings.get(uri)
    if (!standing) return status.hide()
    const {errors, warnings, infos, missing} = standing
    status.text = `话术 $(error) ${errors} $(warning) ${warnings} $(info) ${infos}`
    status.tooltip = missing.join('\n')
    status.command = 'workbench.actions.view.problems'
    status.show()
  }

  async function start(): Promise<void> {
    await client?.dispose()
    standings.clear()
    client = createClient(context)
    client.onNotification('huashu/status', ({uri, standing}: {uri: string; standing: Standing | null}) => {
      const key = Uri.parse(uri).toString()
      if (standing) standings.set(key, standing)
      else standings.delete(key)
      show()
    })
    await client.start()
  }

  context.subscriptions.push(
    status,
    window.onDidChangeActiveTextEditor(show),
    workspace.onDidGrantWorkspaceTrust(start),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('huashu.files') || change.affectsConfiguration('huashu.server')) void start()
    }),
    commands.registerCommand('huashu.restart', start),
    commands.registerCommand('huashu.showRule', showRule)
  )
  await start()
}

export function deactivate(): Promise<void> | undefined {
  return client?.stop()
}

/** The server in the extension, on Node of the editor. `huashu.checkWorkspace` is a command of the server itself. */
function createClient({asAbsolutePath}: ExtensionContext): LanguageClient {
  const settings = workspace.getConfiguration('huashu')
  const module = settings.get<string | null>('server') || asAbsolutePath('server/cli.mjs')
  const run = {module, args: ['lsp'], transport: TransportKind.stdio}
  const server: ServerOptions = {run, debug: run}
  const files = settings.get<string[]>('files') ?? []
  const options: LanguageClientOptions = {
    documentSelector: [
      ...files.map((pattern) => ({scheme: 'file', pattern})),
      ...['plaintext', 'markdown', 'yaml', 'json', 'csv'].map((language) => ({scheme: 'untitled', language}))
    ],
    initializationOptions: {
      settings: {...settings},
      status: true,
      trusted: workspace.isTrusted
    }
  }
  return new LanguageClient('huashu', 'huashu 话术', server, options)
}

async function showRule(): Promise<void> {
  const editor = window.activeTextEditor
  if (!editor) return
  const {document, selection} = editor
  const found = languages
    .getDiagnostics(document.uri)
    .find(({source, range}) => source === 'huashu' && range.contains(selection.active))
  const target = typeof found?.code === 'object' ? found.code.target : undefined
  if (target) await env.openExternal(target)
  else await window.showInformationMessage('huashu: no message at the cursor')
}
