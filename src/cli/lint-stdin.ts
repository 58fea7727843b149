import type {Readable} from 'node:stream'
import {buffer} from 'node:stream/consumers'
import {linters} from '../config/linter-for.js'
import {type FileResult, lintReading, readBytes} from '../files.js'
import type {Locale} from '../model.js'
import type {Job} from './lint-files.js'

/** Lints what comes on stdin under the name of the only job; without one (its name is ignored) it is read and left. */
export async function lintStdin(jobs: Job[], stdin: Readable, locale: Locale): Promise<FileResult[]> {
  const source = await readBytes(await buffer(stdin))
  return Promise.all(jobs.map(({path, config}) => lintReading(linters({locale})(config), path, source)))
}
