import type {VFile} from 'vfile'
import {clean, levelOf, messagesIn, portablePath, type Reporter, regionOf} from './report.js'

/** TAP version 14: a test point for each file, which errors and warnings fail; the messages stand in its YAML block. */
export const tap: Reporter = () => {
  let number = 0
  return {
    head: 'TAP version 14\n',
    file: (file) => pointOf(file, ++number).join('\n').concat('\n'),
    tail: ({files}) => (files ? `1..${files}\n` : '1..0 # SKIP no files\n')
  }
}

function pointOf(file: VFile, number: number): string[] {
  const messages = messagesIn(file)
  const ok = messages.every((message) => levelOf(message) === 'info') ? 'ok' : 'not ok'
  const name = clean(portablePath(file.path)).replace(/[\\#]/g, '\\$&')
  return [`${ok} ${number} - ${name}`, ...(messages.length ? ['  ---', ...blockOf(file), '  ...'] : [])]
}

/** JSON strings are YAML ones, too. */
function blockOf(file: VFile): string[] {
  const lines = messagesIn(file).flatMap((message) => {
    const {line, column} = regionOf(message)
    const at = message.where === undefined ? {line, column} : {where: message.where}
    const fields = {
      ...at,
      severity: levelOf(message),
      rule: message.ruleId ?? 'source',
      message: message.reason,
      ...(message.expected?.length ? {expected: message.expected} : {})
    }
    return Object.entries(fields).map(([key, value], i) => `${i ? '     ' : '    -'} ${key}: ${JSON.stringify(value)}`)
  })
  return ['  messages:', ...lines]
}
