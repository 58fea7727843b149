import {isMap, isSeq, type Node, type Pair, type YAMLMap} from 'yaml'
import type {RuleSetting} from '../engine/linter.js'
import {either, flag, list, named, type Of, object, oneOf, type Shape, text} from '../packs/shape.js'
import {columnNames} from '../readers/columns.js'
import {readers} from '../readers/read-calls.js'

/** A rule's setting as it stands in a file: what cannot be judged before the packs are known keeps its node. */
export interface RuleEntry {
  id: string
  level: RuleSetting
  options?: YAMLMap
  /** The node of the id. */
  key: Node
}

const setting = oneOf('off', 'error', 'warning', 'info')

const rules: Shape<RuleEntry[]> = {
  expected: 'a map from rules to levels',
  schema: {
    type: 'object',
    additionalProperties: {
      anyOf: [
        setting.schema,
        {
          type: 'array',
          items: [setting.schema, {type: 'object'}],
          minItems: 1,
          maxItems: 2
        }
      ]
    }
  },
  accepts: isMap,
  read(node, context) {
    if (!isMap(node)) {
      named(setting).read(node, context)
      return undefined
    }
    return (node.items as Pair<Node, Node | null>[]).flatMap(({key, value}): RuleEntry[] => {
      const id = String(key)
      if (!isSeq(value)) {
        const level = value ? setting.read(value, context) : undefined
        if (!value) context.complain(key, `Expected ${setting.expected} behind \`${id}\`, found nothing`)
        return level ? [{id, level, key}] : []
      }
      const [first, options, more] = value.items as (Node | undefined)[]
      const level = first && setting.read(first, context)
      if (!first || more || (options && !isMap(options)))
        context.complain(more ?? options ?? value, 'Expected [level, {options of the check}], found something else')
      return level ? [{id, level, key, ...(isMap(options) ? {options} : {})}] : []
    })
  }
}

/** A list that may be written as its only item. */
function oneOrMore(item: Shape<string>): Shape<string[]> {
  const shape = either(item, list(item))
  return {
    ...shape,
    read(node, context) {
      const value = shape.read(node, context)
      return typeof value === 'string' ? [value] : value
    }
  }
}

/** The shape, with what an editor shows about it. */
function told<T>(description: string, shape: Shape<T>): Shape<T> {
  return {...shape, schema: {...shape.schema, description}}
}

/** What may be set for some files only. */
const settings = {
  rules: told('Rules by id: a level, `off`, or [level, {options that replace those of the check}]', rules),
  roles: told('Speaker labels and who they are: {阿强: agent}', named(oneOf('agent', 'customer', 'system', 'unknown'))),
  words: told(
    'Word lists of phrases that replace those of the packs, or are new: {product: [宽带, 光猫]}',
    named(list(text))
  ),
  vocabulary: told('Words that are spelled right', list(text)),
  terms: told('Wordings to avoid, by the wording to use: {光猫: [猫, 调制解调器]}', named(list(text))),
  allow: told("Words that a rule lets pass: {'conduct/overpromise': [百分百纯棉]}", named(list(text))),
  reader: told('The format of every file; recognised by its content unless said', readerName()),
  agent: told('The speaker or channel who is the agent, where the files do not say', oneOrMore(text)),
  speech: told('Keys and columns of scripts that hold what is said, instead of the usual ones', list(text)),
  columns: told('Further column headings of CSV and TSV: {坐席内容: text}', named(oneOf(...columnNames)))
}

function readerName(): Shape<string> {
  return oneOf(...Object.keys(readers))
}

/** What an override says. */
export const overrideShape = object(
  {files: told('The files it is for: globs below the folder of this file', oneOrMore(text))},
  settings
)

/** What a configuration file says. */
export const configShape = object(
  {},
  {
    $schema: told('Where editors find this schema', text),
    extends: told(
      'What this configuration starts from: recommended (unless said), strict, a file, an npm package; [] starts from nothing',
      oneOrMore(text)
    ),
    packs: told('Folders of own rule packs', list(text)),
    ...settings,
    overrides: told('Settings for some files; later ones win', list(overrideShape)),
    ignore: told('Files that are not linted, in the syntax of .gitignore', list(text)),
    locale: told('The language of messages', oneOf('zh', 'zh-Hant', 'en')),
    failOn: told('From which level on the command exits with 1', oneOf('error', 'warning', 'info', 'never')),
    requireReason: told('Whether a directive must say why: -- reason', flag),
    baseline: told('The file of known offences, which are not told again', text)
  }
)

/** Settings as read: with the nodes of rules, which are judged when the packs are known. */
export type Settings = Omit<Of<typeof overrideShape>, 'files'>
export type ConfigFile = Of<typeof configShape>
