import type {VFile} from 'vfile'
import {type Directive, readDirectives, type Style, styleOf} from '../readers/directives.js'
import type {Edit} from './rewrite.js'

const BETWEEN = /[\s,，、:：]/

/** A directive that hides nothing, or one of the rules that it names: what was written, and the edit that takes it out. */
export interface Removal {
  edit: Edit
  line: number
  column: number
  actual: string
}

/** What can be taken out of a linted file: the directives that are reported as unused, and the rules in them. */
export function findRemovals(file: VFile): Removal[] {
  const source = String(file.value)
  const unused = file.messages.flatMap(({ruleId, place}) =>
    ruleId === 'directive/unused' && place && 'start' in place ? [place] : []
  )
  if (!unused.length) return []
  const style = styleOf(source, file.path)
  return readDirectives(source, file.path).flatMap((directive): Removal[] => {
    const {targets, start, end} = directive
    const inside = unused.filter(({start: {offset = -1}}) => start <= offset && offset < end)
    const [first] = inside
    if (!first) return []
    const idle = targets.filter((target) => inside.some(({start: {offset}}) => offset === target.start))
    const {line, column} = first.start
    if (idle.length === targets.length)
      return [{edit: withoutDirective(source, directive, style), line, column, actual: source.slice(start, end)}]
    return idle.map((target) => ({edit: withoutTarget(source, directive, target), line, column, actual: target.id}))
  })
}

/** Takes out the comment; the whole line where nothing else stands on it, a JSON key with its comma. */
function withoutDirective(source: string, {start, end}: Directive, style: Style): Edit {
  if (style === 'json' && source[start] === '"') return withoutKey(source, start, end)
  const from = back(source, start, /[ \t\ufeff]/)
  const to = forth(source, end, style === 'csv' ? /[ \t,;|]/ : /[ \t]/)
  const closes = to >= source.length || /[\r\n]/.test(source[to]!)
  if (from > 0 && source[from - 1] !== '\n') return {start: closes ? from : start, end: closes ? to : end, text: ''}
  if (!closes) return {start, end: to, text: ''}
  const mark = source[from] === '\ufeff' ? 1 : 0
  const lineEnd = source.startsWith('\r\n', to) ? to + 2 : Math.min(source.length, to + 1)
  return {start: from + mark, end: lineEnd, text: ''}
}

function withoutKey(source: string, start: number, end: number): Edit {
  const next = forth(source, end, /\s/)
  if (source[next] === ',') return {start, end: forth(source, next + 1, /\s/), text: ''}
  const before = back(source, start, /\s/)
  return source[before - 1] === ',' ? {start: before - 1, end, text: ''} : {start, end, text: ''}
}

/** Takes a rule out of a list, with what separates it from the one before it, or from what is behind the first one. */
function withoutTarget(source: string, {targets}: Directive, target: Directive['targets'][number]): Edit {
  const {start, end} = target
  return target === targets[0]
    ? {start, end: forth(source, end, BETWEEN), text: ''}
    : {start: back(source, start, BETWEEN), end, text: ''}
}

function back(source: string, from: number, skipped: RegExp): number {
  let at = from
  while (at > 0 && skipped.test(source[at - 1]!)) at--
  return at
}

function forth(source: string, from: number, skipped: RegExp): number {
  let at = from
  while (at < source.length && skipped.test(source[at]!)) at++
  return at
}
