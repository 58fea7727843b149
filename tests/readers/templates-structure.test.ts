import {readFile} from 'node:fs/promises'
import {describe, expect, it} from 'vitest'
import {readBytes} from '../../src/files.js'
import type {Message, Turn} from '../../src/model.js'
import {type ReadOptions, readCalls} from '../../src/readers/read-calls.js'
import {templateLinter} from './templates-linter.js'

function turns(source: string, options: ReadOptions): string[] {
  return readCalls(source, options).calls.flatMap((call) => call.turns.map((turn) => show(turn, call.kind)))
}

function show({role, text, section}: Turn, kind?: string): string {
  return `${kind === 'notice' ? 'notice ' : ''}${section ? `[${section}] ` : ''}${role}: ${text}`
}

describe('Markdown', () => {
  const read = (source: string) => turns(source, {path: 'a.md'})

  it('headings are sections; code, comments, images and what is struck out are not said', () => {
    expect(
      read('# 开场\n您好\n\n结束\n---\n再见 ![您必须](u) `您必须` ~~您必须~~ <!-- 您必须 -->好\n\n    您必须\n')
    ).toEqual(['[开场] agent: 您好', '[结束] agent: 再见    好'])
  })

  it('labels tell roles, in bold, in questions and answers, alone on a line, and as headings', () => {
    expect(
      read(
        '**客户：** 太贵了\n**客服**：您好\n\n- Q1：能退吗\n- A1：能\n\n客户：\n> 几天\n\n客服：\n> 三天\n\n## 客户\n\n快点\n'
      )
    ).toEqual([
      'customer: 太贵了',
      'agent: 您好',
      'customer: 能退吗',
      'agent: 能',
      'customer: 几天',
      'agent: 三天',
      '[客户] customer: 快点'
    ])
  })

  it('a paragraph goes on with the label of its list item, an item below it does not', () => {
    expect(read('- 客户：太贵了\n\n  还慢\n  - 请您消消气\n')).toEqual([
      'customer: 太贵了',
      'customer: 还慢',
      'agent: 请您消消气'
    ])
  })

  it('what is shown as wrong is not said, until its section ends', () => {
    expect(
      read('## 错误示范\n这事不归我管\n### 例一\n您必须\n## 正确说法\n请讲\n\n反例：您必须\n\n❌ 您必须\n')
    ).toEqual(['[正确说法] agent: 请讲'])
    expect(read('## 错误订单处理\n请讲\n')).toEqual(['[错误订单处理] agent: 请讲'])
  })

  it('a comment makes its section a notice, or the whole when it stands first', () => {
    expect(read('# 话术\n您好\n\n<!-- 公告 -->\n\n## 停水\n\n请绕行\n\n## 退款\n\n再见\n')).toEqual([
      '[话术] agent: 您好',
      '[退款] agent: 再见',
      'notice [停水] agent: 请绕行'
    ])
    expect(read('<!-- notice -->\n# 停水\n请绕行\n# 停电\n请绕行\n')).toEqual([
      'notice [停水] agent: 请绕行',
      'notice [停电] agent: 请绕行'
    ])
    expect(read('---\nkind: notice\n---\n请绕行\n')).toEqual(['notice agent: 请绕行'])
  })

  it('a line between two rules is no front matter', () => {
    expect(read('---\n您好\n---\n再见\n')[0]).toContain('您好')
  })

  it('HTML is text without its tags; its comments, code and struck out parts are not', () => {
    expect(read('<div>您好&#x554a;<br>请<b>讲</b></div>\n<!-- 您必须 --><pre>您必须</pre><del>您必须</del>\n')).toEqual(
      ['agent: 您好啊\n请讲']
    )
  })

  it('a table names its columns, or every cell is said', () => {
    expect(read('|场景|客户|客服|备注|\n|-|-|-|-|\n|退款|太慢|请稍等|您必须|\n||快点|好的||\n')).toEqual([
      '[退款] customer: 太慢',
      '[退款] agent: 请稍等',
      '[退款] customer: 快点',
      '[退款] agent: 好的'
    ])
    expect(read('|早上好|晚上好|\n|-|-|\n|请讲|再见|\n')).toEqual([
      'agent: 早上好',
      'agent: 晚上好',
      'agent: 请讲',
      'agent: 再见'
    ])
  })

  it('is recognised without a name', () => {
    expect(turns('# 开场\n\n- 您好\n', {})).toEqual(['[开场] agent: 您好'])
  })
})

