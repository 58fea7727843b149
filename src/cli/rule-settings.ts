import {resolve} from 'node:path'
import type {Config} from '../config/config.js'
import {problemFiles} from '../config/problem-files.js'
import {openProject, type Project} from '../config/project.js'
import type {RuleSetting} from '../engine/linter.js'
import type {Rule} from '../model.js'
import {nearest} from '../packs/nearest.js'
import {recommended} from '../packs/recommended.generated.js'
import {UsageError, type Values, type World} from './command.js'

/** `--rule id=off|error|warning|info`, as often as wanted. */
export const ruleOption = {type: 'string', multiple: true} as const
export const ruleHelp = {
  zh: '规则设置，如 avoid/company-policy=off；可多次',
  en: 'set a rule, as in avoid/company-policy=off; may be given again'
}

/** Where settings come from: `--config`, `--no-config`, `--rule`. */
export const configOptions = {
  config: {type: 'string'},
  'no-config': {type: 'boolean'},
  rule: ruleOption
} as const
export const configHelp = {
  config: {
    zh: '用这个配置文件（默认从被检查的文件向上找）',
    en: 'use this configuration file (default: the nearest one upwards from each file)'
  },
  'no-config': {zh: '不读任何配置文件', en: 'read no configuration file'},
  rule: ruleHelp
}

/** Opens the configuration that the options ask for. */
export function projectFrom(values: Values, cwd: string): Project {
  const {config, 'no-config': none} = values
  if (config !== undefined && none) throw new UsageError('Expected --config or --no-config, found both')
  return openProject({
    cwd,
    rules: ruleLevels(values),
    ...(none ? {config: false as const} : config === undefined ? {} : {config: resolve(cwd, config as string)})
  })
}

/** The settings that hold in the folder of work, for commands that look at no file. A mistake in them ends the command. */
export async function configHere(values: Values, {cwd}: Pick<World, 'cwd'>): Promise<Config> {
  const project = projectFrom(values, cwd)
  const config = await project.configIn('.')
  const [mistake] = problemFiles(project.problems(), cwd)
  if (mistake) {
    const {line = 1, column = 1, reason} = mistake.messages[0]!
    throw new UsageError(`${mistake.path}:${line}:${column} ${reason}`)
  }
  for (const id of Object.keys(ruleLevels(values))) ruleNamed(id, rulesOf(config))
  return config
}

/** Every rule of a configuration, in the order of ids. */
export function rulesOf({packs}: Config): Rule[] {
  return packs.flatMap((pack) => pack.rules).sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** The levels that `--rule` sets; whether there are such rules only a configuration knows. */
export function ruleLevels(values: Values): Record<string, RuleSetting> {
  const rules: Record<string, RuleSetting> = {}
  for (const setting of (values.rule ?? []) as string[]) {
    const [id, level] = setting.split('=') as [string, string | undefined]
    if (level !== 'off' && level !== 'error' && level !== 'warning' && level !== 'info')
      throw new UsageError(
        `--rule ${id}: Expected =off, =error, =warning or =info, found ${level ? `\`=${level}\`` : 'nothing'}`
      )
    rules[id] = level
  }
  return rules
}

/** The rule of an id, among those given, or the built-in ones. */
export function ruleNamed(id: string, rules: readonly Rule[] = recommended.rules): Rule {
  const rule = rules.find((one) => one.id === id)
  if (rule) return rule
  const ids = rules.map((one) => one.id)
  const near = nearest(id, ids) ?? ids.find((one) => one.endsWith(`/${id}`))
  throw new UsageError(`Expected the id of a rule, found \`${id}\`${near ? `; did you mean \`${near}\`?` : ''}`)
}
