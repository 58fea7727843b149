import type {Labels} from './labels.js'
import type {Placed} from './placed.js'
import type {Scribe, Spot} from './scribe.js'
import {type ScriptWords, warns} from './script-words.js'

/** What a column holds. `none`: nothing that is said. */
type Column = 'speech' | 'customer' | 'section' | 'role' | 'none'

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
    if (!name || name.length > 40 || warns(name)) return 'none'
    if (words.tellsRole(name)) return 'role'
    if (CUSTOMER.test(name) || label === 'customer') return 'customer'
    if (words.columnSays(name) || label === 'agent') return 'speech'
    return words.columnNames(name) ? 'section' : 'none'
  })
  return columns.includes('speech') ? columns : undefined
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
  let sections: string[] = []
  for (const row of rows) {
    const role = row[columns.indexOf('role')]?.text.trim()
    for (const [i, column] of columns.entries()) {
      const text = row[i]?.text.trim()
      if (column === 'section' && text)
        sections = [...sections.slice(0, i), ...Array(Math.max(0, i - sections.length)).fill(''), text]
    }
    const section = sections.filter(Boolean).join(' / ')
    if (warns(section)) continue
    for (const [i, column] of columns.entries()) {
      const cell = row[i]
      if (!cell || (column !== 'speech' && column !== 'customer')) continue
      const voice =
        column === 'customer'
          ? {role: 'customer' as const}
          : role
            ? {role: labels.role(role) ?? ('unknown' as const), speaker: role}
            : {role: 'agent' as const}
      for (const part of cell.parts ?? [cell]) scribe.say(part, {...part.spot, ...(section ? {section} : {})}, voice)
    }
  }
}
