import {localize} from '../engine/messages.js'
import {recommended} from '../packs/recommended.generated.js'
import type {Command, Exit} from './command.js'
import {linterFrom, ruleHelp, ruleOption} from './rule-settings.js'

/** `huashu rules`: every rule, its level, whether it is on. */
export const rules: Command = {
  takes: '',
  summary: {zh: '列出所有规则、级别、是否启用', en: 'every rule, its level, whether it is on'},
  options: {rule: ruleOption},
  help: {rule: ruleHelp},
  async run(values, _positionals, {stdout}, locale): Promise<Exit> {
    const on = new Map(linterFrom(values, {locale}).rules.map(({rule, level}) => [rule.id, level]))
    const width = Math.max(...recommended.rules.map((rule) => rule.id.length))
    for (const rule of recommended.rules)
      stdout.write(
        `${rule.id.padEnd(width)}  ${(on.get(rule.id) ?? 'off').padEnd(7)}  ${localize(rule.title, locale)}\n`
      )
    return 0
  }
}
