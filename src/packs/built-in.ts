import type {Pack} from '../model.js'
import {recommended} from './recommended.generated.js'

/** The packs, the built-in one unless said; the built-in word lists are there for all, where a pack has none of that name. */
export function packsOr(packs: Pack[] = [recommended]): Pack[] {
  return [{rules: [], words: recommended.words}, ...packs]
}
