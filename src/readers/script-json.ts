import {lateReader} from './late.js'
import {lateParts} from './late-parts.js'

/** Scripts in JSON, by their name or their first characters. */
export const scriptJson = lateReader(
  (source, {path = ''}) =>
    /\.(json|jsonc|json5)$/i.test(path) || /^\ufeff?\s*(\{\s*("|\/\/)|\[\s*(\{\s*"|"|\[))/.test(source.slice(0, 4096)),
  lateParts.scriptJson
)
