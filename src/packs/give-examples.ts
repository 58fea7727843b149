import {examples} from './examples.generated.js'
import {recommended} from './recommended.generated.js'

/** Gives the built-in rules their examples, which linting does without. */
export function giveExamples(): void {
  for (const rule of recommended.rules) rule.examples = examples[rule.id]!
}
