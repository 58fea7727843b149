import {randomBytes} from 'node:crypto'
import {open, realpath, rename, rm, stat} from 'node:fs/promises'
import {basename, dirname, join} from 'node:path'

/** Writes a file aside, then puts it in the place of the old one: whoever reads sees the old or the new, never half. The mode stays. */
export async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  const target = await realpath(path)
  const {mode} = await stat(target)
  const aside = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`)
  try {
    const file = await open(aside, 'wx', mode & 0o777)
    try {
      await file.chmod(mode & 0o7777)
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(aside, target)
  } catch (error) {
    await rm(aside, {force: true})
    throw error
  }
}
