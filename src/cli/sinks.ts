import {once} from 'node:events'
import {type FileHandle, open} from 'node:fs/promises'
import {dirname, resolve} from 'node:path'
import {UsageError, type World} from './command.js'
import {makeFolder} from './make-folder.js'

/** Where a report goes, piece by piece. */
export interface Sink {
  write: (text: string) => Promise<void>
  end: () => Promise<void>
}

/** Characters that are collected before they are written. */
const ENOUGH = 64 * 1024

/** Writes to stdout, no faster than it is read; `before` is told of it. */
export function toStdout({stdout}: Pick<World, 'stdout'>, before = () => {}): Sink {
  return collecting(stdout.isTTY ? 0 : ENOUGH, async (text) => {
    before()
    if (!stdout.write(text)) await once(stdout, 'drain')
  })
}

/** Writes to the file that an option names. It is made with its folder when there is something to write. */
export function toFile(option: string, name: string, {cwd}: Pick<World, 'cwd'>): Sink {
  const path = resolve(cwd, name)
  let file: FileHandle | undefined
  const sink = collecting(ENOUGH, async (text) => {
    try {
      if (!file) {
        await makeFolder(dirname(path))
        file = await open(path, 'w')
      }
      await file.writeFile(text)
    } catch (error) {
      throw new UsageError(`${option} ${name}: Expected a file that can be written, found: ${(error as Error).message}`)
    }
  })
  return {
    write: sink.write,
    async end() {
      await sink.end()
      await file?.close()
    }
  }
}

function collecting(enough: number, write: (text: string) => Promise<void>): Sink {
  let parts: string[] = []
  let size = 0
  const flush = async () => {
    const text = parts.join('')
    parts = []
    size = 0
    await write(text)
  }
  return {
    async write(text) {
      if (!text) return
      parts.push(text)
      size += text.length
      if (size > enough) await flush()
    },
    end: flush
  }
}
