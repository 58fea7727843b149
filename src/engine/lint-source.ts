import {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'
import type {View} from '../checks/check.js'
import type {Message, Problem, Scorecard, Turn} from '../model.js'
import {readCalls} from '../readers/read-calls.js'
import {rereadCalls} from '../readers/reread.js'
import {withoutAccepted} from './baseline.js'
import type {DirectiveOptions} from './directive-reports.js'
import {applyDirectives, reportsInPlace} from './directives.js'
import {type JudgeOptions, tellCall} from './judge-call.js'
import {memoryOf} from './lint-memory.js'
import type {LintedFile, LinterOptions, LintOptions} from './linter.js'
import {unheardMessage, type Verdict} from './messages.js'
import {nameMessage, placer} from './places.js'
import {measured, type Steps} from './steps.js'
import {type CallView, viewCall} from './view.js'

export interface SourceLinter extends JudgeOptions {
  options: LinterOptions
  directives: Omit<DirectiveOptions, 'path'>
  scorecardFor: (view: CallView, verdicts: readonly Verdict[]) => Scorecard | null
}

/** Reads a source and lints every call in it. */
export function* lintSource(
  source: string,
  {path, memory, today, ...readOptions}: LintOptions,
  linter: SourceLinter
): Steps<LintedFile> {
  const {options, directives, scorecardFor, engine, locale, measure} = linter
  const file = new VFile({value: source, ...(path === undefined ? {} : {path})})
  const how = {...options, ...readOptions, ...(path === undefined ? {} : {path})}
  const reading = memory
    ? yield* measured(rereadCalls(source, how, memory.reading), (work) => measure('read', work))
    : measure('read', () => readCalls(source, how))
  const place = placer(source, path)
  const messages: VFileMessage[] = reading.problems.map((problem) => problemMessage(problem, source, place))
  const judged = []
  for (const [i, call] of reading.calls.entries()) {
    const own = memory && memoryOf(memory, i, engine)
    const view = viewCall(call, engine, own?.seen)
    const told = yield* tellCall(view, linter, own)
    for (const {message} of told) place(message, call.turns)
    judged.push({view, told})
  }
  for (const {told} of judged) for (const {message} of told) messages.push(message)
  for (const {view} of judged) if (isUnheard(view)) messages.push(unheardMessage(locale))
  const kept = applyDirectives(messages, source, {...directives, path, today})
  const left = new Set(kept)
  const scorecards = judged.map(({view, told}) =>
    scorecardFor(
      view,
      told.flatMap(({verdict, message}) => (left.has(message) ? [verdict] : []))
    )
  )
  for (const message of kept) {
    if (message.ruleId?.startsWith('directive/')) placeIn(source, message as Message, place)
    if (path !== undefined && message.file !== path) nameMessage(message, path)
  }
  file.data.calls = reading.calls
  file.data.scorecards = scorecards
  if (scorecards.length === 1) file.data.scorecard = scorecards[0]
  file.messages = withoutAccepted(reportsInPlace(kept as Message[]), file, options.baseline)
  if (reading.foreign) file.data.foreign = true
  return file
}

/** Whether somebody speaks in a call and nobody can tell which of them is the agent. */
export function isUnheard(view: View): boolean {
  return view.spoken('unknown').length > 0 && !view.spoken('agent').length
}

function problemMessage(
  {reason, start, end, where}: Problem,
  source: string,
  place: ReturnType<typeof placer>
): VFileMessage {
  const message = new VFileMessage(reason, {source: 'huashu', ruleId: 'source'})
  // A library may count a mistake at the end of the source one character behind it.
  const span = [Math.min(start, source.length), Math.min(end, source.length)] as const
  placeIn(source, Object.assign(message, {span, ...(where === undefined ? {} : {where})}) as Message, place)
  message.fatal = true
  return message
}

/** Places a message whose span is one of the source itself. */
function placeIn(source: string, message: Message, place: ReturnType<typeof placer>): void {
  const turn: Turn = {role: 'unknown', text: source, pieces: [[0, 0, source.length]]}
  place(Object.assign(message, {turn: 0}), [turn])
  Object.assign(message, {turn: null, span: null})
}
