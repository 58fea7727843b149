// How good are the messages? Compares them with calls that a person has labelled, rule by rule.
//
//   npm run quality -- FILE…            every miss and false alarm, then the figures
//   npm run quality -- FILE… --quiet    the figures only
//
// A labelled call is a stream call, one a line, whose agent turns carry `labels: [{rule, span, variant}]` and which lists in
// `missing` the courtesies that are not there. Offences are judged by turn and rule (strict) or by turn alone (lenient);
// courtesies by call. Only rules that labellers were asked for are judged: those below.
import {readFileSync} from 'node:fs'
import {createLinter} from '../dist/node.js'

const isOffence = (id) =>
  /^(forbidden|avoid|rewrite)\//.test(id) ||
  id === 'wording/condescending' ||
  /^conduct\/(flat-denial|blame-|pass-the-buck|overpromise|vague-commitment|threatening-question|refusal-without)/.test(
    id
  )
const courtesies = new Set(
  [
    'greeting',
    'offer-help',
    'self-introduction',
    'apology',
    'feedback-thanks',
    'you-are-welcome',
    'thanks',
    'invite-again',
    'farewell',
    'after-hold'
  ].map((name) => `courtesy/${name}`)
)

const args = process.argv.slice(2)
const quiet = args.includes('--quiet')
const files = args.filter((arg) => !arg.startsWith('--'))
if (!files.length) {
  console.error('quality: Expected files of labelled calls, found none')
  process.exit(2)
}

const linter = createLinter()
const count = () => ({found: 0, missed: 0, false: 0})
const byRule = new Map()
const byVariant = new Map()
const strict = count()
const lenient = count()
const missing = count()
let calls = 0
let turns = 0

for (const file of files)
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) judge(JSON.parse(line))

for (const [rule, {found, missed, false: wrong}] of [...byRule].sort())
  console.log(`${rule.padEnd(40)} found ${found}  missed ${missed}  false ${wrong}`)
console.log(`\n${calls} calls, ${turns} agent turns`)
for (const [name, counts] of Object.entries({
  'offences, same turn and rule': strict,
  'offences, same turn': lenient,
  'missing courtesies': missing
}))
  console.log(
    `${name.padEnd(30)} precision ${share(counts.found, counts.found + counts.false)}  recall ${share(counts.found, counts.found + counts.missed)}`
  )
for (const [variant, {found, missed}] of [...byVariant].sort())
  console.log(`${`  recall, ${variant}`.padEnd(30)} ${share(found, found + missed)} of ${found + missed}`)
console.log(`false alarms per 1,000 agent turns ${((1000 * lenient.false) / turns).toFixed(1)}`)

function judge(call) {
  calls++
  const {verdicts} = linter.judge({...call, turns: call.turns.map(({role, text}) => ({role, text}))})
  for (const [index, turn] of call.turns.entries()) {
    if (turn.role !== 'agent') continue
    turns++
    const labels = (turn.labels ?? []).filter((label) => isOffence(label.rule))
    const told = new Set(
      verdicts.filter(({hit, rule}) => hit.turn === index && isOffence(rule.id)).map(({rule}) => rule.id)
    )
    for (const {rule, span, variant} of labels) {
      const outcome = told.has(rule) ? 'found' : 'missed'
      strict[outcome]++
      lenient[told.size ? 'found' : 'missed']++
      of(byRule, rule)[outcome]++
      of(byVariant, variant)[outcome]++
      if (outcome === 'missed')
        show(
          `missed   ${call.id} turn ${index}  ${rule} (${variant})  ${span}${told.size ? `  told: ${[...told].join(' ')}` : ''}`
        )
    }
    for (const rule of told) {
      if (labels.some((label) => label.rule === rule)) continue
      strict.false++
      of(byRule, rule).false++
      if (!labels.length) lenient.false++
      show(`false    ${call.id} turn ${index}  ${rule}  ${turn.text}`)
    }
  }
  const wanted = new Set((call.missing ?? []).filter((rule) => courtesies.has(rule)))
  const told = new Set(verdicts.map(({rule}) => rule.id).filter((rule) => courtesies.has(rule)))
  for (const rule of new Set([...wanted, ...told])) {
    const outcome = !wanted.has(rule) ? 'false' : told.has(rule) ? 'found' : 'missed'
    missing[outcome]++
    of(byRule, rule)[outcome]++
    if (outcome !== 'found') show(`${outcome.padEnd(8)} ${call.id}  ${rule}`)
  }
}

function of(map, key) {
  if (!map.has(key)) map.set(key, count())
  return map.get(key)
}

function share(part, whole) {
  return whole ? (part / whole).toFixed(3) : '-'
}

function show(line) {
  if (!quiet) console.log(line)
}
