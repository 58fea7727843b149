import type {Turn} from '../model.js'
import type {Labels} from './labels.js'
import type {Block} from './markdown-blocks.js'
import type {Placed} from './placed.js'
import {createScribe, type Scribe, type ScribeState} from './scribe.js'
import {readTable} from './script-table.js'
import {announces, type ScriptWords} from './script-words.js'

/** What the turns of blocks to come depend on. Blocks that a cut parts are in no list together. */
export interface BookState {
  all: boolean
  notice: number
  depth: number
  begun: boolean
  marked: boolean
  scribes: [ScribeState, ScribeState]
}

/** Collects blocks in two calls: what the agent says, and notices. */
export function createBook(labels: Labels, words: ScriptWords, isNotice: boolean) {
  const script = createScribe(labels)
  const notices = createScribe(labels)
  let all = isNotice
  /** Depth of the section that is a notice; 0 is none. */
  let notice = 0
  let depth = 1
  let begun = false
  let marked = false
  let item = 0

  return {
    state: (): BookState => ({all, notice, depth, begun, marked, scribes: [script.state(), notices.state()]}),
    /** Goes on from a state, and gives what is said from there on: what the agent says, and notices. */
    goOn(state: BookState): [script: Turn[], notices: Turn[]] {
      const turns: [Turn[], Turn[]] = [[], []]
      ;({all, notice, depth, begun, marked} = state)
      item = 0
      script.goOn(state.scribes[0], turns[0])
      notices.goOn(state.scribes[1], turns[1])
      return turns
    },
    take(block: Block) {
      if (block.type === 'comment') {
        if (announces(block.text.replace(/^\/\s*/, ''))) mark(!block.text.startsWith('/'))
        return
      }
      if (block.type === 'heading') {
        if (marked) notice = block.depth
        else if (notice && block.depth <= notice) notice = 0
        depth = block.depth
        for (const scribe of [script, notices]) scribe.head(block.said.text.trim(), block.depth)
      } else {
        const scribe = all || notice ? notices : script
        if (block.type === 'table') readTable(block.rows, {scribe, labels, words})
        else say(scribe, block)
      }
      begun = true
      marked = false
    }
  }

  function mark(on: boolean): void {
    if (!begun && on) all = true
    marked = on
    notice = on ? depth : 0
    if (!on) all = false
  }

  function say(scribe: Scribe, block: {item: number; said: Placed}): void {
    const same = block.item !== 0 && block.item === item
    item = block.item
    scribe.say(block.said, {}, same ? scribe.voice() : undefined)
  }
}
