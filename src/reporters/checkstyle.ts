import type {VFile} from 'vfile'
import {levelOf, messagesIn, portablePath, type Reporter, regionOf} from './report.js'
import {element, indented} from './xml.js'

/** Checkstyle 4.3, which Jenkins and many others read. */
export const checkstyle: Reporter = () => ({
  head: '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n',
  file: (file) => (file.messages.length ? `${indented(fileOf(file))}\n` : ''),
  tail: () => '</checkstyle>\n'
})

function fileOf(file: VFile): string {
  const errors = messagesIn(file).map((message) => {
    const {line, column} = regionOf(message)
    return element('error', {
      line,
      column,
      severity: levelOf(message),
      message: message.reason,
      source: `huashu.${(message.ruleId ?? 'source').replaceAll('/', '.')}`
    })
  })
  return element('file', {name: portablePath(file.path)}, errors)
}
