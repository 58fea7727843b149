import {localize, urlOf} from '../engine/messages.js'
import type {Command, Exit} from './command.js'
import {UsageError} from './command.js'
import {configHelp, configHere, configOptions, ruleNamed, rulesOf} from './rule-settings.js'

const words = {
  zh: {
    why: '为什么',
    say: '改说',
    source: '出处',
    bad: '不该说',
    good: '可以说',
    level: {error: '错误', warning: '警告', info: '提示'}
  },
  en: {
    why: 'Why',
    say: 'Say instead',
    source: 'Source',
    bad: 'Bad',
    good: 'Good',
    level: {error: 'error', warning: 'warning', info: 'info'}
  }
}

/** `huashu explain`: what a rule is, why, from where, with examples. */
export const explain: Command = {
  takes: '<rule>',
  summary: {zh: '说明一条规则：是什么、为什么、出处、例子', en: 'what a rule is, why, from where, with examples'},
  options: configOptions,
  help: configHelp,
  async run(values, [id], {stdout, cwd}, locale): Promise<Exit> {
    if (!id) throw new UsageError('explain: Expected the id of a rule, as in `huashu explain forbidden/not-my-duty`')
    const rule = ruleNamed(id, rulesOf(await configHere(values, {cwd})))
    const word = words[locale === 'en' ? 'en' : 'zh']
    const list = (title: string, items: string[]) =>
      items.length ? ['', `${title}:`, ...items.map((item) => `  ${item.trimEnd().replaceAll('\n', '\n  ')}`)] : []
    const lines = [
      `${rule.id} (${word.level[rule.level]})`,
      localize(rule.title, locale),
      '',
      `${word.why}: ${localize(rule.why, locale)}`,
      `${word.source}: ${rule.source}`,
      ...list(word.say, rule.say),
      ...list(word.bad, rule.examples.bad),
      ...list(word.good, rule.examples.good),
      '',
      urlOf(rule.id),
      ''
    ]
    stdout.write(lines.join('\n'))
    return 0
  }
}
