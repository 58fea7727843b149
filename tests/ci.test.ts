import {execFile} from 'node:child_process'
import {chmod, cp, mkdir, mkdtemp, readFile, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {delimiter, join, resolve} from 'node:path'
import {promisify} from 'node:util'
import {beforeAll, describe, expect, it} from 'vitest'
import {parse} from 'yaml'

const CLI = resolve('dist/cli.js')
const BAD = '客服：您好，谢谢，再见\n客服：这事不归我做。\n'
let bin: string

interface Ended {
  code: number
  stdout: string
  stderr: string
}

async function run(file: string, args: string[], cwd: string, env: Record<string, string> = {}): Promise<Ended> {
  const options = {
    cwd,
    env: {...process.env, LANG: 'en_US.UTF-8', PATH: `${bin}${delimiter}${process.env.PATH}`, ...env}
  }
  try {
    return {code: 0, ...(await promisify(execFile)(file, args, options))}
  } catch (error) {
    const {code, stdout, stderr} = error as Ended
    return {code, stdout, stderr}
  }
}

async function folder(files: Record<string, string>): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'huashu ci '))
  for (const [name, text] of Object.entries(files)) {
    await mkdir(join(path, name, '..'), {recursive: true})
    await writeFile(join(path, name), text)
  }
  return path
}

beforeAll(async () => {
  bin = await folder({
    npx: `#!/bin/sh\nprintf '%s\\n' "$@" > npx-arguments\nif [ "$1" = --yes ]; then shift; fi\nshift\nexec "${process.execPath}" "${CLI}" "$@"\n`,
    huashu: `#!/bin/sh\nexec "${process.execPath}" "${CLI}" "$@"\n`
  })
  for (const name of ['npx', 'huashu']) await chmod(join(bin, name), 0o755)
})

