import {execFile} from 'node:child_process'
import {mkdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {promisify} from 'node:util'
import {describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {createLinter} from '../src/index.js'
import {folderWith, huashu} from './cli/huashu.js'

/** `UPDATE=1 npx vitest run tests/readme.test.ts` writes what the commands print into the README. */
const update = Boolean(process.env.UPDATE)
const path = 'README.md'
let readme = readFileSync(path, 'utf8')

const blocks = (language: string) =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms'))].map(([, code]) => code!)

/** `huashu` in a shell is the built command. */
async function run(command: string, cwd: string): Promise<{code: number | null; stdout: string}> {
  const [words, from] = command.replace(/\s+#.*$/, '').split(' < ')
  const [npx, name, ...args] = words!.trim().split(/\s+/)
  if (npx !== 'npx' || name !== 'huashu') throw new Error(`Expected npx huashu …, found ${command}`)
  return huashu(args, {cwd, input: from ? readFileSync(join(cwd, from.trim())) : ''})
}

/** A folder in which `huashu`, `unified` and `retext` can be imported. */
function project(files: Record<string, string>): string {
  const cwd = folderWith(files)
  mkdirSync(join(cwd, 'node_modules'))
  symlinkSync(resolve('.'), join(cwd, 'node_modules/huashu'))
  for (const name of ['unified', 'retext']) symlinkSync(resolve('node_modules', name), join(cwd, 'node_modules', name))
  return cwd
}

const [ruleFile] = blocks('yaml').filter((block) => block.startsWith('# my-rules/'))
const rulePath = ruleFile?.match(/^# (\S+)/)?.[1] ?? ''

describe('README: what commands print', () => {
  for (const block of blocks('console')) {
    const parts = block.split(/^\$ /m).slice(1)
    it(parts.map((part) => part.split('\n')[0]).join('; '), async () => {
      const cwd = folderWith({})
      let out = ''
      for (const part of parts) {
        const [command, ...lines] = part.split('\n')
        let printed = lines.join('\n')
        if (command!.startsWith('cat ')) writeFileSync(join(cwd, command!.slice(4)), printed)
        else printed = (await run(command!, cwd)).stdout
        out += `$ ${command}\n${printed}`
      }
      if (update) {
        readme = readme.replace(block, () => out)
        writeFileSync(path, readme)
      } else expect(block).toBe(out)
    })
  }
})

describe('README: programs', () => {
  for (const code of blocks('js')) {
    const expected = [...code.matchAll(/\/\/ → (.*)$/gm)].map(([, line]) => line)
    it(`prints ${expected.join(' | ')}`, async () => {
      expect(expected.length).toBeGreaterThan(0)
      const cwd = project({'example.mjs': code, [rulePath]: ruleFile!})
      const {stdout} = await promisify(execFile)(process.execPath, ['example.mjs'], {cwd})
      expect(stdout.trimEnd().split('\n')).toEqual(expected)
    })
  }
})

describe('README: the command line', () => {
  const commands = blocks('sh')
    .flatMap((block) => block.trimEnd().split('\n'))
    .filter((line) => line.startsWith('npx huashu'))

  it('has commands', () => expect(commands.length).toBeGreaterThan(4))

  for (const command of commands) {
    it(command, async () => {
      const cwd = folderWith({
        'call.txt': '客服：您好，谢谢，再见\n',
        'calls/call.txt': '客服：您好，您必须先登记，谢谢，再见\n',
        'calls.ndjson': '{"id": "a", "turns": []}\n',
        [rulePath]: ruleFile!
      })
      const {code, stdout} = await run(command, cwd)
      expect(stdout).not.toBe('')
      expect(code).toBe(command.includes('--fail-on warning') ? 1 : 0)
    })
  }

  it('tells a fresh machine exactly two commands, which exist', () => {
    const install = blocks('sh').filter((block) => block.startsWith('npm '))
    expect(install).toEqual(['npm ci && npm run demo\n', 'npm ci && npm test\n'])
    const {scripts} = JSON.parse(readFileSync('package.json', 'utf8')) as {scripts: Record<string, string>}
    expect(scripts.demo).toContain('fixtures/calls')
    expect(scripts.test).toBeDefined()
  })
})

describe('README: CI', () => {
  const workflow = blocks('yaml').find((block) => block.startsWith('# .github/'))!
  const {jobs} = parse(workflow) as {jobs: Record<string, {steps: {run?: string}[]}>}
  const commands = Object.values(jobs).flatMap(({steps}) =>
    steps.flatMap(({run}) => (run?.startsWith('npx') ? [run] : []))
  )

  it('lets good templates pass and stops a bad one', async () => {
    expect(commands).toHaveLength(1)
    const good = {'templates/hello.txt': '您好，很高兴为您服务。\n谢谢您的来电，再见。\n'}
    expect((await run(commands[0]!, folderWith(good))).code).toBe(0)
    const bad = {...good, 'templates/no.txt': '您好，这事不归我做。\n谢谢，再见。\n'}
    expect((await run(commands[0]!, folderWith(bad))).code).toBe(1)
  })
})

describe('README: writing rules', () => {
  it('the rule loads and its examples hold', async () => {
    const cwd = folderWith({[rulePath]: ruleFile!})
    mkdirSync(join(cwd, dirname(rulePath)), {recursive: true})
    expect(await huashu(['test', 'my-rules'], {cwd})).toEqual({code: 0, stdout: '4 个例子通过，0 个失败\n', stderr: ''})
  })

  const rows = [...readme.matchAll(/^\| +`(.+?)` +\| .+? +\| (.+?) +\| (.+?) +\|$/gm)]

  it('has a row for each part of the phrase language', () => expect(rows).toHaveLength(6))

  for (const [, source, finds, butNot] of rows) {
    const phrase = source!.replaceAll('\\|', '|')
    it(`${phrase} finds ${finds}, but not ${butNot}`, () => {
      const none = {zh: '', en: ''}
      const rule = {
        id: 'team/phrase',
        title: none,
        level: 'error' as const,
        check: {forbid: [phrase], guards: []},
        message: none,
        say: [],
        fix: false,
        why: none,
        source: '',
        examples: {bad: [], good: []}
      }
      const linter = createLinter({packs: [{rules: [rule], words: {}}]})
      const hits = (text: string) => linter.lintCall({turns: [{role: 'agent', text}]}).length
      expect([hits(finds!), hits(butNot!)]).toEqual([1, 0])
    })
  }
})
