import {existsSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {packPages} from '../../scripts/rule-pages.js'
import {directiveRules} from '../../src/engine/directive-reports.js'
import {urlOf} from '../../src/engine/messages.js'
import {createLinter, recommended} from '../../src/index.js'
import {pageText, rulePage} from '../../src/packs/rule-page.js'

/** The anchors that GitHub gives to the headings of a page. */
function anchorsIn(markdown: string): string[] {
  const prose = markdown.replace(/^(`{3,})[^\n]*\n[\s\S]*?\n\1$/gm, '')
  return [...prose.matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\- _]/gu, '')
      .replaceAll(' ', '-')
  )
}

describe('pages of rules', () => {
  it('are fresh: run `npm run rule-pages`', () => {
    for (const [path, page] of packPages(recommended.rules)) {
      expect(existsSync(path), path).toBe(true)
      expect(readFileSync(path, 'utf8'), path).toBe(page)
    }
  })

  it('have a heading for the url of every message', () => {
    for (const {id} of recommended.rules) {
      const [page, anchor] = urlOf(id).split('/blob/main/')[1]!.split('#') as [string, string]
      expect(anchorsIn(readFileSync(page, 'utf8')), id).toContain(anchor)
    }
    const {messages} = createLinter({requireReason: true}).lint(
      '# huashu-disable\n# huashu-disable-line x/y avoid\n# huashu-disable-line avoid/we-never until 2020-01-01 -- r\n客服：您好\n',
      {today: '2026-01-01'}
    )
    const urls = new Set(messages.flatMap(({ruleId, url}) => (ruleId?.startsWith('directive/') ? [url!] : [])))
    expect(urls.size).toBe(Object.keys(directiveRules).length)
    for (const url of urls) {
      const [page, anchor] = url.split('/blob/main/')[1]!.split('#') as [string, string]
      expect(anchorsIn(readFileSync(page, 'utf8')), url).toContain(anchor)
    }
  })

  it('say what `huashu explain` says', () => {
    for (const rule of recommended.rules) {
      const [page] = [...packPages([rule]).values()].map((markdown) => markdown.replaceAll('\\', ''))
      const shown = pageText(rulePage(rule, 'zh'))
      const examples = [...rule.examples.bad, ...rule.examples.good].flatMap((example) => example.trim().split('\n'))
      for (const words of [rule.id, rule.title.zh, rule.why.zh, rule.source, ...rule.say, ...examples]) {
        expect(page).toContain(words)
        expect(shown).toContain(words)
      }
    }
  })
})
