const escapes: Record<string, string> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'}

/** Text as it may stand in XML and HTML, between tags and in attributes; characters that XML forbids become U+FFFD. */
export function escapeXml(text: string): string {
  return text
    .replace(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      '\ufffd'
    )
    .replace(/[&<>"']/g, (char) => escapes[char]!)
    .replace(/[\t\n\r]/g, (char) => `&#${char.charCodeAt(0)};`)
}

/** An element; `children` are already XML. */
export function element(name: string, attributes: Record<string, string | number>, children?: string[]): string {
  const head = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('')
  if (!children?.length) return `<${name}${head}/>`
  const inner = children.map(indented).join('\n')
  return `<${name}${head}>\n${inner}\n</${name}>`
}

export function indented(xml: string): string {
  return xml.replace(/^/gm, '  ')
}
