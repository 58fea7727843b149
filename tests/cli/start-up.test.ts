import {execFile} from 'node:child_process'
import {mkdtempSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {describe, expect, it} from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'huashu-start-'))
writeFileSync(join(folder, 'call.txt'), '客服：您好，请问有什么可以帮您？\n')
writeFileSync(join(folder, 'script.md'), '您好，请问有什么可以帮您？\n')
writeFileSync(join(folder, 'front.md'), '---\nid: a\n---\n您好，请问有什么可以帮您？\n')
writeFileSync(join(folder, 'script.yaml'), '话术: 您好，请问有什么可以帮您？\n')

/** The files that Node really loads for a command, Node's own aside. */
async function loadedBy(...args: string[]): Promise<string[]> {
  const coverage = mkdtempSync(join(tmpdir(), 'huashu-loaded-'))
  await new Promise((done) =>
    execFile(
      process.execPath,
      [resolve('dist/cli.js'), ...args],
      {cwd: folder, env: {...process.env, NODE_V8_COVERAGE: coverage}},
      done
    )
  )
  return readdirSync(coverage).flatMap((name) => {
    const {result} = JSON.parse(readFileSync(join(coverage, name), 'utf8')) as {result: {url: string}[]}
    return result.flatMap(({url}) =>
      url.startsWith('file:') ? [url.replace(/^.*?\/(?:node_modules|dist)\//, '')] : []
    )
  })
}

const bare = (names: string[]) => names.map((name) => name.replace(/-[\w-]{8}\.js$/, '.js')).sort()
/** Words that stand in the code of what is heavy, and nowhere else. */
const heavy = {yaml: 'YAMLParseError', markdown: 'blockQuotePrefix', server: 'textDocument/hover'}
const holding = (names: string[]) =>
  Object.entries(heavy).flatMap(([part, word]) =>
    names.some((name) => readFileSync(join('dist', name), 'utf8').includes(word)) ? [part] : []
  )

describe('what is loaded', () => {
  it('for --version, next to nothing', async () => {
    expect(bare(await loadedBy('--version'))).toEqual(['bug.js', 'cli.js', 'main.js'])
  })

  it('for a labelled call, a few files, without anything heavy', async () => {
    const names = await loadedBy('check', 'call.txt')
    expect(bare(names)).toEqual(['bug.js', 'check.js', 'cli.js', 'main.js'])
    expect(holding(names)).toEqual([])
  })

  it('for Markdown, its reader; for front matter and YAML, the YAML library, too', async () => {
    expect(holding(await loadedBy('check', 'script.md'))).toEqual(['markdown'])
    expect(holding(await loadedBy('check', 'front.md'))).toEqual(['yaml', 'markdown'])
    expect(holding(await loadedBy('check', 'script.yaml'))).toEqual(['yaml'])
  })

  it('for two threads, the pool', async () => {
    const names = await loadedBy('check', 'call.txt', 'script.md', 'front.md', '--threads', '2')
    expect(names.some((name) => name.startsWith('tinypool/'))).toBe(true)
  })
})