describe('YAML and JSON', () => {
  const tree = {
    title: '退款',
    scenes: [
      {场景: '开场', 话术: ['您好', {role: '客户', text: '太慢'}, {开场白: '请讲', 备注: '您必须'}]},
      {scene: '收尾', dialogue: [{speaker: 'agent', text: '再见'}, {客户: '谢谢'}], 错误话术: ['您必须'], agent: '1001'}
    ]
  }
  const expected = [
    '[开场] agent: 您好',
    '[开场] customer: 太慢',
    '[开场] agent: 请讲',
    '[收尾] agent: 再见',
    '[收尾] customer: 谢谢'
  ]

  it('what stands under known keys is said', async () => {
    const {stringify} = await import('yaml')
    expect(turns(JSON.stringify(tree), {path: 'a.json'})).toEqual(expected)
    expect(turns(stringify(tree), {path: 'a.yml'})).toEqual(expected)
    expect(turns(JSON.stringify(tree), {})).toEqual(expected)
  })

  it('the keys can be chosen', () => {
    const options = {path: 'a.json', speech: ['备注']}
    expect(turns(JSON.stringify(tree), options)).toEqual(['[开场] agent: 您必须', '[收尾] customer: 谢谢'])
    expect(turns('场景,备注,话术\n退款,请讲,您必须\n', {path: 'a.csv', speech: ['备注']})).toEqual([
      '[退款] agent: 请讲'
    ])
  })

  it('notices', () => {
    expect(turns('kind: notice\ntext: 请绕行\n', {path: 'a.yml'})).toEqual(['notice agent: 请绕行'])
    expect(turns('公告: [请绕行]\n话术: 您好\n', {path: 'a.yml'})).toEqual(['agent: 您好', 'notice agent: 请绕行'])
  })

  it('several documents, a map of scripts, a dialogue in one scalar', () => {
    expect(
      turns('话术: {开场: 您好, 收尾: 再见}\n---\ntext: |\n  客户：太慢\n  客服：请稍等\n  马上好\n', {path: 'a.yml'})
    ).toEqual(['[开场] agent: 您好', '[收尾] agent: 再见', 'customer: 太慢', 'agent: 请稍等\n马上好'])
  })
})

describe('CSV', () => {
  it('a section holds for the rows below it', () => {
    expect(turns('场景\t标准话术\t禁用话术\n退款\t您好\t您必须\n\t请讲\t\n', {path: 'a.tsv'})).toEqual([
      '[退款] agent: 您好',
      '[退款] agent: 请讲'
    ])
  })

  it('a role column, a text that only begins like a header', () => {
    expect(turns('场景,角色,话术\n退款,客户,太慢\n退款,客服,请稍等\n', {})).toEqual([
      '[退款] customer: 太慢',
      '[退款] agent: 请稍等'
    ])
    expect(turns('这里是话术,您好\n请讲\n', {path: 'a.txt'})).toHaveLength(2)
  })
})

describe('workbooks and Word documents', () => {
  it.each(['xlsx', 'docx'])('%s: every message is in the cell or paragraph that it names', async (ending) => {
    const read = await readBytes(await readFile(`fixtures/templates/after-sales.${ending}`))
    const source = 'text' in read ? read.text : ''
    const texts = new Map<string, string>()
    let sheet = ''
    for (const line of source.split('\n').slice(1)) {
      const [place = '', text = '""'] = line.split('\t')
      if (place === 'sheet') sheet = JSON.parse(text) === '公告' ? '公告' : `'${JSON.parse(text)}'`
      else texts.set(ending === 'docx' ? `¶${Number.parseInt(place, 10)}` : `${sheet}!${place}`, JSON.parse(text))
    }
    const messages = templateLinter().lint(source).messages as Message[]
    const said = messages.filter(({actual}) => actual)
    expect(said.length).toBeGreaterThan(1)
    for (const {where, actual} of said)
      expect([where, texts.get(where!)]).toEqual([where, expect.stringContaining(actual!)])
  })
})

describe('courtesies', () => {
  const greeting = (source: string, path: string) =>
    templateLinter()
      .lint(source, {path})
      .messages.filter(({ruleId}) => ruleId === 'courtesy/greeting').length

  it('are not missed in a list of wordings, or one with a customer in it', () => {
    expect(greeting('- 请讲\n- 再见\n', 'a.md')).toBe(0)
    expect(greeting('- 客户：太慢\n- 请讲\n', 'a.md')).toBe(0)
    expect(greeting('客户问题,标准话术\n太慢,请讲\n', 'a.csv')).toBe(0)
    expect(greeting('<!-- 公告 -->\n请绕行\n', 'a.md')).toBe(0)
  })

  it('are missed in a dialogue', () => {
    expect(greeting('客户：太慢\n客服：请讲\n', 'a.md')).toBe(1)
    expect(greeting('客户,客服\n太慢,请讲\n', 'a.csv')).toBe(1)
  })
})
