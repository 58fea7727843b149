/** What a comment in a source asks of the linter. */
export type DirectiveKind = 'disable' | 'enable' | 'disable-line' | 'disable-next-line' | 'disable-file'

/** A rule id, or the name of a pack, as a directive writes it, and where it stands in the source. */
export interface DirectiveTarget {
  id: string
  start: number
  end: number
}

/** `<!-- huashu-disable forbidden/not-my-duty until 2027-01-31 -- quoted on purpose -->`: offsets of the whole comment, UTF-16, half-open. */
export interface Directive {
  kind: DirectiveKind
  /** None: every rule. */
  targets: DirectiveTarget[]
  /** The last day on which it hides, as written behind `until`: `2027-01-31`, if it is right. */
  until?: DirectiveTarget
  reason?: string
  start: number
  end: number
}

/** How comments are written in a kind of source. */
export type Style = 'text' | 'markdown' | 'json' | 'yaml' | 'csv' | 'vtt'

const MARK = 'huashu-'
const HEAD = /huashu-(disable-next-line|disable-line|disable-file|disable|enable)(?![\w-])/y
/** What opens a comment, straight before its directive. */
const OPENERS: Record<Style, RegExp> = {
  text: /(?:<!--|#+|\/\/)[ \t]*$/,
  markdown: /<!--\s*$/,
  json: /(?:\/\/|\/\*|"(?:\/\/[^"\\]{0,32}|\$comment)"[ \t]*:[ \t]*")[ \t]*$/,
  yaml: /#+[ \t]*$/,
  csv: /^"?#+[ \t]*$/,
  vtt: /^NOTE[ \t]+$/
}
/** Characters before a directive in which its opener must stand. */
const OPENER_LENGTH = 96
const ID = /^[@\w./-]+$/
const REASON = /(?:^|\s)(?:--|——|—)(?:\s+|$)/

const styles: Record<string, Style> = {
  md: 'markdown',
  mdx: 'markdown',
  markdown: 'markdown',
  htm: 'markdown',
  html: 'markdown',
  json: 'json',
  jsonc: 'json',
  json5: 'json',
  ndjson: 'json',
  jsonl: 'json',
  yaml: 'yaml',
  yml: 'yaml',
  csv: 'csv',
  tsv: 'csv',
  vtt: 'vtt'
}

