import {relative} from 'node:path'
import type {Point} from 'unist'
import {VFile} from 'vfile'
import {location} from 'vfile-location'
import {VFileMessage} from 'vfile-message'
import type {Level} from '../model.js'
import type {ConfigProblem} from './config.js'

/** Mistakes in configuration and rule files as messages on those files, for any reporter. */
export function problemFiles(problems: ConfigProblem[], cwd: string, level: Level = 'error'): VFile[] {
  const files = new Map<string, VFile>()
  const told = new Set<string>()
  for (const {path, source, kind, problem} of problems) {
    const {reason, start, end} = problem
    const key = JSON.stringify([path, reason, start])
    if (told.has(key)) continue
    told.add(key)
    const name = relative(cwd, path) || path
    const file = files.get(path) ?? new VFile({path: name, value: source})
    files.set(path, file)
    const message = new VFileMessage(reason, {source: 'huashu', ruleId: kind})
    const places = location(source)
    const place = {start: places.toPoint(start) as Point, end: places.toPoint(Math.min(end, source.length)) as Point}
    if (source) Object.assign(message, {place, line: place.start.line, column: place.start.column})
    message.file = name
    message.fatal = level === 'info' ? undefined : level === 'error'
    file.messages.push(message)
  }
  for (const {messages} of files.values())
    messages.sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0))
  return [...files.values()]
}
