import {extractDocx} from './extract-docx.js'
import {extractXlsx} from './extract-xlsx.js'
import {isOle} from './office-magic.js'
import {writeOffice} from './office-text.js'
import {XmlError} from './xml.js'
import {openZip, ZipError} from './zip.js'

const EXPECTED = 'Expected a workbook (.xlsx) or a Word document (.docx)'

/** Unpacks a workbook or a Word document to the text that the reader `office` reads, or tells why it cannot. */
export function extractOffice(bytes: Uint8Array): {text: string} | {reason: string} {
  if (isOle(bytes)) return {reason: `${EXPECTED}, found ${nameOle(bytes)}`}
  try {
    const zip = openZip(bytes)
    if (zip.names.includes('xl/workbook.xml')) return {text: writeOffice('xlsx', extractXlsx(zip))}
    if (zip.names.includes('word/document.xml')) return {text: writeOffice('docx', extractDocx(zip))}
    const binary = zip.names.includes('xl/workbook.bin')
    return {reason: `${EXPECTED}, found ${binary ? 'a binary workbook (.xlsb)' : 'another zip file'}`}
  } catch (error) {
    if (error instanceof ZipError || error instanceof XmlError) return {reason: error.message}
    throw error
  }
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
