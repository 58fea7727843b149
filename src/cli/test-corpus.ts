import {createHash} from 'node:crypto'
import {readFile} from 'node:fs/promises'
import {dirname, resolve} from 'node:path'
import type {VFile} from 'vfile'
import type {Config} from '../config/config.js'
import type {Project} from '../config/project.js'
import {relativePath} from '../engine/baseline.js'
import {isForeign} from '../files.js'
import type {Locale, Message, Pack} from '../model.js'
import {clean, portablePath} from '../reporters/report.js'
import {type Exit, UsageError, type Values, type World} from './command.js'
import {compareHits} from './compare-hits.js'
import {findFiles} from './find-files.js'
import {lintFiles} from './lint-files.js'
import {say} from './say.js'
import {toFile} from './sinks.js'

/** Where rules hit in a corpus: no word of a call stands in it. */
export interface HitRecord {
  version: 1
  /** By path from the record's own folder, with `/`. */
  files: Record<string, FileHits>
}

export interface FileHits {
  /** SHA-256 of the text: places in another text cannot be compared. */
  sha256: string
  /** Rules and places, in order: `team/no-manual 3:17-3:26`. */
  hits: string[]
}

/** Runs the rules of packs on calls: tells which never hit, writes where they hit, tells what differs from what was written. */
export async function testCorpus(
  values: Values,
  packs: readonly Pack[],
  project: Project,
  world: World,
  locale: Locale
): Promise<Exit> {
  const before = values.compare === undefined ? undefined : await read(values.compare as string, world.cwd)
  const {paths, problems} = await findFiles(values.corpus as string[], world.cwd, project)
  for (const problem of problems) world.stderr.write(`huashu: ${problem}\n`)
  const counts = new Map(packs.flatMap(({rules}) => rules.map(({id}): [string, number] => [id, 0])))
  const compare = before && compareHits(before, world)
  const files: HitRecord['files'] = {}
  let count = 0
  let broken = problems.length > 0
  const jobs = await jobsFor(paths, packs, project)
  for await (const result of lintFiles(jobs, {locale, threads: 'auto'})) {
    if (isForeign(result)) continue
    count++
    broken ||= tellBroken(result.file, world)
    const own = hitsIn(result.file, counts)
    compare?.take(result.file, own, keyFrom(values.compare as string, result.file.path, world.cwd))
    if (values.write !== undefined) files[keyFrom(values.write as string, result.file.path, world.cwd)] = own
  }
  const differs = compare?.end(locale) ?? false
  const sum = [...counts.values()].reduce((all, one) => all + one, 0)
  world.stdout.write(
    `${say({zh: `语料：${count} 个文件，命中 ${sum} 处`, en: `corpus: ${count} files, ${sum} hits`}, locale)}\n`
  )
  const never = [...counts].flatMap(([id, hits]) => (hits ? [] : [`  ${id}\n`]))
  if (never.length) world.stdout.write(`${say({zh: '从未命中：', en: 'never hit:'}, locale)}\n${never.join('')}`)
  if (values.write !== undefined) {
    const record: HitRecord = {version: 1, files}
    const sink = toFile('--write', values.write as string, world)
    await sink.write(`${JSON.stringify(record, undefined, 2)}\n`)
    await sink.end()
  }
  return broken ? 2 : differs ? 1 : 0
}

/** The rules of the packs alone, as their files say; how a file is read is the business of its configuration. */
async function jobsFor(paths: string[], packs: readonly Pack[], project: Project) {
  const known = new Map<Config, Config>()
  const ids = new Set(packs.flatMap(({rules}) => rules.map(({id}) => id)))
  const jobs: {path: string; config: Config}[] = []
  for (const path of paths) {
    const own = await project.configFor(path)
    const allow = Object.fromEntries(Object.entries(own.allow).filter(([id]) => ids.has(id)))
    const config = known.get(own) ?? {...own, packs, rules: {}, options: {}, allow}
    known.set(own, config)
    jobs.push({path, config})
  }
  return jobs
}

/** What could not be read, told in a line. */
function tellBroken(file: VFile, {stderr}: World): boolean {
  const problems = file.messages.filter(({ruleId}) => ruleId === 'source')
  for (const {line = 1, column = 1, reason} of problems)
    stderr.write(`huashu: ${file.path}:${line}:${column}: ${reason}\n`)
  return problems.length > 0
}

function hitsIn(file: VFile, counts: Map<string, number>): FileHits {
  const hits: string[] = []
  for (const message of file.messages as Message[]) {
    const count = counts.get(message.ruleId)
    if (count === undefined) continue
    counts.set(message.ruleId, count + 1)
    hits.push(`${message.ruleId} ${placeOf(message)}`)
  }
  return {
    sha256: createHash('sha256')
      .update(String(file.value ?? ''))
      .digest('hex'),
    hits
  }
}

/** `3:17-3:26`; in workbooks and Word documents the cell or paragraph and what of it. */
function placeOf({where, span, place}: Message): string {
  if (where !== undefined) return `${clean(where)} ${span?.join('-') ?? ''}`.trim()
  if (!place || !('start' in place)) return '-'
  return [place.start, place.end].map(({line, column}) => `${line}:${column}`).join('-')
}

function keyFrom(record: string, path: string, cwd: string): string {
  return relativePath(dirname(resolve(cwd, record)), portablePath(resolve(cwd, path)))
}

async function read(path: string, cwd: string): Promise<HitRecord> {
  const wrong = (found: string) =>
    new UsageError(`--compare ${path}: Expected what --write has written, found ${found}`)
  let text: string
  try {
    text = await readFile(resolve(cwd, path), 'utf8')
  } catch (error) {
    throw wrong((error as Error).message)
  }
  try {
    const record = JSON.parse(text) as HitRecord
    const files = Object.values(record.files)
    if (record.version === 1 && files.every(({hits, sha256}) => Array.isArray(hits) && typeof sha256 === 'string'))
      return record
  } catch {
    // Told below, as anything else that is no record.
  }
  throw wrong('something else')
}
