import type {Call, Turn} from '../../src/model.js'

/** A call in the format of a reader, as plainly as the format allows. */
export const renderers: Record<string, (turns: Spoken[]) => string> = {
  text: (turns) => turns.map(({role, text}) => `${zh[role]}：${text}`).join('\n'),
  ndjson: (turns) => `${JSON.stringify({turns})}\n`,
  json: (turns) => ascii({turns}),
  srt: (turns) =>
    turns
      .map(
        ({role, text, start, end}, i) =>
          `${i + 1}\r\n${stamp(start, ',')} --> ${stamp(end, ',')}\r\n${zh[role]}：${text}\r\n`
      )
      .join('\r\n'),
  vtt: (turns) =>
    `WEBVTT\n\n${turns.map(({role, text, start, end}) => `${stamp(start, '.')} --> ${stamp(end, '.')}\n<v ${zh[role]}>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</v>\n`).join('\n')}`,
  csv: (turns) =>
    `开始,角色,内容\n${turns.map(({role, text, start}) => `${start},${zh[role]},"${text.replaceAll('"', '""')}"`).join('\n')}`,
  'csv (tabs)': (turns) =>
    `speaker\ttext\tstart_ms\n${turns.map(({role, text, start}) => `${role}\t"${text.replaceAll('"', '""')}"\t${ms(start)}`).join('\n')}`,
  'contact-lens': (turns) =>
    ascii({
      Channel: 'VOICE',
      Participants: [
        {ParticipantId: 'p1', ParticipantRole: 'CUSTOMER'},
        {ParticipantId: 'p2', ParticipantRole: 'AGENT'}
      ],
      Transcript: turns.map(({role, text, start, end}) => ({
        ParticipantId: role === 'agent' ? 'p2' : 'p1',
        Content: text,
        BeginOffsetMillis: ms(start),
        EndOffsetMillis: ms(end)
      }))
    }),
  transcribe: (turns) =>
    plain({
      Transcript: turns.map(({role, text, start, end}) => ({
        LoudnessScores: [60],
        Content: text,
        ParticipantRole: role.toUpperCase(),
        BeginOffsetMillis: ms(start),
        EndOffsetMillis: ms(end)
      }))
    }),
  google: (turns) =>
    plain({
      transcript: {
        transcriptSegments: turns.map(({role, text, start, end}) => ({
          text,
          words: [
            {word: 'a', startOffset: `${start}s`, endOffset: `${start}s`},
            {word: 'b', startOffset: `${end}s`, endOffset: `${end}s`}
          ],
          segmentParticipant: {role: role === 'agent' ? 'HUMAN_AGENT' : 'END_USER'}
        }))
      }
    }),
  'google (upload)': (turns) =>
    ascii({
      entries: turns.map(({role, text, start}) => ({
        start_timestamp_usec: 1e15 + start * 1e6,
        text,
        role: role.toUpperCase()
      }))
    }),
  sca: (turns) => plain({tickets: [{tid: '1', dialogue: dialogue(turns)}]}),
  'sca (sync)': (turns) => ascii({tid: '1', dialogue: dialogue(turns)}),
  'sca (request)': (turns) => plain({JsonStr: JSON.stringify({tickets: [{dialogue: dialogue(turns)}]})}),
  'sca (result)': (turns) =>
    plain({
      Data: {
        ResultInfo: [
          {
            AsrResult: turns.map(({role, text, start, end}) => ({
              Role: zh[role],
              Words: entities(text),
              Begin: ms(start),
              End: ms(end)
            }))
          }
        ]
      }
    }),
  tencent: (turns) =>
    plain({
      Data: {
        ResultDetail: turns.map(({text, start, end, number}) => ({
          FinalSentence: text,
          StartMs: ms(start),
          EndMs: ms(end),
          SpeakerId: number,
          SpeakerRoleName: ''
        }))
      }
    }),
  deepgram: (turns) =>
    ascii({
      results: {
        channels: [],
        utterances: turns.map(({text, start, end, number}) => ({transcript: text, start, end, speaker: number}))
      }
    }),
  assemblyai: (turns) =>
    ascii({
      utterances: turns.map(({text, start, end, number}) => ({
        speaker: 'AB'[number],
        text,
        start: ms(start),
        end: ms(end)
      }))
    }),
  whisper: (turns) =>
    plain({
      segments: turns.map(({text, start, end, number}) => ({
        text: ` ${text}`,
        start,
        end,
        speaker: `SPEAKER_0${number}`
      }))
    }),
  twilio: (turns) =>
    plain({
      sentences: turns.map(({text, start, end, number}) => ({
        media_channel: number,
        start_time: String(start),
        end_time: String(end),
        transcript: text
      }))
    }),
  vcon: (turns) =>
    ascii({
      vcon: '0.0.2',
      parties: [],
      analysis: [
        {
          type: 'wtf_transcription',
          body: {
            transcript: {text: ''},
            segments: turns.map(({text, start, end, number}) => ({text, start, end, speaker: number}))
          }
        }
      ]
    })
}

export interface Spoken extends Pick<Turn, 'text'> {
  role: 'agent' | 'customer'
  start: number
  end: number
  /** 0: the customer, 1: the agent. */
  number: 0 | 1
}

/** Turns that take two seconds each. */
export function spoken(turns: Call['turns']): Spoken[] {
  return turns.map(({role, text}, i) => ({
    role: role === 'agent' ? 'agent' : 'customer',
    text,
    start: i * 2.5,
    end: i * 2.5 + 2,
    number: role === 'agent' ? 1 : 0
  }))
}

const zh = {agent: '客服', customer: '客户'}
const ms = (seconds: number) => seconds * 1000
const plain = (value: unknown) => JSON.stringify(value, undefined, 2)

/** JSON with every character outside ASCII escaped, as Python writes it. */
function ascii(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u0080-\uffff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`
  )
}

function entities(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replace(/[\u{10000}-\u{10ffff}]/gu, (char) => `&#${char.codePointAt(0)};`)
    .replaceAll('<', '&lt;')
}

function dialogue(turns: Spoken[]) {
  return turns.map(({role, text, start, end}) => ({
    role: zh[role],
    words: entities(text),
    begin: ms(start),
    end: ms(end)
  }))
}

function stamp(seconds: number, mark: string): string {
  return new Date(ms(seconds)).toISOString().slice(11, 23).replace('.', mark)
}
