import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {readCalls} from '../../src/readers/read-calls.js'

const folder = join(import.meta.dirname, '../../fixtures/formats')
const STEPS = 40

/** Formats whose sources have an end of their own, so that it can be missed. */
const bracketed = (name: string) => !/^(csv|tsv|srt|vtt|text|meeting)/.test(name)

describe('every format, broken off anywhere', () => {
  for (const name of readdirSync(folder)) {
    const path = readdirSync(join(folder, name)).find((file) => file.startsWith('call.'))!
    const whole = readFileSync(join(folder, name, path), 'utf8').trimEnd()
    const said = new Set(readCalls(whole).calls.flatMap(({turns}) => turns.map(({text}) => text)))

    // A picture whose `type` is cut off cannot be told from text.
    it(`${name}: never throws, tells it, and reads nothing that is not there`, () => {
      for (let step = 1; step < STEPS; step++) {
        const source = whole.slice(0, Math.floor((whole.length * step) / STEPS))
        const {calls, problems} = readCalls(source, {path})
        if (bracketed(name) && !/\}\s*$/.test(source)) expect(problems.length).toBeGreaterThan(0)
        for (const {start, end} of problems) expect(0 <= start && start <= end && end <= source.length).toBe(true)
        const turns = calls.flatMap((call) => (call.kind === 'template' ? [] : call.turns))
        for (const {text, pieces} of turns) {
          const heard = [...said].some((one) => one.startsWith(text.replace(/\ufffd.*$/, '')) || text.startsWith(one))
          if (bracketed(name) && !text.startsWith('http')) expect(heard).toBe(true)
          for (const [, start, end] of pieces!) expect(0 <= start && start < end && end <= source.length).toBe(true)
        }
      }
    })
  }
})
