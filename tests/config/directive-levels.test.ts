import {readFileSync} from 'node:fs'
import {expect, it} from 'vitest'
import {directiveRules} from '../../src/engine/directive-reports.js'
import {temporaryProject, toldIn} from '../temporary-project.js'

it('directives have levels like rules', () => {
  const files = {'call.txt': '# huashu-disable-next-line forbidden/not-my-duty -- 引用\n客服：您好，谢谢，再见\n'}
  const told = (rules: string) => {
    const project = temporaryProject({...files, 'huashu.config.yaml': `rules:\n  ${rules}\n`})
    return project.huashu(['call.txt', '--format', 'json']).stdout
  }
  expect(told('directive/unused: error')).toMatch(/"ruleId": "directive\/unused",\s+"level": "error"/)
  expect(told('directive/unused: off')).not.toContain('directive/unused')
  expect(told('directive/unusd: off')).toContain('Expected the id of a rule')
})

it('requireReason of the configuration asks for reasons, also where it is extended', () => {
  const project = temporaryProject({
    'base.yaml': 'requireReason: true\n',
    'huashu.config.yaml': 'extends: ./base.yaml\n',
    'call.txt': '# huashu-disable-file\n客服：这事不归我做。\n'
  })
  const told = () => toldIn(project.huashu(['call.txt', '--format', 'json']).stdout)
  expect(told()).toContain('call.txt directive/no-reason error')
  project.write('huashu.config.yaml', 'extends: ./base.yaml\nrequireReason: false\n')
  expect(told()).not.toContain('call.txt directive/no-reason error')
})

it('a directive expires in the command, also where the cache knows the file', () => {
  const told = (date: string) => {
    const text = `# huashu-disable-file forbidden until ${date} -- 试用\n客服：这事不归我做。\n`
    const project = temporaryProject({'call.txt': text})
    const run = () => toldIn(project.huashu(['call.txt', '--format', 'json', '--cache']).stdout)
    expect(run()).toEqual(run())
    return run().filter((line) => /forbidden|directive/.test(line))
  }
  expect(told('2020-01-31')).toEqual(['call.txt directive/expired warning', 'call.txt forbidden/not-my-duty error'])
  expect(told('2999-01-31')).toEqual([])
})

it('editors offer the reports on directives, and explain leads to their page', () => {
  const schema = JSON.parse(readFileSync('schemas/config.schema.json', 'utf8'))
  const {huashu} = temporaryProject({})
  const page = readFileSync('docs/suppressions.md', 'utf8')
  for (const id of Object.keys(directiveRules)) {
    expect(schema.properties.rules.properties).toHaveProperty([id])
    const {stdout} = huashu(['explain', id])
    expect(stdout).toMatch(new RegExp(`^${id}\\nhttps://.*/docs/suppressions\\.md#`))
    expect(page).toContain(`### ${stdout.trim().split('#')[1]}\n`)
  }
})
