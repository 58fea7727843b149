import {localize} from '../engine/messages.js'
import type {Command, Exit} from './command.js'
import {configHelp, configHere, configOptions, rulesOf} from './rule-settings.js'

/** `huashu rules`: every rule, its level, whether it is on. */
export const rules: Command = {
  takes: '',
  summary: {zh: '列出所有规则、级别、是否启用', en: 'every rule, its level, whether it is on'},
  options: configOptions,
  help: configHelp,
  async run(values, _positionals, world, locale): Promise<Exit> {
    const config = await configHere(values, world)
    const all = rulesOf(config)
    const width = Math.max(...all.map((rule) => rule.id.length))
    for (const {id, level, title} of all)
      world.stdout.write(`${id.padEnd(width)}  ${(config.rules[id] ?? level).padEnd(7)}  ${localize(title, locale)}\n`)
    return 0
  }
}
