import type {Call} from '../model.js'
import {anySpeaker, type JsonContext, type JsonFormat, namedRole, readTurns, type Who} from './json-format.js'
import type {Json} from './json-tree.js'

/** Google Conversational Insights: what is uploaded (`entries`, microseconds) and what its API gives (`transcriptSegments`). */
export const google: JsonFormat = {
  recognises: (root) =>
    root.at('entries', 0, 'text') !== undefined || conversations(root).some((one) => segments(one) !== undefined),
  read(root, context) {
    if (root.at('entries')) return [readUpload(root, context)]
    return conversations(root).flatMap((one) => (segments(one) ? [readConversation(one, context)] : []))
  }
}

function readUpload(root: Json, context: JsonContext): Call {
  const turns = readTurns(
    root.at('entries'),
    {text: 'text', start: ['start_timestamp_usec'], perSecond: 1_000_000, absolute: true},
    {who: (item) => namedRole(item.at('role'), context), context}
  )
  return {turns, kind: 'chat'}
}

function readConversation(root: Json, context: JsonContext): Call {
  const list = segments(root)
  const isChat = root.at('medium')?.string === 'CHAT' || list?.at(0, 'words', 0, 'startOffset') === undefined
  const turns = readTurns(
    list,
    isChat
      ? {text: 'text', start: ['messageTime'], absolute: true}
      : {text: 'text', start: ['words', 0, 'startOffset'], end: ['words', -1, 'endOffset']},
    {who: (item) => speakerOf(item, context), context}
  )
  const id = root.at('name')?.string
  return {turns, ...(isChat ? {kind: 'chat'} : {}), ...(id ? {id} : {})}
}

function speakerOf(item: Json, context: JsonContext): Who {
  const role = item.at('segmentParticipant', 'role')
  if (role?.string && role.string !== 'ROLE_UNSPECIFIED') return namedRole(role, context)
  const channel = item.at('channelTag')
  return anySpeaker(channel?.number === 0 ? item.at('segmentParticipant', 'userId') : channel, context)
}

function conversations(root: Json): Json[] {
  return root.at('conversations')?.items ?? [root]
}

function segments(root: Json): Json | undefined {
  return root.at('transcript', 'transcriptSegments') ?? root.at('transcriptSegments')
}
