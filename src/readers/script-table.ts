import type {Labels} from './labels.js'
import type {Placed} from './placed.js'
import type {Scribe, Spot, Voice} from './scribe.js'
import {type ScriptWords, warns} from './script-words.js'

/** What a column holds (`none`: nothing that is said), and whose words, where its name is a label. */
interface Column {
  holds: 'speech' | 'section' | 'role' | 'none'
  voice?: Voice
}

/** A cell, and where it stands when its source is not text. */
export interface Cell extends Placed {
  spot?: Spot
  /** The paragraphs of a cell that has several; its text is then all of them. */
  parts?: readonly Cell[]
}

export interface TableContext {
  scribe: Scribe
  labels: Labels
  words: ScriptWords
}

/** What a customer's column may be called besides a label: 客户问题, 客户说. */
const CUSTOMER = /^(客户|顾客|用户|customer)(的?(问题|提问|说|话|原话|异议|疑问|发言|反应))?$/i

/** The columns of a table by its header; undefined when none of them holds what is said. */
export function columnsOf(header: readonly {text: string}[], {labels, words}: Omit<TableContext, 'scribe'>) {
  const columns = header.map(({text}): Column => {
    const name = text.replace(/[\s*]+/g, '')
    const label = labels.prefix(name) === name.length ? labels.role(name) : undefined
    if (!name || name.length > 40 || warns(name)) return {holds: 'none'}
    if (words.tellsRole(name)) return {holds: 'role'}
    if (CUSTOMER.test(name) || label === 'customer') return {holds: 'speech', voice: {role: 'customer', speaker: name}}
    if (label) return {holds: 'speech', voice: {role: label, speaker: name}}
    if (words.columnSays(name)) return {holds: 'speech', voice: {role: 'agent'}}
    return {holds: words.columnNames(name) ? 'section' : 'none'}
  })
  return columns.some(({voice}) => voice?.role === 'agent') ? columns : undefined
}

/** A table whose first row names its columns; where it names none that we know, every cell is what the agent says. */
export function readTable(rows: readonly Cell[][], context: TableContext): void {
  const columns = columnsOf(rows[0] ?? [], context)
  if (columns) readRows(rows.slice(1), columns, context)
  else for (const cell of rows.flat()) for (const part of cell.parts ?? [cell]) context.scribe.say(part, part.spot)
}

/** The rows below a header. A section holds until another one is named, as in cells merged downwards. */
export function readRows(rows: Iterable<readonly Cell[]>, columns: readonly Column[], context: TableContext): void {
  const {scribe, labels} = context
  const roleColumn = columns.findIndex(({holds}) => holds === 'role')
  let sections: string[] = []
  for (const row of rows) {
    sections = sectionsOf(row, columns, sections)
    const section = sections.filter(Boolean).join(' / ')
    if (warns(section)) continue
    const speaker = row[roleColumn]?.text.trim()
    const named = speaker ? {role: labels.role(speaker) ?? ('unknown' as const), speaker} : undefined
    for (const [i, {voice}] of columns.entries()) {
      const cell = row[i]
      if (!cell || !voice) continue
      for (const part of cell.parts ?? [cell])
        scribe.say(part, {...part.spot, ...(section ? {section} : {})}, voice.speaker ? voice : (named ?? voice))
    }
  }
}

/** The sections that hold in a row: a new one ends those in the columns to its right. */
function sectionsOf(row: readonly Cell[], columns: readonly Column[], before: string[]): string[] {
  let sections = before
  for (const [i, {holds}] of columns.entries()) {
    const text = row[i]?.text.trim()
    if (holds === 'section' && text) sections = [...columns.slice(0, i).map((_, left) => sections[left] ?? ''), text]
  }
  return sections
}
