// `npm run bench:peers`: huashu beside other tools, whole processes, one corpus, one run: 2,000 files of 4 KB.
// Median of five (of one where a run takes over 20 seconds); CPU time of the process and its children beside wall clock.
import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {availableParallelism, cpus, tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {makeCalls, makePhrases} from './corpus.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const cli = join(here, '..', 'dist', 'cli.js')
const FILES = Number(process.env.BENCH_FILES ?? 2000)
const SLOW = 20_000
/** Not inside the project: its .gitignore would hold for the files, too. */
const out = join(tmpdir(), 'huashu-bench')
const folder = join(out, `peers-${FILES}`)
const corpus = join(out, `peers-${FILES}.ndjson`)
if (!existsSync(corpus)) writeFiles()
const bytes = readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0)
console.log(
  `${cpus()[0].model}, ${availableParallelism()} cores, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}`
)
console.log(`${FILES} files, ${(bytes / 1e6).toFixed(1)} MB; seconds of wall clock (of CPU), lines with a hit\n`)
console.log('| phrases | 40 | 1,000 | 10,000 |\n| --- | --- | --- | --- |')

const node = (script, ...args) => [process.execPath, join(here, 'peers', script), ...args]
row('node, reading the files', () => node('read-only.mjs', folder))
row('ripgrep -j1 -F -f', (list) => ['rg', '-j1', '--no-filename', '-c', '-F', '-f', list, folder], sumOf)
row('grep -F -f', (list) => ['grep', '-rhcF', '-f', list, folder], sumOf)
row('modern-ahocorasick', (list) => node('aho-corasick.mjs', folder, list), sumOf)
row('one RegExp', (list) => node('one-regexp.mjs', folder, list), sumOf)
row('String.includes', (list) => node('index-of.mjs', folder, list), sumOf)
row('retext-latin and a RegExp', (list) => node('retext.mjs', folder, list), sumOf)
row('textlint and textlint-rule-prh', textlint, linesOf(/^(.*\.txt):(\d+):/gm))
row('autocorrect', autocorrect, linesOfAutocorrect)
row('huashu check', (list) => [...huashu('check', list), '--format', 'json', folder], linesOfReport)
row('huashu check, built-in rules, too', (list) => [...huashu('check', list, true), '--format', 'json', folder])
row('huashu stream', (list) => ['sh', '-c', '"$0" "$@" < "$CORPUS"', ...huashu('stream', list)])
row('huashu stream, built-in rules', () => ['sh', '-c', '"$0" "$@" < "$CORPUS"', process.execPath, cli, 'stream'])

/** Runs a command with 40, 1,000 and 10,000 phrases and prints its row. */
function row(name, command, count = () => '') {
  const cells = [40, 1000, 10_000].map((n) => {
    const list = listOf(n)
    const args = command(list)
    if (!args) return 'not run'
    const runs = []
    do runs.push(run(args))
    while (runs.length < 5 && runs[0].ms < SLOW)
    if (runs.some(({missing}) => missing)) return 'not installed'
    const middle = runs.sort((a, b) => a.ms - b.ms)[Math.floor(runs.length / 2)]
    const once = runs.length === 1 ? ', one run' : ''
    const found = count(middle.stdout)
    return `${(middle.ms / 1000).toFixed(2)} (${middle.cpu.toFixed(2)}${once})${found === '' ? '' : ` ${found}`}`
  })
  console.log(`| ${name} | ${cells.join(' | ')} |`)
}

function huashu(command, list, builtIn = false) {
  return [process.execPath, cli, command, '--config', configOf(list, builtIn)]
}

function run([program, ...args]) {
  const started = performance.now()
  const {stdout, stderr, error} = spawnSync('/usr/bin/time', ['-f', '%U %S', program, ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    stdio: ['ignore', 'pipe', 'pipe'],
    cwd: here,
    env: {...process.env, CORPUS: corpus}
  })
  const ms = performance.now() - started
  const times = stderr?.trim().split('\n').at(-1).split(' ').map(Number) ?? []
  return {ms, cpu: times[0] + times[1], stdout, missing: error !== undefined || /cannot run/.test(stderr)}
}

function sumOf(stdout) {
  return stdout.split('\n').reduce((sum, line) => sum + Number(line.split(':').at(-1) || 0), 0)
}

