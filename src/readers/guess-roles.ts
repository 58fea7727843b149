import type {Role, Turn} from '../model.js'
import {fold} from '../text/fold.js'
import {speakerNumber} from './labels.js'

/** What agents say and customers do not, and the other way round, with its weight. */
const AGENT = weighed([
  [
    3,
    '有什么可以帮 有什么能帮 有什么需要帮 很高兴为您服务 为您服务 感谢您的来电 感谢来电 感谢致电 欢迎致电 我的工号 工号是 还有其他可以帮 还有什么可以帮'
  ],
  [
    2,
    '工号 请讲 请问您贵姓 怎么称呼您 请您稍等 请稍等 您稍等 让您久等 感谢您的耐心 给您带来不便 给您添麻烦 祝您 帮您查 为您查 帮您核实 为您核实 帮您登记 帮您处理 为您办理 您的反馈 您反映的 请您提供 麻烦您提供 您请说 您的客户经理 您需要什么帮助 请问是'
  ],
  [1, '您 早上好 上午好 下午好 晚上好 我们这边 抱歉 不好意思']
])
const CUSTOMER = weighed([
  [
    2,
    '我要投诉 我想投诉 我想咨询 我想问 我要退 我想退 我要办 我想办 我买的 我的订单 我的快递 我家的 你们公司 你们客服 你们怎么 你们这 帮我查 帮我看 给我查 给我办 给我退 找你们领导'
  ],
  [1, '你们 你 多少钱 怎么还没 凭什么 帮我 给我']
])

/** Enough to tell: this many turns of a call, this many characters of a turn. */
const TURNS = 60
const CHARACTERS = 400
/** An agent's score, and how far it must be ahead of the next speaker's. */
const ENOUGH = 2
const AHEAD = 3

/**
 * Gives roles to the speakers whom the source only numbers or names. Those in `agents` are agents and the others
 * customers; without it, whoever greets and offers help is the agent, and such turns are marked as guessed. Where nobody
 * can tell, turns stay as they are.
 */
export function guessRoles(turns: Turn[], agents: readonly string[] = []): Turn[] {
  const chosen = new Set(agents.map(keyOf))
  const strangers = turns.some((turn) => turn.role === 'unknown' && turn.speaker)
  if (chosen.size && turns.some((turn) => turn.speaker && chosen.has(keyOf(turn.speaker))))
    return turns.map((turn) => {
      if (!turn.speaker) return turn
      if (chosen.has(keyOf(turn.speaker))) return {...turn, role: 'agent'}
      return turn.role === 'unknown' ? {...turn, role: 'customer'} : turn
    })
  if (!strangers) return turns
  const roles = rolesBySpeaker(turns)
  return turns.map((turn) => {
    const role = turn.role === 'unknown' && turn.speaker ? roles.get(keyOf(turn.speaker)) : undefined
    return role ? {...turn, role, guessed: true} : turn
  })
}

function rolesBySpeaker(turns: Turn[]): Map<string, Role> {
  const scores = new Map<string, number>()
  for (const turn of turns) if (turn.role === 'unknown' && turn.speaker) scores.set(keyOf(turn.speaker), 0)
  for (const turn of turns.slice(0, TURNS)) {
    if (turn.role !== 'unknown' || !turn.speaker) continue
    const key = keyOf(turn.speaker)
    scores.set(key, scores.get(key)! + scoreOf(turn.text))
  }
  const ranked = [...scores].sort(([, a], [, b]) => b - a)
  const known = new Set(turns.map((turn) => turn.role))
  if (known.has('agent')) return ranked.length === 1 && !known.has('customer') ? rest(ranked, 'customer') : new Map()
  const [best, second] = ranked
  if (!best || best[1] < ENOUGH || best[1] - (second?.[1] ?? 0) < AHEAD) return new Map()
  const roles = new Map<string, Role>([[best[0], 'agent']])
  const others = ranked.slice(1)
  for (const [speaker, score] of others) {
    if (others.length === 1 || score <= 0) roles.set(speaker, 'customer')
  }
  return roles
}

function rest(speakers: [string, number][], role: Role): Map<string, Role> {
  return new Map(speakers.map(([speaker]) => [speaker, role]))
}

function scoreOf(text: string): number {
  const folded = fold(text.slice(0, CHARACTERS))
  return weigh(folded, AGENT) - weigh(folded, CUSTOMER)
}

/** The weight of the heaviest phrase in the text: a long turn is no better evidence than a short one. */
function weigh(text: string, table: [number, string[]][]): number {
  return table.find(([, phrases]) => phrases.some((phrase) => text.includes(phrase)))?.[0] ?? 0
}

function keyOf(speaker: string): string {
  return speakerNumber(speaker) ?? fold(speaker.trim())
}

/** Folded as the text is, so that 么 and 麼 are the same. */
function weighed(table: [weight: number, phrases: string][]): [number, string[]][] {
  return table.map(([weight, phrases]) => [weight, fold(phrases).split(' ')])
}
