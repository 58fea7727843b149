import {type ChildProcess, spawn} from 'node:child_process'
import {existsSync} from 'node:fs'
import {resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {onTestFinished} from 'vitest'
import type {CodeAction, Diagnostic, TextEdit, WorkspaceEdit} from 'vscode-languageserver'
import {TextDocument} from 'vscode-languageserver-textdocument'

const CLI = resolve('dist/cli.js')

interface Incoming {
  id?: number | string
  method?: string
  params?: unknown
  result?: unknown
  error?: {code: number; message: string}
}

export interface PublishedDiagnostics {
  uri: string
  version?: number
  diagnostics: Diagnostic[]
}

export interface ClientOptions {
  folders?: string[]
  capabilities?: Record<string, unknown>
  initializationOptions?: unknown
  locale?: string
  /** Answers to what the server asks. */
  answers?: Record<string, (params: never) => unknown>
}

/** A client that speaks with the built server as a process of its own, message by message. */
export class Client {
  readonly child: ChildProcess
  /** Every notification and request from the server, in order. */
  readonly received: Incoming[] = []
  readonly exited: Promise<number | null>
  stderr = ''
  readonly #waiting = new Map<number, (message: Incoming) => void>()
  readonly #listeners = new Set<() => void>()
  readonly #answers: ClientOptions['answers']
  #buffer = Buffer.alloc(0)
  #id = 0

  constructor(answers: ClientOptions['answers'] = {}) {
    if (!existsSync(CLI)) throw new Error('Expected dist/cli.js, found none: run `npm run build` first')
    this.#answers = answers
    this.child = spawn(process.execPath, [CLI, 'lsp', '--stdio'], {
      env: {PATH: process.env.PATH, LC_ALL: 'zh_CN.UTF-8'}
    })
    this.exited = new Promise((done) => this.child.on('close', done))
    this.child.stdin!.on('error', () => {})
    this.child.stdout!.on('data', (chunk: Buffer) => this.#take(chunk))
    this.child.stderr!.setEncoding('utf8').on('data', (chunk: string) => {
      this.stderr += chunk
    })
    onTestFinished(() => void this.child.kill('SIGKILL'))
  }

  raw(bytes: string | Buffer): void {
    this.child.stdin!.write(bytes)
  }

  send(message: object): void {
    const body = Buffer.from(JSON.stringify({jsonrpc: '2.0', ...message}))
    this.raw(Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]))
  }

  notify(method: string, params: unknown = {}): void {
    this.send({method, params})
  }

  /** Sends a request; its id, and its answer when it comes. */
  ask(method: string, params: unknown = {}): {id: number; answer: Promise<Incoming>} {
    const id = ++this.#id
    const answer = new Promise<Incoming>((done) => this.#waiting.set(id, done))
    this.send({id, method, params})
    return {id, answer}
  }

  async request<T>(method: string, params: unknown = {}): Promise<T> {
    const {result, error} = await this.ask(method, params).answer
    if (error) throw new Error(`${method}: ${error.code} ${error.message}`)
    return result as T
  }

  /** The first message from the server, of those to come or already here, that is one. */
  async wait<T>(method: string, holds: (params: T) => boolean = () => true): Promise<T> {
    for (;;) {
      const found = this.received.find((one) => one.method === method && holds(one.params as T))
      if (found) return found.params as T
      await new Promise<void>((done, fail) => {
        const timer = setTimeout(() => fail(new Error(`Expected ${method}, found ${this.#seen()}`)), 20_000)
        const listener = () => {
          clearTimeout(timer)
          this.#listeners.delete(listener)
          done()
        }
        this.#listeners.add(listener)
      })
    }
  }

  diagnostics(uri: string, version?: number): Promise<PublishedDiagnostics> {
    return this.wait<PublishedDiagnostics>(
      'textDocument/publishDiagnostics',
      (one) => one.uri === uri && (version === undefined || one.version === version)
    )
  }

  forget(): void {
    this.received.length = 0
  }

  open(uri: string, text: string, languageId = 'markdown', version = 1): void {
    this.notify('textDocument/didOpen', {textDocument: {uri, languageId, version, text}})
  }

  change(uri: string, version: number, ...contentChanges: object[]): void {
    this.notify('textDocument/didChange', {textDocument: {uri, version}, contentChanges})
  }

  #seen(): string {
    return JSON.stringify(this.received.map(({method, params}) => [method, params])).slice(0, 2000) + this.stderr
  }

  #take(chunk: Buffer): void {
    this.#buffer = Buffer.concat([this.#buffer, chunk])
    for (;;) {
      const end = this.#buffer.indexOf('\r\n\r\n')
      if (end < 0) return
      const length = Number(/Content-Length: (\d+)/i.exec(this.#buffer.toString('latin1', 0, end))![1])
      if (this.#buffer.length < end + 4 + length) return
      const message = JSON.parse(this.#buffer.toString('utf8', end + 4, end + 4 + length)) as Incoming
      this.#buffer = this.#buffer.subarray(end + 4 + length)
      this.#hear(message)
    }
  }

  #hear(message: Incoming): void {
    if (message.method === undefined) {
      this.#waiting.get(message.id as number)?.(message)
      this.#waiting.delete(message.id as number)
      return
    }
    this.received.push(message)
    if (message.id !== undefined)
      this.send({id: message.id, result: this.#answers?.[message.method]?.(message.params as never) ?? null})
    for (const listener of [...this.#listeners]) listener()
  }
}

/** A client after `initialized`. */
export async function connect(options: ClientOptions = {}): Promise<Client & {capabilities: Record<string, unknown>}> {
  const {folders = [], capabilities = {}, initializationOptions, locale = 'zh-cn', answers} = options
  const client = new Client(answers)
  const result = await client.request<{capabilities: Record<string, unknown>}>('initialize', {
    processId: process.pid,
    rootUri: folders[0] ? uriOf(folders[0]) : null,
    workspaceFolders: folders.map((folder) => ({uri: uriOf(folder), name: folder})),
    capabilities,
    initializationOptions,
    locale
  })
  client.notify('initialized')
  return Object.assign(client, result)
}

export const PULL = {textDocument: {diagnostic: {}}}
export const VERSIONED = {workspace: {workspaceEdit: {documentChanges: true, resourceOperations: ['create']}}}

export function uriOf(...path: string[]): string {
  return pathToFileURL(resolve(...path)).href
}

/** The text after an action's edits of a document. */
export function applied(action: Pick<CodeAction, 'edit'>, uri: string, text: string): string {
  const edit = action.edit as WorkspaceEdit
  const edits: TextEdit[] =
    edit.changes?.[uri] ??
    (edit.documentChanges ?? []).flatMap((one) =>
      'edits' in one && one.textDocument.uri === uri ? (one.edits as TextEdit[]) : []
    )
  return TextDocument.applyEdits(TextDocument.create(uri, '', 0, text), edits)
}

export function range(line: number, from: number, to = from) {
  return {start: {line, character: from}, end: {line, character: to}}
}
