import {relative} from 'node:path'
import {problemFiles} from '../config/problem-files.js'
import {reporters} from '../reporters/reporters.js'
import type {Exit, Values, World} from './command.js'
import {projectFrom} from './rule-settings.js'

/** `huashu check --print-config FILE`: every setting that holds for a file, where it comes from, and whether it is ignored. */
export async function printConfig(values: Values, world: World): Promise<Exit> {
  const path = values['print-config'] as string
  const project = projectFrom(values, world.cwd)
  const config = await project.configFor(path)
  const by = await project.ignoredBy(path)
  const problems = problemFiles(project.problems(), world.cwd)
  if (problems.length) {
    world.stdout.write((await reporters.text!())(problems, {locale: config.locale ?? 'zh', color: false}))
    return 2
  }
  const shown = (file: string) => relative(world.cwd, file) || file
  const {
    packs,
    rules,
    options,
    words,
    roles,
    vocabulary,
    terms,
    allow,
    reader,
    agent,
    speech,
    columns,
    locale,
    failOn,
    baseline
  } = config
  const all = packs.flatMap((pack) => pack.rules)
  const print = {
    file: path,
    ignoredBy: by ? shown(by) : null,
    config: config.path ? shown(config.path) : null,
    extends: config.sources.filter((source) => source !== config.path).map(shown),
    rules: Object.fromEntries(
      all.map(({id, level}) => {
        const now = rules[id] ?? level
        return [id, options[id] ? [now, options[id]] : now]
      })
    ),
    words,
    roles,
    vocabulary,
    terms,
    allow,
    reader: reader ?? null,
    agent: agent ?? null,
    speech: speech ?? null,
    columns: columns ?? {},
    locale: locale ?? null,
    failOn: failOn ?? 'error',
    baseline: baseline ? shown(baseline) : null
  }
  world.stdout.write(`${JSON.stringify(print, undefined, 2)}\n`)
  return 0
}
