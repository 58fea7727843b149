import {describe, expect, it} from 'vitest'
import {temporaryProject, toldIn} from '../temporary-project.js'
import {ownRulesOnly, ruleFile} from './rule-files.js'

const bad = '客服：这是坏话。\n'
const rules = {'rules/team/talk.yml': ruleFile(['坏话'])}
const settings = {extends: [], packs: ['rules'], rules: {'team/talk': 'error'}}
const json = JSON.stringify(settings)

describe('a configuration is found upwards from the file that is linted', () => {
  const forms: Record<string, string> = {
    'huashu.config.yaml': `${ownRulesOnly}rules: {team/talk: error}\n`,
    'huashu.config.yml': `${ownRulesOnly}rules: {team/talk: error}\n`,
    'huashu.config.json': `// with a comment\n${json}`,
    'huashu.config.js': `module.exports = ${json}\n`,
    'huashu.config.mjs': `export default ${json}\n`,
    'huashu.config.ts': `type Level = 'error'\nconst level: Level = 'error'\nexport default {extends: [], packs: ['rules'], rules: {'team/talk': level}}\n`,
    '.huashurc': `${ownRulesOnly}rules: {team/talk: error}\n`,
    'package.json': `{"name": "x", "huashu": ${json}}`
  }
  for (const [name, text] of Object.entries(forms)) {
    it(name, () => {
      const project = temporaryProject({...rules, [name]: text, 'a/b/call.txt': bad})
      const run = project.huashu(['a/b/call.txt', '--format', 'json'])
      expect(run.stderr).toBe('')
      expect(toldIn(run.stdout)).toEqual(['a/b/call.txt team/talk error'])
      expect(run.status).toBe(1)
    })
  }

  it('the nearest one holds, from whatever folder the command is run', () => {
    const project = temporaryProject({
      ...rules,
      'huashu.config.yaml': ownRulesOnly,
      'shop/huashu.config.yaml': 'extends: ../huashu.config.yaml\nrules: {team/talk: error}\n',
      'shop/call.txt': bad,
      'call.txt': bad,
      'elsewhere/.keep': ''
    })
    const {stdout} = project.huashu(['call.txt', 'shop', '--format', 'json'])
    expect(toldIn(stdout)).toEqual(['call.txt team/talk warning', 'shop/call.txt team/talk error'])
    const printed = JSON.parse(project.huashu(['--print-config', 'shop/call.txt']).stdout)
    expect(printed.config).toBe('shop/huashu.config.yaml')
    expect(printed.extends).toEqual(['huashu.config.yaml'])
  })

  it('--config takes another one, --no-config none', () => {
    const project = temporaryProject({
      ...rules,
      'huashu.config.yaml': ownRulesOnly,
      'strict.yaml': `${ownRulesOnly}rules: {team/talk: error}\n`,
      'call.txt': bad
    })
    const other = project.huashu(['call.txt', '--config', 'strict.yaml', '--format', 'json'])
    expect(toldIn(other.stdout)).toEqual(['call.txt team/talk error'])
    const none = project.huashu(['call.txt', '--no-config', '--format', 'json'])
    expect(none.stdout).not.toContain('team/talk')
    expect(project.huashu(['call.txt', '--config', 'strict.yaml', '--no-config']).status).toBe(2)
    expect(project.huashu(['call.txt', '--config', 'nowhere.yaml']).stdout).toContain('found none')
  })
})

