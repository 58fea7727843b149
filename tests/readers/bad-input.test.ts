import {describe, expect, it} from 'vitest'
import {readCalls} from '../../src/readers/read-calls.js'

interface Bad {
  source: string
  /** For each problem, in order: the source at its place, and words of its reason. */
  problems: [at: string, reason: string][]
  /** What is read all the same. */
  said: string[]
  reader?: string
}

const cases: Record<string, Bad> = {
  'an empty source': {source: '', problems: [['', 'found an empty source']], said: []},
  'blank lines': {source: ' \r\n\n', problems: [['', 'found an empty source']], said: []},
  'a byte order mark alone': {source: '\ufeff', problems: [['', 'found an empty source']], said: []},
  'NUL bytes': {source: '客服：您好\0\0\n客户：退货', problems: [['\0', 'found a NUL']], said: ['您好\0\0', '退货']},
  'JSON of another shape': {
    source: '{"name": "huashu"}',
    problems: [['{', 'Expected a call of a known shape']],
    said: []
  },
  'JSON that breaks off in a list': {
    source: '{"turns": [{"role": "agent", "text": "您好"}, {"role": "customer", "text": "退货"',
    problems: [['', 'found the end of the source']],
    said: ['您好', '退货']
  },
  'JSON that breaks off in a string': {
    source: '{"results":{"utterances":[{"transcript":"您好","start":0},{"transcript":"退\\u8d27，我',
    problems: [['"退\\u8d27，我', 'closing quote']],
    said: ['您好', '退货，我']
  },
  'JSON without a comma': {
    source: '[\n{"turns": [{"role": "agent" "text": "您好"}]}\n]',
    problems: [['"text"', 'Expected JSON with `,`']],
    said: ['您好']
  },
  'a raw control character in JSON': {
    source: '[\n{"turns": [{"role": "agent", "text": "您\0好"}]}\n]',
    problems: [['"您\0好"', 'control character']],
    said: ['您\0好']
  },
  'a line of NDJSON that is broken': {
    source: '{"turns":[{"role":"agent","text":"您好"}]}\nnot json\n{"turns":[{"role":"agent","text":"再见"}]}\n',
    problems: [['not', 'Expected JSON']],
    said: ['您好', '再见']
  },
  'a turn without text': {
    source: '{"turns":[{"role":"agent"},{"role":"agent","text":"再见"}]}',
    problems: [['{"role":"agent"}', 'Expected "text"']],
    said: ['再见']
  },
  'an unknown role in JSON': {
    source:
      '{"Transcript":[{"ParticipantRole":"WIZARD","Content":"您好"},{"ParticipantRole":"AGENT","Content":"再见"}]}',
    problems: [['"WIZARD"', 'found `WIZARD`']],
    said: ['您好', '再见']
  },
  'a participant who is not among the participants': {
    source: '{"Participants":[],"Transcript":[{"ParticipantId":"p9","Content":"您好"}]}',
    problems: [['"p9"', 'found `p9`']],
    said: ['您好']
  },
  'times in JSON that run backwards': {
    source:
      '{"utterances":[{"speaker":"A","text":"一","start":500,"end":400},{"speaker":"B","text":"二","start":300,"end":350}]}',
    problems: [
      ['500', 'not before its start'],
      ['300', 'run forwards, found 0.3 s after 0.5 s']
    ],
    said: ['一', '二']
  },
  'a time that is none': {
    source: '{"utterances":[{"speaker":"A","text":"一","start":"soon"}]}',
    problems: [['"soon"', 'Expected a time']],
    said: ['一']
  },
  'a cue without an end': {
    source: '1\n00:00:01,000 -->\n客服：您好\n\n2\n00:00:03,000 --> 00:00:04,000\n客户：退货\n',
    problems: [['00:00:01,000 -->', 'Expected the end of a cue']],
    said: ['您好', '退货']
  },
  'cues that overlap': {
    source: '1\r\n00:00:01,000 --> 00:00:04,000\r\n您好\r\n\r\n2\r\n00:00:03,000 --> 00:00:05,000\r\n退货\r\n',
    problems: [['00:00:03,000 --> 00:00:05,000', 'the one before has ended (4 s), found 3 s']],
    said: ['您好', '退货']
  },
  'a cue that ends before it starts, and one before the last': {
    source: 'WEBVTT\n\n00:05.000 --> 00:04.000\n您好\n\n00:01.000 --> 00:02.000\n退货\n',
    problems: [
      ['00:05.000 --> 00:04.000', 'not before its start'],
      ['00:01.000 --> 00:02.000', 'run forwards']
    ],
    said: ['您好', '退货']
  },
  'text of subtitles without times': {
    source: '1\n00:00:01,000 --> 00:00:02,000\n您好\n\n掉队的一行\n\n3\n',
    problems: [
      ['掉队的一行', 'times of a cue'],
      ['3', 'times of a cue']
    ],
    said: ['您好']
  },
  'a quote in CSV that is never closed': {
    source: '角色,内容\n坐席,"您好\n客户,"退货"\n坐席,再见\n',
    problems: [['"', 'Expected a closing quote']],
    said: ['您好', '退货', '再见']
  },
  'a row of CSV that is too short, an unknown role, a time that is none': {
    source: '角色,内容,开始\n坐席,您好,一点\n坐席\n巫师,退货,2\n',
    problems: [
      ['一点', 'Expected a time'],
      ['坐席', 'Expected a cell'],
      ['巫师', 'found `巫师`']
    ],
    said: ['您好', '退货']
  },
  'a forced reader that finds nothing to read': {
    source: '客服：您好',
    reader: 'deepgram',
    problems: [['', 'Expected JSON, found other text']],
    said: []
  },
  'stamps that run backwards': {
    source: '[00:00:09] 客服：您好\n[00:00:03] 客户：退货\n',
    problems: [['[00:00:03] 客户：', 'found 3 s after 9 s']],
    said: ['您好', '退货']
  }
}

