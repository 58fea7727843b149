import type {Reading} from '../model.js'
import {readDocx} from './docx.js'
import {isOle} from './office-kind.js'
import type {ReadOptions} from './reader.js'
import {readXlsx} from './xlsx.js'
import {XmlError} from './xml.js'
import {openZip, type Zip, ZipError} from './zip.js'

const EXPECTED = 'Expected a workbook (.xlsx) or a Word document (.docx)'

/** Reads a workbook or a Word document; which of them it is, is told by what is in it. Mistakes are problems. */
export function readOffice(bytes: Uint8Array, options: ReadOptions = {}): Reading {
  if (isOle(bytes)) return failed(`${EXPECTED}, found ${nameOle(bytes)}`)
  try {
    return readZip(openZip(bytes), options)
  } catch (error) {
    if (error instanceof ZipError || error instanceof XmlError) return failed(error.message)
    throw error
  }
}

function readZip(zip: Zip, options: ReadOptions): Reading {
  if (zip.names.includes('xl/workbook.xml')) return readXlsx(zip, options)
  if (zip.names.includes('word/document.xml')) return readDocx(zip, options)
  if (zip.names.includes('xl/workbook.bin')) return failed(`${EXPECTED}, found a binary workbook (.xlsb)`)
  return failed(`${EXPECTED}, found another zip file`)
}

function failed(reason: string): Reading {
  return {calls: [], problems: [{reason, start: 0, end: 0}]}
}

/** What an OLE file is, by the names in its directory, which are UTF-16. */
function nameOle(bytes: Uint8Array): string {
  const holds = (name: string) => {
    const codes = [...name].flatMap((char) => [char.charCodeAt(0), 0])
    for (let at = bytes.indexOf(codes[0]!); at >= 0; at = bytes.indexOf(codes[0]!, at + 1))
      if (codes.every((code, i) => bytes[at + i] === code)) return true
    return false
  }
  if (holds('EncryptedPackage')) return 'one that is encrypted: remove its password and save it again'
  if (holds('WordDocument')) return 'the format before 2007 (.doc): save it as .docx'
  if (holds('Workbook') || holds('Book')) return 'the format before 2007 (.xls): save it as .xlsx'
  return 'another file of the time before 2007'
}