function linesOf(pattern) {
  return (stdout) => new Set(Array.from(stdout.matchAll(pattern), ([, file, line]) => `${file}:${line}`)).size
}

function textlint(list) {
  if (FILES > 200 && phraseCount(list) > 1000) return undefined
  const rules = join(out, `prh-${phraseCount(list)}.yml`)
  const entries = makePhrases(phraseCount(list)).map((phrase) => `  - expected: x\n    patterns: ${phrase}`)
  writeFileSync(rules, `version: 1\nrules:\n${entries.join('\n')}\n`)
  const config = join(out, `textlint-${phraseCount(list)}.json`)
  writeFileSync(config, JSON.stringify({plugins: {}, rules: {prh: {rulePaths: [rules]}}}))
  const bin = join(here, 'peers', 'node_modules', 'textlint', 'bin', 'textlint.js')
  return [process.execPath, bin, '--config', config, '--format', 'unix', folder]
}

function linesOfReport(stdout) {
  return JSON.parse(stdout).files.reduce((sum, {messages}) => sum + new Set(messages.map(({line}) => line)).size, 0)
}

/** Lines that it would change with one of our words; it has rules of its own, too. */
function linesOfAutocorrect(stdout) {
  const {messages} = JSON.parse(stdout.slice(stdout.indexOf('{')))
  return messages.reduce((sum, {lines}) => sum + lines.filter((line) => line.new.includes('x')).length, 0)
}

function autocorrect(list) {
  if (FILES > 200 && phraseCount(list) > 1000) return undefined
  const config = join(out, `autocorrect-${phraseCount(list)}.json`)
  const words = makePhrases(phraseCount(list)).map((phrase) => `${phrase} = x`)
  writeFileSync(config, JSON.stringify({rules: {spellcheck: 1}, spellcheck: {words}}))
  const bin = join(here, 'peers', 'node_modules', '.bin', 'autocorrect')
  // It goes over no folder whose name begins with a point.
  return [
    bin,
    '--lint',
    '--format',
    'json',
    '--config',
    config,
    ...readdirSync(folder).map((name) => join(folder, name))
  ]
}

function phraseCount(list) {
  return Number(/(\d+)\.txt$/.exec(list)[1])
}

function listOf(n) {
  const path = join(out, `phrases-${n}.txt`)
  if (!existsSync(path)) writeFileSync(path, `${makePhrases(n).join('\n')}\n`)
  return path
}

/** A configuration whose own rule forbids the phrases of a list, word for word; with or without the built-in rules. */
function configOf(list, builtIn = false) {
  const pack = join(out, `peers-pack-${phraseCount(list)}${builtIn ? '-all' : ''}`)
  mkdirSync(join(pack, 'rules', 'bench'), {recursive: true})
  const phrases = makePhrases(phraseCount(list))
  const both = (text) => ({zh: text, en: text})
  const rule = {
    title: both('t'),
    level: 'warning',
    check: {forbid: phrases, who: 'any', guards: [], 'sounds-like': false},
    message: both('m'),
    why: both('w'),
    source: 's',
    examples: {bad: [`«${phrases[0]}»`], good: ['好']}
  }
  writeFileSync(join(pack, 'rules', 'bench', 'phrases.yml'), JSON.stringify(rule))
  const config = join(pack, 'huashu.config.json')
  writeFileSync(config, JSON.stringify({...(builtIn ? {} : {extends: []}), packs: ['rules']}))
  return config
}

/** The files, as labelled text, and the same calls as NDJSON. */
function writeFiles() {
  rmSync(folder, {recursive: true, force: true})
  mkdirSync(folder, {recursive: true})
  const calls = makeCalls({phrases: makePhrases(40)})
  const lines = []
  for (let i = 0; i < FILES; i++) {
    const turns = []
    let size = 0
    while (size < 4096) {
      for (const turn of calls.next().value.turns) {
        turns.push(turn)
        size += Buffer.byteLength(turn.text) + 10
        if (size >= 4096) break
      }
    }
    const text = turns.map(({role, text}) => `${role === 'agent' ? '客服' : '客户'}：${text}`).join('\n')
    writeFileSync(join(folder, `${String(i).padStart(5, '0')}.txt`), `${text}\n`)
    lines.push(JSON.stringify({id: `call-${i}`, turns}))
  }
  writeFileSync(corpus, `${lines.join('\n')}\n`)
}
