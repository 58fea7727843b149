import {expect, it} from 'vitest'
import {createLinter} from '../../src/engine/linter.js'
import {readPack} from '../../src/packs/read-pack.js'

const source = `title: {zh: 不说“关系一点也没有”, en: t}
level: error
check:
  forbid: [一点关系都没有]
  unless: [没有任何问题]
  guards: []
message: {zh: m, en: m}
why: {zh: w, en: w}
source: s
examples: {bad: [«一点关系都没有»], good: [有关系]}
`

function hitsIn(text: string): string[] {
  const pack = readPack([{path: 'a/b.yml', source}])
  return createLinter({packs: [pack]})
    .lintCall({kind: 'transcript', turns: [{role: 'agent', text}]} as never)
    .map((message) => message.actual ?? '')
}

it('excuses words that overlap with harmless ones', () => {
  expect(hitsIn('一点关系都没有任何问题')).toEqual([])
})

it('does not let an excuse that only sounds right outweigh words that are certain', () => {
  expect(hitsIn('一点关系都没有人和问题')).toEqual(['一点关系都没有'])
})
