import type {Role, Turn} from '../model.js'
import {either, flag, list, number, type Of, object, oneOf, phrase} from '../packs/shape.js'
import type {PhraseBook, View} from './check.js'

/** Keys that `forbid` and `require` share. */
export const who = oneOf('agent', 'customer', 'any')
export const soundsLike = either(flag, number(2, 16))

/** Where to look: among the first or last turns of the role, or the role's turns around another phrase. */
export const where = object(
  {},
  {
    first: number(1),
    last: number(1),
    after: list(phrase),
    by: who,
    within: number(1)
  }
)

/** What must hold of the call. */
export const when = object(
  {},
  {direction: oneOf('inbound', 'outbound'), kind: oneOf('transcript', 'chat', 'template', 'notice')}
)

export type Who = Of<typeof who>

/** Whether a turn's speaker is one whom the rule judges. An unknown speaker is nobody's. */
export function speaks(turn: Turn, who: Who): boolean {
  return who === 'any' ? turn.role !== 'system' : turn.role === (who as Role)
}

/** The turns in which a rule looks, several groups where each of several anchors opens its own. */
export type Scope = (view: View) => {turns: number[]; anchor?: number}[]

export function scopeOf(
  options: {who?: Who; where?: Of<typeof where>; when?: Of<typeof when>},
  book: PhraseBook
): Scope {
  const {who: role = 'agent', where: place, when: condition} = options
  const anchor = place?.after && book(place.after)
  return (view) => {
    const {turns, direction, kind} = view.call
    if (condition?.direction && condition.direction !== direction) return []
    if (condition?.kind && condition.kind !== (kind ?? 'transcript')) return []
    const spoken = turns.flatMap((turn, i) => (speaks(turn, role) ? [i] : []))
    if (place?.first) return [{turns: spoken.slice(0, place.first)}]
    if (place?.last) return [{turns: spoken.slice(-place.last)}]
    if (anchor === undefined) return [{turns: spoken}]
    return turns.flatMap((turn, i) => {
      if (!speaks(turn, place?.by ?? 'customer') || !view.found(anchor, i).length) return []
      return [{turns: spoken.filter((t) => t > i).slice(0, place?.within ?? Infinity), anchor: i}]
    })
  }
}
