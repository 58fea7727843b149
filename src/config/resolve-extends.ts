import {existsSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, isAbsolute, join, resolve} from 'node:path'
import {CODE, configSearch, findConfigIn} from './find-config.js'

const PACKAGE = /^(@[\w.~-]+\/)?[\w~-][\w.~-]*/

/** The file that an entry of `extends` names, from the configuration at `from`; or what is wrong with it. */
export async function resolveExtends(name: string, from: string): Promise<{path: string} | {reason: string}> {
  const found = name.startsWith('.') || isAbsolute(name) ? fileNamed(name, from) : await packageNamed(name, from)
  if ('path' in found && CODE.test(found.path) && !CODE.test(from))
    return {
      reason: `Expected a configuration in YAML or JSON, found \`${name}\`, which runs code: extend it from huashu.config.js`
    }
  return found
}

function fileNamed(name: string, from: string): {path: string} | {reason: string} {
  const path = resolve(dirname(from), name)
  return existsSync(path) ? {path} : {reason: `Expected a configuration file, found none at \`${name}\``}
}

async function packageNamed(name: string, from: string): Promise<{path: string} | {reason: string}> {
  const wanted = PACKAGE.exec(name)?.[0]
  const folders = wanted === undefined ? [] : (createRequire(from).resolve.paths(wanted) ?? [])
  const folder = folders.map((one) => join(one, wanted!)).find((one) => existsSync(one))
  if (!folder) {
    const hint = existsSync(resolve(dirname(from), name)) ? `; did you mean \`./${name}\`?` : ''
    return {reason: `Expected recommended, strict, a file (./…) or an installed package, found \`${name}\`${hint}`}
  }
  if (name !== wanted) {
    const path = join(folder, name.slice(wanted!.length))
    return existsSync(path) ? {path} : {reason: `Expected a configuration file in ${wanted}, found none at \`${name}\``}
  }
  const path = await findConfigIn(folder, configSearch(folder))
  return path ? {path} : {reason: `Expected a package with a huashu configuration, found none in \`${name}\``}
}
