import {expect, test} from 'vitest'
import {createLintMemory} from '../../src/engine/lint-memory.js'
import type {LintedFile} from '../../src/engine/linter.js'
import type {Call} from '../../src/model.js'
import {createLinter} from '../../src/node.js'

const linter = createLinter()

const dialogue = [
  '客服：您好，很高兴为您服务。',
  '客户：我要投诉，装了两次都没装好。',
  '客服：这事不归我做。',
  '客户：那怎么办',
  '客服：请稍等，我帮您查一下',
  '客服：我不知道啊，您问别人吧',
  '客户：谢谢'
]
const said = [
  '您好，请讲',
  '这事不归我做。',
  '請您稍等，這件事情不歸我們管',
  '三十个工作日内给您答复',
  '您的 adress 是什么'
]

const turns = dialogue.map((line) => `{"role": "${line.replace('：', '", "text": "')}"}`)

/** Scripts and calls to edit, by the name that tells their format. */
const sources: Record<string, string> = {
  'dialogue.txt': dialogue.join('\n'),
  'script.txt': said.join('\n'),
  'stamped.txt': dialogue.map((line, i) => `[00:0${i}:10] ${line}`).join('\n'),
  'strangers.txt': dialogue.map((line) => line.replace('客服', '张三').replace('客户', '李四')).join('\n'),
  'numbered.txt': dialogue.map((line) => line.replace('客服', 'A').replace('客户', 'B')).join('\n'),
  'list.md': said.map((line, i) => `${i % 3 ? '' : `## 场景 ${i}\n\n`}- ${line}\n  还有一行`).join('\n'),
  'dialogue.md': `---\nkind: 话术\n---\n\n# 投诉\n\n${dialogue.join('\n\n')}\n\n<!-- 公告 -->\n\n## 公告\n\n今日停水，敬请谅解。\n\n> 引用\n> 这事不归我做\n`,
  'table.md': `# 表\n\n| 场景 | 话术 |\n| --- | --- |\n${said.map((line) => `| 报修 | ${line} |`).join('\n')}\n\n\`\`\`\n这事不归我做\n\n## 不是标题\n\`\`\`\n\n1. 您好\n2. 这事不归我做\n\n   客户：好\n\n   再来\n`,
  'script.yaml': `场景: 报修\n话术:\n${said.map((line) => `  - ${line}`).join('\n')}\n公告:\n  - 话术: 今日停水\n`,
  'script.json': JSON.stringify({场景: '报修', 话术: said}, null, 1),
  'script.csv': `场景,话术\n${said.map((line) => `报修,${line}`).join('\n')}\n`,
  'call.vtt': `WEBVTT\n\n${dialogue.map((line, i) => `00:00:0${i}.000 --> 00:00:0${i}.900\n${line}\n`).join('\n')}`,
  'call.srt': dialogue.map((line, i) => `${i + 1}\n00:00:0${i},000 --> 00:00:0${i},900\n${line}\n`).join('\n'),
  'strangers.srt': dialogue
    .map(
      (line, i) =>
        `${i + 1}\n00:00:0${i},000 --> 00:00:0${i},900\n${line.replace('客服', '说话人1').replace('客户', '说话人2')}\n`
    )
    .join('\n'),
  'voices.vtt': `WEBVTT\n\n${dialogue.map((line, i) => `00:00:0${i}.000 --> 00:00:0${i}.900\n<v ${line.replace('：', '>')}\n`).join('\n')}`,
  'call.csv': `role,text,start\n${dialogue.map((line, i) => `${line.replace('：', ',"')}",${i}`).join('\n')}\n`,
  'call.json': `{"id": "a",\n "turns": [\n${turns.join(',\n')}\n]}`,
  'calls.ndjson': `{"id": "a", "turns": [${turns.slice(0, 4).join(', ')}]}\n{"id": "b", "turns": [${turns.slice(4).join(', ')}]}\n`
}

/** What people type, and what changes what stands around it. */
const typed = [
  '这',
  '您好',
  '席',
  '问',
  'abc',
  '。',
  '这事不归我做',
  '稍等一下',
  '不好意思',
  '\n',
  '\n',
  '\n\n',
  '\r\n',
  ' ',
  '    ',
  '- ',
  '1. ',
  '> ',
  '# ',
  '\n## 新的一节\n\n',
  '\n# 错误示范\n',
  '```',
  '\n```\n',
  '<!--',
  '-->',
  '<!-- 公告 -->\n',
  '\n<!-- /公告 -->\n',
  '\n<div>\n',
  '\n---\n',
  '\n===\n',
  '| a | b |\n| --- | --- |\n',
  '|',
  '[x]: y\n',
  '`',
  '**',
  '客服：',
  '客户：',
  '\n客服：好的\n',
  '张三：',
  '[00:03:02] ',
  '[09:03:02] ',
  '{name}',
  '"',
  ',',
  ':',
  '：',
  '}',
  ']',
  '\n  - 话术: 好\n',
  '\n# huashu-disable forbidden/not-my-duty -- 例子\n',
  '\n<!-- huashu-disable -->\n',
  '\ufeff',
  '\u3000',
  '\0',
  '❌ '
]

/** Numbers from 0 to 1 that are the same every time. */
function randomBy(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0
    return (state >>> 0) / 2 ** 32
  }
}

