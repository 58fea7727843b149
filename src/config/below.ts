import {isAbsolute, relative, sep} from 'node:path'

/** Path of a file below a folder, with `/`; undefined when it is not below it. */
export function below(folder: string, file: string): string | undefined {
  const path = relative(folder, file)
  if (path === '' || path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path)) return undefined
  return path.split(sep).join('/')
}
