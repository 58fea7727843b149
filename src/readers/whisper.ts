import {anySpeaker, type JsonFormat, readTurns} from './json-format.js'
import type {Json} from './json-tree.js'

/** Whisper, and WhisperX, which names a speaker for a segment or for its words, or does not. */
export const whisper: JsonFormat = {
  recognises: (root) => root.at('segments', 0, 'text') !== undefined && root.at('segments', 0, 'start') !== undefined,
  read: (root, context) => [
    {
      turns: readTurns(
        root.at('segments'),
        {text: 'text', start: ['start'], end: ['end']},
        {who: (item) => anySpeaker(speakerOf(item), context), context}
      )
    }
  ]
}

function speakerOf(item: Json): Json | undefined {
  return (
    item.at('speaker') ??
    item
      .at('words')
      ?.items.find((word) => word.at('speaker'))
      ?.at('speaker')
  )
}
