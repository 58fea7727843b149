import type {Locale} from '../model.js'
import {say} from './say.js'

/** A comment of a template. */
function commenter(locale: Locale): (zh: string, en: string) => string {
  return (zh, en) => `# ${say({zh, en}, locale)}`
}

/** The first configuration of a project: what can be set, and how, as comments. */
export function configTemplate(schema: string, locale: Locale): string {
  const note = commenter(locale)
  return `# yaml-language-server: $schema=${schema}
${note('从哪套规则开始：recommended、strict（全部规则，各升一级）、./文件、npm 包', 'What to start from: recommended, strict (every rule, one level higher), ./file, an npm package')}
extends: recommended

${note('自己的规则包（用 huashu init --pack 名字 开始一个）', 'Own rule packs (start one with huashu init --pack NAME)')}
# packs: [huashu-rules]

${note('规则的级别：off、info、warning、error；或 [级别, {检查的选项}]', 'Levels of rules: off, info, warning, error; or [level, {options of the check}]')}
# rules:
#   avoid/company-policy: off
#   courtesy/greeting: [warning, {where: {first: 2}}]

${note('只对某些文件', 'For some files only')}
# overrides:
#   - files: [outbound/**]
#     rules: {courtesy/greeting: error}

${note('说话人是谁', 'Who the speakers are')}
# roles: {阿强: agent, 老板: customer}

${note('规则里 <名字> 指的词表', 'Word lists that rules use as <name>')}
# words: {product: [宽带, 光猫]}

${note('术语：该说的: [不该说的]', 'Terms: what to say: [what not to say]')}
# terms: {光猫: [猫, 调制解调器]}

${note('拼写正确的外文词', 'Foreign words that are spelled right')}
# vocabulary: [iCloud, Xiaomi]

${note('某条规则放过的说法', 'Words that a rule lets pass')}
# allow: {forbidden/cannot-do: [不能提前退房]}

${note('不检查的文件（写法同 .gitignore；也可写在 .huashuignore）', 'Files that are not linted (as in .gitignore; .huashuignore works, too)')}
# ignore: [drafts/]

${note('从哪一级起让命令以 1 退出：error、warning、info、never', 'From which level on the command exits with 1: error, warning, info, never')}
failOn: error
`
}

/** The word lists of a new pack folder. */
export function wordsTemplate(locale: Locale): string {
  const note = commenter(locale)(
    '自己的词表：短语里的 <courier> 就是其中任何一个。内置的也能用：<you>、<i>、<matter> …',
    'Word lists of your own: <courier> in a phrase stands for any of these. The built-in ones can be used, too: <you>, <i>, <matter> …'
  )
  return `${note}\ncourier: [快递, 快递员, 快递小哥, 物流]\n`
}

/** The first rule of a new pack. */
export function ruleTemplate(schema: string, pack: string, locale: Locale): string {
  const note = commenter(locale)
  return `# yaml-language-server: $schema=${schema}
${note(`编号就是路径：${pack}/do-not-blame`, `The id is the path: ${pack}/do-not-blame`)}
title: {zh: 不把责任推给快递, en: Do not put the blame on the courier}
${note('error、warning 或 info', 'error, warning or info')}
level: warning
check:
  ${note('(a|b) 其一 · [a] 可有可无 · … 同一句里最多八个字 · <名字> 词表', '(a|b) one of · [a] or not · … up to 8 characters of the sentence · <name> a word list')}
  forbid:
    - (都|全)是<courier>的(错|问题|责任)
    - 要怪就怪<courier>
  ${note('这样说就没事', 'Said like this, it is fine')}
  unless:
    - 不是说…是<courier>的(错|问题|责任)
message: {zh: '“{actual}”是在推卸责任', en: '“{actual}” shifts the blame'}
${note('改成怎么说，最好的在前', 'What to say instead, the best first')}
say:
  - 我马上帮您联系快递核实，有结果第一时间告诉您
why: {zh: 客户买的是我们的服务，谁出错都由我们负责到底, en: The customer bought from us and we see to it whoever made the mistake}
source: ${say({zh: '我们自己的服务手册', en: 'our own service manual'}, locale)}
${note('例子就是测试：«…» 正好是命中的地方；好例子一处也不能命中', 'Examples are the tests: «…» is exactly what is hit; in a good example nothing is')}
examples:
  bad:
    - 这«都是快递的错»，我们没办法
    - «要怪就怪物流»
  good:
    - 不是说都是快递的错，我们也有责任
    - |
      客户：都是快递的错吗？
      客服：我先帮您核实一下。
`
}
