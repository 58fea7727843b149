import {labelsOf} from './labels.js'
import {lateReader} from './late.js'
import {lateParts} from './late-parts.js'
import type {ReadOptions} from './reader.js'
import {scriptWords} from './script-words.js'

/** Scripts in YAML, by their name or by a key at their start under which scripts say something. */
export const scriptYaml = lateReader((source, options) => {
  const {path = ''} = options
  if (/\.ya?ml$/i.test(path)) return true
  return !/\.[a-z]{2,5}$/i.test(path) && looksLikeYaml(source.slice(0, 4096), options)
}, lateParts.scriptYaml)

const KEY = /^[ \t]*(?:- )*["']?([\p{L}\p{N}_ -]{1,30})["']?:(?:[ \t]|$)/u

/** Whether a source without a telling name begins as a map or list with a key under which scripts say something. */
function looksLikeYaml(head: string, options: ReadOptions): boolean {
  const words = scriptWords(options)
  const labels = labelsOf(options.roles)
  const lines = head.split(/\r?\n/).filter((line) => /^\ufeff?[ \t]*[^#\s]/.test(line) && !line.startsWith('---'))
  const keys = lines.map((line) => KEY.exec(line)?.[1])
  if (keys[0] === undefined) return false
  return keys.some((key) => key && words.says(key)) && !keys.some((key) => key && labels.role(key))
}
