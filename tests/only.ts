import {type Pack, recommended} from '../src/index.js'

/** The built-in rules of these ids and no others, so that a new rule changes no test that is not about it. */
export function only(...ids: string[]): Pack {
  const rules = recommended.rules.filter(({id}) => ids.includes(id))
  if (rules.length !== ids.length)
    throw new Error(`Expected the rules ${ids.join(', ')}, found ${rules.length} of them`)
  return {rules, words: recommended.words}
}
