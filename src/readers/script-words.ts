import {fold} from '../text/fold.js'
import type {ReadOptions} from './reader.js'

const speech =
  '话术 文本 台词 对白 内容 回复 回答 应答 答复 答案 说 说法 用语 脚本 开场白 结束语 欢迎语 问候语 结束词 标准话术 参考话术 推荐话术 ' +
  'text say says line lines content reply replies response answer answers script speech utterance message greeting closing'
const sections =
  '场景 环节 步骤 节点 阶段 标题 名称 主题 分类 类别 意图 情景 情境 scene section scenario title name topic step stage intent category'
const roles = '角色 身份 说话人 发言人 role speaker'

/** Columns that hold what is said, by a part of their name. */
const SPEECH_COLUMN = /话术|用语|台词|回复|应答|答复|回答|答案|说法|开场白|结束语|欢迎语|^(内容|文本|脚本)$/
const SECTION_COLUMN = /场景|环节|步骤|节点|阶段|标题|主题|分类|类别|类型|意图|情景|情境/

/** What a script shows as not to be said; it is no speech. */
const WARNING =
  /(错误|反面|不当|禁用|禁止|违规|不规范)的?(示范|示例|例子|案例|做法|话术|用语|说法|表达|回答|回复)|反例|禁语|(禁忌|服务忌)(用?语|话)?|不(要|能|可以?|该|应该?|宜|许|得)(这[么样])?说|负面话术|^(bad|dont|don't|wrong|forbidden|avoid)$/

const NOTICE = /^(公告|通知|告示|notice|announcement)$/

/** What the names of keys, columns and headings say of what stands under them. */
export interface ScriptWords {
  says: (name: string) => boolean
  /** As `says`, for a column: `标准话术（2024 版）` will do. */
  columnSays: (name: string) => boolean
  names: (name: string) => boolean
  columnNames: (name: string) => boolean
  tellsRole: (name: string) => boolean
}

export function scriptWords({speech: own}: ReadOptions): ScriptWords {
  const said = own ? new Set(own.map(key)) : wordsOf(speech)
  const named = wordsOf(sections)
  const told = wordsOf(roles)
  const says = (name: string) => said.has(key(name))
  return {
    says,
    columnSays: (name) => !warns(name) && (says(name) || (!own && SPEECH_COLUMN.test(key(name)))),
    names: (name) => named.has(key(name)),
    columnNames: (name) => named.has(key(name)) || SECTION_COLUMN.test(key(name)),
    tellsRole: (name) => told.has(key(name))
  }
}

/** Whether a heading, key or label shows what must not be said. */
export function warns(name: string): boolean {
  return WARNING.test(key(name))
}

/** Whether a mark, key or name makes what stands under it a public notice. */
export function announces(name: string): boolean {
  return NOTICE.test(key(name))
}

function key(name: string): string {
  return fold(name).replace(/[\s*:#]+/g, '')
}

const made = new Map<string, Set<string>>()

function wordsOf(list: string): Set<string> {
  const words = made.get(list) ?? new Set(list.split(' ').map(key))
  made.set(list, words)
  return words
}
