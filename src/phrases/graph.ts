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
}

interface Open {
  position: number
  flags: number
}

export function graphOf(phrase: Phrase): Graph {
  const codes: number[] = []
  const edges: Edge[] = []
  const firsts = new Set<number>()
  const lasts = connect(phrase, [{position: START, flags: 0}])
  return {codes, edges, firsts: [...firsts], lasts: [...new Set(lasts.map((open) => open.position))]}

  /** Adds a part of a phrase behind where others end; gives where it ends. */
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
        return node.items.reduce((ends, item) => connect(item, ends), opens)
      case 'choice':
        return unique(node.options.flatMap((option) => connect(option, opens)))
      case 'maybe':
        return unique([...connect(node.item, opens), ...opens])
      case 'gap':
        return unique(opens.map(({position, flags}) => ({position, flags: flags | GAP})))
      case 'mark':
        return unique(opens.map(({position, flags}) => ({position, flags: flags | OVER})))
    }
  }
}

function unique(opens: Open[]): Open[] {
  return [...new Map(opens.map((open) => [open.position * 4 + open.flags, open])).values()]
}
