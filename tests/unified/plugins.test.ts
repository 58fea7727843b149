import type {Node, Nodes, Paragraph, Root} from 'nlcst'
import {toString as textOf} from 'nlcst-to-string'
import {retext} from 'retext'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {huashuLint, huashuParse, huashuStringify, type Message, retextHuashu} from '../../src/index.js'
import {only} from '../only.js'

const packs = [
  only('forbidden/not-my-duty', 'forbidden/i-do-not-know', 'rewrite/you-must', 'courtesy/thanks', 'courtesy/farewell')
]
const labelled = `\ufeff[00:00:01] 客服：您好，请讲。\r
客户：宽带坏了 😀\r

[00:00:09] 坐席小王: 这事不归我做。
  这个我也不懂！谢谢，再见。  \r
`
const ndjson =
  '{"id": "a\\u0031", "turns": [{"role": "agent", "text": "您好，\\u8fd9\\u4e8b不归\\t我做。\\"谢谢\\"，再见\\ud83d\\ude00"}, {"text": "\\/嗯\\\\", "role": "customer"}]}\n'

const templates = '您好，请讲。\n您必须先登记。\n'
const sources = {labelled, ndjson, templates, nothing: '', 'only blanks': ' \n\n', 'no end': '客服：您好'}

describe('huashuParse and huashuStringify', () => {
  const processor = unified().use(huashuParse).use(huashuStringify).freeze()

  for (const [name, source] of Object.entries(sources))
    it(`${name}: comes back byte for byte`, () => {
      expect(processor.stringify(processor.parse(source))).toBe(source)
      expect(String(processor.processSync(source))).toBe(source)
    })

  it('makes each turn a paragraph, each sentence a sentence, each character of Han a word', () => {
    const tree = processor.parse(labelled)
    const turns = tree.children.filter((node): node is Paragraph => node.type === 'ParagraphNode')
    expect(turns.map((turn) => turn.data?.turn)).toEqual([
      {role: 'agent', speaker: '客服', start: 1},
      {role: 'customer', speaker: '客户'},
      {role: 'agent', speaker: '坐席小王', start: 9}
    ])
    expect(turns[2]!.children.map((sentence) => textOf(sentence).trim())).toEqual([
      '这事不归我做。',
      '这个我也不懂！',
      '谢谢，再见。'
    ])
    const [sentence] = turns[0]!.children
    expect(sentence).toMatchObject({
      type: 'SentenceNode',
      children: [
        {type: 'WordNode', children: [{type: 'TextNode', value: '您'}]},
        {type: 'WordNode', children: [{type: 'TextNode', value: '好'}]},
        {type: 'PunctuationNode', value: '，'},
        {type: 'WordNode'},
        {type: 'WordNode'},
        {type: 'PunctuationNode', value: '。'}
      ]
    })
  })

  it('knows where everything stands in the source', () => {
    for (const source of Object.values(sources)) {
      visit(processor.parse(source), (node) => {
        if (!('value' in node)) return
        const {start, end} = node.position!
        expect(source.slice(start.offset, end.offset)).toBe(node.value)
      })
    }
  })

  it('writes what another plugin changed', () => {
    const shout = () => (tree: Root) =>
      visit(tree, (node) => {
        if (node.type === 'PunctuationNode' && node.value === '。') node.value = '！'
      })
    const file = unified().use(huashuParse).use(shout).use(huashuStringify).processSync('客服：您好。\n客户：嗯。\n')
    expect(String(file)).toBe('客服：您好！\n客户：嗯！\n')
  })

  it('takes the options of readers', () => {
    const tree = unified()
      .use(huashuParse, {roles: {老王: 'agent'}})
      .use(huashuStringify)
      .parse('老王：您好\n')
    expect((tree.children[1] as Paragraph).data?.turn?.role).toBe('agent')
  })

  it('tells what it cannot read', () => {
    const file = unified().use(huashuParse).use(huashuLint, {packs}).use(huashuStringify).processSync('{"turns": [}\n')
    expect(file.messages[0]).toMatchObject({ruleId: 'source', fatal: true})
  })
})

