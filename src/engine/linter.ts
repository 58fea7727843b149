import {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'
import type {Settings} from '../checks/check.js'
import type {Call, Hit, Level, Locale, Message, Pack, Problem, Rule, Scorecard, Turn} from '../model.js'
import {loadReaders, type ReadOptions, readCalls} from '../readers/read-calls.js'
import type {ScanMemory} from '../scan/remember.js'
import {type BaselineOptions, withoutAccepted} from './baseline.js'
import type {Compiled} from './book.js'
import {type ActiveRule, compileRules} from './compile.js'
import {type DirectiveRule, directiveRules} from './directive-reports.js'
import {applyDirectives, reportsInPlace} from './directives.js'
import {messageOf, unheardMessage, type Verdict, verdictOf} from './messages.js'
import {placer} from './places.js'
import {scorecardOf} from './scorecard.js'
import {type CallView, longest, viewCall} from './view.js'

/** `off`, or how much the rule's messages weigh. */
export type RuleSetting = 'off' | Level

export interface LinterOptions extends ReadOptions, Settings {
  /** Rules and word lists. */
  packs: Pack[]
  /** Settings by rule id; every rule is on at its own level unless said. */
  rules?: Record<string, RuleSetting>
  /** Word lists that replace or add to those of the packs. */
  words?: Record<string, string[]>
  /** Phrases compiled before; those of other rules, or with other word lists, are compiled now. */
  compiled?: Compiled
  /** The language of messages. `zh` unless said. */
  locale?: Locale
  /** By rule id: phrases that excuse an overlapping hit of the rule. */
  allow?: Record<string, string[]>
  /** Offences that were there before: they are not told. */
  baseline?: BaselineOptions
  /** Whether a directive without `-- reason` is an error. */
  requireReason?: boolean
  /** Is given each part of the work to do, to take its time: `read`, `scan`, and each rule by its id. */
  measure?: <T>(part: string, work: () => T) => T
}

export interface LintOptions extends ReadOptions {
  /** The file's name: shown in messages, and a hint which reader to use. */
  path?: string
  /** What was found when the source was linted before: turns that are the same are not scanned again. */
  memory?: ScanMemory
  /** The day on which it is linted, as in `2027-01-31`, for directives that hide until a date; without it none expires. */
  today?: string
}

/** A call while it is going on. */
export interface Session {
  /** Takes the next turn and gives what is wrong in it. */
  push: (turn: Pick<Turn, 'role' | 'text'> & Partial<Turn>) => Message[]
  /** Ends the call and gives what was missing in it. */
  end: () => Message[]
}

export interface Linter {
  /** Reads a source and lints every call in it. `file.data.calls` holds the calls as read, `file.data.scorecards` a card for each, `file.data.scorecard` that of the only one. Mistakes in the source are messages, too. */
  lint: (source: string, options?: LintOptions) => VFile & {messages: (Message | VFileMessage)[]}
  /** Loads what `lint` needs to read this source: templates take readers that the core does not hold. */
  load: (source: string, options?: LintOptions) => Promise<void>
  /** Judges a call, plainly: for streams, where a VFileMessage each would cost more than the scan. */
  judge: (call: Call) => {verdicts: Verdict[]; scorecard: Scorecard | null}
  /** Lints a call that you made yourself; messages have a turn and a span in it, no place. */
  lintCall: (call: Call) => Message[]
  session: (call?: Omit<Call, 'turns'>) => Session
  /** The rules that are on, and at which level. */
  rules: readonly {rule: Rule; level: Level}[]
}

/** Compiles the rules once. Throws when `rules` names a rule that no pack has, or a phrase is wrong. */
export function createLinter(options: LinterOptions): Linter {
  const {packs, rules: settings = {}, locale = 'zh', measure = (_part, work) => work()} = options
  const all = new Map(packs.flatMap((pack) => pack.rules.map((rule) => [rule.id, rule] as const)))
  for (const id of [...Object.keys(settings), ...Object.keys(options.allow ?? {})])
    if (!all.has(id) && !Object.hasOwn(directiveRules, id))
      throw new Error(`Expected the id of a rule, found \`${id}\``)
  const on = [...all.values()].flatMap((rule) => {
    const level = settings[rule.id] ?? rule.level
    return level === 'off' ? [] : [{rule, level}]
  })
  const words = Object.assign({}, ...packs.map((pack) => pack.words), options.words)
  const engine = compileRules(on, words, options, options)
  const directives = {
    locale,
    known: namesOf(all.keys()),
    on: namesOf(on.map(({rule}) => rule.id)),
    levels: directiveLevels(options)
  }

  return {
    rules: on,
    judge(call) {
      const view = viewCall(call, engine)
      const verdicts = verdictsOf(view)
      return {verdicts, scorecard: scorecardFor(view, verdicts)}
    },
    load: (source, readOptions = {}) => loadReaders(source, {...options, ...readOptions}),
    lintCall: (call) => messagesOf(viewCall(call, engine)),
    lint(source, {path, memory, today, ...readOptions} = {}) {
      const known = memory ? {...engine, scanner: memory.over(engine.scanner)} : engine
      const file = new VFile({value: source, ...(path === undefined ? {} : {path})})
      const how = {...options, ...readOptions, ...(path === undefined ? {} : {path})}
      const reading = measure('read', () => readCalls(source, how))
      const place = placer(source)
      const messages: VFileMessage[] = reading.problems.map((problem) => problemMessage(problem, source, place))
      const judged = reading.calls.map((call) => {
        const view = viewCall(call, known)
        const told = verdictsOf(view).map((verdict) => ({verdict, message: messageOf(verdict, call, locale)}))
        for (const {message} of told) place(message, call.turns)
        return {view, told}
      })
      for (const {told} of judged) for (const {message} of told) messages.push(message)
      for (const call of reading.calls) if (isUnheard(call.turns)) messages.push(unheardMessage(locale))
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
        if (path === undefined) continue
        message.file = path
        message.name = `${path}:${(message as Message).where ?? message.name}`
      }
      file.data.calls = reading.calls
      file.data.scorecards = scorecards
      if (scorecards.length === 1) file.data.scorecard = scorecards[0]
      file.messages = withoutAccepted(reportsInPlace(kept as Message[]), file, options.baseline)
      if (reading.foreign) file.data.foreign = true
      return file
    },
    session(call = {}) {
      const live: Call = {...call, turns: []}
      const view = viewCall(live, engine)
      const told = new Set<string>()
      const fresh = (messages: Message[]) =>
        messages.filter((message) => {
          const key = `${message.ruleId} ${message.turn} ${message.span}`
          return !told.has(key) && told.add(key)
        })
      return {
        push(turn) {
          live.turns.push(turn)
          const last = live.turns.length - 1
          return fresh(messagesOf(view).filter((message) => message.turn === last && message.actual))
        },
        end: () => fresh(messagesOf(view))
      }
    }
  }

  /** A script is no call that somebody made, and where nobody knows who speaks nobody is judged: they have no card. */
  function scorecardFor(view: CallView, verdicts: Verdict[]): Scorecard | null {
    const {kind, turns} = view.call
    return kind === 'template' || kind === 'notice' || isUnheard(turns)
      ? null
      : scorecardOf(view, verdicts, engine.praise, locale)
  }

  function messagesOf(view: CallView): Message[] {
    return verdictsOf(view).map((verdict) => messageOf(verdict, view.call, locale))
  }

  function verdictsOf(view: CallView): Verdict[] {
    measure('scan', view.read)
    const hits = engine.rules.flatMap((active) =>
      measure(active.rule.id, () => active.run(view)).map((hit) => ({hit, active}))
    )
    return told(hits).map(({hit, active: {rule, level}}) => verdictOf(hit, rule, level, view.call, locale))
  }
}

