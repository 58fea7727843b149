import type {Problem, Reading} from '../model.js'
import {readRows} from './cells.js'
import {delimiterOf} from './csv.js'
import {labelsOf} from './labels.js'
import type {ReadOptions} from './reader.js'
import {createScribe} from './scribe.js'
import {nothingSaid, scriptCalls} from './script-call.js'
import {readTable} from './script-table.js'
import {scriptWords} from './script-words.js'

/** Scripts as CSV or TSV with a header: what its columns of speech hold is said, 场景 is the section. */
export function readScriptCsv(source: string, options: ReadOptions): Reading {
  const problems: Problem[] = []
  const labels = labelsOf(options.roles)
  const context = {labels, words: scriptWords(options), scribe: createScribe(labels)}
  readTable([...readRows(source, delimiterOf(source), problems)], context)
  const calls = scriptCalls(context.scribe.turns)
  if (!calls.length && !problems.length)
    problems.push(nothingSaid(source.length, 'a table with a column such as `话术` that is not empty'))
  return {calls, problems}
}