describe('action.yml', () => {
  /** Runs the action's step as the runner would, with inputs where the defaults do not hold. */
  async function step(cwd: string, inputs: Record<string, string> = {}) {
    const action = parse(await readFile('action.yml', 'utf8'))
    const [check] = action.runs.steps
    const known = Object.fromEntries(
      Object.entries(action.inputs as Record<string, {default: string}>).map(([name, {default: value}]) => [
        name,
        value
      ])
    )
    for (const name of Object.keys(inputs)) expect(Object.keys(known)).toContain(name)
    const values: Record<string, string> = {...known, ...inputs}
    const env = Object.fromEntries(
      Object.entries(check.env as Record<string, string>).map(([name, expression]) => {
        const input = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(expression)?.[1]
        expect(Object.keys(values), expression).toContain(input)
        return [name, values[input!]!]
      })
    )
    const runner = {
      GITHUB_ACTION_PATH: resolve('.'),
      GITHUB_OUTPUT: join(cwd, 'output'),
      GITHUB_STEP_SUMMARY: join(cwd, 'summary'),
      GITHUB_WORKSPACE: cwd
    }
    const ended = await run('bash', ['-c', check.run], cwd, {...env, ...runner})
    const read = (name: string) => readFile(join(cwd, name), 'utf8').catch(() => '')
    return {...ended, output: await read('output'), summary: await read('summary'), npx: await read('npx-arguments')}
  }

  it('annotates, writes SARIF and a summary, and fails', async () => {
    const cwd = await folder({'scripts/a b.txt': BAD, 'ok.txt': '客服：您好，谢谢，再见\n'})
    const {code, stdout, output, summary, npx} = await step(cwd, {files: 'scripts/\nok.txt\n'})
    expect(code).toBe(1)
    expect(stdout).toContain(
      '::error file=scripts/a b.txt,line=2,endLine=2,col=4,endColumn=9,title=forbidden/not-my-duty::'
    )
    expect(output).toBe('sarif=huashu.sarif\nexit-code=1\n')
    const {results} = JSON.parse(await readFile(join(cwd, 'huashu.sarif'), 'utf8')).runs[0]
    expect(results.filter(({level}: {level: string}) => level === 'error')).toHaveLength(1)
    expect(summary).toMatch(/^### huashu\n\n {4}scripts\/a b\.txt\n/)
    expect(npx).toMatch(/^--yes\nhuashu@latest\ncheck\n/)
  })

  it('passes on the level, the baseline, the version and further arguments', async () => {
    const cwd = await folder({'a.txt': BAD})
    expect((await step(cwd, {'fail-on': 'never', version: '1.2.3'})).code).toBe(0)
    expect((await step(cwd, {version: '1.2.3'})).npx).toContain('huashu@1.2.3\n')
    expect((await step(cwd, {arguments: '--rule\nforbidden/not-my-duty=off'})).code).toBe(0)
    await run('huashu', ['check', 'a.txt', '--write-baseline', 'known.json'], cwd)
    expect((await step(cwd, {files: 'a.txt', baseline: 'known.json'})).code).toBe(0)
  })

  it('runs what the project has installed', async () => {
    const cwd = await folder({'a.txt': BAD})
    await mkdir(join(cwd, 'node_modules/.bin'), {recursive: true})
    await cp(join(bin, 'huashu'), join(cwd, 'node_modules/.bin/huashu'))
    const {code, npx} = await step(cwd, {files: 'a.txt'})
    expect([code, npx]).toEqual([1, ''])
  })

  it('runs nothing that an input says', async () => {
    const cwd = await folder({'$(touch pwned).txt': BAD, '-x.txt': BAD})
    const ended = await step(cwd, {files: '$(touch pwned).txt\n-x.txt\n`touch pwned`', sarif: '$(touch pwned).sarif'})
    expect(ended.code).toBe(2)
    expect(ended.stdout.match(/^::error/gm)).toHaveLength(2)
    expect((await step(cwd, {version: '1; touch pwned'})).code).toBe(2)
    expect(await readFile(join(cwd, 'pwned')).catch(() => 'none')).toBe('none')
  })

  it('fails with 2 when there is nothing to check', async () => {
    const {code, output} = await step(await folder({}), {files: 'none.txt'})
    expect([code, output]).toEqual([2, 'exit-code=2\n'])
  })
})

describe('.pre-commit-hooks.yaml', () => {
  /** Runs a hook as pre-commit does: its entry, with the staged files that it takes. */
  async function commit(cwd: string, id: string): Promise<Ended & {staged: string[]}> {
    const hooks = parse(await readFile('.pre-commit-hooks.yaml', 'utf8')) as {
      id: string
      entry: string
      files: string
    }[]
    const {entry, files} = hooks.find((hook) => hook.id === id)!
    const {stdout} = await run('git', ['diff', '--cached', '--name-only', '--diff-filter=ACMRT', '-z'], cwd)
    const staged = stdout.split('\0').filter((name) => name && new RegExp(files).test(name))
    const [file, ...args] = entry.split(' ') as [string, ...string[]]
    return {...(await run(file, [...args, ...staged], cwd)), staged}
  }

  it('checks and fixes staged files', async () => {
    const cwd = await folder({
      'scripts/话术 一.md': '您必须提供身份证\n',
      'call.txt': BAD,
      'later.txt': BAD,
      'code.ts': '// 您必须\n'
    })
    for (const args of [
      ['init', '-q'],
      ['config', 'core.quotepath', 'off'],
      ['add', 'scripts', 'call.txt', 'code.ts']
    ])
      await run('git', args, cwd)
    const checked = await commit(cwd, 'huashu')
    expect(checked.staged).toEqual(['call.txt', 'scripts/话术 一.md'])
    expect(checked.code).toBe(1)
    expect(checked.stdout).toContain('forbidden/not-my-duty')
    const fixed = await commit(cwd, 'huashu-fix')
    expect(fixed.code).toBe(0)
    expect(await readFile(join(cwd, 'scripts/话术 一.md'), 'utf8')).toBe('希望您能够提供身份证\n')
    expect(await readFile(join(cwd, 'call.txt'), 'utf8')).toBe(BAD)
  })
})

describe('docs/ci.md', () => {
  it('has a GitLab job that writes the report it names', async () => {
    const cwd = await folder({'scripts/a.txt': BAD})
    const page = await readFile('docs/ci.md', 'utf8')
    const block = /```yaml\n(# \.gitlab-ci\.yml\n[\s\S]*?)```/.exec(page)![1]!
    const {huashu: job} = parse(block)
    const {code} = await run('bash', ['-e', '-c', job.script.join('\n')], cwd)
    expect(code).toBe(1)
    const issues = JSON.parse(await readFile(join(cwd, job.artifacts.reports.codequality), 'utf8'))
    expect(issues.filter(({severity}: {severity: string}) => severity === 'major')).toMatchObject([
      {check_name: 'forbidden/not-my-duty', location: {path: 'scripts/a.txt', lines: {begin: 2}}}
    ])
  })

  it('names only inputs that the action has', async () => {
    const page = await readFile('docs/ci.md', 'utf8')
    const workflow = parse(/```yaml\n(# \.github[\s\S]*?)```/.exec(page)![1]!)
    const {inputs} = parse(await readFile('action.yml', 'utf8'))
    for (const name of Object.keys(workflow.jobs.huashu.steps[1].with)) expect(Object.keys(inputs)).toContain(name)
  })
})
