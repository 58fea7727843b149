import Tinypool from 'tinypool'
import type {Config} from '../config/config.js'
import {linters} from '../config/linter-for.js'
import {lintReading, readSource} from '../files.js'
import type {Locale} from '../model.js'
import {type FileRecord, recordOf} from './file-record.js'

/** What every worker knows from the start. */
export interface WorkerStart {
  configs: Config[]
  locale: Locale
}

/** A few files; `text` where the source has been read already. */
export type WorkerTask = {path: string; config: number; text?: string}[]

export type WorkerResult = {record: FileRecord; text: string}[]

const {configs, locale} = Tinypool.workerData as WorkerStart
const linterOf = linters({locale})

/** Lints a few files in a thread of its own. */
export default async function lintTask(task: WorkerTask): Promise<WorkerResult> {
  const results: WorkerResult = []
  for (const {path, config, text} of task) {
    const source = text === undefined ? await readSource(path) : {text}
    const result = await lintReading(linterOf(configs[config]!), path, source)
    results.push({record: recordOf(result), text: 'text' in source ? source.text : ''})
  }
  return results
}
