import {createHash} from 'node:crypto'
import {readdir, readFile, rename, rm, stat, utimes, writeFile} from 'node:fs/promises'
import {dirname, join, resolve} from 'node:path'
import type {Config} from '../config/config.js'
import {today} from '../config/today.js'
import type {FileRecord} from './file-record.js'
import {makeFolder} from './make-folder.js'

/** Results of earlier runs, by what they depend on. */
export interface Cache {
  key: (path: string, text: string, config: Config) => string
  get: (key: string) => Promise<FileRecord | undefined>
  set: (key: string, record: FileRecord) => Promise<void>
  /** Removes what has not been used for a month. */
  prune: () => Promise<void>
}

const DAY = 24 * 60 * 60 * 1000
const KEPT = 30 * DAY

/**
 * A folder with one small file for each result, named by the hash of the version, the settings, the path and the
 * content: a change of any of them is a new name, runs at the same time do not disturb each other, nothing grows with
 * the number of files but the folder. A file that is not whole is as good as none.
 */
export function openCache(cwd: string, location: string, locale: string): Cache {
  const folder = resolve(cwd, location)
  let count = 0
  const placeOf = (key: string) => join(folder, key.slice(0, 2), `${key.slice(2)}.json`)

  return {
    key: keysFor(locale),
    async get(key) {
      try {
        const place = placeOf(key)
        const record = JSON.parse(await readFile(place, 'utf8')) as FileRecord
        const now = new Date()
        if (now.getTime() - (await stat(place)).mtimeMs > DAY) await utimes(place, now, now)
        return Array.isArray(record.messages) ? record : undefined
      } catch {
        return undefined
      }
    },
    async set(key, record) {
      const place = placeOf(key)
      const aside = `${place}.${process.pid}-${count++}`
      await makeFolder(dirname(place))
      await writeFile(aside, JSON.stringify(record))
      await rename(aside, place)
    },
    async prune() {
      for (const name of await readdir(folder, {recursive: true}).catch(() => [])) {
        const place = join(folder, name)
        const kind = await stat(place).catch(() => undefined)
        if (kind?.isFile() && Date.now() - kind.mtimeMs > KEPT) await rm(place, {force: true})
      }
    }
  }
}

/** Results of this process, those that the last run did not ask for forgotten. */
export function rememberResults(locale: string): Cache {
  const records = new Map<string, FileRecord>()
  let used = new Set<string>()
  return {
    key: keysFor(locale),
    async get(key) {
      used.add(key)
      return records.get(key)
    },
    async set(key, record) {
      records.set(key, record)
    },
    async prune() {
      for (const key of records.keys()) if (!used.has(key)) records.delete(key)
      used = new Set()
    }
  }
}

/** Names a result by all that it depends on. */
function keysFor(locale: string): Cache['key'] {
  const configs = new WeakMap<Config, string>()
  const hashOf = (config: Config) => {
    const {path: _, sources: __, ...settings} = config
    return createHash('sha256').update(JSON.stringify(settings)).digest('hex')
  }
  return (path, text, config) => {
    const hash = configs.get(config) ?? hashOf(config)
    configs.set(config, hash)
    return createHash('sha256')
      .update(JSON.stringify([__VERSION__, locale, hash, path, mayExpire(text) ? today() : '']))
      .update(text)
      .digest('hex')
  }
}

/** Whether the result may be another one tomorrow. */
function mayExpire(text: string): boolean {
  return text.includes('huashu-disable') && text.includes('until')
}

declare const __VERSION__: string
