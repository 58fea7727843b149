import type {Call, Problem, Reading} from '../model.js'
import {assemblyai} from './assemblyai.js'
import {contactLens} from './contact-lens.js'
import {csv} from './csv.js'
import {deepgram} from './deepgram.js'
import {google} from './google.js'
import {guessRoles} from './guess-roles.js'
import {type JsonFormat, jsonReader} from './json-format.js'
import {type JsonReading, looksLikeJson, readJson} from './json-tree.js'
import {labelledText} from './labelled-text.js'
import type {Loadable} from './late.js'
import {lateParts} from './late-parts.js'
import {markdown} from './markdown.js'
import {json, ndjson} from './ndjson.js'
import {office} from './office.js'
import type {Reader, ReaderContext, ReadOptions} from './reader.js'
import {sca} from './sca.js'
import {scriptCsv} from './script-csv.js'
import {scriptJson} from './script-json.js'
import {scriptYaml} from './script-yaml.js'
import {srt} from './srt.js'
import {tencent} from './tencent.js'
import {transcribe} from './transcribe.js'
import {twilio} from './twilio.js'
import {vcon} from './vcon.js'
import {vtt} from './vtt.js'
import {whisper} from './whisper.js'

export type {ReadOptions}

const jsonFormats: Record<string, JsonFormat> = {
  json,
  vcon,
  'contact-lens': contactLens,
  transcribe,
  google,
  sca,
  tencent,
  deepgram,
  assemblyai,
  whisper,
  twilio
}

/** Every reader by its name, in the order in which they are asked whether they know a source. */
export const readers: Record<string, Reader> = {
  office,
  ndjson,
  ...Object.fromEntries(Object.entries(jsonFormats).map(([name, format]) => [name, jsonReader(format)])),
  vtt,
  srt,
  'script-csv': scriptCsv,
  csv,
  'script-json': scriptJson,
  'script-yaml': scriptYaml,
  markdown,
  text: labelledText
}

/** Reads every call in a source; its format is recognised by its content. Throws when `reader` names none that we have. */
export function readCalls(source: string, options: ReadOptions = {}): Reading {
  const {reader: name} = options
  if (name !== undefined && !Object.hasOwn(readers, name))
    throw new Error(`Expected a reader (${Object.keys(readers).join(', ')}), found \`${name}\``)
  return recognised(source, options).read()
}

/** The name of the reader that knows a source, if one does, and what it reads in it. */
export function recognised(source: string, options: ReadOptions): {name: string | undefined; read: () => Reading} {
  const context = contextOf(source, options)
  const name = options.reader ?? Object.keys(readers).find((one) => readers[one]!.recognises(source, context))
  return {
    name,
    read() {
      if (!/\S/.test(source)) return {calls: [], problems: nothing([], [], '')}
      const raw = name === undefined ? strangeJson(context.json!()) : readers[name]!.read(source, context)
      return finishReading(raw, source, options)
    }
  }
}

/** What a reader has read, with roles for strangers, and what is wrong with the source whatever its format. */
export function finishReading({calls, problems, ...rest}: Reading, source: string, {agent = []}: ReadOptions): Reading {
  const agents = [agent].flat()
  return {
    ...rest,
    calls: calls.map((call) => (isScript(call) ? call : {...call, turns: guessRoles(call.turns, agents)})),
    problems: [...problems, ...binary(source, problems), ...nothing(calls, problems, source)].sort(
      (a, b) => a.start - b.start
    )
  }
}

/**
 * Loads what is needed to read a source, script templates above all; without a source, every reader. In Node nothing
 * needs to be loaded: `huashu` brings all readers along there.
 */
export async function loadReaders(source?: string, options: ReadOptions = {}): Promise<void> {
  const {reader: name} = options
  if (source === undefined) return loadAll(Object.values(lateParts))
  const wanted = Object.entries(readers).flatMap(([own, {needs, recognises}]) => {
    const parts = needs?.(source).filter(({loaded}) => !loaded) ?? []
    return parts.length && (name === undefined ? recognises(source, options) : own === name) ? parts : []
  })
  return loadAll(wanted)
}

async function loadAll(parts: readonly Loadable[]): Promise<void> {
  await Promise.all(parts.map((part) => part.load()))
}

/** The name of the reader that knows a source; undefined: none does. */
export function recognise(source: string, options: ReadOptions = {}): string | undefined {
  return recognised(source, options).name
}

function contextOf(source: string, options: ReadOptions): ReaderContext {
  return {...options, json: once(() => (looksLikeJson(source) ? readJson(source) : {}))}
}

/** Reads the one call in a source. Throws when there is none, or when the source has a mistake. */
export function readCall(source: string, options: ReadOptions = {}): Call {
  const {calls, problems} = readCalls(source, options)
  if (problems[0]) throw new Error(problems[0].reason)
  if (!calls[0]) throw new Error('Expected a call, found none')
  return calls[0]
}

function strangeJson({problem}: JsonReading): Reading {
  const reason = `Expected JSON of a known shape (${Object.keys(jsonFormats).join(', ')}), found another`
  if (problem) return {calls: [], problems: [problem]}
  return {calls: [], problems: [{reason, start: 0, end: 0}], foreign: true}
}

/** Text has no NUL; a source that has some is told at the first one. */
function binary(source: string, problems: Problem[]): Problem[] {
  const start = source.indexOf('\0')
  if (start < 0 || problems.some((problem) => problem.start <= start && start <= problem.end)) return []
  return [{reason: 'Expected text, found a NUL character', start, end: start + 1}]
}

function nothing(calls: Call[], problems: Problem[], source: string): Problem[] {
  if (problems.length || calls.some((call) => call.turns.length)) return []
  const found = source.trim() ? 'no turn in it' : 'an empty source'
  return [{reason: `Expected a call, found ${found}`, start: 0, end: 0}]
}

function once<T>(get: () => T): () => T {
  let value: {got: T} | undefined
  return () => (value ??= {got: get()}).got
}

function isScript({kind}: Call): boolean {
  return kind === 'template' || kind === 'notice'
}
