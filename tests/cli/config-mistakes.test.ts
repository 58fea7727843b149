import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {temporaryProject} from '../temporary-project.js'
import {ownRulesOnly, ruleFile} from './rule-files.js'

/** The places and texts of the messages of a run over a project with this configuration. */
function mistakesIn(name: string, config: string, files: Record<string, string> = {}) {
  const project = temporaryProject({
    [name]: config,
    'rules/team/one.yml': ruleFile(['坏话']),
    'call.txt': '客服：您好\n',
    ...files
  })
  const run = project.huashu(['call.txt', '--format', 'json'])
  expect(run.stderr).toBe('')
  expect(run.status).toBe(2)
  const report = JSON.parse(run.stdout) as {
    files: {path: string; messages: {line: number; column: number; message: string}[]}[]
  }
  return report.files.flatMap(({path, messages}) =>
    messages.map(({line, column, message}) => `${path}:${line}:${column} ${message}`)
  )
}

describe('a mistake in a configuration is told at its place', () => {
  const cases: [what: string, config: string, told: string[]][] = [
    ['an unknown key', 'failon: error\n', ['huashu.config.yaml:1:1 …found the key `failon`; did you mean `failOn`?']],
    [
      'an unknown rule',
      `${ownRulesOnly}rules:\n  team/won: off\n`,
      ['huashu.config.yaml:4:3 Expected the id of a rule, found `team/won`; did you mean `team/one`?']
    ],
    [
      'a rule without its pack',
      `${ownRulesOnly}rules:\n  one: off\n`,
      ['huashu.config.yaml:4:3 Expected the id of a rule, found `one`; did you mean `team/one`?']
    ],
    [
      'an unknown level',
      `${ownRulesOnly}rules:\n  team/one: eror\n`,
      ['huashu.config.yaml:4:13 Expected one of off, error, warning, info, found "eror"; did you mean `error`?']
    ],
    [
      'an unknown option of a check',
      `${ownRulesOnly}rules:\n  team/one: [error, {forbidd: [x]}]\n`,
      ['huashu.config.yaml:4:22 …found the key `forbidd`; did you mean `forbid`?']
    ],
    [
      'a wrong phrase in an option',
      `${ownRulesOnly}rules:\n  team/one: [error, {forbid: [坏, (话]}]\n`,
      ['huashu.config.yaml:4:34 Expected `)` to close `(`']
    ],
    [
      'an unknown rule in an override and in allow',
      `${ownRulesOnly}overrides:\n  - files: '*.txt'\n    rules: {team/two: off}\nallow: {x/y: [z]}\n`,
      [
        'huashu.config.yaml:5:13 Expected the id of a rule, found `team/two`',
        'huashu.config.yaml:6:9 Expected the id of a rule, found `x/y`'
      ]
    ],
    [
      'a word list that uses itself',
      `${ownRulesOnly}words: {a: [<b>], b: [<a>]}\n`,
      [
        'huashu.config.yaml:3:13 Expected lists that end, found <b> in <a> in <b>',
        'huashu.config.yaml:3:23 Expected lists that end, found <a> in <b> in <a>'
      ]
    ],
    [
      'a pack, a file and a package that are not there',
      'extends: [./no.yaml, nowhere]\npacks: [gone]\n',
      [
        'huashu.config.yaml:1:11 Expected a configuration file, found none at `./no.yaml`',
        'huashu.config.yaml:1:22 Expected recommended, strict, a file (./…) or an installed package, found `nowhere`',
        'huashu.config.yaml:2:9 Expected a folder of rules, found none at `gone`'
      ]
    ],
    ['something else than a map', '[1]\n', ['huashu.config.yaml:1:1 Expected a map with …, found a list']],
    ['YAML that is none', 'rules: [\n', ['huashu.config.yaml:2:1 Flow sequence in …']],
    [
      'aliases that stand for far too much',
      `a: &a [x,x,x,x,x,x,x,x,x,x]\n${'bcdefghi'
        .split('')
        .map((name, i) => `${name}: &${name} [${`*${'abcdefghi'[i]},`.repeat(10)}]\n`)
        .join('')}`,
      ['huashu.config.yaml:1:1 Expected a configuration, found a mistake: Excessive alias count …']
    ]
  ]
  for (const [what, config, told] of cases) {
    it(what, () => {
      const found = mistakesIn('huashu.config.yaml', config)
      expect(found).toHaveLength(told.length)
      for (const [i, line] of told.entries()) for (const part of line.split('…')) expect(found[i]).toContain(part)
    })
  }

  it('in JSON, in package.json and in code', () => {
    expect(mistakesIn('huashu.config.json', '{\n\t"rulez": {}\n}')).toEqual([
      expect.stringMatching(/^huashu\.config\.json:2:2 .*did you mean `rules`\?$/)
    ])
    expect(mistakesIn('huashu.config.json', '{"rules": {]}')).toEqual([
      expect.stringMatching(/^huashu\.config\.json:1:12 Expected JSON/)
    ])
    expect(mistakesIn('package.json', '{\n  "name": "x",\n  "huashu": {"rulez": {}}\n}')).toEqual([
      expect.stringMatching(/^package\.json:3:14 .*did you mean `rules`\?$/)
    ])
    expect(mistakesIn('huashu.config.mjs', "export default {overrides: [{files: '*', rules: {'x/y': 'of'}}]}")).toEqual(
      [
        expect.stringMatching(
          /^huashu\.config\.mjs:1:1 overrides\.0\.rules\.x\/y: Expected one of off.*did you mean `off`\?$/
        )
      ]
    )
    expect(mistakesIn('huashu.config.mjs', 'export default {')).toEqual([
      expect.stringMatching(/^huashu\.config\.mjs:1:1 Expected a configuration, found a mistake: /)
    ])
  })

  it('JSON that breaks off is told in words', () => {
    expect(mistakesIn('huashu.config.json', '{"rules": {"a": ')).toEqual([
      'huashu.config.json:1:17 Expected JSON with a value here, found the end of the source'
    ])
  })

  it('two configurations in one folder, of which one would not be read', () => {
    const files = {'.huashurc': 'failOn: never\n', 'package.json': '{"huashu": {}}', 'huashu.config.js': ''}
    expect(mistakesIn('huashu.config.yaml', 'failOn: warning\n', files)).toEqual(
      ['huashu.config.js', '.huashurc', 'package.json'].map(
        (name) =>
          `huashu.config.yaml:1:1 Expected one configuration in a folder, found another one beside this: \`${name}\``
      )
    )
    const project = temporaryProject({...files, 'huashu.config.yaml': '', 'call.txt': '您好\n', 'package.json': '{}'})
    expect(project.huashu(['call.txt', '--config', 'huashu.config.yaml']).status).toBe(0)
  })

  it('a configuration or a rule file in another encoding than UTF-8', () => {
    const project = temporaryProject({'call.txt': '客服：您好\n', 'huashu.config.yaml': 'packs: [rules]\n'})
    const gb18030 = Buffer.from([0xb2, 0xbb, 0x3a, 0x20, 0x78, 0x0a])
    mkdirSync(join(project.folder, 'rules/team'), {recursive: true})
    writeFileSync(join(project.folder, 'rules/team/one.yml'), gb18030)
    const rules = project.huashu(['call.txt'])
    expect(rules.stdout).toMatch(/^rules\/team\/one\.yml\n.* error {2}Expected UTF-8, found other bytes/)
    expect(rules.status).toBe(2)
    writeFileSync(join(project.folder, 'huashu.config.yaml'), gb18030)
    const config = project.huashu(['call.txt'])
    expect(config.stdout).toMatch(/^huashu\.config\.yaml\n.*Expected a configuration.*the file is not in UTF-8/)
    expect(config.status).toBe(2)
  })

  it('none: huashu.config.js may say `export default`, whatever package.json calls it', () => {
    const project = temporaryProject({
      'package.json': '{"name": "plain"}',
      'huashu.config.js': "export default {failOn: 'never', rules: {'forbidden/not-my-duty': 'off'}}\n",
      'call.txt': '客服：这事不归我做。\n'
    })
    const run = project.huashu(['call.txt'])
    expect(run.stdout).not.toContain('forbidden/not-my-duty')
    expect(run.stdout).toContain('courtesy/greeting')
    expect(run).toMatchObject({status: 0, stderr: ''})
    project.write('huashu.config.js', 'module.exports = {failOn: "info"}\n')
    expect(project.huashu(['call.txt'])).toMatchObject({status: 1, stderr: ''})
  })

  it('a mistake in a rule file is a message on that file', () => {
    const rule = ruleFile(['(坏话']).replace('level: warning', 'levle: warning')
    expect(mistakesIn('huashu.config.yaml', ownRulesOnly, {'rules/team/one.yml': rule})).toEqual([
      expect.stringMatching(/^rules\/team\/one\.yml:1:1 Expected the key `level`, found none$/),
      expect.stringMatching(/^rules\/team\/one\.yml:2:1 .*found the key `levle`; did you mean `level`\?$/),
      'rules/team/one.yml:4:13 Expected `)` to close `(`'
    ])
  })
})
