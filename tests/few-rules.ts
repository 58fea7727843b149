import {only} from './only.js'

/** Some of the built-in rules, for tests of what stands around rules. */
export const fewRules = [
  only(
    'forbidden/not-my-duty',
    'forbidden/i-do-not-know',
    'avoid/company-policy',
    'courtesy/greeting',
    'courtesy/farewell',
    'courtesy/thanks',
    'rewrite/ask-name',
    'rewrite/you-are-wrong',
    'rewrite/you-must'
  )
]
