import {VFileMessage} from 'vfile-message'
import type {Level, Locale} from '../model.js'
import {nearest} from '../packs/nearest.js'
import type {Directive, DirectiveTarget} from '../readers/directives.js'
import {toTraditional} from '../text/fold.js'
import {DOCS_URL} from './messages.js'

/** What is reported about directives themselves, and how much it weighs unless said. */
export const directiveRules = {
  'directive/unused': 'warning',
  'directive/unknown-rule': 'warning',
  'directive/too-broad': 'info',
  'directive/no-reason': 'off',
  'directive/expired': 'warning'
} as const satisfies Record<string, Level | 'off'>

export type DirectiveRule = keyof typeof directiveRules

export interface DirectiveOptions {
  path?: string | undefined
  locale: Locale
  /** Every rule id there is, and every pack. */
  known: ReadonlySet<string>
  /** Those of them that are on: a directive for any other one is not called unused. */
  on: ReadonlySet<string>
  /** The level of each report. */
  levels: Record<DirectiveRule, Level | 'off'>
  /** The day on which the source is linted, as in `2027-01-31`; without it no directive expires. */
  today?: string | undefined
}

/** A directive that is in force, and which of its targets hid something. */
export interface Use {
  directive: Directive
  used: Set<DirectiveTarget | undefined>
}

/** The part of the page about directives that tells of a report. */
export function directiveUrl(rule: string): string {
  return `${DOCS_URL}/suppressions.md#${rule.slice(rule.indexOf('/') + 1)}`
}

const DATE = /^\d{4}-\d\d-\d\d$/

/** Whether a directive hides nothing any more: its last day has passed, or cannot be read. */
export function isOver({until}: Directive, today: string | undefined): boolean {
  return until !== undefined && (!isDate(until.id) || (today !== undefined && until.id < today))
}

function isDate(text: string): boolean {
  const time = DATE.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/** What is wrong with a directive, after every message has been judged. */
export function reportsOn({directive, used}: Use, options: DirectiveOptions, uses: Use[]): VFileMessage[] {
  const {known, on, levels, locale} = options
  const {kind, targets, until, reason, start, end} = directive
  const tell = (rule: DirectiveRule, text: Record<'zh' | 'en', string>, from = start, to = end, expected?: string) =>
    levels[rule] === 'off' ? [] : [reportOf(rule, levels[rule], text, {start: from, end: to, locale, expected})]
  if (until && isOver(directive, options.today))
    return tell('directive/expired', over(until.id), until.start, until.end)
  const out: VFileMessage[] = []
  for (const target of targets) {
    const {id, start: from, end: to} = target
    if (!known.has(id)) {
      const near = nearest(id, [...known])
      out.push(
        ...tell(
          'directive/unknown-rule',
          {
            zh: `没有规则“${id}”${near ? `，是“${near}”吗` : ''}`,
            en: `Expected the id of a rule or the name of a pack, found \`${id}\`${near ? `; did you mean \`${near}\`?` : ''}`
          },
          from,
          to,
          near
        )
      )
    } else if (kind !== 'enable' && !used.has(target) && on.has(id))
      out.push(
        ...tell(
          'directive/unused',
          {zh: `这里没有“${id}”要忽略的问题`, en: `\`${id}\` finds nothing to hide here`},
          from,
          to
        )
      )
  }
  if (kind === 'enable') {
    const opened = uses.some((use) => use.directive.kind === 'disable' && use.directive.start < start)
    if (!used.size && !opened)
      out.push(
        ...tell('directive/unused', {
          zh: '前面没有 huashu-disable',
          en: 'Expected a huashu-disable before it, found none'
        })
      )
    return out
  }
  if (!targets.length && !used.size)
    out.push(...tell('directive/unused', {zh: '这里没有要忽略的问题', en: 'It finds nothing to hide here'}))
  if (!targets.length)
    out.push(
      ...tell('directive/too-broad', {
        zh: '忽略了所有规则：请写明规则',
        en: 'Expected the rules that it hides, found none: every rule is silent'
      })
    )
  if (!reason)
    out.push(
      ...tell('directive/no-reason', {
        zh: '没有写原因：在后面加“-- 原因”',
        en: 'Expected a reason, as in `-- reason`, found none'
      })
    )
  return out
}

function over(date: string): Record<'zh' | 'en', string> {
  if (!isDate(date))
    return {
      zh: `until 后面应是日期，如 until 2027-01-31，${date ? `看到“${date}”` : '什么也没有'}`,
      en: `Expected a date, as in \`until 2027-01-31\`, found ${date ? `\`${date}\`` : 'nothing'}`
    }
  return {
    zh: `只忽略到 ${date}，已经过期：改好问题，或写新的日期`,
    en: `It hides nothing since ${date} has passed: mend what it hid, or write a new date`
  }
}

function reportOf(
  rule: DirectiveRule,
  level: Level,
  text: Record<'zh' | 'en', string>,
  at: {start: number; end: number; locale: Locale; expected: string | undefined}
): VFileMessage {
  const reason = at.locale === 'en' ? text.en : at.locale === 'zh' ? text.zh : toTraditional(text.zh)
  const message = new VFileMessage(reason, {ruleId: rule, source: 'huashu'})
  return Object.assign(message, {
    turn: null,
    role: null,
    confidence: 'certain',
    level,
    grade: 'none',
    span: [at.start, at.end] as const,
    url: directiveUrl(rule),
    fatal: level === 'error' ? true : level === 'warning' ? false : undefined,
    ...(at.expected ? {expected: [at.expected]} : {})
  })
}
