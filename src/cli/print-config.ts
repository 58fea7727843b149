import {stat} from 'node:fs/promises'
import {relative, resolve} from 'node:path'
import type {Config} from '../config/config.js'
import {problemFiles} from '../config/problem-files.js'
import type {Locale} from '../model.js'
import {reportOf} from '../reporters/report.js'
import {reporters} from '../reporters/reporters.js'
import type {Exit, Values, World} from './command.js'
import {projectFrom} from './rule-settings.js'

/** What holds where no configuration says anything. */
const unsaid = {
  reader: null,
  agent: null,
  speech: null,
  columns: {},
  locale: null,
  failOn: 'error',
  requireReason: false
} satisfies Partial<Record<keyof Config, unknown>>

/** `huashu check --print-config FILE`: every setting that holds for a file, or in a folder, where it comes from, and whether it is ignored. */
export async function printConfig(values: Values, world: World, locale: Locale): Promise<Exit> {
  const path = values['print-config'] as string
  const project = projectFrom(values, world.cwd)
  const kind = await stat(resolve(world.cwd, path)).catch(() => undefined)
  const folder = kind?.isDirectory() ?? false
  const config = await (folder ? project.configIn(path) : project.configFor(path))
  const by = await project.ignoredBy(path, {folder})
  const problems = problemFiles(project.problems(), world.cwd)
  if (problems.length) {
    world.stdout.write(reportOf(await reporters.text!(), problems, {locale, color: false}))
    return 2
  }
  const shown = (file: string) => relative(world.cwd, file) || file
  const {path: own, sources, packs, rules, options, baseline, ...settings} = config
  const all = packs.flatMap((pack) => pack.rules)
  const print = {
    file: path,
    ignoredBy: by ? shown(by) : null,
    config: own ? shown(own) : null,
    extends: sources.filter((source) => source !== own).map(shown),
    rules: Object.fromEntries(
      all.map(({id, level}) => {
        const now = rules[id] ?? level
        return [id, options[id] ? [now, options[id]] : now]
      })
    ),
    ...unsaid,
    ...settings,
    baseline: baseline ? shown(baseline) : null
  }
  world.stdout.write(`${JSON.stringify(print, undefined, 2)}\n`)
  return 0
}
