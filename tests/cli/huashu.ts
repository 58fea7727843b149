import {spawn} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join, resolve} from 'node:path'
import {onTestFinished} from 'vitest'

const CLI = resolve('dist/cli.js')

export interface Run {
  code: number | null
  stdout: string
  stderr: string
}

export interface RunOptions {
  input?: string | Uint8Array
  env?: Record<string, string>
  cwd?: string
}

/** Runs the built command as a process of its own, in Chinese unless `env` says otherwise. */
export async function huashu(args: string[], {input = '', env = {}, cwd = '.'}: RunOptions = {}): Promise<Run> {
  if (!existsSync(CLI)) throw new Error('Expected dist/cli.js, found none: run `npm run build` first')
  const child = spawn(process.execPath, [CLI, ...args], {cwd, env: {PATH: process.env.PATH, ...env}})
  const run: Run = {code: null, stdout: '', stderr: ''}
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    run.stdout += chunk
  })
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    run.stderr += chunk
  })
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  return new Promise((done, fail) => {
    child.on('error', fail)
    child.on('close', (code) => done({...run, code}))
  })
}

/** A folder with these files, removed when the test is over. */
export function folderWith(files: Record<string, string | Uint8Array>): string {
  const folder = mkdtempSync(join(tmpdir(), 'huashu-'))
  onTestFinished(() => rmSync(folder, {recursive: true, force: true}))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), {recursive: true})
    writeFileSync(join(folder, name), content)
  }
  return folder
}

export const GOOD = '客服：您好，请讲。\n客户：我想查话费。\n客服：好的，谢谢您的来电，再见。\n'
export const BAD = '客服：您好，请讲。\n客户：宽带坏了。\n客服：这事不归我做。谢谢，再见。\n'
export const RUDE = '客服：您好，请讲。\n客户：宽带坏了。\n客服：您必须先登记。谢谢，再见。\n'
