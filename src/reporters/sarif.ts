import type {VFile} from 'vfile'
import {localize} from '../engine/messages.js'
import {findRewrites} from '../fix/find-rewrites.js'
import {pageMarkdown, pageText, rulePage} from '../packs/rule-page.js'
import {fingerprintsOf} from './gitlab.js'
import {jsonAt, jsonList} from './json-list.js'
import {
  type AnyMessage,
  HOME,
  levelOf,
  messagesIn,
  portablePath,
  type Reporter,
  type ReportOptions,
  regionOf
} from './report.js'

const levels = {error: 'error', warning: 'warning', info: 'note'}

/** SARIF 2.1.0, with help for the rules and, in templates, the rewrites. */
export const sarif: Reporter = (options) => {
  const rules: Descriptor[] = descriptorsOf(options)
  const indexes = new Map(rules.map(({id}, i) => [id, i]))
  const list = jsonList(3)
  const head = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0'
  }
  let whole = true
  return {
    head: `${JSON.stringify(head, undefined, 2).replace(/\n\}$/, '')},
  "runs": [
    {
      "columnKind": "utf16CodeUnits",
      "results": [`,
    file(file) {
      for (const message of messagesIn(file)) {
        const {id} = describe(message)
        if (id === 'source') whole = false
        if (!indexes.has(id)) indexes.set(id, rules.push(describe(message)) - 1)
      }
      return list.items(resultsOf(file, indexes))
    },
    // What messages are about that no rule has is known at the end.
    tail() {
      const {version} = options
      const driver = {name: 'huashu', informationUri: HOME, ...(version ? {version} : {}), rules}
      return `${list.end()},
      "invocations": ${jsonAt(3, [{executionSuccessful: whole}])},
      "tool": ${jsonAt(3, {driver})}
    }
  ]
}
`
    }
  }
}

interface Descriptor {
  id: string
  shortDescription: {text: string}
  helpUri?: string
}

function descriptorsOf({rules = [], locale}: ReportOptions) {
  return rules.map(({rule, level}) => {
    const page = rulePage(rule, locale)
    return {
      id: rule.id,
      shortDescription: {text: localize(rule.title, locale)},
      fullDescription: {text: localize(rule.why, locale)},
      help: {text: pageText(page), markdown: pageMarkdown(page)},
      helpUri: page.url,
      defaultConfiguration: {level: levels[level]},
      properties: {tags: [rule.id.slice(0, rule.id.lastIndexOf('/'))]}
    }
  })
}

/** What a message is about that is no rule: the source, a directive. */
function describe({ruleId, url, reason}: AnyMessage): Descriptor {
  const id = ruleId ?? 'source'
  return {id, shortDescription: {text: id === 'source' ? 'source' : reason}, ...(url ? {helpUri: url} : {})}
}

function resultsOf(file: VFile, indexes: Map<string, number>) {
  const uri = uriOf(file.path)
  const prints = fingerprintsOf(file, portablePath(file.path))
  const fixes = new Map(
    file.value === undefined
      ? []
      : findRewrites(file, {suggestions: true}).flatMap((rewrite) =>
          rewrite.reason ? [] : [[rewrite.message as AnyMessage, rewrite] as const]
        )
  )
  return messagesIn(file).map((message, i) => {
    const ruleId = message.ruleId ?? 'source'
    const fix = fixes.get(message)
    return {
      ruleId,
      ruleIndex: indexes.get(ruleId),
      level: levels[levelOf(message)],
      message: {text: textOf(message)},
      locations: [{physicalLocation: {artifactLocation: {uri}, region: sarifRegion(message)}}],
      partialFingerprints: {'huashu/v1': prints[i]},
      ...(fix
        ? {
            fixes: [
              {
                description: {text: fix.said.text},
                artifactChanges: [
                  {
                    artifactLocation: {uri},
                    replacements: [
                      {
                        deletedRegion: {charOffset: fix.edit.start, charLength: fix.edit.end - fix.edit.start},
                        insertedContent: {text: fix.edit.text}
                      }
                    ]
                  }
                ]
              }
            ]
          }
        : {}),
      properties: {
        turn: message.turn ?? null,
        role: message.role ?? null,
        confidence: message.confidence ?? 'certain',
        ...(message.expected ? {expected: message.expected} : {})
      }
    }
  })
}

function textOf({reason, expected = []}: AnyMessage): string {
  return [reason, ...expected.map((say) => `→ ${say}`)].join('\n')
}

function sarifRegion(message: AnyMessage) {
  const {line, column, endLine, endColumn, start, end, placed} = regionOf(message)
  if (!placed) return {startLine: 1}
  const snippet = message.actual ? {snippet: {text: String(message.actual)}} : {}
  return {
    startLine: line,
    startColumn: column,
    endLine,
    endColumn,
    charOffset: start,
    charLength: end - start,
    ...snippet
  }
}

/** A path as a URI: relative paths stay relative. */
function uriOf(path: string): string {
  const names = portablePath(path).split('/')
  const uri = names.map((name, i) => (i === 0 && /^[A-Za-z]:$/.test(name) ? name : encodeURIComponent(name))).join('/')
  if (uri.startsWith('/')) return `file://${uri}`
  return /^[A-Za-z]:\//.test(uri) ? `file:///${uri}` : uri
}
