import {once} from 'node:events'
import {existsSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it, vi} from 'vitest'
import {temporaryProject, toldIn} from '../temporary-project.js'
import {ownRulesOnly, ruleFile} from './rule-files.js'

// Many processes, some of several threads: on a busy machine they take their time.
vi.setConfig({testTimeout: 180_000})

const sentences = ['坏话', '您好', '這個壞話', '好的', '再见', '我要投诉', '请稍等']

/** Calls of different lengths, some with what is wrong in them, one that cannot be read. */
function calls(count: number): Record<string, string> {
  const files: Record<string, string> = {'calls/empty.txt': ''}
  for (let i = 0; i < count; i++) {
    const lines = Array.from(
      {length: 1 + (i % 9)},
      (_, j) => `${j % 2 ? '客户' : '客服'}：${sentences[(i * j + i) % 7]}`
    )
    files[`calls/${i}.txt`] = `${lines.join('\n')}\n`
  }
  return files
}

const files = {
  'huashu.config.yaml': 'packs: [rules]\noverrides: [{files: "*3.txt", rules: {team/one: error}}]\n',
  'rules/team/one.yml': ruleFile(['坏话'])
}

describe('--threads', () => {
  it('gives the same report, in the same order, as one thread', () => {
    const project = temporaryProject({...files, ...calls(40)})
    for (const format of ['json', 'text']) {
      const one = project.huashu(['calls', '--format', format, '--threads', '1'])
      const three = project.huashu(['calls', '--format', format, '--threads', '3'])
      expect(one.stdout).toContain('team/one')
      expect(three).toEqual(one)
    }
    expect(project.huashu(['calls', '--threads', '0']).status).toBe(2)
    expect(project.huashu(['calls/1.txt', '--threads', 'auto']).status).toBe(0)
  })
})

describe('--cache', () => {
  const args = ['calls', '--cache', '--format', 'json']

  it('a cached report is the same, byte for byte, in every format', () => {
    const project = temporaryProject({...files, ...calls(30)})
    for (const format of ['json', 'text']) {
      const fresh = project.huashu(['calls', '--format', format])
      expect(project.huashu(['calls', '--cache', '--format', format])).toEqual(fresh)
      expect(project.huashu(['calls', '--cache', '--format', format])).toEqual(fresh)
    }
    expect(readdirSync(join(project.folder, '.huashucache')).length).toBeGreaterThan(1)
  })

  it('is asked: a result that was tampered with comes back', () => {
    const project = temporaryProject({...files, 'calls/a.txt': '客服：坏话\n'})
    project.huashu(args)
    const folder = join(project.folder, '.huashucache')
    const [name] = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((one) => one.endsWith('.json'))
    const path = join(folder, name!)
    writeFileSync(path, project.read(join('.huashucache', name!)).replaceAll('team/one', 'team/from-the-cache'))
    expect(project.huashu(args).stdout).toContain('team/from-the-cache')
    writeFileSync(path, '{"messages": [')
    expect(project.huashu(args).stdout).toContain('team/one')
  })

  it('sees a change of the content, the configuration, a rule file and the language', () => {
    const project = temporaryProject({...files, 'calls/a.txt': '客服：坏话\n'})
    const told = () => toldIn(project.huashu(args).stdout).filter((line) => line.includes('team/'))
    expect(told()).toEqual(['calls/a.txt team/one warning'])
    project.write('calls/a.txt', '客服：好话\n')
    expect(told()).toEqual([])
    project.write('rules/team/one.yml', ruleFile(['好话']))
    expect(told()).toEqual(['calls/a.txt team/one warning'])
    project.write('huashu.config.yaml', 'packs: [rules]\nrules: {team/one: error}\n')
    expect(told()).toEqual(['calls/a.txt team/one error'])
    expect(project.huashu([...args, '--locale', 'zh']).stdout).toContain('是坏话')
    expect(project.huashu([...args, '--locale', 'en']).stdout).toContain('is bad')
  })

  it('lies where it is told to, and holds nothing of what was said but what is reported', () => {
    const project = temporaryProject({...files, 'calls/a.txt': '客服：坏话\n客户：我住在和平路三号\n'})
    project.huashu([...args, '--cache-location', 'tmp/known'])
    const folder = join(project.folder, 'tmp/known')
    const names = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((one) => one.endsWith('.json'))
    expect(names).toHaveLength(1)
    expect(project.read(join('tmp/known', names[0]!))).not.toContain('和平路')
    expect(() => project.read('.huashucache')).toThrow(/ENOENT/)
  })

  it('goes on without a cache where none can be written, and says so in a line', () => {
    const project = temporaryProject({...files, 'calls/a.txt': '客服：坏话\n', 'a-file': ''})
    const plain = project.huashu(['calls', '--format', 'json'])
    const run = project.huashu([...args, '--cache-location', 'a-file/cache'])
    expect(run.stdout).toBe(plain.stdout)
    expect(run.status).toBe(plain.status)
    expect(run.stderr).toMatch(
      /^huashu: a-file\/cache: Expected a folder for the cache that can be written, found: .+\n$/
    )
  })
})

