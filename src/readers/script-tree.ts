import type {Call, Turn} from '../model.js'
import {type Labels, labelsOf} from './labels.js'
import type {Placed} from './placed.js'
import type {ReadOptions} from './reader.js'
import {createScribe, type Scribe, type Spot} from './scribe.js'
import {scriptCalls} from './script-call.js'
import {announces, type ScriptWords, scriptWords, warns} from './script-words.js'

/** A value of a YAML or JSON source. */
export type ScriptNode =
  | {type: 'map'; entries: readonly (readonly [name: string, value: ScriptNode])[]}
  | {type: 'list'; items: readonly ScriptNode[]}
  | {type: 'text'; placed: () => Placed; value: string}
  | {type: 'other'}

/** What holds for a node: who speaks, under which section, and whether its strings are said. */
interface Place {
  scribe: Scribe
  section?: string
  voice?: {role: Turn['role']; speaker?: string}
  said: boolean
}

const HAN = /[\u3400-\u9fff]/

/** The calls in a tree of maps and lists: a script, its notices, or nothing. `rest` is what the source says of itself. */
export function readTree(root: ScriptNode, options: ReadOptions, {kind, id, direction}: Omit<Call, 'turns'>): Call[] {
  if (isRule(root)) return []
  const rest = {...(id === undefined ? {} : {id}), ...(direction === undefined ? {} : {direction})}
  const labels = labelsOf(options.roles)
  const words = scriptWords(options)
  const script = createScribe(labels)
  const notices = createScribe(labels)
  const scribe = kind === 'notice' ? notices : script
  createWalk(labels, words, notices)(root, {scribe, said: false})
  return [
    ...scriptCalls(script.turns, {...rest, kind: 'template'}),
    ...scriptCalls(notices.turns, {...rest, kind: 'notice'})
  ]
}

function createWalk(labels: Labels, words: ScriptWords, notices: Scribe) {
  return walk

  function walk(node: ScriptNode, place: Place): void {
    if (node.type === 'list') for (const item of node.items) walk(item, place)
    else if (node.type === 'map') walkMap(node.entries, place)
    else if (node.type === 'text' && place.said && node.value.trim()) {
      const spot: Spot = place.section === undefined ? {} : {section: place.section}
      place.scribe.say(node.placed(), spot, place.voice)
    }
  }

  function walkMap(entries: readonly (readonly [string, ScriptNode])[], place: Place): void {
    const own = sectionOf(entries)
    const here = {...place, ...voiceOf(entries), ...own}
    const speaks = entries.some(([name]) => words.says(name))
    for (const [name, value] of entries) {
      if (warns(name) || words.tellsRole(name) || (words.names(name) && value.type === 'text')) continue
      const under = own.section === undefined || value.type === 'map' ? {...here, section: name} : here
      if (announces(name)) walk(value, {...here, scribe: notices, said: true})
      else if (words.says(name)) walk(value, {...here, said: true})
      else if (!speaks && isLabel(name) && holdsHan(value))
        walk(value, {...here, said: true, voice: {role: labels.role(name)!, speaker: name}})
      else if (value.type !== 'text') walk(value, {...under, said: false})
      else if (place.said && !speaks) walk(value, {...here, section: name})
    }
  }

  function voiceOf(entries: readonly (readonly [string, ScriptNode])[]): Pick<Place, 'voice'> {
    for (const [name, value] of entries)
      if (words.tellsRole(name) && value.type === 'text' && value.value.trim())
        return {voice: {role: labels.role(value.value) ?? 'unknown', speaker: value.value}}
    return {}
  }

  function sectionOf(entries: readonly (readonly [string, ScriptNode])[]): Pick<Place, 'section'> {
    for (const [name, value] of entries)
      if (words.names(name) && value.type === 'text' && value.value.trim()) return {section: value.value.trim()}
    return {}
  }

  function isLabel(name: string): boolean {
    return labels.prefix(name) === name.length
  }
}

/** A rule of huashu holds wordings, good and bad, and is no script. */
function isRule(root: ScriptNode): boolean {
  const names = root.type === 'map' ? root.entries.map(([name]) => name) : []
  return ['check', 'message', 'examples'].every((name) => names.includes(name))
}

/** Whether something is said under a label: `客户: 太贵了`, not `agent: 1001`. */
function holdsHan(node: ScriptNode): boolean {
  if (node.type === 'text') return HAN.test(node.value)
  return node.type === 'list' && node.items.some(holdsHan)
}
