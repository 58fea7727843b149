import {directiveRules, directiveUrl} from '../engine/directive-reports.js'
import {giveExamples} from '../packs/give-examples.js'
import {pageText, rulePage} from '../packs/rule-page.js'
import type {Command, Exit} from './command.js'
import {UsageError} from './command.js'
import {configHelp, configHere, configOptions, ruleNamed, rulesOf} from './rule-settings.js'

/** `huashu explain`: what a rule is, why, from where, with examples. */
export const explain: Command = {
  takes: '<rule>',
  summary: {zh: '说明一条规则：是什么、为什么、出处、例子', en: 'what a rule is, why, from where, with examples'},
  options: configOptions,
  help: configHelp,
  async run(values, [id], {stdout, cwd}, locale): Promise<Exit> {
    if (!id) throw new UsageError('explain: Expected the id of a rule, as in `huashu explain forbidden/not-my-duty`')
    if (Object.hasOwn(directiveRules, id)) {
      stdout.write(`${id}\n${directiveUrl(id)}\n`)
      return 0
    }
    giveExamples()
    const rule = ruleNamed(id, rulesOf(await configHere(values, {cwd})))
    stdout.write(pageText(rulePage(rule, locale)))
    return 0
  }
}
