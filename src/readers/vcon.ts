import type {Call, Turn} from '../model.js'
import {assemblyai} from './assemblyai.js'
import {contactLens} from './contact-lens.js'
import {deepgram, readAlternative} from './deepgram.js'
import {google} from './google.js'
import {anySpeaker, type JsonContext, type JsonFormat, readTurns, type Who} from './json-format.js'
import type {Json} from './json-tree.js'
import {sca} from './sca.js'
import {tencent} from './tencent.js'
import {transcribe} from './transcribe.js'
import {twilio} from './twilio.js'
import {whisper} from './whisper.js'

const bodies = [contactLens, transcribe, deepgram, assemblyai, whisper, twilio, tencent, sca, google]

/** vCon: its text dialogs are one chat; the body of each transcript is whatever its vendor writes, or WTF. */
export const vcon: JsonFormat = {
  recognises: (root) =>
    root.at('vcon')?.string !== undefined &&
    (root.at('dialog') ?? root.at('analysis') ?? root.at('parties')) !== undefined,
  read(root, context) {
    const id = root.at('uuid')?.string
    const written = readWritten(root, context)
    const spoken = (root.at('analysis')?.items ?? []).flatMap((analysis) => readAnalysis(analysis, root, context))
    const calls: Call[] = written.length ? [{turns: written, kind: 'chat'}, ...spoken] : spoken
    return calls.map((call) => ({...call, ...(id ? {id} : {})}))
  }
}

function readWritten(root: Json, context: JsonContext): Turn[] {
  const parties = root.at('parties')
  const texts = (root.at('dialog')?.items ?? []).filter(
    (dialog) => dialog.at('type')?.string === 'text' && dialog.at('encoding')?.string !== 'base64url'
  )
  const who = (dialog: Json) => {
    const party = dialog.at('originator') ?? dialog.at('parties', 0) ?? dialog.at('parties')
    return partyOf(party?.number === undefined ? undefined : parties?.at(party.number), context)
  }
  return readTurns(texts, {text: 'body', start: ['start'], absolute: true}, {who, context})
}

function partyOf(party: Json | undefined, context: JsonContext): Who {
  const name = (party?.at('name') ?? party?.at('tel') ?? party?.at('mailto'))?.label
  const {role} = anySpeaker(party?.at('role'), context)
  return {role, ...(name ? {speaker: name} : {})}
}

function readAnalysis(analysis: Json, root: Json, context: JsonContext): Call[] {
  const type = analysis.at('type')?.string
  if (type !== 'transcript' && type !== 'wtf_transcription') return []
  const written = analysis.at('body')
  const body = written?.string === undefined ? written : written.inner
  const format =
    body && (isWtf(body) ? wtf : isAlternative(body) ? alternative : bodies.find((one) => one.recognises(body)))
  if (!format) {
    context.complain(
      'Expected the body of a transcript (WTF, Deepgram and others) that is not coded, found another',
      written ?? analysis
    )
    return []
  }
  return format.read(body, context).map((call) => ({...call, turns: named(call.turns, root, context)}))
}

/** Speakers who have the name of a party have its role. */
function named(turns: Turn[], root: Json, context: JsonContext): Turn[] {
  const parties = new Map(
    (root.at('parties')?.items ?? []).flatMap((party) => {
      const {speaker, role} = partyOf(party, context)
      return speaker ? [[speaker, role] as const] : []
    })
  )
  return turns.map((turn) => {
    const role = turn.role === 'unknown' ? parties.get(turn.speaker ?? '') : undefined
    return role ? {...turn, role} : turn
  })
}

const isWtf = (body: Json) => body.at('segments') !== undefined && body.at('transcript')?.isObject === true

const wtf: JsonFormat = {
  recognises: isWtf,
  read(body, context) {
    const labels = new Map(body.at('speakers')?.entries.map(([id, speaker]) => [id, speaker.at('label')]))
    const who = (item: Json) => {
      const speaker = item.at('speaker')
      return anySpeaker(labels.get(speaker?.label ?? '') ?? speaker, context)
    }
    return [{turns: readTurns(body.at('segments'), {text: 'text', start: ['start'], end: ['end']}, {who, context})}]
  }
}

/** One alternative of Deepgram, as vCon servers store it. */
const isAlternative = (body: Json) => body.at('transcript')?.string !== undefined && body.at('words') !== undefined

const alternative: JsonFormat = {
  recognises: isAlternative,
  read: (body, context) => [{turns: readAlternative(body, undefined, context)}]
}
