import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

/** The files of a folder, one after the other. */
export function* filesIn(folder) {
  for (const name of readdirSync(folder)) yield {name, text: readFileSync(join(folder, name), 'utf8')}
}

/** The phrases of a list, one a line. */
export function phrasesIn(path) {
  return readFileSync(path, 'utf8').trim().split('\n')
}

/** Counts the lines for which `finds` says that a phrase is there. */
export function countLines(folder, finds) {
  let lines = 0
  for (const {text} of filesIn(folder)) for (const line of text.split('\n')) if (finds(line)) lines++
  return lines
}
