import {json} from './json.js'
import type {Reporter} from './report.js'
import {text} from './text.js'

/** Every reporter by the name that `--format` takes. */
export const reporters: Record<string, Reporter> = {text, json}
