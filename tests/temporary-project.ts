import {type SpawnSyncReturns, spawn, spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join, resolve} from 'node:path'
import {onTestFinished} from 'vitest'

const CLI = resolve('dist/cli.js')

export interface Run {
  status: number | null
  stdout: string
  stderr: string
}

export interface TemporaryProject {
  folder: string
  write: (path: string, text: string) => void
  read: (path: string) => string
  /** Runs the built command in the project. */
  huashu: (args: string[], input?: string) => Run
  start: (args: string[]) => ReturnType<typeof spawn>
}

const env = {...process.env, LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8', NO_COLOR: '1'}

/** A folder with some files in it, gone when the test is over. */
export function temporaryProject(files: Record<string, string>): TemporaryProject {
  const folder = mkdtempSync(join(tmpdir(), 'huashu-'))
  onTestFinished(() => rmSync(folder, {recursive: true, force: true}))
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), {recursive: true})
    writeFileSync(join(folder, path), text)
  }
  for (const [path, text] of Object.entries(files)) write(path, text)
  return {
    folder,
    write,
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    huashu: (args, input = '') => runIn(folder, args, input),
    start: (args) => spawn(process.execPath, [CLI, ...args], {cwd: folder, env})
  }
}

export function runIn(folder: string, args: string[], input = ''): Run {
  const done: SpawnSyncReturns<string> = spawnSync(process.execPath, [CLI, ...args], {
    cwd: folder,
    env,
    input,
    encoding: 'utf8',
    timeout: 120_000,
    maxBuffer: 1 << 28
  })
  return {status: done.status, stdout: done.stdout, stderr: done.stderr}
}

/** The rules that a JSON report tells of, in order: `path rule level`. */
export function toldIn(report: string): string[] {
  const {files} = JSON.parse(report) as {files: {path: string; messages: {ruleId: string; level: string}[]}[]}
  return files.flatMap(({path, messages}) => messages.map(({ruleId, level}) => `${path} ${ruleId} ${level}`))
}
