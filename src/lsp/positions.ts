import type {Position, Range} from 'vscode-languageserver'
import {TextDocument, type TextDocumentContentChangeEvent} from 'vscode-languageserver-textdocument'

/** What a character of a position counts. */
export type Encoding = 'utf-16' | 'utf-8' | 'utf-32'

/** Offsets of a document (UTF-16) and positions as the client counts them. */
export interface Places {
  position: (offset: number) => Position
  range: (start: number, end: number) => Range
  offset: (position: Position) => number
}

/** The first encoding that the client wishes and we have. */
export function chooseEncoding(wishes: readonly string[] | undefined): Encoding {
  const found = wishes?.find((wish) => wish === 'utf-16' || wish === 'utf-8' || wish === 'utf-32')
  return (found as Encoding | undefined) ?? 'utf-16'
}

export function placesIn(document: TextDocument, encoding: Encoding): Places {
  const position = (offset: number): Position => {
    const place = document.positionAt(offset)
    if (encoding === 'utf-16') return place
    return {line: place.line, character: sizeOf(lineOf(document, place.line).slice(0, place.character), encoding)}
  }
  return {
    position,
    range: (start, end) => ({start: position(start), end: position(end)}),
    offset({line, character}) {
      if (encoding === 'utf-16') return document.offsetAt({line, character})
      return document.offsetAt({line, character: unitsIn(lineOf(document, line), character, encoding)})
    }
  }
}

/** Makes a client's changes in a document. */
export function changeDocument(
  document: TextDocument,
  changes: TextDocumentContentChangeEvent[],
  version: number,
  encoding: Encoding
): TextDocument {
  if (encoding === 'utf-16') return TextDocument.update(document, changes, version)
  return changes.reduce((before, change) => {
    if (!('range' in change)) return TextDocument.update(before, [change], version)
    const places = placesIn(before, encoding)
    const [start, end] = [change.range.start, change.range.end].map((place) => before.positionAt(places.offset(place)))
    return TextDocument.update(before, [{text: change.text, range: {start: start!, end: end!}}], version)
  }, document)
}

function lineOf(document: TextDocument, line: number): string {
  return document.getText({start: {line, character: 0}, end: {line: line + 1, character: 0}})
}

function sizeOf(text: string, encoding: Encoding): number {
  let size = 0
  for (const character of text) size += weightOf(character, encoding)
  return size
}

/** How many UTF-16 units of a line the first `size` units of another encoding are; inside a character: all of it. */
function unitsIn(line: string, size: number, encoding: Encoding): number {
  let units = 0
  let left = size
  for (const character of line) {
    if (left <= 0) break
    left -= weightOf(character, encoding)
    units += character.length
  }
  return units
}

function weightOf(character: string, encoding: Encoding): number {
  if (encoding === 'utf-32') return 1
  const code = character.codePointAt(0)!
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}
