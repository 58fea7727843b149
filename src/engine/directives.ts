import type {VFileMessage} from 'vfile-message'
import type {Message} from '../model.js'
import {type Directive, type DirectiveTarget, readDirectives} from '../readers/directives.js'
import {type DirectiveOptions, isOver, reportsOn, type Use} from './directive-reports.js'

/** A message that a directive may hide: all of them but mistakes in the source. */
type Judged = VFileMessage & Partial<Pick<Message, 'turn'>>

/** Takes away what directives in the source hide, and adds what is wrong with the directives. */
export function applyDirectives<M extends Judged>(
  messages: M[],
  source: string,
  options: DirectiveOptions
): (M | VFileMessage)[] {
  const directives = readDirectives(source, options.path)
  if (!directives.length) return messages
  const uses = directives.map((directive): Use => ({directive, used: new Set()}))
  const lines = lineStarts(source)
  const hidden = hideIn(uses, source, lines, options.today)
  const kept = inOrder(messages, source, directives).filter(
    ({message, start, end}) => message.ruleId === 'source' || !hidden(message.ruleId ?? '', start, end)
  )
  const left = new Set(kept.map(({message}) => message))
  return [...messages.filter((message) => left.has(message)), ...uses.flatMap((use) => reportsOn(use, options, uses))]
}

/** The reports on directives, which come last, among the other messages where their directives stand. */
export function reportsInPlace<M extends Judged>(messages: M[]): M[] {
  const isReport = ({ruleId}: M) => ruleId?.startsWith('directive/') ?? false
  const offsetOf = ({place}: M) => (place && 'start' in place ? (place.start.offset ?? -1) : -1)
  const reports = messages.filter(isReport)
  let next = 0
  const merged = messages.flatMap((message) => {
    if (isReport(message)) return []
    const from = next
    while (next < reports.length && offsetOf(reports[next]!) < offsetOf(message)) next++
    return [...reports.slice(from, next), message]
  })
  return [...merged, ...reports.slice(next)]
}

/** Messages by their place. One without a place stands where the source's first content does. */
function inOrder<M extends Judged>(messages: M[], source: string, directives: Directive[]) {
  const first = firstContent(source, directives)
  return messages
    .map((message) => {
      const place = message.place && 'start' in message.place ? message.place : undefined
      return {message, start: place?.start.offset ?? first, end: place ? (place.end.offset ?? first) : undefined}
    })
    .sort((a, b) => a.start - b.start)
}

function firstContent(source: string, directives: Directive[]): number {
  let at = 0
  const skipSpace = () => {
    while (at < source.length && /[\s\ufeff]/.test(source[at]!)) at++
  }
  skipSpace()
  for (const {start, end} of directives) {
    if (start > at) break
    at = end
    skipSpace()
  }
  return at
}

/** A function that is asked in the order of the source whether a rule is silent at a place; `end` undefined: no place. */
function hideIn(uses: Use[], source: string, lines: number[], today: string | undefined) {
  const file = new Map<string, [Use, DirectiveTarget | undefined]>()
  const byLine = new Map<number, Use[]>()
  const blocks: Use[] = []
  const nextLine = nextLines(source, lines, uses)
  for (const use of uses) {
    const {kind, start, targets} = use.directive
    if (isOver(use.directive, today)) continue
    if (kind === 'disable-file') for (const [id, target] of keysOf(targets)) file.set(id, [use, target])
    else if (kind === 'disable-line') push(byLine, lineAt(lines, start), use)
    else if (kind === 'disable-next-line') push(byLine, nextLine(use), use)
    else blocks.push(use)
  }
  const state = new Map<string, {use: Use; target: DirectiveTarget | undefined; order: number; off: boolean}>()
  let next = 0
  const goTo = (offset: number) => {
    for (; next < blocks.length && blocks[next]!.directive.start < offset; next++) {
      const use = blocks[next]!
      const off = use.directive.kind === 'disable'
      if (!off) for (const one of state.values()) if (one.off && ends(use, one.target)) use.used.add(undefined)
      if (!off && !use.directive.targets.length) state.clear()
      for (const [id, target] of keysOf(use.directive.targets))
        if (off || id !== '*') state.set(id, {use, target, order: next, off})
    }
  }
  return (rule: string, start: number, end: number | undefined): boolean => {
    goTo(start)
    const keys = keysFor(rule)
    const hiding: [Use, DirectiveTarget | undefined][] = []
    const last = keys.flatMap((key) => state.get(key) ?? []).sort((a, b) => b.order - a.order)[0]
    if (last?.off) hiding.push([last.use, last.target])
    for (const key of keys) if (file.has(key)) hiding.push(file.get(key)!)
    for (let line = lineAt(lines, start); end !== undefined && line <= lineAt(lines, end); line++)
      for (const use of byLine.get(line) ?? [])
        for (const [id, target] of keysOf(use.directive.targets)) if (keys.includes(id)) hiding.push([use, target])
    for (const [use, target] of hiding) use.used.add(target)
    return hiding.length > 0
  }
}

/** Whether an `enable` ends what a `disable` of this target began. */
function ends({directive}: Use, target: DirectiveTarget | undefined): boolean {
  return (
    !directive.targets.length ||
    !target ||
    directive.targets.some(({id}) => id === target.id || id.startsWith(`${target.id}/`))
  )
}

function keysOf(targets: DirectiveTarget[]): [string, DirectiveTarget | undefined][] {
  return targets.length ? targets.map((target) => [target.id, target]) : [['*', undefined]]
}

/** What a directive may write to mean a rule: all, its packs, its id. */
function keysFor(rule: string): string[] {
  const parts = rule.split('/')
  return ['*', ...parts.map((_, i) => parts.slice(0, i + 1).join('/'))]
}

function push(map: Map<number, Use[]>, line: number, use: Use): void {
  const list = map.get(line)
  if (list) list.push(use)
  else map.set(line, [use])
}

function lineStarts(source: string): number[] {
  const starts = [0]
  for (let i = source.indexOf('\n'); i >= 0; i = source.indexOf('\n', i + 1)) starts.push(i + 1)
  return starts
}

function lineAt(starts: number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle]! <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** For each directive in turn, last first: the line behind it that holds something, not blank and no directive either. */
function nextLines(source: string, lines: number[], uses: Use[]): (use: Use) => number {
  const nexts = new Map<Directive, number>()
  const behind = new Map<number, number>()
  for (const {directive} of [...uses].reverse()) {
    const own = lineAt(lines, directive.start)
    let line = lineAt(lines, directive.end) + 1
    while (line < lines.length && !source.slice(lines[line], lines[line + 1] ?? source.length).trim()) line++
    line = behind.get(line) ?? line
    const leads = !source.slice(lines[own], directive.start).replace('\ufeff', '').trim()
    if (leads) behind.set(own, line)
    else behind.delete(own)
    nexts.set(directive, line)
  }
  return ({directive}) => nexts.get(directive)!
}
