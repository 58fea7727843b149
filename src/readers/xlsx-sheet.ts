import {readXml} from './xml.js'
import {type Zip, ZipError} from './zip.js'

/** A row of a sheet: its number from 1, and the texts in it by column, with holes. */
export interface SheetRow {
  number: number
  cells: string[]
}

/** The widest sheet that Excel makes. */
const COLUMNS = 16_384
const CELLS = 1_000_000

/** The sheets of a workbook in their order, and where each is stored. */
export function readSheetNames(zip: Zip): {name: string; path: string | undefined}[] {
  const targets = new Map<string, string>()
  const relations = zip.read('xl/_rels/workbook.xml.rels')
  if (relations)
    readXml(relations, {
      open(name, {Id, Target}) {
        if (name === 'Relationship' && Id && Target) targets.set(Id, pathOf(Target))
      }
    })
  const sheets: {name: string; path: string | undefined}[] = []
  readXml(zip.read('xl/workbook.xml')!, {
    open(name, attributes) {
      if (name !== 'sheet') return
      const id = Object.entries(attributes).find(([key]) => /(^|:)id$/.test(key))?.[1]
      const path = targets.get(id ?? '') ?? `xl/worksheets/sheet${sheets.length + 1}.xml`
      // A chart or dialog is a sheet, too, without cells.
      if (!path.includes('worksheets/') && zip.names.includes(path)) return
      sheets.push({
        name: attributes.name ?? String(sheets.length + 1),
        path: zip.names.includes(path) ? path : undefined
      })
    }
  })
  return sheets
}

function pathOf(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`
}

/** The texts that cells share, by number. */
export function readStrings(zip: Zip): string[] {
  const bytes = zip.read('xl/sharedStrings.xml')
  const strings: string[] = []
  const text = createText()
  if (bytes)
    readXml(bytes, {
      open(name, attributes) {
        if (name === 'si') text.begin()
        else text.open(name, attributes)
      },
      text: text.take,
      close(name) {
        text.close(name)
        if (name === 'si') strings.push(text.done())
      }
    })
  return strings
}

/** The rows of a sheet that hold text. */
export function readSheet(zip: Zip, path: string, strings: readonly string[]): SheetRow[] {
  const rows: SheetRow[] = []
  const text = createText()
  let row: SheetRow = {number: 0, cells: []}
  let column = -1
  let type = ''
  let count = 0
  readXml(zip.read(path)!, {
    open(name, attributes) {
      if (name === 'row') {
        row = {number: Number(attributes.r) || row.number + 1, cells: []}
        column = -1
      } else if (name === 'c') {
        column = columnOf(attributes.r) ?? column + 1
        type = attributes.t ?? 'n'
        text.begin()
      } else text.open(name, attributes)
    },
    text: text.take,
    close(name) {
      text.close(name)
      if (name === 'c') {
        const value =
          type === 's' ? strings[Number(text.done())] : /^(str|inlineStr)$/.test(type) ? text.done() : undefined
        if (!value?.trim() || column >= COLUMNS) return
        if (++count > CELLS) throw new ZipError(`Expected at most ${CELLS} cells with text in a sheet, found more`)
        row.cells[column] = value
      } else if (name === 'row' && row.cells.length) rows.push(row)
    }
  })
  return rows
}

/** Collects the text of `t` and `v` elements; what is struck out and how characters are read aloud is left out. */
function createText() {
  let text = ''
  let open = false
  let struck = false
  let phonetic = false
  return {
    begin() {
      text = ''
      struck = phonetic = open = false
    },
    open(name: string, attributes: Readonly<Record<string, string>>) {
      if (name === 't' || name === 'v') open = true
      else if (name === 'r') struck = false
      else if (name === 'strike') struck = !/^(0|false)$/.test(attributes.val ?? '1')
      else if (name === 'rPh') phonetic = true
    },
    take(part: string) {
      if (open && !struck && !phonetic) text += part
    },
    close(name: string) {
      if (name === 't' || name === 'v') open = false
      else if (name === 'r') struck = false
      else if (name === 'rPh') phonetic = false
    },
    done: () => text.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
  }
}

function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0]
  if (!letters) return undefined
  let column = 0
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64
  return column - 1
}
