import {eastAsianWidth} from 'get-east-asian-width'
import {type AnyMessage, regionOf} from './report.js'

/** The line of a message around its hit, and marks below the hit, as wide as a terminal shows it. */
export interface Excerpt {
  before: string
  hit: string
  after: string
  /** Columns before the hit. */
  indent: number
  /** Columns of the hit. */
  width: number
}

/** Characters shown before, in and behind a hit. */
const BEFORE = 40
const HIT = 60
const AFTER = 40

/** Nothing for what is missing: it has no words to show. */
export function excerptOf(source: string, message: AnyMessage): Excerpt | undefined {
  const {start, end, placed} = regionOf(message)
  if (!placed || !source || start === end) return undefined
  const lead = whole(source, start - BEFORE, start)
  const broken = lead.search(/[\r\n][^\r\n]*$/)
  const before = broken < 0 ? (start > BEFORE ? `…${lead}` : lead) : lead.slice(broken + 1)
  const hit = firstLine(whole(source, start, Math.min(end, start + HIT)))
  const rest = whole(source, start + hit.length, start + hit.length + AFTER)
  const tail = firstLine(rest)
  const after = tail === rest && start + hit.length + AFTER < source.length ? `${tail}…` : tail
  const shown = visible(before).trimStart()
  return {
    before: shown,
    hit: visible(hit),
    after: visible(after).trimEnd(),
    indent: widthOf(shown),
    width: widthOf(visible(hit))
  }
}

/** A slice that cuts no character in half. */
function whole(source: string, from: number, to: number): string {
  const isLow = (at: number) => (source.charCodeAt(at) & 0xfc00) === 0xdc00
  const start = Math.max(0, from)
  return source.slice(isLow(start) ? start + 1 : start, isLow(to) ? to + 1 : to)
}

function firstLine(text: string): string {
  const end = text.search(/[\r\n]/)
  return end < 0 ? text : text.slice(0, end)
}

/** Character by character, so that marks stay below: what a terminal would obey or hide is a space. */
function visible(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, ' ')
}

/** Columns that a terminal takes for a text; Han takes two. */
export function widthOf(text: string): number {
  let width = 0
  for (const char of text) width += /\p{M}/u.test(char) ? 0 : eastAsianWidth(char.codePointAt(0)!)
  return width
}
