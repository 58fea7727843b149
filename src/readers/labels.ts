import type {Role} from '../model.js'
import {fold} from '../text/fold.js'

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
export function labelsOf(roles: Record<string, Role> = {}): Labels {
  const table = new Map<string, Role>()
  for (const [role, names] of Object.entries(known))
    for (const name of fold(names).split(' ')) table.set(name, role as Role)
  for (const [name, role] of Object.entries(roles)) table.set(fold(name), role)
  const longest = Math.max(...[...table.keys()].map((name) => name.length))
  const prefix = (line: string) => {
    const folded = fold(line.slice(0, longest + 1))
    for (let length = Math.min(folded.length, longest); length > 0; length--) {
      const cutsWord = LETTER.test(folded[length - 1]!) && LETTER.test(folded[length] ?? '')
      if (!cutsWord && table.has(folded.slice(0, length))) return length
    }
    return 0
  }
  return {
    prefix,
    role(label) {
      const folded = fold(label.trim())
      return table.get(folded) ?? table.get(folded.slice(0, prefix(folded)))
    },
    anonymous: speakerNumber
  }
}

/** What tells a numbered speaker from the others: `1` of `SPEAKER_01`, `a` of `A`; undefined for any other label. */
export function speakerNumber(label: string): string | undefined {
  const folded = fold(label.slice(0, 40).trim())
  return (NUMBERED.exec(folded) ?? SIDED.exec(folded))?.[1]
}
