import {createLinter, type Linter, type LinterOptions, recommended} from '../../src/index.js'

const RULES = new Set(['forbidden/not-my-duty', 'rewrite/you-must', 'courtesy/notice', 'courtesy/greeting'])

/** A linter with a few rules, so that reports change only when reading does. */
export function templateLinter(options: Omit<LinterOptions, 'packs'> = {}): Linter {
  const {rules, words} = recommended
  return createLinter({...options, packs: [{rules: rules.filter(({id}) => RULES.has(id)), words}]})
}
