import {resolve} from 'node:path'
import type {VFile} from 'vfile'
import {addCounts, noCounts, type Reporter, type ReportOptions} from '../reporters/report.js'
import {reporters} from '../reporters/reporters.js'
import {named} from './check-options.js'
import {type Tokens, UsageError, type World} from './command.js'
import {toFile, toStdout} from './sinks.js'

/** A report to write, and where to: `out` undefined is stdout. */
export interface Output {
  format: string
  out?: string
  report: Reporter
}

/**
 * `--format` and `--out` in the order in which they were written: an `--out` belongs to the last `--format` before it.
 * `--format sarif=PATH` has its file with it.
 */
export async function outputsFrom(tokens: Tokens): Promise<Output[]> {
  const outputs: {format: string; out?: string}[] = []
  for (const {kind, name, value = ''} of tokens) {
    if (kind !== 'option') continue
    if (name === 'format') {
      const [format, out] = splitAt(value, '=')
      named('--format', format, reporters)
      if (out === '') throw new UsageError(`--format ${value}: Expected a file behind \`=\`, found none`)
      outputs.push({format, ...(out === undefined ? {} : {out})})
    }
    if (name === 'out') {
      const last = outputs.at(-1) ?? {format: 'text'}
      if (last.out !== undefined)
        throw new UsageError(
          `--out ${value}: Expected a --format before it, found the --out of the one before: ${last.out}`
        )
      if (!value) throw new UsageError('--out: Expected a file, found none')
      last.out = value
      if (!outputs.length) outputs.push(last)
    }
  }
  if (!outputs.length) outputs.push({format: 'text'})
  const shown = outputs.filter(({out}) => out === undefined)
  if (shown.length > 1)
    throw new UsageError(
      `--format: Expected one report without --out, found ${shown.map(({format}) => format).join(' and ')}`
    )
  return Promise.all(outputs.map(async (output) => ({...output, report: await reporters[output.format]!()})))
}

function splitAt(text: string, mark: string): [string, string?] {
  const at = text.indexOf(mark)
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + mark.length)]
}

/** The reports of an earlier run like this one are no calls, whatever they quote. */
export function withoutReports(paths: string[], outputs: readonly Output[], args: string[], cwd: string): string[] {
  const reports = new Set(outputs.flatMap(({out}) => (out === undefined ? [] : [resolve(cwd, out)])))
  return paths.filter((path) => args.includes(path) || !reports.has(resolve(cwd, path)))
}

/** Reports while they are written: `take` each file in its turn. */
export interface OpenReports {
  take: (file: VFile) => Promise<void>
  end: () => Promise<void>
}

export interface OpenOptions extends Omit<ReportOptions, 'color'> {
  /** Told before something is written to stdout. */
  before?: () => void
}

/** Begins every report, to its file or to stdout. Nothing is written before the first file, or the end. */
export function openReports(outputs: readonly Output[], world: World, options: OpenOptions): OpenReports {
  const counts = noCounts()
  const reports = outputs.map(({out, report}) => {
    const color = out === undefined && world.stdout.isTTY === true && !world.env.NO_COLOR
    const {head, file, tail} = report({...options, color})
    const sink = out === undefined ? toStdout(world, options.before) : toFile('--out', out, world)
    return {head, file, tail, sink}
  })
  let begun = false
  const begin = async () => {
    if (begun) return
    begun = true
    for (const {head, sink} of reports) await sink.write(head)
  }
  return {
    async take(file) {
      await begin()
      addCounts(counts, file)
      for (const {file: pieceOf, sink} of reports) await sink.write(pieceOf(file))
    },
    async end() {
      await begin()
      for (const {tail, sink} of reports) {
        await sink.write(tail(counts))
        await sink.end()
      }
    }
  }
}

/** Writes every report on some files. */
export async function writeReports(
  outputs: readonly Output[],
  files: readonly VFile[],
  world: World,
  options: OpenOptions
): Promise<void> {
  const reports = openReports(outputs, world, options)
  for (const file of files) await reports.take(file)
  await reports.end()
}