/** Whether somebody speaks in a call and nobody can tell which of them is the agent. */
function isUnheard(turns: readonly Turn[]): boolean {
  return turns.some(({role}) => role === 'unknown') && !turns.some(({role}) => role === 'agent')
}

function isHint({active}: {active: ActiveRule}): boolean {
  return active.level === 'info'
}

/** One offence is told once: of hits that overlap, the longest; then all in the order of the call. */
function told(hits: {hit: Hit; active: ActiveRule}[]): {hit: Hit; active: ActiveRule}[] {
  const byTurn = new Map<
    number | null,
    {start: number; end: number; certain: boolean; hit: Hit; active: ActiveRule}[]
  >()
  for (const {hit, active} of hits) {
    const list = byTurn.get(hit.turn) ?? []
    byTurn.set(hit.turn, list)
    list.push({start: hit.start, end: hit.end, certain: hit.confidence === 'certain', hit, active})
  }
  const order = (turn: number | null) => turn ?? Infinity
  return [...byTurn]
    .sort(([a], [b]) => order(a) - order(b))
    .flatMap(([, list]) => {
      const missing = list.filter(({start, end}) => start === end)
      const said = list.filter(({start, end}) => start < end)
      // A hint about a whole turn does not hide what is wrong with some words of it.
      const [hints, offences] = [said.filter(isHint), said.filter((one) => !isHint(one))]
      return [...missing, ...longest(offences), ...longest(hints)].sort((a, b) => a.start - b.start)
    })
}

function problemMessage(
  {reason, start, end, where}: Problem,
  source: string,
  place: ReturnType<typeof placer>
): VFileMessage {
  const message = new VFileMessage(reason, {source: 'huashu', ruleId: 'source'})
  placeIn(source, Object.assign(message, {span: [start, end] as const}) as Message, place)
  message.fatal = true
  if (where !== undefined) Object.assign(message, {where})
  return message
}

/** Places a message whose span is one of the source itself. */
function placeIn(source: string, message: Message, place: ReturnType<typeof placer>): void {
  const turn: Turn = {role: 'unknown', text: source, pieces: [[0, 0, source.length]]}
  place(Object.assign(message, {turn: 0}), [turn])
  Object.assign(message, {turn: null, span: null})
}

/** Rule ids, and the packs that they are in. */
function namesOf(ids: Iterable<string>): Set<string> {
  return new Set([...ids].flatMap((id) => id.split('/').map((_, i, parts) => parts.slice(0, i + 1).join('/'))))
}

function directiveLevels({rules = {}, requireReason}: LinterOptions): Record<DirectiveRule, RuleSetting> {
  const levels: Record<DirectiveRule, RuleSetting> = {...directiveRules}
  if (requireReason) levels['directive/no-reason'] = 'error'
  for (const rule of Object.keys(levels) as DirectiveRule[]) levels[rule] = rules[rule] ?? levels[rule]
  return levels
}
