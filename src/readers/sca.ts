import type {Call} from '../model.js'
import {readEntities} from './entities.js'
import {type JsonContext, type JsonFormat, namedRole, readTurns, type TurnKeys, type Who} from './json-format.js'
import type {Json} from './json-tree.js'
import {type Placed, placeWithin} from './placed.js'

const decode = (placed: Placed) => (placed.text.includes('&') ? placeWithin(readEntities(placed.text), placed) : placed)
const lower: TurnKeys = {text: 'words', start: ['begin'], end: ['end'], perSecond: 1000, decode}
const clock: TurnKeys = {text: 'words', start: ['beginTime'], absolute: true, decode}
const upper: TurnKeys = {text: 'Words', start: ['Begin'], end: ['End'], perSecond: 1000, decode}

/** Alibaba Cloud SCA: tickets of UploadData, the dialogue of SyncQualityCheck, the `AsrResult` of GetResult. */
export const sca: JsonFormat = {
  recognises: (root) => dialogues(root).some(({turns}) => turns.isList),
  read: (root, context) => dialogues(root).map(({ticket, turns}) => readDialogue(ticket, turns, context))
}

/** Every dialogue of the source with the ticket that it belongs to. */
function dialogues(root: Json): {ticket: Json; turns: Json}[] {
  const body = root.at('JsonStr')?.inner ?? root
  const tickets = body.at('tickets')?.items ?? (body.at(0, 'dialogue') ? body.items : [body])
  const uploaded = tickets.flatMap((ticket) => {
    const turns = ticket.at('dialogue')
    return turns?.at(0, 'words') ? [{ticket, turns}] : []
  })
  if (uploaded.length) return uploaded
  if (body.at(0, 'Words') && body.at(0, 'Role')) return [{ticket: body, turns: body}]
  const data = body.at('Data') ?? body
  const results = data.at('ResultInfo')?.items ?? data.at('ResultInfo', 'ResultInfo')?.items ?? [data, ...data.items]
  return results.flatMap((ticket) => {
    const turns = ticket.at('AsrResult', 'AsrResult') ?? ticket.at('AsrResult')
    return turns?.isList ? [{ticket, turns}] : []
  })
}

function readDialogue(ticket: Json, list: Json, context: JsonContext): Call {
  const keys = list.at(0, 'Words') ? upper : list.at(0, 'begin') || !list.at(0, 'beginTime') ? lower : clock
  const turns = readTurns(list, keys, {who: (item) => speakerOf(item, context), keep: isText, context})
  const id = (ticket.at('tid') ?? ticket.at('TaskId') ?? ticket.at('Recording', 'Id'))?.label
  const type = (ticket.at('callType') ?? ticket.at('Recording', 'CallType'))?.label
  return {
    turns,
    ...(id ? {id} : {}),
    ...(type === '1' ? {direction: 'outbound'} : type === '3' ? {direction: 'inbound'} : {})
  }
}

/** A robot that answers as 客服 is no agent. */
function speakerOf(item: Json, context: JsonContext): Who {
  const who = namedRole(item.at('role') ?? item.at('Role'), context)
  return item.at('customerServiceType')?.label === '1' ? {...who, role: 'system'} : who
}

function isText(item: Json): boolean {
  return (item.at('type')?.string ?? 'TEXT') === 'TEXT'
}
