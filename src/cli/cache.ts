import {createHash} from 'node:crypto'
import {mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import type {Config} from '../config/config.js'
import type {FileRecord} from './file-record.js'

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
export function openCache(folder: string, version: string, locale: string): Cache {
  const configs = new Map<Config, string>()
  let count = 0

  function hashOf(config: Config): string {
    const known = configs.get(config)
    if (known) return known
    const {path: _, sources: __, ...settings} = config
    const hash = createHash('sha256').update(JSON.stringify(settings)).digest('hex')
    configs.set(config, hash)
    return hash
  }

  const placeOf = (key: string) => join(folder, key.slice(0, 2), `${key.slice(2)}.json`)

  return {
    key: (path, text, config) =>
      createHash('sha256')
        .update(JSON.stringify([version, locale, hashOf(config), path]))
        .update(text)
        .digest('hex'),
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
      await mkdir(dirname(place), {recursive: true})
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
