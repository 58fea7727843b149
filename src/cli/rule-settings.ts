import {createLinter, type Linter, type LinterOptions, type RuleSetting} from '../node.js'
import {nearest} from '../packs/nearest.js'
import {recommended} from '../packs/recommended.generated.js'
import {UsageError, type Values} from './command.js'

/** `--rule id=off|error|warning|info`, as often as wanted. */
export const ruleOption = {type: 'string', multiple: true} as const
export const ruleHelp = {
  zh: '规则设置，如 avoid/company-policy=off；可多次',
  en: 'set a rule, as in avoid/company-policy=off; may be given again'
}

export function linterFrom(values: Values, options: LinterOptions): Linter {
  const rules: Record<string, RuleSetting> = {}
  for (const setting of (values.rule ?? []) as string[]) {
    const [id, level] = setting.split('=') as [string, string | undefined]
    ruleNamed(id)
    if (level !== 'off' && level !== 'error' && level !== 'warning' && level !== 'info')
      throw new UsageError(
        `--rule ${id}: Expected =off, =error, =warning or =info, found ${level ? `\`=${level}\`` : 'nothing'}`
      )
    rules[id] = level
  }
  return createLinter({...options, rules})
}

export function ruleNamed(id: string) {
  const rule = recommended.rules.find((one) => one.id === id)
  if (rule) return rule
  const ids = recommended.rules.map((one) => one.id)
  const near = nearest(id, ids) ?? ids.find((one) => one.endsWith(`/${id}`))
  throw new UsageError(`Expected the id of a rule, found \`${id}\`${near ? `; did you mean \`${near}\`?` : ''}`)
}
