import {execFileSync, spawnSync} from 'node:child_process'
import {mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'huashu-packed-'))
const MINUTES = 60_000
let tarball = ''
let installed = false

const run = (command: string, args: string[], cwd = folder) =>
  spawnSync(command, args, {cwd, encoding: 'utf8', timeout: 2 * MINUTES})

beforeAll(() => {
  const packed = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore']
  })
  tarball = join(folder, (JSON.parse(packed) as {filename: string}[])[0]!.filename)
  writeFileSync(join(folder, 'package.json'), '{"private": true}')
  writeFileSync(join(folder, 'call.txt'), '客服：您好，这事不归我做。谢谢，再见\n')
  const install = run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts', tarball])
  installed = install.status === 0
  if (!installed && !/ENOTFOUND|ECONNREFUSED|EAI_AGAIN|ETIMEDOUT|ENOTCACHED/.test(install.stderr))
    throw new Error(install.stderr)
  if (!installed) console.warn('SKIPPED: the packed package, because the npm registry cannot be reached')
}, 3 * MINUTES)

afterAll(() => rmSync(folder, {recursive: true, force: true}))

describe('the package, installed into an empty folder', () => {
  it('holds what it needs and nothing else', () => {
    const names = run('tar', ['-tzf', tarball])
      .stdout.trim()
      .split('\n')
      .map((name) => name.replace(/^package\//, ''))
    const allowed = /^(dist|docs|rules|schemas)\/|^(package\.json|README(\.[\w-]+)?\.md|LICENSE|CHANGELOG\.md)$/
    expect(names.filter((name) => !allowed.test(name))).toEqual([])
    for (const name of ['dist/index.js', 'dist/index.d.ts', 'dist/node.js', 'dist/cli.js', 'LICENSE'])
      expect(names).toContain(name)
  })

  it('is imported from ESM', ({skip}) => {
    if (!installed) skip('the npm registry cannot be reached')
    writeFileSync(
      join(folder, 'esm.mjs'),
      `import {createLinter, readCall} from 'huashu'
       import * as node from 'huashu/node'
       const [message] = createLinter().lintCall(readCall('客服：这事不归我做')).filter(({level}) => level === 'error')
       console.log(message.ruleId, typeof node.lintFile, typeof node.createLinter)`
    )
    expect(run(process.execPath, ['esm.mjs'])).toMatchObject({
      stdout: 'forbidden/not-my-duty function function\n',
      stderr: ''
    })
  })

  it('is required from CommonJS, where Node can', ({skip}) => {
    if (!installed) skip('the npm registry cannot be reached')
    if (!(process.features as {require_module?: boolean}).require_module) skip('this Node cannot require() ESM')
    writeFileSync(join(folder, 'cjs.cjs'), `console.log(typeof require('huashu').createLinter)`)
    expect(run(process.execPath, ['cjs.cjs']).stdout).toBe('function\n')
  })

  it(
    'type-checks where it is used, strictly',
    ({skip}) => {
      if (!installed) skip('the npm registry cannot be reached')
      writeFileSync(
        join(folder, 'use.mts'),
        `import {createLinter, huashuLint, huashuParse, huashuStringify, retextHuashu, type Message, type Pack} from 'huashu'
       import {lintFile, loadPacks} from 'huashu/node'
       import {retext} from 'retext'
       import {unified} from 'unified'
       const pack: Pack = await loadPacks('rules')
       const messages: Message[] = createLinter({packs: [pack]}).lintCall({turns: [{role: 'agent', text: ''}]})
       const text: string = String(unified().use(huashuParse).use(huashuLint, {locale: 'en'}).use(huashuStringify).processSync(''))
       const broken: boolean = (await lintFile(createLinter(), text)).broken
       retext().use(retextHuashu, {rules: {}}).processSync(String(broken) + messages[0]?.turn)`
      )
      const tsc = resolve('node_modules/typescript/bin/tsc')
      const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022']
      const {status, stdout} = run(process.execPath, [tsc, ...options, 'use.mts'])
      expect([status, stdout]).toEqual([0, ''])
    },
    MINUTES
  )

  it('is run by npx', ({skip}) => {
    if (!installed) skip('the npm registry cannot be reached')
    const checked = run('npx', ['--no-install', 'huashu', 'check', 'call.txt'])
    expect(checked.status).toBe(1)
    expect(checked.stdout).toContain('forbidden/not-my-duty')
    expect(run('npx', ['--no-install', 'huashu', '--version']).stdout).toMatch(/^\d+\.\d+\.\d+/)
  })

  it('needs only what it says it needs', ({skip}) => {
    if (!installed) skip('the npm registry cannot be reached')
    expect(run('npm', ['ls', '--all', '--omit=dev']).status).toBe(0)
    expect(readdirSync(join(folder, 'node_modules'))).not.toContain('typescript')
  })
})

describe('the package, for those who resolve its types', () => {
  it(
    'publint has nothing to say',
    () => {
      const {status, stdout} = run('npx', ['publint', '--strict'], resolve('.'))
      expect([status, stdout]).toEqual([0, expect.stringContaining('All good!')])
    },
    MINUTES
  )

  it(
    'are the types wrong? They are not',
    () => {
      const {status, stdout} = run('npx', ['attw', tarball, '--profile', 'esm-only'], resolve('.'))
      expect([status, stdout]).toEqual([0, expect.stringContaining('🟢 (ESM)')])
    },
    MINUTES
  )
})
