import {anySpeaker, type JsonFormat, readTurns} from './json-format.js'

const keys = {text: 'text', start: ['start'], end: ['end'], perSecond: 1000}

/** AssemblyAI: utterances of speakers A, B, …; a transcript without them is one turn of nobody known. */
export const assemblyai: JsonFormat = {
  recognises: (root) =>
    (root.at('utterances', 0, 'text') !== undefined && root.at('utterances', 0, 'start') !== undefined) ||
    (root.at('audio_url') !== undefined && root.at('text') !== undefined),
  read(root, context) {
    const id = root.at('id')?.label
    const utterances = root.at('utterances')
    const turns = utterances?.isList
      ? readTurns(utterances, keys, {
          who: (item) => anySpeaker(item.at('speaker') ?? item.at('channel'), context),
          context
        })
      : readTurns([root], {text: 'text'}, {who: () => ({role: 'unknown'}), context})
    return [{turns, ...(id ? {id} : {})}]
  }
}
