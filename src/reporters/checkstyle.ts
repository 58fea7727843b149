import {levelOf, messagesIn, portablePath, type Reporter, regionOf} from './report.js'
import {element} from './xml.js'

/** Checkstyle 4.3, which Jenkins and many others read. */
export const checkstyle: Reporter = (files) => {
  const told = files
    .filter((file) => file.messages.length)
    .map((file) =>
      element(
        'file',
        {name: portablePath(file.path)},
        messagesIn(file).map((message) => {
          const {line, column} = regionOf(message)
          return element('error', {
            line,
            column,
            severity: levelOf(message),
            message: message.reason,
            source: `huashu.${(message.ruleId ?? 'source').replaceAll('/', '.')}`
          })
        })
      )
    )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('checkstyle', {version: '4.3'}, told)}\n`
}
