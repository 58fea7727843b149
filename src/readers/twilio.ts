import {anySpeaker, inOrder, type JsonFormat, readTurns} from './json-format.js'

/** Twilio Voice Intelligence: sentences by channel, in the names of its API or of its libraries. */
export const twilio: JsonFormat = {
  recognises: (root) =>
    root.at('sentences', 0, 'transcript') !== undefined &&
    (root.at('sentences', 0, 'media_channel') ?? root.at('sentences', 0, 'mediaChannel')) !== undefined,
  read(root, context) {
    const sentences = root.at('sentences')
    const camel = sentences?.at(0, 'mediaChannel') !== undefined
    const turns = readTurns(
      sentences,
      camel
        ? {text: 'transcript', start: ['startTime'], end: ['endTime']}
        : {text: 'transcript', start: ['start_time'], end: ['end_time']},
      {who: (item) => anySpeaker(item.at(camel ? 'mediaChannel' : 'media_channel'), context), sorted: false, context}
    )
    return [{turns: inOrder(turns)}]
  }
}
