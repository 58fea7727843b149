// `npm run bench`: what the scan alone costs, what `huashu stream` costs whole, and where the time goes.
// CPU time, so that other work on the machine counts little; medians of five.
import {spawnSync} from 'node:child_process'
import {closeSync, existsSync, mkdirSync, openSync, readFileSync, statSync, writeFileSync} from 'node:fs'
import {availableParallelism, cpus} from 'node:os'
import {join} from 'node:path'
import {bundle, out} from './bundle.mjs'
import {makePhrases, makeText, writeCorpus} from './corpus.mjs'

const RUNS = 5
const BYTES = Number(process.env.BENCH_MB ?? 50) * 1e6
mkdirSync(out, {recursive: true})
const {scannerOf, createLinter, recommended} = await import(await bundle('scanner'))
const corpus = join(out, `corpus-${BYTES / 1e6}.ndjson`)
if (!existsSync(corpus)) await writeCorpus(corpus, BYTES)

console.log(
  `${cpus()[0].model}, ${availableParallelism()} cores, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}`
)

const median = (all) => all.sort((a, b) => a - b)[Math.floor(all.length / 2)]
/** Milliseconds of CPU that a function takes: the median of five. */
function cpu(run) {
  const all = []
  for (let i = 0; i < RUNS; i++) {
    const before = process.cpuUsage()
    run()
    const {user, system} = process.cpuUsage(before)
    all.push((user + system) / 1000)
  }
  return median(all)
}

const text = makeText(3e6)
const bytes = Buffer.byteLength(text)
console.log(`\nthe scan alone, ${text.length} characters (${(bytes / 1e6).toFixed(1)} MB of UTF-8) in one string`)
for (const n of [40, 1000, 10_000]) {
  let scanner
  const compile = cpu(() => (scanner = scannerOf(makePhrases(n))))
  let hits = 0
  const ms = cpu(() => {
    hits = 0
    scanner.scan(text, () => hits++)
  })
  console.log(
    `${String(n).padStart(6)} phrases: ${ms.toFixed(0)} ms, ${(text.length / ms / 1000).toFixed(1)} million characters/s, ${(bytes / ms / 1000).toFixed(0)} MB/s, ${hits} hits; compiled in ${compile.toFixed(0)} ms`
  )
}

console.log(`\nlength of the text, 1,000 phrases, one call of one turn: nanoseconds a character`)
const thousand = scannerOf(makePhrases(1000))
for (const characters of [333_333, 3_333_333, 33_333_333]) {
  const long = makeText(characters)
  console.log(
    `${(Buffer.byteLength(long) / 1e6).toFixed(0).padStart(6)} MB: ${((cpu(() => thousand.scan(long, () => {})) * 1e6) / long.length).toFixed(1)}`
  )
}

console.log('\nwhere the time of `stream` goes, all built-in rules, ms of CPU for 2 MB of calls')
const part = readFileSync(corpus).subarray(0, 2e6)
const lines = part.subarray(0, part.lastIndexOf(10)).toString('utf8').split('\n')
const linter = createLinter({packs: [recommended]})
const calls = lines.map((line) => JSON.parse(line))
const builtIn = createLinter({
  packs: [{...recommended, rules: recommended.rules.filter((rule) => 'forbid' in rule.check)}]
})
let results
console.log(`decode ${cpu(() => part.toString('utf8')).toFixed(0)}`)
console.log(`parse ${cpu(() => lines.map((line) => JSON.parse(line))).toFixed(0)}`)
console.log(
  `judge ${cpu(() => (results = calls.map((call) => linter.judge(call)))).toFixed(0)} (scan, guards, checks, messages)`
)
console.log(`judge, forbid rules only ${cpu(() => calls.map((call) => builtIn.judge(call))).toFixed(0)}`)
console.log(
  `write ${cpu(() => results.map((result) => JSON.stringify(result.verdicts?.map(({hit, reason, actual}) => ({hit, reason, actual}))))).toFixed(0)}`
)

const cli = new URL('../dist/cli.js', import.meta.url).pathname
const size = statSync(corpus).size
console.log(`\nhuashu stream whole, ${(size / 1e6).toFixed(0)} MB of calls, wall clock`)
for (const n of [40, 1000, 10_000]) console.log(`${String(n).padStart(6)} phrases: ${stream('--config', writePack(n))}`)
console.log(`built-in rules: ${stream()}`)

/** A configuration whose only rule forbids n phrases. */
function writePack(n) {
  const folder = join(out, `pack-${n}`)
  mkdirSync(join(folder, 'rules', 'bench'), {recursive: true})
  const phrases = makePhrases(n)
  const both = (text) => ({zh: text, en: text})
  const rule = {
    title: both('t'),
    level: 'warning',
    check: {forbid: phrases},
    message: both('m'),
    why: both('w'),
    source: 's'
  }
  const examples = {bad: [`«${phrases[0]}»`], good: ['好']}
  writeFileSync(join(folder, 'rules', 'bench', 'phrases.yml'), JSON.stringify({...rule, examples}))
  const config = join(folder, 'huashu.config.json')
  writeFileSync(config, JSON.stringify({extends: [], packs: ['rules']}))
  return config
}

/** `huashu stream` over the corpus, as a process: the median of three, one run where it is long. */
function stream(...args) {
  const times = []
  let memory = 0
  for (let i = 0; i < (size > 20e6 ? 1 : 3); i++) {
    const input = openSync(corpus, 'r')
    const started = performance.now()
    const {stderr} = spawnSync('/usr/bin/time', ['-f', '%M', process.execPath, cli, 'stream', ...args], {
      stdio: [input, 'ignore', 'pipe'],
      encoding: 'utf8'
    })
    times.push(performance.now() - started)
    memory = Number(stderr.trim().split('\n').at(-1)) / 1000
    closeSync(input)
  }
  const ms = median(times)
  return `${(ms / 1000).toFixed(2)} s, ${(size / ms / 1000).toFixed(1)} MB/s, ${(size / 3 / ms / 1000).toFixed(2)} million characters/s, ${memory.toFixed(0)} MB of memory`
}
