import type {Role} from '../model.js'
import {fold} from '../text/fold.js'

const known: Record<Exclude<Role, 'unknown'>, string> = {
  agent:
    '客服 客服专员 客服人员 客服代表 客户经理 客户专员 客户服务 人工客服 在线客服 坐席 座席 话务员 话务 接线员 服务员 专员 服务专员 顾问 店员 商家 卖家 管家 前台 柜员 工号 ' +
    'agent representative rep csr operator advisor staff assistant support seller human_agent',
  customer:
    '客户 顾客 用户 来电 来电者 来电人 客人 买家 业主 会员 住户 乘客 旅客 病人 患者 家属 customer client caller user buyer guest end_user consumer',
  system: '系统 系统消息 机器人 智能客服 语音导航 提示音 system bot ivr robot automated_agent'
}

/** Tells roles from the labels that sources write, longest label first. */
export interface Labels {
  /** The role of a whole label, such as `客服` or `客服小王`; undefined when it is none that we know. */
  role: (label: string) => Role | undefined
  /** Length of the known label at the start of a line, 0 when there is none. */
  prefix: (line: string) => number
}

/** The usual labels in Simplified, Traditional and English, and those of `roles`, which come first. */
export function labelsOf(roles: Record<string, Role> = {}): Labels {
  const table = new Map<string, Role>()
  for (const [role, names] of Object.entries(known)) for (const name of names.split(' ')) table.set(name, role as Role)
  for (const [name, role] of Object.entries(roles)) table.set(fold(name), role)
  const longest = Math.max(...[...table.keys()].map((name) => name.length))
  const prefix = (line: string) => {
    const folded = fold(line.slice(0, longest))
    for (let length = folded.length; length > 0; length--) if (table.has(folded.slice(0, length))) return length
    return 0
  }
  return {
    prefix,
    role(label) {
      const folded = fold(label.trim())
      return table.get(folded) ?? table.get(folded.slice(0, prefix(folded)))
    }
  }
}
