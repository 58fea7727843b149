import type {Call} from '../model.js'
import {type JsonFormat, namedRole, readTurns, type TurnKeys} from './json-format.js'
import type {Json} from './json-tree.js'

const voice: TurnKeys = {
  text: 'Content',
  start: ['BeginOffsetMillis'],
  end: ['EndOffsetMillis'],
  perSecond: 1000
}
const chat: TurnKeys = {text: 'Content', start: ['AbsoluteTime'], absolute: true}

/** Amazon Connect Contact Lens, voice and chat: a turn's `ParticipantId` says in `Participants` who speaks. */
export const contactLens: JsonFormat = {
  recognises: (root) =>
    root.at('Transcript')?.isList === true &&
    (root.at('Transcript', 0, 'ParticipantId') !== undefined ||
      root.at('Participants', 0, 'ParticipantId') !== undefined),
  read(root, context) {
    const roles = new Map<string, Json>()
    for (const person of root.at('Participants')?.items ?? []) {
      const id = person.at('ParticipantId')?.string
      const role = person.at('ParticipantRole')
      if (id && role) roles.set(id, role)
    }
    const known = new Map([...roles].map(([id, role]) => [id, namedRole(role, context)]))
    const who = (item: Json) => {
      const id = item.at('ParticipantId')
      const joined = known.get(id?.string ?? '')
      if (joined) return joined
      const inline = item.at('ParticipantRole')
      if (!inline && id) context.complain(`Expected one of "Participants", found \`${id.label?.slice(0, 40)}\``, id)
      return inline ? namedRole(inline, context) : {role: 'unknown' as const}
    }
    const isChat = root.at('Channel')?.string === 'CHAT' || root.at('Transcript', 0, 'AbsoluteTime') !== undefined
    const turns = readTurns(root.at('Transcript'), isChat ? chat : voice, {who, keep: isSpeech, context})
    const call: Call = {turns}
    if (isChat) call.kind = 'chat'
    const id = (root.at('CustomerMetadata', 'ContactId') ?? root.at('ContactId'))?.string
    if (id) call.id = id
    return [call]
  }
}

/** Chats also hold events and interactive messages. */
function isSpeech(item: Json): boolean {
  const type = item.at('ContentType')?.string
  return item.at('Type')?.string !== 'EVENT' && (type === undefined || type.startsWith('text/'))
}
