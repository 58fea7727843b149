/** Whether bytes are a zip or an OLE file, as workbooks and documents are; text never begins so. */
export function isOffice(bytes: Uint8Array): boolean {
  return isZip(bytes) || isOle(bytes)
}

export function isZip(bytes: Uint8Array): boolean {
  return begins(bytes, [0x50, 0x4b, 0x03, 0x04]) || begins(bytes, [0x50, 0x4b, 0x05, 0x06])
}

/** An encrypted workbook or document, or one in the format before 2007. */
export function isOle(bytes: Uint8Array): boolean {
  return begins(bytes, [0xd0, 0xcf, 0x11, 0xe0])
}

function begins(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, i) => bytes[i] === byte)
}