describe.skipIf(!existsSync('/proc/self'))(
  'in /proc, where Node makes folders for ever (only where there is one)',
  () => {
    it('a cache or a report that cannot be written there is told in a line', () => {
      const project = temporaryProject({...files, 'calls/a.txt': '客服：好话\n'})
      const cached = project.huashu(['calls', '--cache-location', '/proc/none/cache'])
      expect(cached.stderr).toMatch(/^huashu: \/proc\/none\/cache: Expected a folder .+, found: ENOENT.+\n$/)
      expect(cached.status).toBe(0)
      const reported = project.huashu(['calls', '--out', '/proc/none/report.txt'])
      expect(reported.stderr).toMatch(
        /^huashu: --out \/proc\/none\/report\.txt: Expected a file .+, found: ENOENT.+\n$/
      )
      expect(reported.status).toBe(2)
    })
  }
)

it('--timing lists every rule that ran on stderr, and leaves the report as it is', () => {
  const project = temporaryProject({...files, 'huashu.config.yaml': ownRulesOnly, ...calls(5)})
  const plain = project.huashu(['calls'])
  const timed = project.huashu(['calls', '--timing', '--threads', '4'])
  expect(timed.stdout).toBe(plain.stdout)
  expect(timed.stderr.split('\n').map((line) => line.split(' ')[0])).toEqual(
    expect.arrayContaining(['part', 'read', 'scan', 'team/one'])
  )
})

describe('--watch', () => {
  it('lints again when a call, a rule file or the configuration changes, and ends when it is told to', async () => {
    const project = temporaryProject({...files, 'huashu.config.yaml': ownRulesOnly, 'calls/a.txt': '客服：您好\n'})
    const child = project.start(['calls', '--watch', '--format', 'json'])
    let out = ''
    let err = ''
    child.stdout!.on('data', (chunk) => (out += chunk))
    child.stderr!.on('data', (chunk) => (err += chunk))
    const until = async (what: () => boolean) => {
      for (let i = 0; i < 200 && !what(); i++) await new Promise((resolve) => setTimeout(resolve, 100))
      expect(what(), `${out}\n${err}`).toBe(true)
    }
    const change = async (path: string, text: string, told: string) => {
      out = ''
      project.write(path, text)
      await until(() => out.endsWith('}\n') && toldIn(out).join() === told)
    }
    await until(() => err.includes('watching'))
    await change('calls/a.txt', '客服：坏话\n', 'calls/a.txt team/one warning')
    await change('calls/b.txt', '客服：坏话\n', 'calls/a.txt team/one warning,calls/b.txt team/one warning')
    await change(
      'huashu.config.yaml',
      `${ownRulesOnly}rules: {team/one: error}\n`,
      'calls/a.txt team/one error,calls/b.txt team/one error'
    )
    await change('rules/team/one.yml', ruleFile(['您好']), '')
    out = ''
    rmSync(join(project.folder, 'calls/b.txt'))
    await until(() => out.includes('"files": 1'))
    child.kill('SIGINT')
    const [code] = await once(child, 'exit')
    expect(code).toBe(0)
  })
})
