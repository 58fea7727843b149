import {type CompletionItem, CompletionItemKind} from 'vscode-languageserver'
import {localize} from '../engine/messages.js'
import type {Locale} from '../model.js'
import {headOf} from '../readers/head.js'
import {labelsOf} from '../readers/labels.js'
import {toTraditional} from '../text/fold.js'
import {scriptOf} from '../text/script.js'
import {isMissing, type Linted} from './lint-document.js'
import type {Places} from './positions.js'

/** What may stand before speech in a line of a script: list marks, quotes, table bars, a key. */
const MARKUP = /^[\s>*+|"'“”\-·•]*(?:\d{1,3}[.、)）]\s*)?(?:[\p{L}\p{N}_ -]{1,16}[:：]\s*["'“]?)?/u
const STOPS = /[。！？；!?;|]/

/**
 * Standing courtesies where the agent is about to speak, in the document's script: behind a label of the agent, or in a
 * line of a script. Those that the call lacks come first.
 */
export function completionsAt(
  linted: Linted,
  offset: number,
  {places, locale}: {places: Places; locale: Locale}
): CompletionItem[] {
  const {source, messages, linter} = linted
  const lineStart = source.lastIndexOf('\n', offset - 1) + 1
  const begun = begunIn(source.slice(lineStart, offset), linted)
  if (begun === undefined) return []
  const lacking = new Set(messages.filter(isMissing).map(({ruleId}) => ruleId))
  const traditional = scriptOf(source.slice(0, 20_000)) === 'Hant'
  const range = places.range(offset - begun.length, offset)
  const seen = new Set<string>()
  return linter.rules.flatMap(({rule}, i) => {
    if (!Object.hasOwn(rule.check, 'require')) return []
    return rule.say.flatMap((plain, j): CompletionItem[] => {
      const say = traditional ? (rule.sayHant?.[j] ?? toTraditional(plain)) : plain
      if (!say.startsWith(begun) || say === begun || seen.has(say)) return []
      seen.add(say)
      return [
        {
          label: say,
          kind: CompletionItemKind.Text,
          detail: localize(rule.title, locale),
          sortText: `${lacking.has(rule.id) ? 0 : 1}${String(i).padStart(4, '0')}${String(j).padStart(2, '0')}`,
          ...(lacking.has(rule.id) ? {preselect: j === 0} : {}),
          textEdit: {range, newText: say}
        }
      ]
    })
  })
}

/** What the agent has begun to say before the cursor; undefined where it is not the agent who speaks. */
function begunIn(line: string, {calls, config}: Linted): string | undefined {
  const head = headOf(line, labelsOf(config.roles))
  if (head && head.role !== 'unknown')
    return head.role === 'agent' && !head.loose ? lastOf(line.slice(head.text)) : undefined
  const isScript = calls.some(({kind}) => kind === 'template' || kind === 'notice')
  if (!isScript && calls.some(({turns}) => turns.length)) return undefined
  const begun = lastOf(line.slice(MARKUP.exec(line)![0].length))
  return begun || MARKUP.exec(line)![0].trim() ? begun : undefined
}

/** The sentence that is being said. */
function lastOf(speech: string): string {
  return speech.split(STOPS).at(-1)!.trimStart()
}
