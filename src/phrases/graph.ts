import type {Phrase} from './parse.js'

/** The characters between may be anything, up to `GAP_LENGTH` of them, within the sentence. */
export const GAP = 1
/** The phrase writes punctuation here, so a sentence may end here. */
export const OVER = 2

/** How many characters `…` may stand for. */
export const GAP_LENGTH = 8

/** `from` and `to` are positions; START and END stand for the ends of the phrase. */
export interface Edge {
  from: number
  to: number
  flags: number
}

export const START = -1

/**
 * A phrase as a graph without loops: a position for each character written, an edge for each two that may follow one
 * another (Glushkov's construction). Edges lead from lower to higher positions.
 */
export interface Graph {
  codes: number[]
  edges: Edge[]
  firsts: number[]
  lasts: number[]
  /** Whether the phrase is written with punctuation behind it, which then belongs to what it finds. */
  marked: boolean
  /** Characters of the longest text it finds, gaps included, fillers not. */
  longest: number
}

interface Open {
  position: number
  flags: number
}

/** The code of a silent position: it stands for no character, and joins what many lead to with what they all lead to. */
export const SILENT = 0

/** Where more edges than this would lead from some alternatives to others, a silent position joins them. */
const ENOUGH_EDGES = 100

/** The graph of a phrase; with `joins`, alternatives behind alternatives do not multiply its edges. */
export function graphOf(phrase: Phrase, {joins = false} = {}): Graph {
  const codes: number[] = []
  const edges: Edge[] = []
  const firsts = new Set<number>()
  const lasts = connect(phrase, [{position: START, flags: 0}])
  const graph: Graph = {
    codes,
    edges,
    firsts: [...firsts],
    lasts: [...new Set(lasts.map((open) => open.position))],
    marked: lasts.some((open) => open.flags & OVER),
    longest: 0
  }
  graph.longest = longestOf(graph)
  return graph

  function join(opens: Open[], firstsBehind: number): Open[] {
    const groups = new Map<number, Open[]>()
    for (const open of opens) {
      const key = open.position === START ? START : open.flags
      groups.set(key, [...(groups.get(key) ?? []), open])
    }
    return [...groups].flatMap(([flags, group]) => {
      if (flags === START || group.length * firstsBehind <= ENOUGH_EDGES || group.length < 2) return group
      const to = codes.push(SILENT) - 1
      for (const {position: from} of group) edges.push({from, to, flags})
      return [{position: to, flags}]
    })
  }

  /** What ends here, with a flag. Not a silent position: from behind, the flag would not be met on the way into it. */
  function flagged({position, flags}: Open, flag: number): Open[] {
    if (position === START || codes[position] !== SILENT) return [{position, flags: flags | flag}]
    return edges
      .filter(({to}) => to === position)
      .flatMap((edge) => flagged({position: edge.from, flags: edge.flags | flags}, flag))
  }

  function connect(node: Phrase, opens: Open[]): Open[] {
    switch (node.kind) {
      case 'char': {
        const to = codes.push(node.code) - 1
        for (const {position: from, flags} of opens) {
          if (from === START) firsts.add(to)
          else edges.push({from, to, flags})
        }
        return [{position: to, flags: 0}]
      }
      case 'sequence':
        return node.items.reduce((ends, item) => connect(item, joins ? join(ends, firstsOf(item)) : ends), opens)
      case 'choice':
        return unique(node.options.flatMap((option) => connect(option, opens)))
      case 'maybe':
        return unique([...connect(node.item, opens), ...opens])
      case 'gap':
        return unique(opens.flatMap((open) => flagged(open, GAP)))
      case 'mark':
        return unique(opens.flatMap((open) => flagged(open, OVER)))
    }
  }
}

/** How many positions a phrase may begin with. */
function firstsOf(phrase: Phrase): number {
  switch (phrase.kind) {
    case 'char':
      return 1
    case 'maybe':
      return firstsOf(phrase.item)
    case 'choice':
      return phrase.options.reduce((sum, option) => sum + firstsOf(option), 0)
    case 'sequence': {
      let sum = 0
      for (const item of phrase.items) {
        sum += firstsOf(item)
        if (item.kind === 'char' || item.kind === 'choice' || item.kind === 'sequence') break
      }
      return sum
    }
    default:
      return 0
  }
}

function unique(opens: Open[]): Open[] {
  return [...new Map(opens.map((open) => [open.position * 4 + open.flags, open])).values()]
}

function longestOf({codes, edges, lasts}: Graph): number {
  const lengths: number[] = codes.map((code) => (code === SILENT ? 0 : 1))
  for (const {from, to, flags} of [...edges].sort((a, b) => a.from - b.from))
    lengths[to] = Math.max(
      lengths[to]!,
      lengths[from]! + (codes[to] === SILENT ? 0 : 1 + (flags & GAP ? GAP_LENGTH : 0))
    )
  return Math.max(...lasts.map((last) => lengths[last]!))
}
