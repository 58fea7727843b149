import {execFileSync} from 'node:child_process'
import {readdirSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {expect, it} from 'vitest'

/** Runs a module of its own and gives what it printed as JSON: what one test has loaded, the next has not. */
function run(body: string): unknown {
  const out = execFileSync(process.execPath, ['--input-type=module', '-e', body], {encoding: 'utf8'})
  return JSON.parse(out)
}

const browser = pathToFileURL(resolve('dist/index.js')).href
const scripts = {
  'a.md': '# 开场\n\n您好，这事不归我做\n',
  'front.md': '---\nid: x1\n---\n您好，这事不归我做\n',
  'a.yaml': '话术: 您好，这事不归我做\n',
  'a.json': '{"话术": "您好，这事不归我做"}',
  'a.csv': '场景,话术\n开场,您好，这事不归我做\n'
}

it('in a browser a template is read when its reader has been loaded, and not before', () => {
  const told = run(`
    import {loadReaders, readCall} from ${JSON.stringify(browser)}
    const told = {}
    for (const [path, source] of Object.entries(${JSON.stringify(scripts)})) {
      try { readCall(source, {path}) } catch (error) { told[path] = [error.message] }
      await loadReaders(source, {path})
      told[path].push(readCall(source, {path}).turns.at(-1).text)
    }
    console.log(JSON.stringify(told))`) as Record<string, string[]>
  for (const path of Object.keys(scripts))
    expect(told[path]).toEqual([
      expect.stringMatching(/^Expected the reader of .* to be loaded \(await loadReaders\(source, \{path\}\) before\)/),
      '您好，这事不归我做'
    ])
})

it('a linter loads what its own options ask for', () => {
  const found = run(`
    import {createLinter} from ${JSON.stringify(browser)}
    const linter = createLinter({reader: 'markdown'})
    await linter.load('这事不归我做')
    console.log(JSON.stringify(linter.lint('这事不归我做').messages.map((message) => message.ruleId)))`)
  expect(found).toContain('forbidden/not-my-duty')
})

it('calls of every system are read at once, in a browser, too', () => {
  const folder = 'fixtures/formats'
  const calls = readdirSync(folder).flatMap((name) =>
    readdirSync(join(folder, name))
      .filter((file) => /^call\.(txt|srt|vtt|json|ndjson|csv|tsv)$/.test(file))
      .map((file) => join(folder, name, file))
  )
  expect(calls.length).toBeGreaterThan(20)
  const turns = run(`
    import {readFileSync} from 'node:fs'
    import {readCalls} from ${JSON.stringify(browser)}
    const turns = ${JSON.stringify(calls)}.map((path) => readCalls(readFileSync(path, 'utf8'), {path}).calls[0].turns.length)
    console.log(JSON.stringify(turns))`) as number[]
  expect(Math.min(...turns)).toBeGreaterThan(0)
})

it('in Node templates are read at once, and rules have their examples', () => {
  const turns = run(`
    import {readCall, recommended} from 'huashu'
    const texts = Object.entries(${JSON.stringify(scripts)}).map(([path, source]) => readCall(source, {path}).turns.at(-1).text)
    console.log(JSON.stringify([...texts, recommended.rules.every(({examples}) => examples.bad.length > 0)]))`)
  expect(turns).toEqual([...Object.keys(scripts).map(() => '您好，这事不归我做'), true])
})

it('dist/index.js holds no YAML and no Markdown', () => {
  const seen = new Set(['index.js'])
  for (const name of seen)
    for (const [, next] of readFileSync(join('dist', name), 'utf8').matchAll(/(?:from|import)\s*"\.\/([\w-]+\.js)"/g))
      seen.add(next!)
  const packages = [...seen].flatMap((name) =>
    [...readFileSync(join('dist', name), 'utf8').matchAll(/^\s*(?:import .*|} )from "([^."][^"]*)"/gm)].map(
      ([, from]) => from!
    )
  )
  expect(packages).toContain('jsonc-parser')
  expect(packages.filter((name) => /yaml|micromark|sax|fflate/.test(name))).toEqual([])
})