describe('huashuLint', () => {
  const lint = (source: string, options = {}, path?: string) =>
    unified()
      .use(huashuParse)
      .use(huashuLint, {packs, ...options})
      .use(huashuStringify)
      .processSync(new VFile({value: source, ...(path ? {path} : {})}))

  it('puts messages on the file, at their places', () => {
    const file = lint(labelled, {}, 'call.txt')
    expect(file.messages.map(String)).toEqual([
      'call.txt:4:18-4:24: “这事不归我做”是把客户推开',
      expect.stringMatching(/^call\.txt:5:\d-5:9: “.*我也不懂”让客户没了着落$/)
    ])
    expect(file.messages[0]).toMatchObject({
      source: 'huashu',
      ruleId: 'forbidden/not-my-duty',
      fatal: true,
      actual: '这事不归我做',
      expected: ['我来帮您联系负责的同事，并全程为您跟进'],
      turn: 2,
      role: 'agent',
      confidence: 'certain'
    })
    expect(String(file)).toBe(labelled)
  })

  it('looks through JSON escapes', () => {
    const [message] = lint(ndjson).messages as Message[]
    expect(message).toMatchObject({ruleId: 'forbidden/not-my-duty', actual: '这事不归\t我做'})
    const {start, end} = message!.place as {start: {offset: number}; end: {offset: number}}
    expect(ndjson.slice(start.offset, end.offset)).toBe('\\u8fd9\\u4e8b不归\\t我做')
  })

  it('takes the options of a linter', () => {
    expect(lint(labelled, {rules: {'forbidden/not-my-duty': 'off'}}).messages).toHaveLength(1)
    expect(lint(labelled, {locale: 'en'}).messages[0]?.reason).toContain('turns the customer away')
  })

  it('judges a tree that somebody else made', () => {
    const tree = unified().use(huashuParse).use(huashuStringify).parse(labelled)
    visit(tree, (node) => {
      delete node.position
    })
    const file = new VFile(labelled)
    unified().use(huashuParse).use(huashuLint, {packs}).use(huashuStringify).runSync(tree, file)
    expect(file.messages.map(({ruleId}) => ruleId)).toEqual(['forbidden/not-my-duty', 'forbidden/i-do-not-know'])
  })
})

describe('retextHuashu', () => {
  /** Another retext plugin, as others write them: tells every exclamation mark. */
  const retextCalm = () => (tree: Root, file: VFile) =>
    visit(tree, (node) => {
      if (node.type === 'PunctuationNode' && node.value === '！') file.message('Calm down', {place: node.position!})
    })

  it('works beside another plugin, on the tree that retext makes', () => {
    const file = retext()
      .use(retextCalm)
      .use(retextHuashu, {packs})
      .processSync('客服：您好！这事不归我做。\n客户：这事归谁？\n')
    expect(file.messages.map((message) => [message.source ?? 'calm', String(message.place && `${message}`)])).toEqual([
      ['calm', '1:6-1:7: Calm down'],
      ['huashu', '1:7-1:13: “这事不归我做”是把客户推开'],
      ['huashu', '1:14-1:14: 结束时没有道别'],
      ['huashu', 'undefined']
    ])
    expect(String(file)).toBe('客服：您好！这事不归我做。\n客户：这事归谁？\n')
  })

  it('takes text without labels as what the agent says', () => {
    const file = retext().use(retextHuashu, {packs, locale: 'en'}).processSync('您必须先登记。\n')
    expect(file.messages.find(({ruleId}) => ruleId === 'rewrite/you-must')).toMatchObject({
      reason: '“您必须” is an order',
      expected: ['希望您能够'],
      place: {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 4, offset: 3}}
    })
  })

  it('finds places in English prose, too', () => {
    const source = 'Agent: Good morning. 这事不归我做 (not my job).\n\nCustomer: What?\n'
    const file = retext().use(retextHuashu, {packs}).processSync(source)
    const message = file.messages.find(({ruleId}) => ruleId === 'forbidden/not-my-duty')!
    const {start, end} = message.place as {start: {offset: number}; end: {offset: number}}
    expect(source.slice(start.offset, end.offset)).toBe('这事不归我做')
  })

  it('takes a tree without positions', () => {
    const tree: Root = {
      type: 'RootNode',
      children: [
        {
          type: 'ParagraphNode',
          children: [
            {
              type: 'SentenceNode',
              children: [{type: 'WordNode', children: [{type: 'TextNode', value: '这事不归我做'}]}]
            }
          ]
        }
      ]
    }
    const file = new VFile('这事不归我做')
    retext().use(retextHuashu, {packs}).runSync(tree, file)
    expect(file.messages.map(({ruleId}) => ruleId)).toContain('forbidden/not-my-duty')
  })
})

function visit(node: Nodes, enter: (node: Nodes) => void): void {
  enter(node)
  if ('children' in node) for (const child of node.children as Node[]) visit(child as Nodes, enter)
}
