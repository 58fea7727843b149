import {readXml} from './xml.js'
import type {Zip} from './zip.js'

/** A paragraph with its number in the document, from 1; a heading has a depth, from 1. */
interface Paragraph {
  text: string
  number: number
  depth?: number
}

/** A paragraph with its place: `12`, `12#1` for a heading of depth 1, `12@1.0.2` in table 1, row 0, cell 2. */
interface Part {
  place: string
  text: string
}

/** What is deleted or moved away, and the second version of what an older Word cannot show. */
const SILENT = new Set(['del', 'moveFrom', 'Fallback', 'instrText', 'fldData'])
const BREAKS: Record<string, string> = {br: '\n', cr: '\n', tab: '\t', noBreakHyphen: '-'}

type Attributes = Readonly<Record<string, string>>

/** The paragraphs of a document in their order, as they read with every tracked change accepted. */
export function extractDocx(zip: Zip): Part[] {
  const walk = createWalk(readHeadings(zip))
  readXml(zip.read('word/document.xml')!, walk)
  return walk.parts
}

function createWalk(headings: ReadonlyMap<string, number>) {
  const parts: Part[] = []
  /** Paragraphs that are open: a text box stands inside another paragraph. */
  const open: Paragraph[] = []
  /** The outermost table that is open, its row and cell; what is in a table inside it belongs to its cell. */
  const table = {open: 0, number: 0, row: -1, cell: -1, span: 1}
  let count = 0
  let silent = 0
  let inText = false
  let properties = ''
  let hidden = false

  function finish(): void {
    const paragraph = open.pop()
    if (!paragraph?.text.trim()) return
    const {text, number, depth} = paragraph
    const where = table.open ? `@${table.number}.${table.row}.${table.cell}` : depth ? `#${depth}` : ''
    parts.push({place: `${number}${where}`, text})
  }

  return {
    parts,
    open(name: string, attributes: Attributes): void {
      if (silent || SILENT.has(name)) silent++
      else if (name === 'p') open.push({text: '', number: ++count})
      else if (name === 'tbl') openTable()
      else if (name === 'tr' && table.open === 1) {
        table.row++
        table.cell = -1
        table.span = 1
      } else if (name === 'tc' && table.open === 1) {
        table.cell += table.span
        table.span = 1
      } else if (name === 'gridSpan' && table.open === 1) table.span = Number(settingOf(attributes)) || 1
      else if (name === 'pPr' || name === 'rPr') properties = name
      else if (name === 'r') hidden = false
      else if (name === 't') inText = true
      else if (properties === 'rPr') hidden ||= /^(d?strike|vanish)$/.test(name) && isOn(attributes)
      else if (properties === 'pPr') setDepth(open.at(-1), name, attributes)
      else if (!hidden && open.length && Object.hasOwn(BREAKS, name)) open.at(-1)!.text += BREAKS[name]
    },
    text(part: string): void {
      if (inText && !silent && !hidden && open.length) open.at(-1)!.text += part
    },
    close(name: string): void {
      if (silent) silent--
      else if (name === 'p') finish()
      else if (name === 't') inText = false
      else if (name === 'pPr') properties = ''
      else if (name === 'rPr') properties = properties === 'rPr' ? '' : properties
      else if (name === 'tbl') table.open--
    }
  }

  function openTable(): void {
    if (table.open++ === 0) Object.assign(table, {number: table.number + 1, row: -1, cell: -1})
  }

  function setDepth(paragraph: Paragraph | undefined, name: string, attributes: Attributes): void {
    const value = settingOf(attributes)
    const depth = name === 'pStyle' ? headings.get(value) : name === 'outlineLvl' ? depthOf(value) : undefined
    if (paragraph && depth !== undefined) paragraph.depth = depth
  }
}

/** The depth of each style that makes a heading, by the style's id. */
function readHeadings(zip: Zip): Map<string, number> {
  const headings = new Map<string, number>()
  const bytes = zip.read('word/styles.xml')
  let id = ''
  if (bytes)
    readXml(bytes, {
      open(name, attributes) {
        if (name === 'style') id = attributes['w:styleId'] ?? ''
        const value = settingOf(attributes)
        const heading = name === 'name' ? /^(?:heading|标题|標題) ?([1-9])$/i.exec(value)?.[1] : undefined
        if (heading) headings.set(id, Number(heading))
        else if (name === 'name' && /^(title|标题|標題)$/i.test(value)) headings.set(id, 1)
        else if (name === 'outlineLvl' && id && depthOf(value)) headings.set(id, depthOf(value)!)
      }
    })
  return headings
}

/** Outline level 9 is body text. */
function depthOf(level: string): number | undefined {
  return /^[0-8]$/.test(level) ? Number(level) + 1 : undefined
}

function settingOf(attributes: Attributes): string {
  return attributes['w:val'] ?? attributes.val ?? ''
}

function isOn(attributes: Attributes): boolean {
  return !/^(0|false|off|none)$/.test(settingOf(attributes))
}
