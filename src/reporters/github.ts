import {levelOf, messagesIn, portablePath, type Reporter, regionOf} from './report.js'

const commands = {error: 'error', warning: 'warning', info: 'notice'}

/** GitHub Actions: workflow commands that annotate the files of a pull request. */
export const github: Reporter = () => ({
  head: '',
  file: (file) =>
    messagesIn(file)
      .map((message) => {
        const {line, column, endLine, endColumn, placed} = regionOf(message)
        const properties: Record<string, string | number> = {
          file: portablePath(file.path),
          line,
          // GitHub takes columns only of an annotation on one line.
          ...(placed ? {endLine} : {}),
          ...(placed && endLine === line ? {col: column, endColumn: Math.max(column, endColumn - 1)} : {}),
          title: message.ruleId ?? 'huashu'
        }
        const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
        const text = [message.reason, ...(message.expected ?? []).map((say) => `→ ${say}`)].join('\n')
        return `::${commands[levelOf(message)]} ${list.join(',')}::${escapeData(text)}\n`
      })
      .join(''),
  tail: () => ''
})

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
