import {type AnyMessage, clean, levelOf, messagesIn, portablePath, type Reporter} from './report.js'

/** For language-model agents: a line a message, never coloured, its words in a fixed order; then a line that sums up. */
export const agent: Reporter = () => ({
  head: '',
  file(file) {
    const path = clean(portablePath(file.path))
    return messagesIn(file)
      .map((message) => `${path}:${placeOf(message)} ${lineOf(message)}\n`)
      .join('')
  },
  tail: ({files, errors, warnings, infos}) =>
    `files: ${files}, errors: ${errors}, warnings: ${warnings}, infos: ${infos}\n`
})

function lineOf(message: AnyMessage): string {
  const {reason, ruleId, confidence, expected = []} = message
  const likely = confidence === 'likely' ? ' (likely)' : ''
  const say = expected.length ? ` → ${expected.map(clean).join(' | ')}` : ''
  return `${levelOf(message)} ${ruleId ?? 'source'} ${clean(reason)}${likely}${say}`
}

function placeOf({line = 1, column = 1, where}: AnyMessage): string {
  return where === undefined ? `${line}:${column}` : clean(where)
}
