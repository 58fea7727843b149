import {describe, expect, it} from 'vitest'
import {temporaryProject} from '../temporary-project.js'
import {ruleFile} from './rule-files.js'

describe('huashu test', () => {
  it('shows a failing example at its line, expected above found', () => {
    const project = temporaryProject({
      'rules/team/one.yml': ruleFile(['坏话'], {bad: '"客服：好话\\n客服：«好»话\\n客服：好了"', good: '这是坏话'})
    })
    const run = project.huashu(['test', 'rules'])
    expect(run.status).toBe(1)
    expect(run.stdout).toBe(
      [
        'rules/team/one.yml',
        '    9:9  error  Expected the hits 客服：好话 客服：«好»话 客服：好了, found none  rule',
        '         bad: ["客服：好话\\n客服：«好»话\\n客服：好了"]',
        '               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
        '  10:10  error  Expected no hit in a good example, found 这是«坏话»  rule',
        '         good: [这是坏话]',
        '                ^^^^^^^^',
        '',
        '2 errors (1 file)',
        '',
        'rules/team/one.yml:9:9  team/one (bad)',
        '    客服：好话',
        '  - 客服：«好»话',
        '  + 客服：好话',
        '    客服：好了',
        '',
        'rules/team/one.yml:10:10  team/one (good)',
        '  - 这是坏话',
        '  + 这是«坏话»',
        '',
        '0 passed, 2 failed',
        ''
      ].join('\n')
    )
  })

  it('points out phrases that do nothing, as warnings', () => {
    const project = temporaryProject({
      'rules/team/one.yml': ruleFile(['坏话', '(坏|丑)话', '这是坏话', '真不好'], {more: 'unless: [不好, 还不好]'})
    })
    const run = project.huashu(['test', 'rules', '--format', 'json'])
    expect(run.status).toBe(0)
    const {files} = JSON.parse(run.stdout)
    const told = files[0].messages.map(
      ({line, column, level, message}: {line: number; column: number; level: string; message: string}) =>
        `${line}:${column} ${level} ${message}`
    )
    expect(told).toEqual([
      '4:12 warning Expected a phrase that adds something, found one that another always covers: `(坏|丑)话`',
      '4:33 warning Expected a phrase that can be found, found one that `unless` always excuses: `不好`'
    ])
  })

  it('runs the packs of the configuration, with its word lists, where none are named', () => {
    const project = temporaryProject({
      'huashu.config.yaml': 'packs: [rules]\nwords: {nasty: [坏话]}\n',
      'rules/team/one.yml': ruleFile(['<nasty>'])
    })
    expect(project.huashu(['test'])).toEqual({status: 0, stdout: '2 passed, 0 failed\n', stderr: ''})
  })

  it('a mistake in a rule file is told and exits with 2', () => {
    const project = temporaryProject({
      'rules/team/one.yml': ruleFile(['坏话'], {bad: '', good: ''}),
      'rules/team/two.yml': ruleFile(['坏话']).replace('source: test\n', '')
    })
    const run = project.huashu(['test', 'rules'])
    expect(run.status).toBe(2)
    expect(run.stdout).toMatch(/two\.yml\n +1:1 +error +Expected the key `source`, found none/)
    expect(run.stdout).toMatch(/one\.yml\n +9:8 +error +Expected text in the list, found none/)
    expect(project.huashu(['test', 'nowhere']).status).toBe(2)
  })

  it('--coverage tells the phrases that no example says, at their lines; --min-coverage fails', () => {
    const project = temporaryProject({
      'rules/team/one.yml': ruleFile(['坏话', '(丑|恶)话'], {more: 'unless: [不是坏话, 没说坏话]', good: '这不是坏话'})
    })
    const run = project.huashu(['test', 'rules', '--coverage', '--format', 'json'])
    expect(run.status).toBe(0)
    const {messages} = JSON.parse(run.stdout).files[0]
    expect(
      messages.map(({line, column, level, message}: Record<string, unknown>) => [line, column, level, message])
    ).toEqual([
      [4, 17, 'info', 'Expected an example that says `(丑|恶)话`, found none'],
      [5, 18, 'info', 'Expected an example that says `没说坏话`, found none']
    ])
    const gated = project.huashu(['test', 'rules', '--min-coverage', '51'])
    expect(gated.stdout).toMatch(/\n2 passed, 0 failed\n2 of 4 phrases stand in an example \(50%\)\n$/)
    expect(gated.stderr).toBe('huashu: --min-coverage: Expected at least 51%, found 50%\n')
    expect(gated.status).toBe(1)
    expect(project.huashu(['test', 'rules', '--min-coverage', '50']).status).toBe(0)
    expect(project.huashu(['test', 'rules', '--min-coverage', 'all']).status).toBe(2)
  })

  it('a phrase that only a guard or a word list adds is none of the rule', () => {
    const project = temporaryProject({'rules/team/one.yml': ruleFile(['(坏|丑)话'])})
    expect(project.huashu(['test', 'rules', '--coverage']).stdout).toBe(
      '2 passed, 0 failed\n1 of 1 phrases stand in an example (100%)\n'
    )
  })

  it('the built-in rules hold where there are no others', () => {
    const run = temporaryProject({}).huashu(['test'])
    expect(run.stdout).toMatch(/^\d+ passed, 0 failed\n$/)
    expect(run.status).toBe(0)
  })
})