/** A source somewhat changed, as by typing, deleting, pasting lines of it, or taking the last change back. */
function edited(source: string, before: string, random: () => number): string {
  const at = Math.floor(random() * (source.length + 1))
  const end = Math.min(source.length, at + Math.floor(random() ** 3 * 40))
  const choice = random()
  if (choice < 0.5) return source.slice(0, at) + typed[Math.floor(random() * typed.length)] + source.slice(at)
  if (choice < 0.75) return source.slice(0, at) + source.slice(end)
  if (choice < 0.85) return before
  const lines = source.split('\n')
  const line = Math.floor(random() * lines.length)
  const count = Math.floor(random() * 4)
  if (choice < 0.92) lines.splice(line, count)
  else lines.splice(line, 0, ...lines.slice(line - count, line))
  return lines.join('\n')
}

/** All that a lint tells, as one text. */
function tellingOf(file: LintedFile): string {
  const {calls, scorecards, scorecard, foreign} = file.data
  const messages = file.messages.map((message) => ({...message, message: message.message, stack: undefined}))
  return JSON.stringify({messages, calls, scorecards, scorecard, foreign}, undefined, 1)
}

const EDITS = Number(process.env.RELINT_EDITS ?? 60)
const FIRST = Number(process.env.RELINT_FIRST ?? 1)
const SEEDS = Number(process.env.RELINT_SEEDS ?? 3)

test.each(Object.entries(sources))('editing %s tells at every step what a whole lint tells', (path, first) => {
  for (let seed = FIRST; seed < FIRST + SEEDS; seed++) {
    const random = randomBy(seed * 7919)
    const memory = createLintMemory()
    let [source, before] = [seed % 2 ? first : `${first}\n`.repeat(5), first]
    for (let step = 0; step < EDITS; step++) {
      const live = tellingOf(linter.lint(source, {path, memory}))
      if (live !== tellingOf(linter.lint(source, {path})))
        expect(live, `${path} ${seed} ${step}`).toBe(tellingOf(linter.lint(source, {path})))
      const next = edited(source, before, random)
      before = source
      source = next.length > 6000 ? first : next
    }
  }
})

test.each(Object.entries(sources))(
  'sentences that are typed letter by letter in %s, too, and what comes behind',
  (path, first) => {
    const memory = createLintMemory()
    let source = `${first}\n`
    linter.lint(source, {path, memory})
    for (const [turn, rest] of [
      [0, '这事不归我做。'],
      [2, '稍等一下ab'],
      [0, '\n'],
      [1, '请']
    ] as const)
      for (const letter of rest) {
        const calls = linter.lint(source, {path}).data.calls as Call[]
        const at = calls.flatMap(({turns}) => turns)[turn]?.pieces?.at(-1)?.[2] ?? source.length
        source = source.slice(0, at) + letter + source.slice(at)
        expect(tellingOf(linter.lint(source, {path, memory}))).toBe(tellingOf(linter.lint(source, {path})))
      }
  }
)
