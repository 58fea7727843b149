import {fold} from '../text/fold.js'

/** What a column holds. `role` is one of known roles, `speaker` any name or number; `startMs` and `endMs` are milliseconds. */
export type Column =
  | 'role'
  | 'speaker'
  | 'text'
  | 'start'
  | 'end'
  | 'startMs'
  | 'endMs'
  | 'call'
  | 'direction'
  | 'scene'

const headings: Record<Column, string> = {
  role: '角色 身份 说话角色 说话人角色 发言角色 角色类型 role participantrole participant_role sender_type sendertype',
  speaker:
    '说话人 发言人 讲话人 发言者 发送人 发送者 发送方 声道 通道 speaker sender from channel name participant speaker_id speakerid author',
  text: '内容 文本 话术 对话内容 消息内容 通话内容 聊天内容 消息 原文 转写文本 识别结果 语句 说话内容 text content words message transcript utterance sentence body speech',
  start:
    '开始 开始时间 起始 起始时间 时间 发送时间 消息时间 说话时间 start start_time starttime begin begin_time begintime time timestamp date datetime offset',
  end: '结束 结束时间 终止时间 end end_time endtime finish',
  startMs:
    '开始毫秒 开始时间毫秒 起始毫秒 start_ms startms begin_ms beginms start_millis beginoffsetmillis begin_offset_millis',
  endMs: '结束毫秒 结束时间毫秒 end_ms endms end_millis endoffsetmillis end_offset_millis',
  call: '通话 通话编号 通话id 会话 会话编号 会话id 对话id 录音编号 录音id 工单号 callid call_id call conversation conversation_id conversationid session session_id sessionid contact_id',
  direction: '方向 呼叫方向 呼叫类型 direction',
  scene: '场景 环节 类别 分类 标签 scene scenario stage category section'
}

/** Every kind of column. */
export const columnNames = Object.keys(headings) as Column[]

const usual = new Map(
  Object.entries(headings).flatMap(([column, names]) =>
    fold(names)
      .split(' ')
      .map((name) => [name, column as Column] as const)
  )
)

/** Which column of a header holds what; the first one of its kind counts. `own` are further headings. */
export function columnsOf(header: readonly string[], own: Record<string, Column> = {}): Map<Column, number> {
  const table = new Map([...usual, ...Object.entries(own).map(([name, column]) => [nameOf(name), column] as const)])
  const columns = new Map<Column, number>()
  for (const [index, heading] of header.entries()) {
    const column = table.get(nameOf(heading))
    if (column && !columns.has(column)) columns.set(column, index)
  }
  return columns
}

/** `Start Time (ms)` and `开始时间（毫秒）` are `start_ms` and `开始时间毫秒`. */
function nameOf(heading: string): string {
  const name = fold(heading.slice(0, 64))
    .trim()
    .replace(/[（(【[]\s*/g, ' ')
    .replace(/[）)】\]]/g, '')
    .trim()
  const unit = /^(.*?)[\s_]*(ms|millis|milliseconds|毫秒)$/.exec(name)
  if (!unit)
    return name
      .replace(/^(.*?)[\s_]*(?:秒|s|sec|seconds)$/, (all, rest: string) => (usual.has(rest) ? rest : all))
      .replace(/[\s-]+/g, '_')
  const bare = unit[1]!.replace(/[\s-]+/g, '_')
  const column = usual.get(bare)
  return column === 'start' ? 'start_ms' : column === 'end' ? 'end_ms' : `${bare}_ms`
}
