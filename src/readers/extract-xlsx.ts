import {readXml} from './xml.js'
import {type Zip, ZipError} from './zip.js'

/** The widest sheet that Excel makes. */
const COLUMNS = 16_384
const CELLS = 1_000_000
/** Characters in a workbook: the same shared string may stand in a million cells. */
const LONGEST = 32 * 1024 * 1024

interface Part {
  place: string
  text: string
}

/** The texts of a workbook: for each sheet its name (place `sheet`), then its cells row by row. */
export function extractXlsx(zip: Zip): Part[] {
  const strings = readStrings(zip)
  const parts: Part[] = []
  let left = LONGEST
  for (const {name, path} of readSheetNames(zip)) {
    parts.push({place: 'sheet', text: name})
    readSheet(zip, path, strings, (part) => {
      left -= part.text.length
      if (left < 0) throw new ZipError(`Expected at most ${LONGEST} characters in a workbook, found more`)
      if (parts.push(part) > CELLS) throw new ZipError(`Expected at most ${CELLS} cells with text, found more`)
    })
  }
  return parts
}

/** The sheets of a workbook in their order, and where each is stored. */
function readSheetNames(zip: Zip): {name: string; path: string}[] {
  const targets = new Map<string, string>()
  const relations = zip.read('xl/_rels/workbook.xml.rels')
  if (relations)
    readXml(relations, {
      open(name, {Id, Target}) {
        if (name === 'Relationship' && Id && Target) targets.set(Id, pathOf(Target))
      }
    })
  const sheets: {name: string; path: string}[] = []
  readXml(zip.read('xl/workbook.xml')!, {
    open(name, attributes) {
      if (name !== 'sheet') return
      const id = Object.entries(attributes).find(([key]) => /(^|:)id$/.test(key))?.[1]
      const path = targets.get(id ?? '') ?? `xl/worksheets/sheet${sheets.length + 1}.xml`
      const sheet = attributes.name ?? String(sheets.length + 1)
      if (!zip.names.includes(path)) throw new ZipError(`Expected the sheet \`${sheet}\` in the workbook, found none`)
      // A chart or dialog is a sheet, too, without cells.
      if (path.includes('worksheets/')) sheets.push({name: sheet, path})
    }
  })
  return sheets
}

function pathOf(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`
}

/** The texts that cells share, by number. */
function readStrings(zip: Zip): string[] {
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

/** Tells the cells of a sheet that hold text. */
function readSheet(zip: Zip, path: string, strings: readonly string[], tell: (part: Part) => void): void {
  const text = createText()
  let row = 0
  let column = -1
  let type = ''
  readXml(zip.read(path)!, {
    open(name, attributes) {
      if (name === 'row') {
        row = Number(attributes.r) || row + 1
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
      if (name !== 'c') return
      const value =
        type === 's' ? strings[Number(text.done())] : /^(str|inlineStr)$/.test(type) ? text.done() : undefined
      if (value?.trim() && column < COLUMNS) tell({place: `${lettersOf(column)}${row}`, text: value})
    }
  })
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

function lettersOf(column: number): string {
  const rest = Math.floor(column / 26)
  return (rest ? lettersOf(rest - 1) : '') + String.fromCharCode(65 + (column % 26))
}
