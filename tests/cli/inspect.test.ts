import {describe, expect, it} from 'vitest'
import {temporaryProject} from '../temporary-project.js'
import {ruleFile} from './rule-files.js'

const files = {
  'base.yaml': 'rules:\n  courtesy/thanks: info\n  courtesy/farewell: off\nignore:\n  - tmp/\n',
  'huashu.config.yaml': [
    'extends: [recommended, ./base.yaml]',
    'packs: [rules]',
    'rules:',
    '  courtesy/thanks: error',
    'overrides:',
    '  - files: [shop/**]',
    '    rules:',
    '      team/one: off',
    '    reader: text',
    'ignore: [drafts/]',
    ''
  ].join('\n'),
  'rules/team/one.yml': ruleFile(['坏话']),
  '.huashuignore': '# old\nold-*\n!old-but-good.txt\n',
  '.gitignore': '/private\r\n',
  'a.txt': '客服：您好\n客户：好\n',
  'shop/b.txt': '客服：您好\n'
}

/** What is told of a file, by the name of the row. */
function inspect(path: string, args: string[] = [], more: Record<string, string> = {}): Record<string, string> {
  const run = temporaryProject({...files, ...more}).huashu(['check', '--inspect', path, ...args])
  expect([run.status, run.stderr]).toEqual([0, ''])
  const [first, ...lines] = run.stdout.trimEnd().split('\n')
  expect(first).toBe(path)
  const rows: Record<string, string> = {}
  let name = ''
  for (const line of lines) {
    const [, head, text] = /^ {2}(\w*) +(.*)$/.exec(line)!
    name = head || name
    rows[name] = rows[name] === undefined ? text! : `${rows[name]}\n${text!.replace(/ {2,}/g, ' ')}`
  }
  return rows
}

describe('--inspect', () => {
  it('tells the configuration, the format and who set which rule', () => {
    const {rules, ...rest} = inspect('a.txt')
    expect(rest).toEqual({
      config: 'huashu.config.yaml < base.yaml',
      reader: 'text (by its content); calls: 1, turns: 2, of the agent: 1'
    })
    expect(rules!.split('\n').slice(1)).toEqual([
      'courtesy/farewell off base.yaml:3',
      'courtesy/thanks error huashu.config.yaml:4'
    ])
    expect(rules).toMatch(/^\d+ on, 1 off\n/)
  })

  it('tells overrides and options', () => {
    const {override, reader, rules} = inspect('shop/b.txt', ['--rule', 'courtesy/thanks=off'])
    expect(override).toBe('huashu.config.yaml:6  shop/**')
    expect(reader).toBe('text (huashu.config.yaml:9); calls: 1, turns: 1, of the agent: 1')
    expect(rules).toContain('courtesy/thanks off --rule')
    expect(rules).toContain('team/one off huashu.config.yaml:8')
    expect(inspect('shop/b.txt', ['--reader', 'ndjson']).reader).toMatch(/^ndjson \(--reader\); .*Expected/)
  })

  it.each([
    ['old-call.txt', 'by .huashuignore:2  old-*'],
    ['drafts/x.txt', 'by huashu.config.yaml:10  drafts/'],
    ['tmp/x.txt', 'by base.yaml:5  tmp/'],
    ['private/x.txt', 'by .gitignore:1  /private'],
    ['rules/team/one.yml', 'by huashu.config.yaml'],
    ['old-but-good.txt', undefined]
  ])('tells the line that ignores %s', (path, by) => {
    expect(inspect(path).ignored).toBe(by)
  })

  it('tells what no folder is searched for', () => {
    expect(inspect('logs.log').skipped).toBe('not looked for in a folder: name it')
    expect(inspect('.cache/a.txt').skipped).toBeDefined()
    expect(inspect('./a.txt').skipped).toBeUndefined()
  })

  it('knows strict, code, and nothing', () => {
    const strict = {'huashu.config.yaml': 'extends: strict\n'}
    expect(inspect('a.txt', [], strict).rules).toContain('courtesy/thanks error strict')
    expect(inspect('a.txt', ['--no-config']).config).toBe('none')
    const code = {'deep/huashu.config.mjs': "export default {rules: {'courtesy/thanks': 'off'}, ignore: ['x.txt']}\n"}
    expect(inspect('deep/x.txt', [], code)).toMatchObject({
      ignored: 'by deep/huashu.config.mjs  x.txt',
      reader: 'Expected a file, found none'
    })
  })

  it('tells the mistakes of a configuration instead, and asks for a file', () => {
    const project = temporaryProject({...files, 'huashu.config.yaml': 'ruls: {}\n'})
    const run = project.huashu(['check', '--inspect', 'a.txt'])
    expect(run.status).toBe(2)
    expect(run.stdout).toContain('did you mean `rules`?')
    expect(project.huashu(['check', '--inspect']).status).toBe(2)
  })
})
