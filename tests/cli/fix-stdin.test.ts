import {describe, expect, it} from 'vitest'
import {temporaryProject} from '../temporary-project.js'

const SCRIPT = '您必须提供身份证。\r\n您好\n'

describe('huashu fix --stdin', () => {
  it('prints the fixed text, and nothing else on stdout', () => {
    const project = temporaryProject({})
    expect(project.huashu(['fix', '--stdin', '--stdin-filename', 'a.txt'], SCRIPT)).toEqual({
      status: 0,
      stdout: '希望您能够提供身份证。\r\n您好\n',
      stderr: ''
    })
  })

  it('prints what it was given where there is nothing to fix, or nothing may be', () => {
    const project = temporaryProject({'.huashuignore': 'drafts/\n'})
    const print = (name: string, text: string) => project.huashu(['fix', '--stdin', '--stdin-filename', name], text)
    for (const [name, text] of [
      ['a.txt', '您好\n'],
      ['drafts/a.txt', SCRIPT],
      ['a.txt', '客服：您必须提供身份证。\n'],
      ['package.json', '{"name": "x"}\n']
    ] as const)
      expect(print(name, text)).toEqual({status: 0, stdout: text, stderr: ''})
  })

  it('takes the configuration and the format of its name', () => {
    const project = temporaryProject({'shop/huashu.config.yaml': 'rules: {rewrite/you-must: off}\n'})
    expect(project.huashu(['fix', '--stdin', '--stdin-filename', 'shop/a.txt'], SCRIPT).stdout).toBe(SCRIPT)
    const yaml = '话术:\n  - "您必须\\u63d0供身份证"\n'
    expect(project.huashu(['fix', '--stdin', '--stdin-filename', 'a.yaml'], yaml).stdout).toBe(
      '话术:\n  - "希望您能够\\u63d0供身份证"\n'
    )
  })

  it('shows the diff alone with --dry-run', () => {
    const {stdout} = temporaryProject({}).huashu(['fix', '--stdin', '--dry-run'], '您必须提供身份证。\n')
    expect(stdout).toBe('--- a/<stdin>\n+++ b/<stdin>\n@@ -1,1 +1,1 @@\n-您必须提供身份证。\n+希望您能够提供身份证。\n')
  })

  it('prints nothing of what cannot be read, and takes no files beside it', () => {
    const project = temporaryProject({'a.txt': SCRIPT})
    const broken = project.huashu(['fix', '--stdin', '--stdin-filename', 'a.json'], '{"话术": [')
    expect([broken.status, broken.stdout]).toEqual([2, ''])
    expect(broken.stderr).toContain('a.json')
    expect(project.huashu(['fix', '--stdin', 'a.txt']).status).toBe(2)
    expect(project.huashu(['fix', '--stdin-filename', 'a.txt']).status).toBe(2)
    expect(project.read('a.txt')).toBe(SCRIPT)
  })
})

describe('huashu fix --unused-directives', () => {
  it('takes them out of the files, and counts them', () => {
    const project = temporaryProject({'a.txt': '# huashu-disable-next-line avoid -- x\n您必须提供身份证。\n'})
    const dry = project.huashu(['fix', '--unused-directives', '--dry-run'])
    expect(dry.stderr).toBe('1 rewrite to make, 1 directive to take out, in 1 file\n')
    expect(dry.stdout).toContain('-# huashu-disable-next-line avoid -- x\n')
    expect(project.huashu(['fix', '--unused-directives']).stderr).toBe(
      '1 rewrite made, 1 directive taken out, in 1 file\n'
    )
    expect(project.read('a.txt')).toBe('希望您能够提供身份证。\n')
    expect(project.huashu(['fix', '--unused-directives', '--locale', 'zh']).stderr).toBe(
      '已改 0 处，已去掉 0 个忽略指令 (0 个文件)\n'
    )
  })
})
