import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {temporaryProject} from '../temporary-project.js'

describe('huashu init', () => {
  for (const locale of ['zh', 'en']) {
    it(`writes a configuration that is right, and stays right with every comment in use (${locale})`, () => {
      const project = temporaryProject({'call.txt': '客服：您好\n'})
      expect(project.huashu(['init', '--locale', locale]).stdout).toBe('huashu.config.yaml\n')
      const text = project.read('huashu.config.yaml')
      expect(text).toMatch(
        /^# yaml-language-server: \$schema=https:\/\/unpkg\.com\/huashu@[^/]+\/schemas\/config\.schema\.json\n/
      )
      expect(project.huashu(['--print-config', 'call.txt']).status).toBe(0)
      project.huashu(['init', '--pack', 'team', '--locale', locale])
      const keys = /^# (?=(packs|rules|overrides|roles|words|terms|vocabulary|allow|ignore):| {2})/gm
      project.write('huashu.config.yaml', text.replace(keys, ''))
      const settings = parse(project.read('huashu.config.yaml'))
      expect(Object.keys(settings)).toEqual(
        expect.arrayContaining(['extends', 'packs', 'rules', 'overrides', 'roles', 'words', 'terms', 'allow', 'ignore'])
      )
      const printed = project.huashu(['--print-config', 'call.txt'])
      expect(printed.stdout).toContain('"config": "huashu.config.yaml"')
      expect(printed.status).toBe(0)
    })
  }

  it('names the schema of the installed package, if there is one', () => {
    const project = temporaryProject({'node_modules/huashu/schemas/config.schema.json': '{}'})
    project.huashu(['init'])
    expect(project.read('huashu.config.yaml').split('\n')[0]).toBe(
      '# yaml-language-server: $schema=./node_modules/huashu/schemas/config.schema.json'
    )
  })

  it('never writes over a file', () => {
    const project = temporaryProject({'huashu.config.yaml': 'mine'})
    const run = project.huashu(['init'])
    expect(run.status).toBe(2)
    expect(run.stderr).toBe('huashu: huashu.config.yaml: Expected no file yet, found one: left as it is\n')
    expect(project.read('huashu.config.yaml')).toBe('mine')
  })
})

describe('huashu init --pack', () => {
  for (const locale of ['zh', 'en']) {
    it(`starts a pack whose example passes huashu test (${locale})`, () => {
      const project = temporaryProject({})
      expect(project.huashu(['init', '--pack', 'team', '--locale', locale]).status).toBe(0)
      const run = project.huashu(['test', 'huashu-rules'])
      expect(run).toEqual({status: 0, stdout: '4 passed, 0 failed\n', stderr: ''})
    })
  }

  it('a second pack keeps the word lists of the first, a second time changes nothing', () => {
    const project = temporaryProject({'huashu-rules/words.yml': 'courier: [快递]\n'})
    expect(project.huashu(['init', '--pack', 'shop']).status).toBe(0)
    expect(project.read('huashu-rules/words.yml')).toBe('courier: [快递]\n')
    project.write('huashu-rules/shop/do-not-blame.yml', 'mine')
    expect(project.huashu(['init', '--pack', 'shop']).status).toBe(2)
    expect(project.read('huashu-rules/shop/do-not-blame.yml')).toBe('mine')
  })

  it('takes no name that leads elsewhere', () => {
    const project = temporaryProject({})
    for (const name of ['../x', '/x', 'a/b', '.', '', 'a b', '..\\x']) {
      const run = project.huashu(['init', '--pack', name])
      expect(run.status, name).toBe(2)
    }
    expect(existsSync(join(project.folder, 'huashu-rules'))).toBe(false)
  })
})
