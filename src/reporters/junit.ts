import type {VFile} from 'vfile'
import {type AnyMessage, levelOf, messagesIn, portablePath, type Reporter, regionOf} from './report.js'
import {element, escapeXml} from './xml.js'

/** JUnit: a suite for each file, a failed case for each error and warning, a passed one for each info and for a clean file. */
export const junit: Reporter = () => {
  let tests = 0
  let failures = 0
  const suites: string[] = []
  const add = (file: VFile) => {
    const path = portablePath(file.path)
    const messages = messagesIn(file)
    const cases = messages.length
      ? messages.map((message) => caseOf(message, path))
      : [element('testcase', {name: 'huashu', classname: path, file: path})]
    const failed = messages.filter((message) => levelOf(message) !== 'info').length
    tests += cases.length
    failures += failed
    suites.push(element('testsuite', {name: path, tests: cases.length, failures: failed, errors: 0, skipped: 0}, cases))
    return ''
  }
  return {
    head: '<?xml version="1.0" encoding="UTF-8"?>\n',
    file: add,
    tail: () => `${element('testsuites', {name: 'huashu', tests, failures, errors: 0}, suites)}\n`
  }
}

function caseOf(message: AnyMessage, path: string): string {
  const {line, column} = regionOf(message)
  const level = levelOf(message)
  const lines = [
    `${path}:${line}:${column} ${message.reason}`,
    ...(message.expected ?? []).map((say) => `→ ${say}`),
    ...(message.note ? [message.note] : [])
  ]
  const text = lines.map((one) => escapeXml(one)).join('&#10;')
  const rule = message.ruleId ?? 'source'
  const inner =
    level === 'info'
      ? `<system-out>${text}</system-out>`
      : `<failure type="${level}" message="${escapeXml(message.reason)}">${text}</failure>`
  return element('testcase', {name: `${rule} (${line}:${column})`, classname: path, file: path, line}, [inner])
}
