import {relative} from 'node:path'
import type {Point} from 'unist'
import {VFile} from 'vfile'
import {location} from 'vfile-location'
import {VFileMessage} from 'vfile-message'
import type {ConfigProblem} from './config.js'

/** Mistakes in configuration and rule files as messages on those files, for any reporter. */
export function problemFiles(problems: ConfigProblem[], cwd: string): VFile[] {
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
    message.fatal = true
    file.messages.push(message)
  }
  return [...files.values()]
}
