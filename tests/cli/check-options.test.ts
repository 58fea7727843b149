import {describe, expect, it} from 'vitest'
import {temporaryProject, toldIn} from '../temporary-project.js'
import {ownRulesOnly, ruleFile} from './rule-files.js'

const files = {
  'huashu.config.yaml': ownRulesOnly,
  'rules/team/warn.yml': ruleFile(['坏话']),
  'rules/team/error.yml': ruleFile(['脏话'], {level: 'error'}),
  'rules/team/info.yml': ruleFile(['丑话'], {level: 'info'}),
  'warn.txt': '客服：坏话，坏话\n',
  'error.txt': '客服：脏话，坏话\n',
  'info.txt': '客服：丑话\n'
}

describe('a command or an option that there is not', () => {
  it('is told with the nearest name', () => {
    const project = temporaryProject(files)
    for (const [args, told] of [
      [['check', 'warn.txt', '--formatt', 'json'], 'Expected an option, found `--formatt`; did you mean `--format`?'],
      [['fix', '--dryrun'], 'Expected an option, found `--dryrun`; did you mean `--dry-run`?'],
      [['rules', '-x'], 'Expected an option, found `-x`'],
      [['chek', 'warn.txt'], 'Expected a command or a file, found `chek`; did you mean `check`?']
    ] as const)
      expect(project.huashu([...args])).toEqual({status: 2, stdout: '', stderr: `huashu: ${told}\n`})
    project.write('tests', '客服：坏话\n')
    expect(project.huashu(['tests']).stdout).toContain('team/warn')
  })
})

describe('when the command fails', () => {
  const exits = (args: string[], more: Record<string, string> = {}) =>
    temporaryProject({...files, ...more}).huashu(args).status

  it('--fail-on', () => {
    expect(exits(['warn.txt'])).toBe(0)
    expect(exits(['error.txt'])).toBe(1)
    expect(exits(['warn.txt', '--fail-on', 'warning'])).toBe(1)
    expect(exits(['info.txt', '--fail-on', 'warning'])).toBe(0)
    expect(exits(['info.txt', '--fail-on', 'info'])).toBe(1)
    expect(exits(['error.txt', '--fail-on', 'never'])).toBe(0)
    expect(exits(['error.txt', '--fail-on', 'errors'])).toBe(2)
  })

  it('failOn of the configuration, which the option wins over', () => {
    const config = {'huashu.config.yaml': `${ownRulesOnly}failOn: warning\n`}
    expect(exits(['warn.txt'], config)).toBe(1)
    expect(exits(['warn.txt', '--fail-on', 'error'], config)).toBe(0)
  })

  it('--max-warnings counts warnings only, and says so', () => {
    const project = temporaryProject(files)
    expect(project.huashu(['warn.txt', '--max-warnings', '2']).status).toBe(0)
    const run = project.huashu(['warn.txt', 'info.txt', '--max-warnings', '1'])
    expect(run.status).toBe(1)
    expect(run.stderr).toBe('huashu: Expected at most 1 warnings, found 2\n')
    expect(project.huashu(['info.txt', '--max-warnings', '0']).status).toBe(0)
    expect(project.huashu(['info.txt', '--max-warnings', '-1']).status).toBe(2)
    expect(project.huashu(['info.txt', '--max-warnings', 'x']).status).toBe(2)
  })

  it('--quiet shows what fails, and hides the rest from the report, not from the counting', () => {
    const project = temporaryProject(files)
    const all = ['error.txt', 'info.txt', 'warn.txt', '--format', 'json']
    expect(toldIn(project.huashu([...all, '--quiet']).stdout)).toEqual(['error.txt team/error error'])
    const strict = project.huashu([...all, '--quiet', '--fail-on', 'warning'])
    expect(new Set(toldIn(strict.stdout))).toEqual(
      new Set(['error.txt team/error error', 'error.txt team/warn warning', 'warn.txt team/warn warning'])
    )
    expect(project.huashu(['warn.txt', '--quiet', '--max-warnings', '0']).status).toBe(1)
  })
})

describe('--stdin', () => {
  it('is linted under the name that is given, with the configuration of that name', () => {
    const project = temporaryProject({
      ...files,
      'shop/huashu.config.yaml': 'extends: ../huashu.config.yaml\nrules: {team/warn: error}\n'
    })
    const named = project.huashu(['--stdin', '--stdin-filename', 'shop/new.txt', '--format', 'json'], '客服：坏话\n')
    expect(toldIn(named.stdout)).toEqual(['shop/new.txt team/warn error'])
    expect(named.status).toBe(1)
    const nameless = project.huashu(['check', '--stdin', '--format', 'json'], '客服：坏话\n')
    expect(toldIn(nameless.stdout)).toEqual(['<stdin> team/warn warning'])
  })

  it('is left alone where its name is ignored', () => {
    const project = temporaryProject({...files, '.huashuignore': 'drafts/\n'})
    const run = project.huashu(['--stdin', '--stdin-filename', 'drafts/x.txt', '--format', 'json'], '客服：脏话\n')
    expect(run.status).toBe(0)
    expect(JSON.parse(run.stdout).files).toEqual([])
  })

  it('takes no files beside it, and its name only with it', () => {
    const project = temporaryProject(files)
    expect(project.huashu(['--stdin', 'warn.txt']).status).toBe(2)
    expect(project.huashu(['--stdin-filename', 'warn.txt']).status).toBe(2)
  })

  it('what is no text is told', () => {
    const run = temporaryProject(files).huashu(['--stdin'], '')
    expect(run.status).toBe(2)
    expect(run.stdout).toContain('<stdin>')
  })
})

it('the language of the configuration holds where the options say none', () => {
  const project = temporaryProject({...files, 'huashu.config.yaml': `${ownRulesOnly}locale: zh\n`})
  expect(project.huashu(['warn.txt']).stdout).toContain('是坏话')
  expect(project.huashu(['warn.txt', '--locale', 'en']).stdout).toContain('is bad')
})
