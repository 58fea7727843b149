import {expect} from 'vitest'
import {createLinter} from '../../src/engine/linter.js'
import type {Message} from '../../src/model.js'
import {recommended} from '../../src/packs/recommended.generated.js'

const ids = ['forbidden/not-my-duty', 'forbidden/i-do-not-know', 'courtesy/greeting', 'courtesy/farewell']

/** A few rules, so that the reports of formats do not change with every new one. */
export const linter = createLinter({
  packs: [{...recommended, rules: recommended.rules.filter((rule) => ids.includes(rule.id))}]
})

/** The source at each message's place, decoded by other means than the readers', is `actual`. Gives the number of messages. */
export function expectTruePlaces(source: string, messages: readonly Message[]): number {
  let count = 0
  for (const message of messages) {
    if (!message.actual || message.ruleId === 'source') continue
    const place = message.place as {start: {offset: number}; end: {offset: number}}
    expect(decode(source.slice(place.start.offset, place.end.offset))).toBe(message.actual.replace(/\s+/g, ' '))
    expect(source.slice(place.start.offset, place.end.offset).length).toBeGreaterThan(0)
    count++
  }
  return count
}

/** Undoes JSON escapes (twice for JSON in JSON), doubled quotes, tags and entities; white space is one space. */
function decode(raw: string): string {
  const unescape = (text: string) =>
    text.replace(/\\u([\da-f]{4})|\\(.)/gi, (_, hex: string, char: string) =>
      hex ? String.fromCharCode(Number.parseInt(hex, 16)) : char === 'n' ? '\n' : char
    )
  return unescape(unescape(raw))
    .replace(/<[^<>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&amp;', '&')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('""', '"')
    .replace(/\s+/g, ' ')
}
