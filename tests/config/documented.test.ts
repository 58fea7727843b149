import {readFileSync} from 'node:fs'
import {expect, it} from 'vitest'
import {configShape} from '../../src/config/config-shape.js'

it('docs/configuration.md has a line for every key', () => {
  const page = readFileSync('docs/configuration.md', 'utf8')
  const told = [...page.matchAll(/^\| `(\w+)` /gm)].map(([, key]) => key)
  const keys = Object.keys(configShape.schema.properties as object).filter((key) => key !== '$schema')
  expect(told.sort()).toEqual(keys.sort())
})
