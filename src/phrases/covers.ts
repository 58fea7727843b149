import {GAP, GAP_LENGTH, type Graph, OVER, START} from './graph.js'

/** Steps after which a comparison is given up as "no": two phrases of some hundred alternatives take a few thousand. */
const PATIENCE = 50_000

/** What a phrase reads next: a character, or any (in a gap); `over`: a sentence ends before it. */
interface Step {
  code: number
  over: boolean
  to: number
}

const ANY = -1
/** A state is a position and how many characters of a gap behind it were read. */
const state = (position: number, gap: number) => (position + 1) * (GAP_LENGTH + 1) + gap
const STARTED = state(START, 0)

/** Whether every text that `inner` finds is found by `outer` from end to end. "No" also when it takes too long to tell. */
export function covers(outer: Graph, inner: Graph): boolean {
  return always(inner, outer, false)
}

/** Whether every text that `whole` finds holds a text that `part` finds. "No" also when it takes too long to tell. */
export function holds(whole: Graph, part: Graph): boolean {
  return always(whole, part, true)
}

/** Goes every way through `inner`, and along with it all the ways through `outer` that read the same. */
function always(inner: Graph, outer: Graph, anywhere: boolean): boolean {
  const seen = new Set<string>()
  const open: {at: number; along: number[]}[] = [{at: STARTED, along: [STARTED]}]
  for (let steps = 0; open.length; steps++) {
    if (steps > PATIENCE) return false
    const {at, along} = open.pop()!
    for (const {code, over, to} of stepsFrom(inner, at)) {
      const next = follow(outer, along, code, over)
      const found = next.some((one) => isLast(outer, one))
      if (anywhere && found) continue
      if (!anywhere && !next.length) return false
      if (isLast(inner, to) && !found) return false
      if (anywhere) next.push(STARTED)
      const key = `${to}:${next.sort((a, b) => a - b)}`
      if (seen.has(key)) continue
      seen.add(key)
      open.push({at: to, along: next})
    }
  }
  return true
}

function stepsFrom(graph: Graph, at: number): Step[] {
  const {position, gap} = partsOf(at)
  const steps: Step[] = []
  for (const {to, flags} of edgesFrom(graph, position)) {
    const code = graph.codes[to]!
    if (!gap || flags & GAP) steps.push({code, over: false, to: state(to, 0)})
    if (!gap && flags & OVER) steps.push({code, over: true, to: state(to, 0)})
    if (flags & GAP && gap < GAP_LENGTH) steps.push({code: ANY, over: false, to: state(position, gap + 1)})
  }
  return steps
}

/** Where a phrase may be after reading a character. */
function follow(graph: Graph, along: number[], code: number, over: boolean): number[] {
  const next = new Set<number>()
  for (const at of along) {
    const {position, gap} = partsOf(at)
    for (const {to, flags} of edgesFrom(graph, position)) {
      const fits = graph.codes[to] === code && (!gap || flags & GAP)
      if (fits && (!over || position === START || (flags & OVER && !gap))) next.add(state(to, 0))
      if (flags & GAP && !over && gap < GAP_LENGTH) next.add(state(position, gap + 1))
    }
  }
  return [...next]
}

function edgesFrom({edges, firsts}: Graph, position: number): {to: number; flags: number}[] {
  return position === START ? firsts.map((to) => ({to, flags: 0})) : edges.filter((edge) => edge.from === position)
}

function isLast({lasts}: Graph, at: number): boolean {
  const {position, gap} = partsOf(at)
  return gap === 0 && lasts.includes(position)
}

function partsOf(at: number): {position: number; gap: number} {
  const gap = at % (GAP_LENGTH + 1)
  return {position: (at - gap) / (GAP_LENGTH + 1) - 1, gap}
}
