import {describe, expect, it} from 'vitest'
import {recommended} from '../../src/index.js'
import {folderWith, huashu} from './huashu.js'

describe('huashu explain', () => {
  it('says what, why, from where, with examples', async () => {
    const {code, stdout} = await huashu(['explain', 'forbidden/not-my-duty'])
    const rule = recommended.rules.find(({id}) => id === 'forbidden/not-my-duty')!
    expect(code).toBe(0)
    for (const part of [rule.title.zh, rule.why.zh, rule.source, ...rule.say, ...rule.examples.bad])
      expect(stdout).toContain(part)
    for (const line of rule.examples.good.flatMap((example) => example.trim().split('\n')))
      expect(stdout).toContain(line)
  })

  it('in English', async () => {
    const {stdout} = await huashu(['explain', 'forbidden/not-my-duty', '--locale', 'en'])
    expect(stdout).toContain('Whoever takes the call owns it to the end')
  })

  it('an unknown rule: one line, with the one that was meant', async () => {
    const run = await huashu(['explain', 'not-my-duty'])
    expect(run).toMatchObject({code: 2, stdout: ''})
    expect(run.stderr).toBe(
      'huashu: Expected the id of a rule, found `not-my-duty`; did you mean `forbidden/not-my-duty`?\n'
    )
    expect((await huashu(['explain'])).code).toBe(2)
  })
})

describe('huashu rules', () => {
  it('lists every rule with its level', async () => {
    const {code, stdout} = await huashu(['rules'])
    expect(code).toBe(0)
    for (const {id} of recommended.rules) expect(stdout).toContain(id)
  })

  it('shows what is set', async () => {
    const {stdout} = await huashu(['rules', '--rule', 'forbidden/not-my-duty=off', '--rule=avoid/company-policy=info'])
    expect(stdout).toMatch(/^forbidden\/not-my-duty +off /m)
    expect(stdout).toMatch(/^avoid\/company-policy +info /m)
  })
})

describe('huashu test', () => {
  const rule = (bad: string, good: string, phrase = '不归我管') =>
    `title: {zh: 甲, en: A}\nlevel: error\ncheck:\n  forbid:\n    - ${phrase}\nmessage: {zh: 甲, en: A}\nwhy: {zh: 甲, en: A}\nsource: 我\nexamples:\n  bad:\n    - ${bad}\n  good:\n    - ${good}\n`

  it('runs the examples of the built-in rules', async () => {
    const {code, stdout} = await huashu(['test'])
    expect(stdout).toMatch(/^\d+ 个例子通过，0 个失败\n$/)
    expect(code).toBe(0)
  })

  it('passes a pack whose examples hold', async () => {
    const cwd = folderWith({'mine/team/duty.yml': rule('这«不归我管»', '归我管')})
    expect(await huashu(['test', 'mine'], {cwd})).toMatchObject({code: 0, stdout: '2 个例子通过，0 个失败\n'})
  })

  it('tells a bad example that does not fire, at its place', async () => {
    const cwd = folderWith({'mine/team/duty.yml': rule('这«不属我管»', '归我管')})
    const {code, stdout} = await huashu(['test', 'mine'], {cwd})
    expect(code).toBe(1)
    expect(stdout).toContain('mine/team/duty.yml:11:7  team/duty (bad)\n  - 这«不属我管»\n  + 这不属我管\n')
    expect(stdout).toMatch(/1 个例子通过，1 个失败\n$/)
  })

  it('tells a bad example that fires elsewhere, and a good one that fires', async () => {
    const cwd = folderWith({'mine/team/duty.yml': rule('«这不归我管»', '不归我管')})
    const {code, stdout} = await huashu(['test', 'mine'], {cwd})
    expect(code).toBe(1)
    expect(stdout).toContain('mine/team/duty.yml:11:7')
    expect(stdout).toContain('mine/team/duty.yml:13:7')
    expect(stdout).toMatch(/0 个例子通过，2 个失败\n$/)
  })

  it('tells a mistake in a rule file at its line and column', async () => {
    const cwd = folderWith({'mine/team/duty.yml': rule('«不归我管»', '好', '不归(我管')})
    const {code, stdout} = await huashu(['test', 'mine'], {cwd})
    expect(code).toBe(2)
    expect(stdout).toMatch(/^mine\/team\/duty\.yml\n +5:9 +错误 +Expected `\)` to close `\(` /)
  })

  it('lets a pack use its own word lists and the built-in ones', async () => {
    const cwd = folderWith({
      'mine/words.yml': 'dept: [技术部, 售后]\n',
      'mine/team/duty.yml': rule('«您去找售后»', '我去找售后', '<you>去找<dept>')
    })
    expect(await huashu(['test', 'mine'], {cwd})).toMatchObject({code: 0, stderr: ''})
  })

  it('a folder that is not there', async () => {
    expect(await huashu(['test', 'nowhere'])).toMatchObject({code: 2, stdout: ''})
  })
})

describe('huashu --help, --version', () => {
  it('names every command', async () => {
    const {code, stdout} = await huashu(['--help'], {env: {LANG: 'en_US.UTF-8'}})
    expect(code).toBe(0)
    for (const name of ['check', 'stream', 'explain', 'rules', 'test']) expect(stdout).toContain(`  ${name}`)
  })

  it('has a page for each command', async () => {
    const {code, stdout} = await huashu(['check', '--help', '--locale', 'en'])
    expect(code).toBe(0)
    for (const option of ['--format', '--fail-on', '--rule', '--locale']) expect(stdout).toContain(option)
  })

  it('tells the version of the package', async () => {
    const {createRequire} = await import('node:module')
    const {version} = createRequire(import.meta.url)('../../package.json')
    expect((await huashu(['--version'])).stdout).toBe(`${version}\n`)
  })
})