describe('bad input is told at its place, and what can be read is read', () => {
  for (const [title, {source, problems, said, reader}] of Object.entries(cases)) {
    it(title, () => {
      const reading = readCalls(source, reader ? {reader} : {})
      expect(reading.problems.map(({start, end}) => source.slice(start, end))).toEqual(problems.map(([at]) => at))
      for (const [index, [, reason]] of problems.entries()) expect(reading.problems[index]!.reason).toContain(reason)
      expect(reading.calls.flatMap(({turns}) => turns.map(({text}) => text))).toEqual(said)
    })
  }
})

describe('what is unusual and not wrong', () => {
  it('voices of WebVTT may talk over each other', () => {
    const source = 'WEBVTT\n\n00:01.000 --> 00:04.000\n<v 客服>您好\n\n00:03.000 --> 00:05.000\n<v 客户>退货\n'
    expect(readCalls(source).problems).toEqual([])
  })

  it('a chat goes on after midnight, and its times count from its first turn', () => {
    const {calls, problems} = readCalls('客服 23:59:58\n您好\n客户 00:00:01\n退货\n')
    expect(problems).toEqual([])
    expect(calls[0]!.turns.map(({start}) => start)).toEqual([0, 3])
  })

  it('speech that is no text, and events, are left out of chats', () => {
    const source =
      '{"tickets":[{"dialogue":[{"role":"客户","words":"http://x/1.png","type":"IMAGE"},{"role":"客服","words":"&#128512;好","type":"TEXT"}]}]}'
    const {calls, problems} = readCalls(source)
    expect(problems).toEqual([])
    expect(calls[0]!.turns.map(({text}) => text)).toEqual(['😀好'])
    const [emoji, rest] = calls[0]!.turns[0]!.pieces!
    expect(source.slice(emoji![1], emoji![2])).toBe('&#128512;')
    expect(rest![0]).toBe(2)
  })
})

describe('one mistake, one message', () => {
  it.each([
    ['a.ndjson', '{"id":"b","turns":[{"role":"agent","te\n{"id":"c","turns":[{"role":"agent","text":"您好"}]}\n'],
    ['a.json', '{"id":"b","turns":[{"role":"agent","te']
  ])('a value that breaks off in %s', (path, source) => {
    expect(readCalls(source, {path}).problems.map(({reason}) => reason)).toEqual([
      'Expected JSON with the closing quote of a string here, found `"te`'
    ])
  })

  it.each([
    ['a.csv', '客服,这事不归我做\n客户,好\n'],
    ['a.tsv', '坐席\t您好\n# huashu-disable-file\n顾客\t你好\n坐席\t再见\n']
  ])('a table of calls without a header, %s', (path, source) => {
    expect(readCalls(source, {path})).toMatchObject({
      calls: [],
      problems: [{reason: expect.stringMatching(/^Expected a header such as `角色,内容`/), start: 0}]
    })
  })

  it('a script with columns for both sides has a header', () => {
    const {calls, problems} = readCalls('客户,客服\n怎么退货,您把货寄来就行\n', {path: 'a.csv'})
    expect(problems).toEqual([])
    expect(calls[0]!.turns.map(({text}) => text)).toEqual(['怎么退货', '您把货寄来就行'])
  })

  it.each(['a.json', 'a.yml', 'a.csv', 'a.vtt', 'a.md', 'a.txt', 'a.ndjson'])('an empty %s', (path) => {
    for (const source of ['', ' \n\t\n', '\ufeff\r\n'])
      expect(readCalls(source, {path}).problems).toEqual([
        {reason: 'Expected a call, found an empty source', start: 0, end: 0}
      ])
  })
})
