import {sha256} from '@noble/hashes/sha2.js'
import {utf8ToBytes} from '@noble/hashes/utils.js'
import type {VFile} from 'vfile'
import {turnFinder} from '../engine/places.js'
import type {Call, Locale, Message, Turn} from '../model.js'
import {style} from './html-style.js'
import {type AnyMessage, type Counts, levelOf, messagesIn, type Reporter, regionOf} from './report.js'
import {escapeXml} from './xml.js'

type Word =
  | 'title'
  | 'error'
  | 'warning'
  | 'info'
  | 'many'
  | 'say'
  | 'likely'
  | 'none'
  | 'only'
  | 'agent'
  | 'customer'
  | 'system'
  | 'unknown'
  | 'files'
  | 'lang'

const words: Record<Locale, Record<Word, string>> = {
  zh: {
    title: '话术检查报告',
    many: '',
    error: '错误',
    warning: '警告',
    info: '提示',
    say: '改说：',
    likely: '读音相近',
    none: '没有发现问题',
    only: '只看有问题的话',
    agent: '客服',
    customer: '客户',
    system: '系统',
    unknown: '未知',
    files: '个文件',
    lang: 'zh-Hans'
  },
  'zh-Hant': {
    title: '話術檢查報告',
    many: '',
    error: '錯誤',
    warning: '警告',
    info: '提示',
    say: '改說：',
    likely: '讀音相近',
    none: '沒有發現問題',
    only: '只看有問題的話',
    agent: '客服',
    customer: '客戶',
    system: '系統',
    unknown: '未知',
    files: '個檔案',
    lang: 'zh-Hant'
  },
  en: {
    title: 'huashu report',
    error: 'error',
    warning: 'warning',
    info: 'info',
    many: 's',
    say: 'Say: ',
    likely: 'sounds alike',
    none: 'No problems found',
    only: 'only turns with messages',
    agent: 'agent',
    customer: 'customer',
    system: 'system',
    unknown: 'unknown',
    files: 'file',
    lang: 'en'
  }
}

const levels = ['error', 'warning', 'info'] as const

/** One page that needs nothing else: every call with its hits marked, to be filtered by level. Nothing in it can run. */
export const html: Reporter = ({locale}) => {
  const word = words[locale]
  const told: string[] = []
  const quiet: string[] = []
  const add = (file: VFile) => {
    const list = file.messages.length ? told : quiet
    list.push(fileOf(file, word))
    return ''
  }
  return {head: '', file: add, tail: (counts) => pageOf([...told, ...quiet], counts, word)}
}

function pageOf(files: readonly string[], counts: Counts, word: Record<Word, string>): string {
  const hash = btoa(String.fromCharCode(...sha256(utf8ToBytes(style))))
  return `<!doctype html>
<html lang="${word.lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${word.title}</title>
<style>${style}</style>
</head>
<body>
<h1>${word.title}</h1>
<p>${summaryOf(counts, word)}</p>
${filtersOf(counts, word)}
<main>
${files.join('\n')}
</main>
</body>
</html>
`
}

function summaryOf(counts: Counts, word: Record<Word, string>): string {
  const told = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : word.many}`
  const parts = levels.filter((level) => counts[`${level}s`]).map((level) => told(counts[`${level}s`], word[level]))
  return `${told(counts.files, word.files)} · ${parts.join(' · ') || word.none}`
}

function filtersOf(counts: Counts, word: Record<Word, string>): string {
  const boxes = levels.map(
    (level) =>
      `<input type="checkbox" id="show-${level}" checked>&nbsp;<label for="show-${level}" class="${level}">${word[level]}${word.many} ${counts[`${level}s`]}</label>`
  )
  return [...boxes, `<input type="checkbox" id="only">&nbsp;<label for="only">${word.only}</label>`].join('\n')
}

function fileOf(file: VFile, word: Record<Word, string>): string {
  const messages = messagesIn(file)
  const calls = (file.data.calls ?? []) as Call[]
  const find = turnFinder(calls)
  const byTurn = new Map<Turn, AnyMessage[]>()
  const loose: AnyMessage[] = []
  for (const message of messages) {
    const turn = find(message as Message)?.turn
    if (turn) byTurn.set(turn, [...(byTurn.get(turn) ?? []), message])
    else loose.push(message)
  }
  const turns = calls.flatMap((call) => call.turns.map((turn) => turnOf(turn, byTurn.get(turn) ?? [], word)))
  const items = [...loose.map((message) => messageOf(message, word)), ...turns]
  return `<details${messages.length ? ' open' : ''}>
<summary><h2>${escapeXml(file.path ?? '')}</h2><span class="count">${messages.length || word.none}</span></summary>
<ol>
${items.join('\n')}
</ol>
</details>`
}

function turnOf(turn: Turn, messages: AnyMessage[], word: Record<Word, string>): string {
  const who = turn.speaker || word[turn.role]
  const said = `<span class="who">${escapeXml(who)}</span><span class="said">${marked(turn.text, messages)}</span>`
  return `<li class="turn ${turn.role}${messages.length ? '' : ' quiet'}">${said}${messages.map((message) => messageOf(message, word, 'div')).join('')}</li>`
}

/** The text with its hits marked; hits do not overlap. */
function marked(text: string, messages: AnyMessage[]): string {
  let out = ''
  let at = 0
  for (const message of [...messages].sort((a, b) => (a.span?.[0] ?? 0) - (b.span?.[0] ?? 0))) {
    const [start, end] = message.span ?? [0, 0]
    if (start < at || start === end) continue
    out += `${escapeXml(text.slice(at, start))}<mark class="${levelOf(message)}">${escapeXml(text.slice(start, end))}</mark>`
    at = end
  }
  return out + escapeXml(text.slice(at))
}

function messageOf(message: AnyMessage, word: Record<Word, string>, tag = 'li'): string {
  const level = levelOf(message)
  const {line, column, placed} = regionOf(message)
  const rule = escapeXml(message.ruleId ?? '')
  const url = /^https?:\/\//.test(message.url ?? '') ? message.url! : ''
  const parts = [
    `<span class="level">${word[level]}</span> ${escapeXml(message.reason)}`,
    message.confidence === 'likely' ? ` (${word.likely})` : '',
    ` <span class="rule">${url ? `<a href="${escapeXml(url)}">${rule}</a>` : rule}${placed ? ` ${line}:${column}` : ''}</span>`,
    ...(message.expected ?? []).map((say) => `<span class="say">${word.say}${escapeXml(say)}</span>`),
    message.note ? `<span class="note">${escapeXml(message.note)}</span>` : ''
  ]
  return `<${tag} class="message ${level}">${parts.join('')}</${tag}>`
}
