import sax from 'sax'

/** A mistake in the XML inside a workbook or document. */
export class XmlError extends Error {}

export interface XmlHandler {
  open?: (name: string, attributes: Readonly<Record<string, string>>) => void
  text?: (text: string) => void
  close?: (name: string) => void
}

/** Elements inside each other; more is an attack. */
const DEEPEST = 256

/**
 * Reads XML element by element, names without their prefix. Entities of a document type are never defined, let alone
 * fetched: a document type is a mistake here, as Office writes none.
 */
export function readXml(bytes: Uint8Array, handler: XmlHandler): void {
  const parser = sax.parser(true, {position: false})
  let depth = 0
  const fail = (reason: string) => {
    throw new XmlError(reason)
  }
  parser.onerror = (error) => fail(`Expected XML, found a mistake in it: ${error.message.split('\n')[0]}`)
  parser.ondoctype = () => fail('Expected XML without a document type, found one')
  parser.onopentag = ({name, attributes}) => {
    if (++depth > DEEPEST) fail(`Expected at most ${DEEPEST} elements inside each other, found more`)
    handler.open?.(local(name), attributes as Record<string, string>)
  }
  parser.ontext = (text) => handler.text?.(text)
  parser.oncdata = (text) => handler.text?.(text)
  parser.onclosetag = (name) => {
    depth--
    handler.close?.(local(name))
  }
  const decoder = new TextDecoder(encodingOf(bytes))
  const STEP = 64 * 1024
  for (let at = 0; at < bytes.length; at += STEP)
    parser.write(decoder.decode(bytes.subarray(at, at + STEP), {stream: true}))
  parser.write(decoder.decode()).close()
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
