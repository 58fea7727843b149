import {Document, isMap, type Node, type Pair, visit, type YAMLMap} from 'yaml'
import {directiveRules} from '../engine/directive-reports.js'
import type {Rule} from '../model.js'
import {nearest} from '../packs/nearest.js'
import {check} from '../packs/rule-shape.js'
import type {Context} from '../packs/shape.js'
import {wordLists} from '../packs/words.js'
import type {RuleEntry, Settings} from './config-shape.js'
import type {Draft} from './draft.js'

/** Lays settings over a draft. Mistakes in what they say about rules are told; a wrong entry changes nothing. */
export function applySettings(draft: Draft, settings: Settings, complain: Context['complain'], node?: Node): void {
  draft.words = {...draft.words, ...settings.words}
  draft.roles = {...draft.roles, ...settings.roles}
  draft.vocabulary = unique([...draft.vocabulary, ...(settings.vocabulary ?? [])])
  draft.terms = joined(draft.terms, settings.terms)
  draft.allow = joined(draft.allow, settings.allow)
  if (settings.reader !== undefined) draft.reader = settings.reader
  if (settings.agent !== undefined) draft.agent = settings.agent
  if (settings.speech !== undefined) draft.speech = settings.speech
  if (settings.columns !== undefined) draft.columns = {...draft.columns, ...settings.columns}
  for (const entry of settings.rules ?? []) applyRule(draft, entry, complain)
  const allowed = isMap(node) ? node.get('allow') : undefined
  for (const {key} of isMap(allowed) ? (allowed.items as Pair<Node>[]) : [])
    knownRule(draft, String(key), key, complain)
}

/** Every rule on, one level higher. */
export function applyStrict(draft: Draft): void {
  for (const {id, level} of draft.rules.values()) draft.levels[id] = level === 'info' ? 'warning' : 'error'
}

function applyRule(draft: Draft, {id, level, options, key}: RuleEntry, complain: Context['complain']): void {
  if (Object.hasOwn(directiveRules, id)) {
    draft.levels[id] = level
    if (options) complain(options, 'Expected a level alone, found options')
    return
  }
  const rule = knownRule(draft, id, key, complain)
  if (!rule) return
  draft.levels[id] = level
  if (!options) return
  const document = new Document(rule.check)
  const merged = document.contents as YAMLMap
  overlay(merged, options)
  const written = nodesIn(options)
  const value = check.read(merged as Node, {
    complain: (node, reason, offset) => complain(written.has(node) ? node : options, reason, offset),
    words: wordLists({...draft.packWords, ...draft.words})
  })
  if (!value) return
  draft.rules.set(id, {...rule, check: value})
  draft.options[id] = {...draft.options[id], ...(new Document(options).toJS() as Record<string, unknown>)}
}

function knownRule(draft: Draft, id: string, key: Node, complain: Context['complain']): Rule | undefined {
  const rule = draft.rules.get(id)
  if (rule) return rule
  const ids = [...draft.rules.keys()]
  const near = nearest(id, ids) ?? ids.find((one) => one.endsWith(`/${id}`))
  complain(key, `Expected the id of a rule, found \`${id}\`${near ? `; did you mean \`${near}\`?` : ''}`)
  return undefined
}

/** Maps are merged, anything else is replaced. */
function overlay(map: YAMLMap, options: YAMLMap): void {
  for (const pair of options.items as Pair<Node, Node | null>[]) {
    const place = map.items.findIndex(({key}) => String(key) === String(pair.key))
    const known = map.items[place] as Pair<Node, Node | null> | undefined
    if (isMap(known?.value) && isMap(pair.value)) overlay(known.value, pair.value)
    else if (known) map.items[place] = pair
    else map.items.push(pair)
  }
}

/** Every node that was written in the options, rather than in the rule. */
function nodesIn(options: YAMLMap): Set<unknown> {
  const nodes = new Set<unknown>()
  visit(options, {
    Node: (_key, node) => {
      nodes.add(node)
    }
  })
  return nodes
}

function joined(a: Record<string, string[]>, b: Record<string, string[]> = {}): Record<string, string[]> {
  const names = unique([...Object.keys(a), ...Object.keys(b)])
  return Object.fromEntries(names.map((name) => [name, unique([...(a[name] ?? []), ...(b[name] ?? [])])]))
}

function unique(items: string[]): string[] {
  return [...new Set(items)]
}
