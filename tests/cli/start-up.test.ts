import {readdirSync, readFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import {expect, it} from 'vitest'

/** Packages that the built files import before anything runs, from one file on. */
function importedFrom(name: string, seen = new Set<string>()): Set<string> {
  const packages = new Set<string>()
  if (seen.has(name)) return packages
  seen.add(name)
  const source = readFileSync(join('dist', name), 'utf8')
  for (const [, from] of source.matchAll(/(?:^|[;\n])(?:import|export)\s*(?:[^"'();]*?from\s*)?"([^"]+)"/g)) {
    if (!from!.startsWith('.')) packages.add(from!)
    else for (const one of importedFrom(basename(from!), seen)) packages.add(one)
  }
  return packages
}

it('checking a file loads no worker pool, no TypeScript, no watcher', () => {
  const check = readdirSync('dist').find((name) => /^check-(?!options).*\.js$/.test(name))!
  const files = new Set<string>()
  const packages = new Set([...importedFrom('cli.js', files), ...importedFrom(check, files)])
  expect(files.size).toBeGreaterThan(3)
  const loadedLater = readdirSync('dist').filter((name) => !files.has(name) && name.endsWith('.js'))
  expect(loadedLater.some((name) => readFileSync(join('dist', name), 'utf8').includes('tinypool'))).toBe(true)
  for (const heavy of ['tinypool', 'jiti', 'chokidar', 'nspell']) expect([...packages]).not.toContain(heavy)
})