describe('extends', () => {
  it('recommended holds unless said; strict raises warnings to errors and infos to warnings', () => {
    const project = temporaryProject({
      'strict.yaml': 'extends: strict\npacks: [rules]\n',
      'plain.yaml': 'packs: [rules]\n',
      'rules/team/warn.yml': ruleFile(['坏话']),
      'rules/team/info.yml': ruleFile(['丑话'], {level: 'info', bad: '«丑话»'}),
      'call.txt': '客服：这是坏话。丑话。\n'
    })
    const levels = (config: string) => {
      const {rules} = JSON.parse(project.huashu(['--print-config', 'call.txt', '--config', config]).stdout)
      return [rules['team/warn'], rules['team/info'], new Set(Object.values(rules)).has('info')]
    }
    expect(levels('plain.yaml').slice(0, 2)).toEqual(['warning', 'info'])
    expect(levels('strict.yaml')).toEqual(['error', 'warning', false])
    const {rules} = JSON.parse(project.huashu(['--print-config', 'call.txt', '--config', 'plain.yaml']).stdout)
    expect(rules).toHaveProperty('forbidden/not-my-duty')
  })

  it('a package, whose globs are below the folder that extends it', () => {
    const project = temporaryProject({
      'huashu.config.yaml': 'extends: "@acme/huashu"\n',
      'node_modules/@acme/huashu/package.json': '{"name": "@acme/huashu", "main": "x.js"}',
      'node_modules/@acme/huashu/huashu.config.json': JSON.stringify({
        ...settings,
        overrides: [{files: 'out/**', rules: {'team/talk': 'off'}}]
      }),
      'node_modules/@acme/huashu/rules/team/talk.yml': rules['rules/team/talk.yml'],
      'call.txt': bad,
      'out/call.txt': bad
    })
    const {stdout} = project.huashu(['.', '--format', 'json'])
    expect(toldIn(stdout)).toEqual(['call.txt team/talk error'])
  })

  it('YAML and JSON never run code, not even through what they extend', () => {
    const project = temporaryProject({
      'huashu.config.yaml': 'extends: ./evil.js\n',
      'evil.js': "require('node:fs').writeFileSync('ran', ''); module.exports = {}\n",
      'call.txt': bad
    })
    const run = project.huashu(['call.txt'])
    expect(run.status).toBe(2)
    expect(run.stdout).toMatch(/huashu\.config\.yaml\n +1:10 +error +Expected a configuration in YAML or JSON/)
    expect(() => project.read('ran')).toThrow()
    project.write('huashu.config.yaml', 'extends: !!js/function "function(){}"\n')
    expect(project.huashu(['call.txt']).status).toBe(2)
  })

  it('a circle is told, not followed', () => {
    const project = temporaryProject({
      'huashu.config.yaml': 'extends: ./b.yaml\n',
      'b.yaml': 'extends: ./huashu.config.yaml\n',
      'call.txt': bad
    })
    const run = project.huashu(['call.txt'])
    expect(run.status).toBe(2)
    expect(run.stdout).toMatch(/b\.yaml\n +1:10 +error +.*circle/)
  })
})

describe('rules', () => {
  const call = '客服：坏话。甲方。丑话。\n'
  const check = (config: string, files: Record<string, string> = {}) => {
    const project = temporaryProject({
      'huashu.config.yaml': config,
      'rules/team/talk.yml': ruleFile(['坏话']),
      'rules/words.yml': 'party: [乙方]\n',
      'rules/team/party.yml': ruleFile(['<party>'], {bad: '«乙方»'}),
      'call.txt': call,
      ...files
    })
    const run = project.huashu(['call.txt', ...(files['out/a.txt'] ? ['out'] : []), '--format', 'json'])
    return toldIn(run.stdout)
  }

  it('off, and a level', () => {
    expect(check(ownRulesOnly)).toEqual(['call.txt team/talk warning'])
    expect(check(`${ownRulesOnly}rules: {team/talk: off}\n`)).toEqual([])
    expect(check(`${ownRulesOnly}rules: {team/talk: error}\n`)).toEqual(['call.txt team/talk error'])
  })

  it('options replace those of the check', () => {
    expect(check(`${ownRulesOnly}rules: {team/talk: [error, {forbid: [丑话]}]}\n`)).toEqual([
      'call.txt team/talk error'
    ])
    expect(check(`${ownRulesOnly}rules: {team/talk: [error, {forbid: [美话]}]}\n`)).toEqual([])
  })

  it('words replace the lists of a pack', () => {
    expect(check(`${ownRulesOnly}words: {party: [甲方]}\nrules: {team/talk: off}\n`)).toEqual([
      'call.txt team/party warning'
    ])
  })

  it('overrides hold for their files; a glob without / for names anywhere; later ones win', () => {
    const config = `${ownRulesOnly}overrides:
  - {files: out/**, rules: {team/talk: error}}
  - {files: ['b.{txt,md}'], rules: {team/talk: off}}
`
    expect(check(config, {'out/a.txt': call, 'out/b.txt': call})).toEqual([
      'call.txt team/talk warning',
      'out/a.txt team/talk error'
    ])
  })

  it('--rule wins over every configuration, also for own rules', () => {
    const project = temporaryProject({...rules, 'huashu.config.yaml': ownRulesOnly, 'call.txt': bad})
    expect(project.huashu(['call.txt', '--rule', 'team/talk=error']).status).toBe(1)
    const unknown = project.huashu(['call.txt', '--rule', 'team/takl=off'])
    expect(unknown.status).toBe(2)
    expect(unknown.stderr).toContain('did you mean `team/talk`?')
  })
})