/** The kind of a source, by its name, else by its first characters. */
export function styleOf(source: string, path = ''): Style {
  const known = styles[path.slice(path.lastIndexOf('.') + 1).toLowerCase()]
  return known ?? (/^\ufeff?\s*[[{]/.test(source) ? 'json' : /^\ufeff?WEBVTT/.test(source) ? 'vtt' : 'text')
}

/** The directives of a source, in order. Only a whole comment is one; text that mentions a directive is not. */
export function readDirectives(source: string, path?: string): Directive[] {
  return source.includes(MARK) ? findDirectives(source, styleOf(source, path)) : []
}

/** Where the directives stand in a line of plain text: what is left of it is speech. */
export function directivesInLine(line: string): Directive[] {
  return line.includes(MARK) ? findDirectives(line, 'text') : []
}

function findDirectives(source: string, style: Style): Directive[] {
  const found: Directive[] = []
  const quoted = style === 'markdown' ? codeBlocks(source) : []
  let lineStart = 0
  for (let at = source.indexOf(MARK); at >= 0; ) {
    for (let i = source.indexOf('\n', lineStart); i >= 0 && i < at; i = source.indexOf('\n', lineStart))
      lineStart = i + 1
    const directive = directiveAt(source, at, style, lineStart)
    if (directive && !quoted.some(([from, to]) => from <= directive.start && directive.start < to))
      found.push(directive)
    at = source.indexOf(MARK, directive?.end ?? at + MARK.length)
  }
  return found
}

function directiveAt(source: string, at: number, style: Style, lineStart: number): Directive | undefined {
  HEAD.lastIndex = at
  const head = HEAD.exec(source)
  if (!head) return undefined
  const from = style === 'markdown' ? Math.max(0, at - OPENER_LENGTH) : Math.max(lineStart, at - OPENER_LENGTH)
  const left = source.slice(from, at).replace(/^\ufeff/, '')
  const opener = OPENERS[style].exec(left)?.[0]
  if (opener === undefined) return undefined
  const start = at - opener.length
  const kind = head[1] as DirectiveKind
  const alone = isBlank(source, lineStart, start)
  if (!alone && !mayFollowText(source, lineStart, start, opener, kind)) return undefined
  const body = at + head[0].length
  const close = closerOf(source, body, opener)
  if (!close) return undefined
  const {words, reason} = wordsIn(source.slice(body, close.text), body)
  if (!alone && words.some(({id}) => !ID.test(id))) return undefined
  const dated = kind === 'enable' ? -1 : words.findIndex(({id}) => id === 'until')
  const targets = dated < 0 ? words : [...words.slice(0, dated), ...words.slice(dated + 2)]
  const until = dated < 0 ? undefined : (words[dated + 1] ?? {...words[dated]!, id: ''})
  return {kind, targets, ...(until ? {until} : {}), ...(reason ? {reason} : {}), start, end: close.end}
}

/** Whether a comment may stand behind something on its line: as HTML, JSON and YAML have it anywhere, text at its end. */
function mayFollowText(source: string, lineStart: number, start: number, opener: string, kind: DirectiveKind): boolean {
  if (opener.startsWith('"')) return true
  const line = source.slice(Math.max(lineStart, start - 4096), start)
  if ((line.match(/`/g)?.length ?? 0) % 2) return false
  return opener.startsWith('<!--') || (kind === 'disable-line' && /\s$/.test(line))
}

/** Where the directive's text ends, and where its comment does. */
function closerOf(source: string, from: number, opener: string): {text: number; end: number} | undefined {
  const close = opener.startsWith('<!--') ? '-->' : opener.startsWith('/*') ? '*/' : opener.startsWith('"') ? '"' : ''
  let lineEnd = from
  while (lineEnd < source.length && source[lineEnd] !== '\n' && source[lineEnd] !== '\r') lineEnd++
  if (!close) return {text: lineEnd, end: lineEnd}
  const at = source.indexOf(close, from)
  if (at < 0 || at - from > 4096) return undefined
  return {text: at, end: at + close.length}
}

/** The words behind a directive's name, and its reason. */
function wordsIn(text: string, offset: number): {words: DirectiveTarget[]; reason?: string} {
  const dashes = REASON.exec(text)
  const list = dashes ? text.slice(0, dashes.index) : text
  const words = [...list.matchAll(/[^\s,，、:：]+/g)].map(({0: id, index}) => ({
    id,
    start: offset + index,
    end: offset + index + id.length
  }))
  const reason = dashes ? text.slice(dashes.index + dashes[0].length).trim() : ''
  return {words, ...(reason ? {reason} : {})}
}

function isBlank(source: string, from: number, to: number): boolean {
  return to - from < 256 && /^\ufeff?\s*$/.test(source.slice(from, to))
}

/** Fenced code in Markdown, as `[start, end)`. */
function codeBlocks(source: string): [number, number][] {
  const blocks: [number, number][] = []
  let open: {fence: string; start: number} | undefined
  for (const {0: line, index} of source.matchAll(/^ {0,3}(?:`{3,}|~{3,})[^\n]*$/gm)) {
    const fence = /`+|~+/.exec(line)![0]
    if (!open) open = {fence, start: index}
    else if (
      fence[0] === open.fence[0] &&
      fence.length >= open.fence.length &&
      !line.trim().slice(fence.length).trim()
    ) {
      blocks.push([open.start, index + line.length])
      open = undefined
    }
  }
  if (open) blocks.push([open.start, source.length])
  return blocks
}
