import type {Call, Problem} from '../model.js'
import {lateParts} from './late-parts.js'
import {announces} from './script-words.js'

/** More than this is no front matter. */
const LONGEST = 20_000

export interface FrontMatter {
  /** Offset in the source where the text begins. */
  end: number
  call: Omit<Call, 'turns'>
  problems: Problem[]
}

/** Whether a source begins with front matter. */
export function hasFrontMatter(source: string): boolean {
  return findFrontMatter(source) !== undefined
}

/** The YAML between `---` and `---` at the start of a source, as far as it says something of the call. */
export function readFrontMatter(source: string): FrontMatter {
  const found = findFrontMatter(source)
  if (!found) return {end: startOf(source), call: {}, problems: []}
  const {text, start, end} = found
  const {values, errors} = lateParts.yaml.get()(text)
  const problems = errors.map(({message, pos}) => ({
    reason: `Expected YAML, found a mistake in it: ${message.split('\n')[0]}`,
    start: start + pos[0],
    end: start + pos[1]
  }))
  return {end, call: callOf(values), problems}
}

function findFrontMatter(source: string): {text: string; start: number; end: number} | undefined {
  const from = startOf(source)
  const found = /^---[ \t]*\r?\n((?:[\s\S]*?\r?\n)??)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(
    source.slice(from, from + LONGEST)
  )
  if (!found || !/^\s*($|#|[\w\p{L}-]+\s*:)/u.test(found[1]!)) return undefined
  return {text: found[1]!, start: from + found[0].indexOf('\n') + 1, end: from + found[0].length}
}

/** Where a source begins, behind a byte order mark. */
function startOf(source: string): number {
  return source.charCodeAt(0) === 0xfeff ? 1 : 0
}

/** What a mapping says of a call: `kind`, `id`, `direction`; other plain values are metadata. */
export function callOf(values: unknown): Omit<Call, 'turns'> {
  if (typeof values !== 'object' || values === null) return {}
  const call: Omit<Call, 'turns'> = {}
  const metadata: Record<string, string | number | boolean> = {}
  for (const [name, value] of Object.entries(values)) {
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') continue
    if (/^(kind|type|类型|種類|类别)$/i.test(name) && announces(String(value))) call.kind = 'notice'
    else if (name === 'id') call.id = String(value)
    else if (name === 'direction' && (value === 'inbound' || value === 'outbound')) call.direction = value
    else metadata[name] = value
  }
  return Object.keys(metadata).length ? {...call, metadata} : call
}
