import {readRows} from './cells.js'
import {columnsOf as transcriptColumns} from './columns.js'
import {delimiterOf, lacksHeader} from './csv.js'
import {labelsOf} from './labels.js'
import {lateReader} from './late.js'
import {lateParts} from './late-parts.js'
import {columnsOf} from './script-table.js'
import {scriptWords} from './script-words.js'

/** Scripts as CSV or TSV with a header: columns such as 话术 or 回复 hold what is said, 场景 is the section. */
export const scriptCsv = lateReader((source, options) => {
  const {path = ''} = options
  const told = /\.(csv|tsv)$/i.test(path)
  if (!told && (/\.(?!txt)[a-z]{2,8}$/i.test(path) || /^\ufeff?\s*[|{[]/.test(source.slice(0, 64)))) return false
  if (lacksHeader(source, options)) return false
  const head = source.slice(0, 4096)
  const [header = []] = readRows(head, delimiterOf(head), [])
  const columns = columnsOf(header, {labels: labelsOf(options.roles), words: scriptWords(options)}) ?? []
  const known = columns.filter(({holds}) => holds !== 'none').length
  if (known < (told ? 1 : 2)) return false
  const transcript = transcriptColumns(
    header.map((cell) => cell.text),
    options.columns
  )
  if (transcript.has('start') || transcript.has('startMs') || transcript.has('call')) return false
  return columns.some(({holds}) => holds === 'section') || !(transcript.has('role') || transcript.has('speaker'))
}, lateParts.scriptCsv)
