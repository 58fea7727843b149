import {describe, expect, it} from 'vitest'
import {temporaryProject} from '../temporary-project.js'
import {ruleFile} from './rule-files.js'

const files = {
  'rules/team/one.yml': ruleFile(['坏话', '丑话']),
  'rules/team/dead.yml': ruleFile(['没人说过的话'], {bad: '«没人说过的话»'}),
  'calls/a.txt': '客服：坏话，丑话。\n客户：我姓王，坏话。\n',
  'calls/b.json': '{"turns": [{"role": "agent", "text": "这是\\u574f话"}]}\n',
  'calls/package.json': '{"name": "no call"}\n'
}

describe('huashu test --corpus', () => {
  it('tells how often rules hit, and which never do', () => {
    const run = temporaryProject(files).huashu(['test', 'rules', '--corpus', 'calls'])
    expect(run).toEqual({
      status: 0,
      stdout: '4 passed, 0 failed\ncorpus: 2 files, 3 hits\nnever hit:\n  team/dead\n',
      stderr: ''
    })
  })

  it('tells the hits that a change of rules adds and removes, with their words', () => {
    const project = temporaryProject(files)
    project.huashu(['test', 'rules', '--corpus', 'calls', '--write', 'known/hits.json'])
    expect(project.read('known/hits.json')).not.toMatch(/话|王/)
    const same = project.huashu(['test', 'rules', '--corpus', 'calls', '--compare', 'known/hits.json'])
    expect(same.stdout).toContain('\ncorpus: 2 files, 3 hits\n')
    expect(same.status).toBe(0)
    project.write('rules/team/one.yml', ruleFile(['[是]坏话'], {bad: '«坏话»'}))
    const run = project.huashu(['test', 'rules', '--corpus', 'calls', '--compare', 'known/hits.json'])
    expect(run.status).toBe(1)
    expect(run.stdout.split('\n').slice(1)).toEqual([
      '- calls/a.txt:1:7  team/one  丑话',
      '+ calls/b.json:1:40  team/one  是\\u574f话',
      '- calls/b.json:1:41  team/one  \\u574f话',
      'team/one  +1 -2',
      'corpus: 2 files, 2 hits',
      'never hit:',
      '  team/dead',
      ''
    ])
  })

  it('does not compare calls that have changed, and says so', () => {
    const project = temporaryProject(files)
    project.huashu(['test', 'rules', '--corpus', 'calls/*', '--write', 'hits.json'])
    project.write('calls/a.txt', '客服：您好\n')
    const run = project.huashu(['test', 'rules', '--corpus', 'calls/a.txt', '--compare', 'hits.json'])
    expect(run.stdout).toContain('not compared: 1 files that are new or have changed, 1 that are gone\n')
    expect(run.status).toBe(0)
  })

  it('reads calls as their configuration says, and lints them with the rules of the packs alone', () => {
    const project = temporaryProject({
      ...files,
      'huashu.config.yaml': 'packs: [rules]\nroles: {阿强: agent}\nrules: {team/one: off}\n',
      'calls/a.txt': '阿强：坏话。\n王女士：好。\n'
    })
    const run = project.huashu(['test', '--corpus', 'calls/a.txt'])
    expect(run.stdout).toContain('corpus: 1 files, 1 hits\n')
  })

  it('what cannot be read exits with 2, as does what is no record', () => {
    const project = temporaryProject({...files, 'calls/c.json': '{"turns": [', 'no.json': '{"version": 1}'})
    const run = project.huashu(['test', 'rules', '--corpus', 'calls'])
    expect(run.stderr).toMatch(/^huashu: calls\/c\.json:1:\d+: Expected .+\n$/)
    expect(run.status).toBe(2)
    for (const args of [
      ['--corpus', 'calls', '--compare', 'no.json'],
      ['--corpus', 'calls', '--compare', 'nowhere.json'],
      ['--corpus', 'calls/a.txt', '--write', 'calls/a.txt/hits.json'],
      ['--corpus', 'calls', '--format', 'json'],
      ['--write', 'hits.json']
    ]) {
      const {status, stderr} = project.huashu(['test', 'rules', ...args])
      expect(stderr).toMatch(/^huashu: --(compare|corpus|write)\b.*: Expected .+\n$/)
      expect(status).toBe(2)
    }
  })
})
