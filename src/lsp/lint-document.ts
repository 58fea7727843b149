import type {VFile} from 'vfile'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {Config} from '../config/config.js'
import {today} from '../config/today.js'
import type {LintMemory} from '../engine/lint-memory.js'
import type {Linter} from '../engine/linter.js'
import {turnFinder} from '../engine/places.js'
import {finish, type Steps} from '../engine/steps.js'
import type {Call, Message, Turn} from '../model.js'

export interface LintWith {
  linter: Linter
  config: Config
  memory?: LintMemory
  trials?: LintMemory
}

/** A document as linted: what every answer about it is made from. */
export interface Linted {
  document: TextDocument
  /** The version that was linted. */
  version: number
  /** The name that told the reader what format it is. */
  path: string
  source: string
  file: VFile
  calls: Call[]
  messages: Message[]
  /** The turn that a message is about. */
  turnOf: (message: Message) => {call: Call; turn: Turn} | undefined
  linter: Linter
  config: Config
  /** What is known of the document with edits that were tried in it: the next trial reads only what differs. */
  trials?: LintMemory
}

const extensions: Record<string, string> = {
  markdown: 'md',
  yaml: 'yaml',
  json: 'json',
  jsonc: 'jsonc',
  jsonl: 'jsonl',
  csv: 'csv',
  tsv: 'tsv',
  vtt: 'vtt',
  webvtt: 'vtt',
  srt: 'srt',
  subrip: 'srt'
}

/** The name of a document that has no file: it only tells the format. */
export function nameOf(languageId: string): string {
  return `untitled.${extensions[languageId] ?? 'txt'}`
}

/** Lints a document. Where nobody says anything nothing is told: an editor opens much that is no call. */
export function lintDocument(document: TextDocument, path: string, how: LintWith): Linted {
  return finish(lintInSteps(document, path, how))
}

/** As `lintDocument`, with pauses. */
export function* lintInSteps(document: TextDocument, path: string, how: LintWith): Steps<Linted> {
  const {linter, config, memory, trials} = how
  const source = document.getText()
  const {version} = document
  const file = yield* linter.lintSteps(source, {path, today: today(), ...(memory ? {memory} : {})})
  const calls = (file.data.calls ?? []) as Call[]
  const silent = file.data.foreign === true || !calls.some(({turns}) => turns.length)
  return {
    document,
    version,
    path,
    source,
    file,
    calls,
    messages: silent ? [] : (file.messages as Message[]),
    turnOf: turnFinder(calls),
    linter,
    config,
    ...(trials ? {trials} : {})
  }
}

/** Where a message stands in the source; what has no place stands at its start. */
export function spanOf({place}: Message): {start: number; end: number} {
  if (!place || !('start' in place)) return {start: 0, end: 0}
  return {start: place.start.offset ?? 0, end: place.end.offset ?? 0}
}

/** Whether a message is about words that are not there. */
export function isMissing({actual, ruleId}: Message): boolean {
  return !actual && ruleId !== 'source' && !ruleId.startsWith('directive/')
}
