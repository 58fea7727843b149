import {soundsOf} from '../text/sounds.js'
import {GAP, type Graph, SILENT} from './graph.js'

/** A fragment of a phrase, as sound classes, and the position of its last character. Every way through the phrase has one. */
export interface Anchor {
  classes: number[]
  position: number
}

/** How often sounds are heard, 0 to 1, among the phrases that are looked for: of one character, and of two in a row. */
export interface Frequency {
  one: (code: number) => number
  two: (first: number, second: number) => number
}

const ENOUGH_FRAGMENTS = 12

/**
 * The rarest set of fragments (two or three sounds, one where there is nothing better) such that whatever the phrase
 * finds holds one of them: a minimum cut through its graph, where an edge costs as much as its two sounds are frequent.
 */
export function anchorsOf(graph: Graph, frequency: Frequency): Anchor[] {
  const cut = rarestEdge(graph, frequency) ?? minimumCut(graph, frequency)
  return cut.flatMap((part) => {
    if (part.length === 1) return fragments(graph, part)
    const [from, to] = part as [number, number]
    const longer = [before(graph, from)?.map((n) => [n, from, to]), after(graph, to)?.map((n) => [from, to, n])]
      .filter((paths) => paths !== undefined)
      .map((paths) => ({
        anchors: paths.flatMap((path) => fragments(graph, path)),
        cost: paths.reduce((sum, path) => sum + pathCost(graph, path, frequency), 0)
      }))
      .filter(({anchors}) => anchors.length <= ENOUGH_FRAGMENTS)
      .sort((a, b) => a.cost - b.cost)
    return longer[0]?.anchors ?? fragments(graph, part)
  })
}

/** How frequent three characters in a row are, each pair of them being as frequent as it is. */
function pathCost({codes}: Graph, path: number[], {one, two}: Frequency): number {
  const [a, b, c] = path.map((p) => codes[p]!) as [number, number, number]
  return (two(a, b) * two(b, c)) / one(b)
}

/** The cut through a phrase that is one line of characters: its rarest two in a row, in the rarest surroundings. */
function rarestEdge(graph: Graph, frequency: Frequency): number[][] | undefined {
  const {codes, edges, firsts, lasts} = graph
  const line =
    edges.length === codes.length - 1 && edges.every(({from, to, flags}) => to === from + 1 && !(flags & GAP))
  if (!line || codes.length < 2 || firsts.length > 1 || lasts.length > 1) return undefined
  let rarest = 0
  let least = Infinity
  for (let p = 0; p + 1 < codes.length; p++) {
    const cost =
      codes.length === 2
        ? 0
        : Math.min(
            p > 0 ? pathCost(graph, [p - 1, p, p + 1], frequency) : Infinity,
            p + 2 < codes.length ? pathCost(graph, [p, p + 1, p + 2], frequency) : Infinity
          )
    if (cost >= least) continue
    least = cost
    rarest = p
  }
  return [[rarest, rarest + 1]]
}

/** Positions just before, when every way to `position` comes through one of them without a gap. */
function before({codes, edges, firsts}: Graph, position: number): number[] | undefined {
  const into = edges.filter((edge) => edge.to === position)
  if (firsts.includes(position) || into.some((edge) => edge.flags & GAP || codes[edge.from] === SILENT))
    return undefined
  return [...new Set(into.map((edge) => edge.from))]
}

function after({codes, edges, lasts}: Graph, position: number): number[] | undefined {
  const out = edges.filter((edge) => edge.from === position)
  if (lasts.includes(position) || out.some((edge) => edge.flags & GAP || codes[edge.to] === SILENT)) return undefined
  return [...new Set(out.map((edge) => edge.to))]
}

/** The path as sound classes, in every reading of its characters. */
function fragments({codes}: Graph, path: number[]): Anchor[] {
  const readings = path.reduce<number[][]>(
    (all, p) => all.flatMap((head) => soundsOf(codes[p]!).map((sound) => [...head, sound])),
    [[]]
  )
  return readings.map((classes) => ({classes, position: path.at(-1)!}))
}

/** The cheapest edges (pairs of positions) and positions (singles) that no way through the graph avoids. */
function minimumCut({codes, edges, firsts, lasts}: Graph, frequency: Frequency): number[][] {
  // Each position is two nodes, 2p → 2p+1, so that it can be cut itself; a pair is always dearer than nothing.
  const source = codes.length * 2
  const sink = source + 1
  const arcs: {to: number; capacity: number; part?: number[]}[] = []
  const out: number[][] = Array.from({length: sink + 1}, () => [])
  const link = (from: number, to: number, capacity: number, part?: number[]) => {
    out[from]!.push(arcs.push(part ? {to, capacity, part} : {to, capacity}) - 1)
    out[to]!.push(arcs.push({to: from, capacity: 0}) - 1)
  }
  codes.forEach((code, p) => {
    link(2 * p, 2 * p + 1, code === SILENT ? Infinity : frequency.one(code), [p])
  })
  for (const {from, to, flags} of edges) {
    const apart = flags & GAP || codes[from] === SILENT || codes[to] === SILENT
    const cost = apart ? Infinity : frequency.two(codes[from]!, codes[to]!)
    link(2 * from + 1, 2 * to, cost, [from, to])
  }
  for (const p of firsts) link(source, 2 * p, Infinity)
  for (const p of lasts) link(2 * p + 1, sink, Infinity)

  for (;;) {
    const came = shortestWay(source, sink)
    if (!came) break
    let flow = Infinity
    for (let node = sink; node !== source; node = arcs[came[node]! ^ 1]!.to)
      flow = Math.min(flow, arcs[came[node]!]!.capacity)
    for (let node = sink; node !== source; node = arcs[came[node]! ^ 1]!.to) {
      arcs[came[node]!]!.capacity -= flow
      arcs[came[node]! ^ 1]!.capacity += flow
    }
  }
  const reached = reachable(source)
  return arcs.flatMap(({to, part}, i) =>
    part && i % 2 === 0 && reached[arcs[i ^ 1]!.to] && !reached[to] ? [part] : []
  )

  /** By which arc each node on the way was reached, or undefined when the sink is cut off. */
  function shortestWay(from: number, goal: number): Int32Array | undefined {
    const came = new Int32Array(sink + 1).fill(-1)
    const queue = [from]
    for (const node of queue) {
      for (const i of out[node]!) {
        const {to, capacity} = arcs[i]!
        if (capacity <= 1e-15 || came[to] !== -1 || to === from) continue
        came[to] = i
        if (to === goal) return came
        queue.push(to)
      }
    }
    return undefined
  }

  function reachable(from: number): Uint8Array {
    const seen = new Uint8Array(sink + 1)
    seen[from] = 1
    const queue = [from]
    for (const node of queue) {
      for (const i of out[node]!) {
        const {to, capacity} = arcs[i]!
        if (capacity <= 1e-15 || seen[to]) continue
        seen[to] = 1
        queue.push(to)
      }
    }
    return seen
  }
}
