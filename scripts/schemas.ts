// Writes the JSON Schemas that editors complete configuration and rule files with, from the shapes that read them.
import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {configShape} from '../src/config/config-shape.js'
import {directiveRules} from '../src/engine/directive-reports.js'
import {ruleShape} from '../src/packs/rule-shape.js'
import {readRules} from './rules.js'

type Schema = Record<string, unknown>

export function writeSchemas(folder: string): void {
  mkdirSync(folder, {recursive: true})
  const write = (name: string, title: string, schema: Schema) => {
    const whole = {$schema: 'http://json-schema.org/draft-07/schema#', title, ...schema}
    writeFileSync(join(folder, `${name}.schema.json`), `${JSON.stringify(whole, undefined, 2)}\n`)
  }
  write('config', 'Configuration of huashu', withRuleIds(configShape.schema))
  write('rule', 'Rule of huashu', ruleShape.schema)
}

/** The built-in rules and the reports on directives by name, so that an editor offers them; own rules stay possible. */
function withRuleIds(schema: Schema): Schema {
  const copy = structuredClone(schema) as {
    properties: {rules: Schema; overrides: {items: {properties: {rules: Schema}}}}
  }
  const {rules} = copy.properties
  const told = [
    ...readRules().rules.map(({id, title, level}) => [id, `${title.zh} · ${title.en} (${level})`]),
    ...Object.entries(directiveRules).map(([id, level]) => [id, `忽略指令 · directives (${level})`])
  ]
  rules.properties = Object.fromEntries(
    told.map(([id, description]) => [id, {...(rules.additionalProperties as Schema), description}])
  )
  copy.properties.overrides.items.properties.rules = {$ref: '#/properties/rules'}
  return copy as unknown as Schema
}
