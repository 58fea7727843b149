import type {Placed} from './placed.js'

/**
 * Workbooks and Word documents are unpacked to plain text first, by code that only Node loads: a first line with this
 * mark and the kind, then a line for each part: its place, a tab, its text as a JSON string.
 */
export const OFFICE_MARK = '\u0001huashu '

export type OfficeKind = 'xlsx' | 'docx'

/** A part of a workbook or document: where it stands there, and its text with its places in the unpacked text. */
export interface OfficePart extends Placed {
  place: string
}

/** Writes unpacked parts down for the reader `office`. */
export function writeOffice(kind: OfficeKind, parts: readonly {place: string; text: string}[]): string {
  return `${OFFICE_MARK}${kind}\n${parts.map(({place, text}) => `${place}\t${JSON.stringify(text)}\n`).join('')}`
}
