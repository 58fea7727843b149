import {type JsonFormat, namedRole, readTurns} from './json-format.js'

/** Amazon Transcribe Call Analytics: the role stands in each turn. */
export const transcribe: JsonFormat = {
  recognises: (root) =>
    root.at('Transcript', 0, 'ParticipantRole') !== undefined &&
    root.at('Transcript', 0, 'ParticipantId') === undefined,
  read: (root, context) => [
    {
      turns: readTurns(
        root.at('Transcript'),
        {text: 'Content', start: ['BeginOffsetMillis'], end: ['EndOffsetMillis'], perSecond: 1000},
        {who: (item) => namedRole(item.at('ParticipantRole'), context), context}
      )
    }
  ]
}
