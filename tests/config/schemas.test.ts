import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {checks} from '../../src/checks/checks.js'
import {configShape} from '../../src/config/config-shape.js'
import {directiveRules} from '../../src/engine/directive-reports.js'
import {recommended} from '../../src/packs/recommended.generated.js'
import {ruleShape} from '../../src/packs/rule-shape.js'

const read = (name: string) => JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8'))

/** Written by `npm run generate`, published with the package. */
describe('JSON Schemas', () => {
  it('of the configuration: every key, described; the built-in rules by name, own ones allowed', () => {
    const schema = read('config')
    expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#')
    expect(Object.keys(schema.properties)).toEqual(Object.keys(configShape.schema.properties as object))
    for (const [key, value] of Object.entries(schema.properties)) expect(value, key).toHaveProperty('description')
    const {rules} = schema.properties
    const ids = recommended.rules.map(({id}) => id)
    expect(Object.keys(rules.properties)).toEqual([...ids, ...Object.keys(directiveRules)])
    expect(rules.additionalProperties.anyOf[0].enum).toContain('off')
    expect(schema.additionalProperties).toBe(false)
  })

  it('of a rule file: what the shape says, a form for each check', () => {
    const {$schema: _, title: __, ...schema} = read('rule')
    expect(schema).toEqual(JSON.parse(JSON.stringify(ruleShape.schema)))
    expect(schema.properties.check.anyOf).toHaveLength(Object.keys(checks).length)
  })

  it('both are in the package', () => {
    const {files, exports} = JSON.parse(readFileSync('package.json', 'utf8'))
    expect(files).toContain('schemas')
    expect(exports).toHaveProperty('./schemas/*')
  })
})
