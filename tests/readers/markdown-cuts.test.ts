import {expect, test} from 'vitest'
import {readCalls} from '../../src/readers/read-calls.js'

/** Lines that open, close and go on with the blocks of Markdown. */
const LINES = [
  '',
  '',
  '',
  '',
  '# 场景',
  '## 客户',
  '### 错误示范',
  '- 您好',
  '- 请讲',
  '* 好的',
  '-',
  '- - 里面',
  '- > 引用',
  '- ```',
  '  ```',
  '```',
  '````',
  '~~~',
  '``` js',
  '    缩进',
  '  接着说',
  '接着说',
  '客服：您好',
  '客户：好',
  '> 引用',
  '> - 里面',
  '> ```',
  '1. 一',
  '2. 二',
  '   接着',
  '| a | b |',
  '| --- | --- |',
  '| 话术 | 场景 |',
  '<div>',
  '</div>',
  '<b>粗</b>',
  '<!-- 公告 -->',
  '<!-- 注',
  '释 -->',
  '文字 <!-- 注',
  '<!-->',
  '- <!-- 注',
  '---',
  '***',
  '===',
  '\\# 不是',
  '`码',
  '**粗',
  '粗**',
  '&lt;',
  '\u3000全角',
  '[链接](x "题',
  '注")',
  '\ufeff头'
]

/** A definition of a link reaches over the whole source, so that it is cut only where it must be. */
const WHOLE = '\n\n[qq]: y\n'

test('a Markdown source says the same whether it is read in parts or as a whole', () => {
  let state = 42
  const random = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0
    return Math.floor(((state >>> 0) / 2 ** 32) * below)
  }
  for (let round = 0; round < Number(process.env.CUT_ROUNDS ?? 1500); round++) {
    const few = 4 + random(LINES.length - 4)
    const from = random(LINES.length)
    const lines = Array.from({length: 4 + random(40)}, () => {
      const line = LINES[(from + random(few)) % LINES.length]!
      return line && random(3) === 0 ? `${line}${random(50)}` : line
    })
    const source = lines.join(random(8) ? '\n' : '\r\n')
    const parts = readCalls(source, {path: 'a.md'})
    const whole = readCalls(source + WHOLE, {path: 'a.md'})
    expect(parts.calls, source).toEqual(whole.calls)
  }
})
