import {type CodeAction, CodeActionKind, type Diagnostic} from 'vscode-languageserver'
import {fixSource} from '../fix/fix-source.js'
import type {Edit} from '../fix/rewrite.js'
import type {Locale, Message} from '../model.js'
import {diagnosticsOf, stretchOf} from './diagnostics.js'
import {disableEdit} from './disable.js'
import {difference, workspaceEdit} from './edits.js'
import {insertions} from './insert.js'
import {isMissing, type Linted, spanOf} from './lint-document.js'
import type {Places} from './positions.js'
import {isOpen, rewritesFor} from './rewrites.js'
import {wordings} from './wording.js'

export const FIX_ALL = 'source.fixAll.huashu'
/** Each costs a reading of the document: of so many messages in a selection only. */
export const MOST = 8

export interface ActionWish {
  linted: Linted
  places: Places
  locale: Locale
  /** Offsets of the selection. */
  start: number
  end: number
  /** Kinds that the client asks for; undefined: all. */
  only?: readonly string[] | undefined
  /** Labelled text is a script, too. */
  template: boolean
  /** The client takes edits of a version. */
  versioned: boolean
  /** The client asks for an edit when it is chosen. */
  lazy: boolean
}

/** What an action without an edit stands for. */
export interface Deferred {
  uri: string
  version: number
  /** Fix all of this rule; all that is safe unless said. */
  rule?: string
}

/** What can be done about the messages in a selection. */
export function actionsFor(wish: ActionWish): CodeAction[] {
  const {linted, places, locale} = wish
  const actions: CodeAction[] = []
  if (wants(wish, CodeActionKind.QuickFix)) {
    const at = linted.messages.filter((message) => touches(spanOf(message), wish))
    const around = linted.messages.filter((message) => !at.includes(message) && isInTurn(message, wish))
    const here = [...at, ...around]
    const diagnostics = diagnosticsOf({...linted, messages: here}, places, locale)
    for (const [i, message] of here.slice(0, MOST).entries())
      actions.push(...quickFixes(message, diagnostics[i]!, wish))
    for (const rule of new Set(here.map(({ruleId}) => ruleId))) actions.push(...fixAllOf(rule, wish))
  }
  if (wants(wish, FIX_ALL)) actions.push(...fixAllSafe(wish))
  return actions
}

function touches(place: {start: number; end: number}, {start, end}: ActionWish): boolean {
  return place.start <= end && start <= place.end
}

/** Whether something is missing in a turn of the selection: it is shown at one end of the turn. */
function isInTurn(message: Message, wish: ActionWish): boolean {
  const stretch = isMissing(message) ? stretchOf(wish.linted.turnOf(message)?.turn ?? {}) : undefined
  return stretch !== undefined && touches(stretch, wish)
}

function wants({only}: ActionWish, kind: string): boolean {
  return !only || only.some((one) => kind === one || kind.startsWith(`${one}.`) || one === '')
}

function quickFixes(message: Message, diagnostic: Diagnostic, wish: ActionWish): CodeAction[] {
  const {linted, places, locale, versioned, template} = wish
  const make = (title: string, edits: Edit[], isPreferred = false): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    ...(isPreferred ? {isPreferred} : {}),
    edit: workspaceEdit(linted.document, edits, places, versioned)
  })
  const wording = wordings[locale]
  const rewrites = rewritesFor(message, linted, template).map(({said, ...edit}, i) =>
    make(wording.rewrite(said), [edit], i === 0)
  )
  const added = insertions(message, linted, template).map(({said, ...edit}, i) =>
    make(wording.insert(said), [edit], i === 0)
  )
  const mayDisable = message.turn === null ? false : isOpen(message, linted, template)
  const disable = mayDisable ? disableEdit(message, linted, locale) : undefined
  const disabled = disable ? [make(wording.disable(message.ruleId), [disable])] : []
  return [...rewrites, ...added, ...disabled]
}

/** Offered where the rule has several messages that can be rewritten. */
function fixAllOf(rule: string, wish: ActionWish): CodeAction[] {
  const {linted, locale, template} = wish
  const open = linted.messages.filter(
    (message) => message.ruleId === rule && message.grade !== 'none' && isOpen(message, linted, template)
  )
  if (open.length < 2) return []
  const action: CodeAction = {title: wordings[locale].fixRule(rule), kind: CodeActionKind.QuickFix}
  return finished(action, {uri: linted.document.uri, version: linted.version, rule}, wish)
}

function fixAllSafe(wish: ActionWish): CodeAction[] {
  const {linted, locale, template} = wish
  if (!linted.messages.some((message) => message.grade === 'safe' && isOpen(message, linted, template))) return []
  const action: CodeAction = {title: wordings[locale].fixAll, kind: FIX_ALL}
  return finished(action, {uri: linted.document.uri, version: linted.version}, wish)
}

function finished(action: CodeAction, deferred: Deferred, wish: ActionWish): CodeAction[] {
  if (wish.lazy) return [{...action, data: deferred}]
  const done = resolveAction(action, deferred, wish)
  return done.edit ? [done] : []
}

/** Gives an action its edit: proved, and made again until nothing is left to rewrite. */
export function resolveAction(
  action: CodeAction,
  {rule}: Deferred,
  {linted, places, template, versioned}: Pick<ActionWish, 'linted' | 'places' | 'template' | 'versioned'>
): CodeAction {
  const {source, path, linter, document} = linted
  const fixed = fixSource(source, linter, {path, template, ...(rule ? {rules: [rule], suggestions: true} : {})})
  const whole = difference(source, fixed.text)
  const edits = fixed.passes.length === 1 ? fixed.passes[0]! : whole ? [whole] : []
  return edits.length ? {...action, edit: workspaceEdit(document, edits, places, versioned)} : action
}
