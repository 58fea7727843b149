import {type DocumentSymbol, type SymbolInformation, SymbolKind} from 'vscode-languageserver'
import type {Turn} from '../model.js'
import {stretchOf} from './diagnostics.js'
import type {Linted} from './lint-document.js'
import type {Places} from './positions.js'

const LONGEST = 40

/** Sections with their turns, or the turns where there are none; calls first where the source holds several. */
export function symbolsOf({calls}: Linted, places: Places): DocumentSymbol[] {
  const lists = calls.map(({turns}) => sectionsOf(turns, places))
  if (lists.length < 2) return lists[0] ?? []
  return lists.flatMap((children, i) => {
    const call = calls[i]!
    return children.length ? [parentOf(call.id ?? `${call.kind ?? 'call'} ${i + 1}`, SymbolKind.File, children)] : []
  })
}

function sectionsOf(turns: Turn[], places: Places): DocumentSymbol[] {
  const symbols: DocumentSymbol[] = []
  let open: {section: string; children: DocumentSymbol[]} | undefined
  const close = () => {
    if (open) symbols.push(parentOf(open.section, SymbolKind.Namespace, open.children))
    open = undefined
  }
  for (const turn of turns) {
    const stretch = stretchOf(turn)
    if (!stretch) continue
    const symbol = symbolOf(turn, places.range(stretch.start, stretch.end))
    if (open && open.section !== turn.section) close()
    if (turn.section) (open ??= {section: turn.section, children: []}).children.push(symbol)
    else symbols.push(symbol)
  }
  close()
  return symbols
}

function symbolOf({text, speaker, role}: Turn, range: DocumentSymbol['range']): DocumentSymbol {
  const line = text.replace(/\s+/g, ' ')
  const name = line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line
  return {name, detail: speaker ?? role, kind: SymbolKind.String, range, selectionRange: range}
}

function parentOf(name: string, kind: SymbolKind, children: DocumentSymbol[]): DocumentSymbol {
  const first = children[0]!.range
  return {name, kind, range: {start: first.start, end: children.at(-1)!.range.end}, selectionRange: first, children}
}

/** The same, without levels, for clients that know none. */
export function flatten(symbols: DocumentSymbol[], uri: string, containerName?: string): SymbolInformation[] {
  return symbols.flatMap(({name, kind, range, children}) => [
    {name, kind, location: {uri, range}, ...(containerName ? {containerName} : {})},
    ...flatten(children ?? [], uri, name)
  ])
}
