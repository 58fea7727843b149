import {readdirSync, readFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import {describe, expect, it} from 'vitest'
import type {Call, Message} from '../../src/model.js'
import {json} from '../../src/reporters/json.js'
import {reportOf} from '../../src/reporters/report.js'
import {expectTruePlaces, layersOf, linter} from './places.js'

const folder = join(import.meta.dirname, '../../fixtures/formats')

/** Which speakers the fixture's source tells apart; `guessed`: it says of nobody who is the agent. */
const guessed = [
  'meeting',
  'srt-whisperx',
  'tsv',
  'tencent',
  'deepgram',
  'deepgram-channels',
  'assemblyai',
  'whisperx',
  'twilio',
  'vcon-deepgram',
  'vcon-string'
]

describe('every format, as the real system writes it', () => {
  for (const name of readdirSync(folder)) {
    const path = readdirSync(join(folder, name)).find((file) => file.startsWith('call.'))!
    const source = readFileSync(join(folder, name, path), 'utf8')
    const file = linter.lint(source, {path: `${name}/${basename(path)}`})
    const messages = file.messages as Message[]
    const calls = file.data.calls as Call[]
    // What a call scores is the business of fixtures/*; these reports are about what was read, and where.
    delete file.data.scorecard

    it(`${name}: report`, async () => {
      await expect(reportOf(json, [file], {locale: 'zh', color: false})).toMatchFileSnapshot(
        join(folder, name, 'expected.json')
      )
    })

    it(`${name}: is read whole, in seconds, with the roles it tells`, () => {
      expect(messages.filter((message) => message.ruleId === 'source')).toEqual([])
      for (const {turns} of calls) {
        const spoken = turns.filter((turn) => turn.role !== 'system')
        expect(spoken).toHaveLength(5)
        const times = spoken.flatMap((turn) => turn.start ?? [])
        expect(Math.max(0, ...times)).toBeLessThan(30)
        const roles = spoken.map((turn) => turn.role)
        if (name === 'whisper') expect(new Set(roles)).toEqual(new Set(['unknown']))
        else expect(roles).toEqual(['agent', 'customer', 'agent', 'customer', 'agent'])
        expect(spoken.some((turn) => turn.guessed)).toBe(guessed.includes(name))
      }
    })

    it(`${name}: the source at a message's place, decoded, is what was said`, () => {
      const placed = expectTruePlaces(source, messages, layersOf(name))
      if (name !== 'whisper') expect(placed).toBeGreaterThan(0)
      for (const message of messages) expect(message.guessed ?? false).toBe(guessed.includes(name))
    })

    it(`${name}: is recognised by its content alone`, () => {
      const bare = linter.lint(source).data.calls
      expect(bare).toEqual(calls)
    })
  }
})
