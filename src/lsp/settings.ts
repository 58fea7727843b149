import type {InitializeParams} from 'vscode-languageserver'
import {locales} from '../cli/locale.js'
import type {Locale} from '../model.js'

/** What a user sets in the editor, under `huashu`. */
export interface Settings {
  enable: boolean
  /** The language of messages; the configuration's, else the editor's, unless set. */
  locale?: Locale
  /** Labelled text (客服：…) is a script that is being written, not the record of a call: its words may be rewritten. */
  template: boolean
}

export const defaults: Settings = {enable: true, template: false}

/** Reads settings as a client sends them; what is wrong is as if it were not there. */
export function readSettings(sent: unknown): Settings {
  const {enable, locale, template} = isObject(sent) ? sent : {}
  const chosen = locales.find((one) => one === locale)
  return {enable: enable !== false, template: template === true, ...(chosen ? {locale: chosen} : {})}
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

/** What a client can do, as far as it matters here. */
export interface Abilities {
  pull: boolean
  pullRefresh: boolean
  lensRefresh: boolean
  configuration: boolean
  watch: boolean
  folders: boolean
  versioned: boolean
  lazy: boolean
  markdown: boolean
  levels: boolean
  createFile: boolean
  /** Takes `huashu/status`. */
  status: boolean
  /** Configurations may run code. */
  trusted: boolean
}

export function abilitiesOf({capabilities, initializationOptions}: InitializeParams): Abilities {
  const {textDocument = {}, workspace = {}} = capabilities
  const own = isObject(initializationOptions) ? initializationOptions : {}
  return {
    pull: textDocument.diagnostic !== undefined,
    pullRefresh: workspace.diagnostics?.refreshSupport === true,
    lensRefresh: workspace.codeLens?.refreshSupport === true,
    configuration: workspace.configuration === true,
    watch: workspace.didChangeWatchedFiles?.dynamicRegistration === true,
    folders: workspace.workspaceFolders === true,
    versioned: workspace.workspaceEdit?.documentChanges === true,
    lazy: textDocument.codeAction?.resolveSupport?.properties.includes('edit') === true,
    markdown: textDocument.hover?.contentFormat?.includes('markdown') === true,
    levels: textDocument.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    createFile: workspace.workspaceEdit?.resourceOperations?.includes('create') === true,
    status: own.status === true,
    trusted: own.trusted === true
  }
}

/** The language of an editor, as `zh-cn` or `en-US`. */
export function localeOfEditor(tag: string | undefined, otherwise: Locale): Locale {
  if (!tag) return otherwise
  if (/^zh[_-](TW|HK|MO|Hant)/i.test(tag)) return 'zh-Hant'
  return /^zh/i.test(tag) ? 'zh' : 'en'
}
