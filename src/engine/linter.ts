import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {Settings} from '../checks/check.js'
import type {Call, Level, Locale, Message, Pack, Rule, Scorecard, Turn} from '../model.js'
import {loadReaders, type ReadOptions} from '../readers/read-calls.js'
import type {BaselineOptions} from './baseline.js'
import type {Compiled} from './book.js'
import {compileRules} from './compile.js'
import {type DirectiveRule, directiveRules} from './directive-reports.js'
import {type JudgeOptions, judgeCall, type Measure, tellCall} from './judge-call.js'
import type {LintMemory} from './lint-memory.js'
import {isUnheard, lintSource} from './lint-source.js'
import type {Verdict} from './messages.js'
import {scorecardOf} from './scorecard.js'
import {finish, type Steps} from './steps.js'
import {type CallView, viewCall} from './view.js'

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
  measure?: Measure
}

export interface LintOptions extends ReadOptions {
  /** The file's name: shown in messages, and a hint which reader to use. */
  path?: string
  /** What is known of the source from when it was linted before: what has not changed is not looked at again. */
  memory?: LintMemory
  /** The day on which it is linted, as in `2027-01-31`, for directives that hide until a date; without it none expires. */
  today?: string
}

/** A file with what is wrong in it. */
export type LintedFile = VFile & {messages: (Message | VFileMessage)[]}

/** A call while it is going on. */
export interface Session {
  /** Takes the next turn and gives what is wrong in it. */
  push: (turn: Pick<Turn, 'role' | 'text'> & Partial<Turn>) => Message[]
  /** Ends the call and gives what was missing in it. */
  end: () => Message[]
}

export interface Linter {
  /** Reads a source and lints every call in it. `file.data.calls` holds the calls as read, `file.data.scorecards` a card for each, `file.data.scorecard` that of the only one. Mistakes in the source are messages, too. */
  lint: (source: string, options?: LintOptions) => LintedFile
  /** As `lint`, with pauses: a long source keeps nobody waiting, and may be left when it is no longer wanted. */
  lintSteps: (source: string, options?: LintOptions) => Steps<LintedFile>
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

  const how: JudgeOptions = {engine, locale, measure}
  const lintSteps = (source: string, more: LintOptions = {}) =>
    lintSource(source, more, {...how, options, directives, scorecardFor})

  return {
    rules: on,
    judge(call) {
      const view = viewCall(call, engine)
      const verdicts = finish(judgeCall(view, how))
      return {verdicts, scorecard: scorecardFor(view, verdicts)}
    },
    load: (source, readOptions = {}) => loadReaders(source, {...options, ...readOptions}),
    lintCall: (call) => messagesOf(viewCall(call, engine)),
    lint: (source, more) => finish(lintSteps(source, more)),
    lintSteps,
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
  function scorecardFor(view: CallView, verdicts: readonly Verdict[]): Scorecard | null {
    const {kind} = view.call
    return kind === 'template' || kind === 'notice' || isUnheard(view)
      ? null
      : scorecardOf(view, verdicts, engine.praise, locale)
  }

  function messagesOf(view: CallView): Message[] {
    return finish(tellCall(view, how)).map(({message}) => message)
  }
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
