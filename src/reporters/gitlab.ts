import type {VFile} from 'vfile'
import {fingerprintsIn} from '../engine/baseline.js'
import type {Call, Message} from '../model.js'
import {digest} from '../text/digest.js'
import {jsonList} from './json-list.js'
import {levelOf, messagesIn, portablePath, type Reporter, regionOf} from './report.js'

const severities = {error: 'major', warning: 'minor', info: 'info'}

/** GitLab Code Quality. A fingerprint stays when lines move. */
export const gitlab: Reporter = () => {
  const list = jsonList(0)
  return {head: '[', file: (file) => list.items(issuesOf(file)), tail: () => `${list.end()}\n`}
}

function issuesOf(file: VFile) {
  const path = portablePath(file.path)
  const prints = fingerprintsOf(file, path)
  return messagesIn(file).map((message, i) => {
    const {line, endLine} = regionOf(message)
    return {
      description: message.reason,
      check_name: message.ruleId ?? 'source',
      fingerprint: prints[i]!,
      severity: severities[levelOf(message)],
      location: {path, lines: {begin: line, end: endLine}}
    }
  })
}

/** A fingerprint for each message, different for each: the same offence said again counts up. */
export function fingerprintsOf(file: VFile, path: string): string[] {
  const known = new Map(
    fingerprintsIn(file.messages as Message[], (file.data.calls ?? []) as Call[]).map(({message, fingerprint}) => [
      message,
      fingerprint
    ])
  )
  const counts = new Map<string, number>()
  return messagesIn(file).map((message) => {
    const own = known.get(message as Message) ?? digest(message.ruleId ?? '', message.reason)
    const count = (counts.get(own) ?? 0) + 1
    counts.set(own, count)
    return digest(path, own, String(count)).slice(0, 40)
  })
}
