import type {Turn} from '../model.js'
import {anySpeaker, inOrder, type JsonContext, type JsonFormat, readTurns, type Who} from './json-format.js'
import type {Json} from './json-tree.js'

const times = {start: ['start'], end: ['end']}

/** Deepgram: utterances, else the sentences of paragraphs, else one transcript a channel. */
export const deepgram: JsonFormat = {
  recognises: (root) =>
    root.at('results', 'channels', 0, 'alternatives') !== undefined ||
    root.at('results', 'utterances', 0) !== undefined,
  read(root, context) {
    const id = root.at('metadata', 'request_id')?.string
    const channels = root.at('results', 'channels')?.items ?? []
    const utterances = root.at('results', 'utterances')
    const several = channels.length > 1
    const turns = utterances?.items.length
      ? inOrderOfChannels(utterances, several, context)
      : inOrder(channels.flatMap((channel, index) => readBest(channel, several ? index : undefined, context)))
    return [{turns, ...(id ? {id} : {})}]
  }
}

function inOrderOfChannels(utterances: Json, several: boolean, context: JsonContext): Turn[] {
  const who = (item: Json) => anySpeaker(item.at(several ? 'channel' : 'speaker') ?? item.at('channel'), context)
  return inOrder(readTurns(utterances, {text: 'transcript', ...times}, {who, sorted: !several, context}))
}

function readBest(channel: Json, index: number | undefined, context: JsonContext): Turn[] {
  const best = channel.at('alternatives', 0)
  return best ? readAlternative(best, index, context) : []
}

/** An alternative of a channel; its speakers are numbered by the channel where there are several. */
export function readAlternative(best: Json, index: number | undefined, context: JsonContext): Turn[] {
  const paragraphs = best.at('paragraphs', 'paragraphs')
  const numbered: Who = {role: 'unknown', ...(index === undefined ? {} : {speaker: String(index)})}
  if (paragraphs?.items.length)
    return paragraphs.items.flatMap((paragraph) => {
      const who = index === undefined ? anySpeaker(paragraph.at('speaker'), context) : numbered
      return readTurns(paragraph.at('sentences'), {text: 'text', ...times}, {who: () => who, context})
    })
  const start = ['words', 0, 'start']
  const end = ['words', -1, 'end']
  return readTurns([best], {text: 'transcript', start, end}, {who: () => numbered, context})
}
