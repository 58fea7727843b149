import {recordsOf} from './json.js'
import type {Reporter} from './report.js'

/** A line of JSON for each message: its file's path, and the fields that the JSON report has. */
export const jsonl: Reporter = () => ({
  head: '',
  file: (file) =>
    recordsOf(file)
      .map((record) => `${JSON.stringify({path: file.path, ...record})}\n`)
      .join(''),
  tail: () => ''
})
