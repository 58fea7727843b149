import {anySpeaker, type JsonFormat, readTurns} from './json-format.js'
import type {Json} from './json-tree.js'

/** Tencent Cloud ASR: `ResultDetail` of a recording, the speaker by name or number. */
export const tencent: JsonFormat = {
  recognises: (root) => sentences(root)?.isList === true,
  read(root, context) {
    const id = (root.at('Response', 'Data', 'TaskId') ?? root.at('Data', 'TaskId') ?? root.at('TaskId'))?.label
    const turns = readTurns(
      sentences(root),
      {text: 'FinalSentence', start: ['StartMs'], end: ['EndMs'], perSecond: 1000},
      {
        who: (item) =>
          anySpeaker(item.at('SpeakerRoleName')?.string ? item.at('SpeakerRoleName') : item.at('SpeakerId'), context),
        context
      }
    )
    return [{turns, ...(id ? {id} : {})}]
  }
}

function sentences(root: Json): Json | undefined {
  return root.at('Response', 'Data', 'ResultDetail') ?? root.at('Data', 'ResultDetail') ?? root.at('ResultDetail')
}
