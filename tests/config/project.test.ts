import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {findConfig} from '../../src/config/find-config.js'
import {openProject} from '../../src/config/project.js'
import {ruleFile} from '../cli/rule-files.js'
import {temporaryProject} from '../temporary-project.js'

/** What an editor or another command relies on. */
describe('openProject', () => {
  const files = {
    'huashu.config.yaml': `packs: [rules]
rules: {team/one: [error, {forbid: [美话]}]}
allow: {team/one: [一]}
terms: {光猫: [猫]}
vocabulary: [iCloud]
baseline: known/offences.json
agent: A
overrides:
  - {files: out/**, agent: B, allow: {team/one: [二]}, vocabulary: [VoLTE], reader: text}
  - {files: nothing.txt, rules: {team/one: off}}
`,
    'rules/team/one.yml': ruleFile(['坏话'])
  }

  it('gives everything that is set for a file, overridden, in one plain object', async () => {
    const {folder} = temporaryProject(files)
    const project = openProject({cwd: folder})
    const config = await project.configFor('out/call.txt')
    expect(config).toMatchObject({
      path: join(folder, 'huashu.config.yaml'),
      rules: {'team/one': 'error'},
      options: {'team/one': {forbid: ['美话']}},
      allow: {'team/one': ['一', '二']},
      terms: {光猫: ['猫']},
      vocabulary: ['iCloud', 'VoLTE'],
      agent: ['B'],
      reader: 'text',
      baseline: join(folder, 'known/offences.json')
    })
    expect(structuredClone(config)).toEqual(config)
    const rule = config.packs.flatMap((pack) => pack.rules).find(({id}) => id === 'team/one')
    expect(rule?.check).toEqual({forbid: ['美话']})
    expect(project.problems()).toEqual([])
    expect(project.sources()).toEqual([join(folder, 'huashu.config.yaml'), join(folder, 'rules')])
  })

  it('files with the same settings get the same object, so that rules are compiled once', async () => {
    const {folder} = temporaryProject(files)
    const project = openProject({cwd: folder})
    const [a, b, c] = await Promise.all(['a.txt', 'deep/b.txt', 'out/c.txt'].map((path) => project.configFor(path)))
    expect(a).toBe(b)
    expect(a).not.toBe(c)
    expect(await project.configFor(join(folder, 'nothing.txt'))).toMatchObject({rules: {'team/one': 'off'}})
  })

  it('a configuration with a mistake gives its problems, and the rest of it, or the built-in settings', async () => {
    const project = temporaryProject({...files, 'huashu.config.yaml': 'rules: {x/y: off}\nlocale: en\n'})
    const half = openProject({cwd: project.folder})
    expect(await half.configFor('a.txt')).toMatchObject({locale: 'en', rules: {}})
    expect(half.problems()).toMatchObject([{problem: {start: 8, end: 11}}])
    project.write('huashu.config.yaml', 'rules: [')
    const broken = openProject({cwd: project.folder})
    expect((await broken.configFor('a.txt')).packs[0]!.rules.length).toBeGreaterThan(20)
    expect(broken.problems()).toHaveLength(1)
  })

  it('does not run code where that is not wanted', async () => {
    const project = temporaryProject({'huashu.config.mjs': 'globalThis.ran = true; export default {}'})
    const safe = openProject({cwd: project.folder, code: false})
    await safe.configFor('a.txt')
    expect(safe.problems()[0]!.problem.reason).toContain('not trusted')
    expect(globalThis).not.toHaveProperty('ran')
  })

  it('findConfig gives the nearest one of a file, or none', async () => {
    const {folder} = temporaryProject({...files, 'deep/.huashurc': ''})
    expect(await findConfig(join(folder, 'deep/er/call.txt'))).toBe(join(folder, 'deep/.huashurc'))
    expect(await findConfig(join(folder, 'call.txt'))).toBe(join(folder, 'huashu.config.yaml'))
    expect(await findConfig('/nowhere/at/all.txt')).toBeUndefined()
  })
})
