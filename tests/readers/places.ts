import {expect} from 'vitest'
import {createLinter} from '../../src/engine/linter.js'
import type {Message} from '../../src/model.js'
import {recommended} from '../../src/packs/recommended.generated.js'

const ids = ['forbidden/not-my-duty', 'forbidden/i-do-not-know', 'courtesy/greeting', 'courtesy/farewell']

/** A few rules, so that the reports of formats do not change with every new one. */
export const linter = createLinter({
  packs: [{...recommended, rules: recommended.rules.filter((rule) => ids.includes(rule.id))}]
})

/** How a format writes text, outermost first. */
type Layer = keyof typeof decoders

const decoders = {
  json: (raw: string) => JSON.parse(`"${raw}"`) as string,
  quotes: (raw: string) => raw.replaceAll('""', '"'),
  tags: (raw: string) => raw.replace(/<[^<>]*>/g, ''),
  entities: (raw: string) =>
    raw
      .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
      .replaceAll('&lt;', '<')
      .replaceAll('&nbsp;', '\u00a0')
      .replaceAll('&amp;', '&')
}

/** How the format of a reader writes text. */
export function layersOf(format: string): Layer[] {
  if (/^(text|meeting|srt)/.test(format)) return []
  if (format === 'vtt') return ['tags', 'entities']
  if (/^(csv|tsv)/.test(format)) return ['quotes']
  if (format === 'vcon-string') return ['json', 'json']
  if (format === 'sca (request)') return ['json', 'json', 'entities']
  return format.startsWith('sca') ? ['json', 'entities'] : ['json']
}

/** The source at each message's place, decoded by other means than the readers', is `actual`. Gives the number of messages. */
export function expectTruePlaces(source: string, messages: readonly Message[], layers: Layer[]): number {
  const said = messages.filter((message) => message.actual && message.ruleId !== 'source')
  for (const {place, actual} of said) {
    const {start, end} = place as {start: {offset: number}; end: {offset: number}}
    let text = source.slice(start.offset, end.offset)
    for (const layer of layers) text = decoders[layer](text)
    expect(text.replace(/[\r\n]+/g, ' ')).toBe(actual)
  }
  return said.length
}
