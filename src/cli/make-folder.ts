import {mkdir, stat} from 'node:fs/promises'
import {dirname} from 'node:path'

/**
 * Makes a folder and those above it that are missing. One by one: where a file system says that a folder cannot be made in one that
 * is there (as /proc does), Node's own `recursive` tries for ever.
 */
export async function makeFolder(path: string): Promise<void> {
  const missing: string[] = []
  for (let folder = path; !(await isThere(folder)); folder = dirname(folder)) missing.push(folder)
  for (const folder of missing.reverse())
    await mkdir(folder).catch((error: NodeJS.ErrnoException) => {
      // Another thread or process may have made it meanwhile.
      if (error.code !== 'EEXIST') throw error
    })
}

/** Of what cannot be looked at, making something in it tells why. */
async function isThere(folder: string): Promise<boolean> {
  if (dirname(folder) === folder) return true
  return stat(folder).then(
    () => true,
    () => false
  )
}
