import {describe, expect, it} from 'vitest'
import {runExamples} from '../../src/engine/examples.js'
import {recommended} from '../../src/packs/recommended.generated.js'
import {englishSpeller} from '../../src/speller.js'

describe('every example of every rule holds', () => {
  for (const rule of recommended.rules) {
    it(rule.id, () => {
      expect(runExamples([rule], recommended.words, {speller: englishSpeller})).toEqual([])
      expect(rule.examples.bad.length).toBeGreaterThan(0)
      expect(rule.examples.good.length).toBeGreaterThan(0)
    })
  }
})
