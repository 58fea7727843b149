import {execFileSync, spawn} from 'node:child_process'
import {mkdir, mkdtemp, readdir, readFile, stat, symlink, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import {describe, expect, it} from 'vitest'
import {encoderFor} from '../../src/fix/encode.js'
import type {Encoding} from '../../src/readers/decode.js'
import {huashu} from './world.js'

async function folder(files: Record<string, string | Uint8Array>): Promise<string> {
  const cwd = await mkdtemp(join(tmpdir(), 'huashu-fix-'))
  for (const [name, text] of Object.entries(files)) {
    await mkdir(join(cwd, name, '..'), {recursive: true})
    await writeFile(join(cwd, name), text)
  }
  return cwd
}

const bytes = (text: string, encoding: Encoding) => encoderFor(encoding)(text) as Uint8Array

describe('huashu fix', () => {
  it('writes safe rewrites, keeps mode, line ends and links, and changes nothing the second time', async () => {
    const cwd = await folder({'a.txt': '您必须提供身份证。\r\n\r\n您错了\n这事不归我做'})
    await symlink(join(cwd, 'a.txt'), join(cwd, 'link.txt'))
    execFileSync('chmod', ['640', join(cwd, 'a.txt')])
    expect(await huashu(cwd, 'fix', 'link.txt')).toEqual({exit: 0, stdout: '', stderr: '2 rewrites made in 1 file\n'})
    const after = await readFile(join(cwd, 'a.txt'), 'utf8')
    expect(after).toBe('希望您能够提供身份证。\r\n\r\n抱歉，可能您误会我的意思了。\n这事不归我做')
    expect((await stat(join(cwd, 'a.txt'))).mode & 0o777).toBe(0o640)
    expect((await readdir(cwd)).sort()).toEqual(['a.txt', 'link.txt'])
    const {mtimeMs} = await stat(join(cwd, 'a.txt'))
    expect((await huashu(cwd, 'fix', 'a.txt')).stderr).toBe('0 rewrites made in 0 files\n')
    expect((await stat(join(cwd, 'a.txt'))).mtimeMs).toBe(mtimeMs)
  })

  it.each<[Encoding, string]>([
    ['utf-8', '\ufeff你必须提供身份证，请您稍等，我们为您核实😀\r\n'],
    ['utf-16le', '\ufeff你必须提供身份证，请您稍等，我们为您核实😀\r\n'],
    ['utf-16be', '\ufeff你必须提供身份证，请您稍等，我们为您核实😀\r\n'],
    ['gb18030', '你必须提供身份证，请您稍等，我们为您核实😀\r\n'],
    ['big5', '您必須提供身分證，請您稍等，我們為您確認的\r\n']
  ])('leaves %s what it is', async (encoding, text) => {
    const cwd = await folder({'a.txt': bytes(text, encoding)})
    expect((await huashu(cwd, 'fix', 'a.txt')).stderr).toBe('1 rewrite made in 1 file\n')
    const wanted = text.replace(/[您你]必[须須]/, (found) => (found.endsWith('须') ? '希望您能够' : '希望您能夠'))
    expect(wanted).not.toBe(text)
    expect([...(await readFile(join(cwd, 'a.txt')))]).toEqual([...bytes(wanted, encoding)])
  })

  it('tells what an encoding lacks, and leaves it', async () => {
    const source = bytes('您好，我在的，我不懂', 'big5')
    const cwd = await folder({'a.txt': source})
    const {exit, stderr} = await huashu(cwd, 'fix', '--suggestions', 'a.txt')
    expect([exit, stderr]).toEqual([
      0,
      'a.txt:1:8 forbidden/i-do-not-know Expected characters of big5, found `马`\n0 rewrites made in 0 files\n'
    ])
    expect([...(await readFile(join(cwd, 'a.txt')))]).toEqual([...source])
  })

  it('shows a diff that patch applies, and writes nothing', async () => {
    const source = `${'您好\n'.repeat(10)}您必须来\n${'再见\n'.repeat(10)}您错了`
    const cwd = await folder({'scripts/a.txt': source})
    const {exit, stdout, stderr} = await huashu(cwd, 'fix', '--dry-run', 'scripts')
    expect([exit, stderr]).toEqual([0, '2 rewrites to make in 1 file\n'])
    expect(stdout).toMatch(/^--- a\/scripts\/a\.txt\n\+\+\+ b\/scripts\/a\.txt\n@@ -8,7 \+8,7 @@\n/)
    expect(await readFile(join(cwd, 'scripts/a.txt'), 'utf8')).toBe(source)
    execFileSync('git', ['apply', '-'], {cwd, input: stdout})
    const applied = await readFile(join(cwd, 'scripts/a.txt'), 'utf8')
    await writeFile(join(cwd, 'scripts/a.txt'), source)
    await huashu(cwd, 'fix', 'scripts')
    expect(await readFile(join(cwd, 'scripts/a.txt'), 'utf8')).toBe(applied)
  })

  it('limits itself to rules, and asks again about names that it does not know', async () => {
    const cwd = await folder({'a.txt': '您必须来，您错了\n这事不归我做\n'})
    await huashu(cwd, 'fix', 'a.txt', '--rule', 'rewrite/you-are-wrong')
    expect(await readFile(join(cwd, 'a.txt'), 'utf8')).toBe('您必须来，抱歉，可能您误会我的意思了。\n这事不归我做\n')
    await huashu(cwd, 'fix', 'a.txt', '--rule', 'forbidden', '--suggestions')
    expect(await readFile(join(cwd, 'a.txt'), 'utf8')).toContain('您必须来，抱歉')
    expect(await readFile(join(cwd, 'a.txt'), 'utf8')).not.toContain('这事')
    expect(await huashu(cwd, 'fix', '--rule', 'rewrite/you-mus')).toMatchObject({
      exit: 2,
      stderr:
        'huashu: --rule: Expected the id of a rule or the name of a pack, found `rewrite/you-mus`; did you mean `rewrite/you-must`?\n'
    })
  })

  it('leaves records, and files that it cannot read, alone', async () => {
    const call = '客服：您必须来\n'
    const cwd = await folder({'call.txt': call, 'bad.txt': Uint8Array.from([0xff, 0x00, 0x81]), 'b.txt': '您必须来\n'})
    const {exit, stderr} = await huashu(cwd, 'fix', '.')
    expect(exit).toBe(2)
    expect(stderr).toContain('bad.txt: Expected text')
    expect(await readFile(join(cwd, 'call.txt'), 'utf8')).toBe(call)
    expect(await readFile(join(cwd, 'b.txt'), 'utf8')).toBe('希望您能够来\n')
    await huashu(cwd, 'fix', 'call.txt', '--template')
    expect(await readFile(join(cwd, 'call.txt'), 'utf8')).toBe('客服：希望您能够来\n')
  })

  it('leaves the old file or the new one when it is killed', async () => {
    const old = `${'您好，请讲。\n'.repeat(20_000)}您必须来\n`
    const fresh = old.replace('您必须', '希望您能够')
    for (const delay of [150, 600, 1200]) {
      const cwd = await folder({'a.txt': old})
      const child = spawn(process.execPath, [resolve('dist/cli.js'), 'fix', 'a.txt'], {cwd, stdio: 'ignore'})
      await wait(delay)
      child.kill('SIGKILL')
      await wait(50)
      expect([old, fresh].includes(await readFile(join(cwd, 'a.txt'), 'utf8'))).toBe(true)
    }
  })
})
