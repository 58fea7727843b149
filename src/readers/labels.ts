import type {Role} from '../model.js'
import {fold, folded} from '../text/fold.js'

const known: Record<Exclude<Role, 'unknown'>, string> = {
  agent:
    '客服 客服专员 客服人员 客服代表 客户经理 客户专员 客户服务 客户代表 人工客服 在线客服 人工 人工坐席 坐席 坐席员 座席 座席员 话务 话务员 接线员 ' +
    '服务员 专员 服务专员 服务人员 服务代表 服务顾问 顾问 业务员 业务代表 销售 销售顾问 导购 理赔员 理财经理 主管 客服主管 值班经理 店员 商家 卖家 管家 前台 柜员 工号 ' +
    'agent human_agent any_agent representative rep csr operator advisor adviser staff assistant support seller sales employee supervisor sme',
  customer:
    '客户 顾客 用户 来电 来电者 来电人 客人 访客 买家 买方 消费者 业主 会员 住户 租户 乘客 旅客 病人 患者 家属 投保人 被保险人 持卡人 家长 ' +
    'customer client caller user buyer guest visitor end_user consumer patient',
  system:
    '系统 系统消息 系统提示 自动回复 机器人 语音机器人 机器人客服 智能客服 智能助手 虚拟坐席 语音导航 语音播报 提示音 ' +
    'system bot ivr robot chatbot automated_agent custom_bot'
}

/** Tells roles from the labels that sources write, longest label first. */
export interface Labels {
  /** The role of a whole label, such as `客服` or `客服小王`; undefined when it is none that we know. */
  role: (label: string) => Role | undefined
  /** Length of the known label at the start of a line, 0 when there is none. */
  prefix: (line: string) => number
  /** What tells a numbered speaker from the others (`1` of `SPEAKER_01` and `说话人1`); undefined for any other label. */
  anonymous: (label: string) => string | undefined
}

const LETTER = /[a-z]/
const NUMBERED =
  /^(?:(?:speaker|spkr?|channel|chan|ch|participant|party|person|说话人|发言人|讲话人|发言者|声道|通道|角色)[\s_#:-]*)?0*(\d{1,3}|[a-z])$/
const SIDED = /^(left|right|左|右)[\s_-]*(?:channel|声道|通道)?$/

/** The usual labels in Simplified, Traditional and English, and those of `roles`, which come first. */
export function labelsOf(roles: Record<string, Role> = usual): Labels {
  const made = labelsMade.get(roles) ?? makeLabels(roles)
  labelsMade.set(roles, made)
  return made
}

const usual: Record<string, Role> = {}
/** Sources are many, the `roles` of a configuration few. */
const labelsMade = new WeakMap<Record<string, Role>, Labels>()

function makeLabels(roles: Record<string, Role>): Labels {
  const table = new Map<string, Role>()
  for (const [role, names] of Object.entries(known))
    for (const name of fold(names).split(' ')) table.set(name, role as Role)
  for (const [name, role] of Object.entries(roles)) table.set(fold(name), role)
  const byFirst = new Map<number, string[]>()
  for (const name of [...table.keys()].sort((a, b) => b.length - a.length)) {
    const first = name.charCodeAt(0)
    byFirst.set(first, [...(byFirst.get(first) ?? []), name])
  }
  const prefix = (line: string) => {
    const names = byFirst.get(folded[line.charCodeAt(0)] ?? 0)
    return names?.find((name) => beginsWith(line, name))?.length ?? 0
  }
  return {
    prefix,
    role(label) {
      const name = label.trim()
      return table.get(fold(name.slice(0, prefix(name))))
    },
    anonymous: speakerNumber
  }
}

/** Whether a line begins with a folded name, and not in the middle of a Latin word. */
function beginsWith(line: string, name: string): boolean {
  for (let i = 0; i < name.length; i++) if (folded[line.charCodeAt(i)] !== name.charCodeAt(i)) return false
  const next = folded[line.charCodeAt(name.length)]
  return !(LETTER.test(name.at(-1)!) && next !== undefined && LETTER.test(String.fromCharCode(next)))
}

/** What tells a numbered speaker from the others: `1` of `SPEAKER_01`, `a` of `A`; undefined for any other label. */
export function speakerNumber(label: string): string | undefined {
  const name = fold(label.slice(0, 40).trim())
  return (NUMBERED.exec(name) ?? SIDED.exec(name))?.[1]
}
