/** A rule file that forbids some phrases. */
export function ruleFile(forbid: string[], {level = 'warning', more = '', bad = '«坏话»', good = '好话'} = {}): string {
  return [
    'title: {zh: 不说坏话, en: No bad words}',
    `level: ${level}`,
    'check:',
    `  forbid: ${JSON.stringify(forbid)}`,
    ...(more ? [`  ${more}`] : []),
    "message: {zh: '“{actual}”是坏话', en: '“{actual}” is bad'}",
    'why: {zh: 因为, en: Because}',
    'source: test',
    'examples:',
    `  bad: [${bad}]`,
    `  good: [${good}]`,
    ''
  ].join('\n')
}

/** A configuration whose only rules are those of `rules/`. */
export const ownRulesOnly = 'extends: []\npacks: [rules]\n'
