import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {expect, test} from 'vitest'
import {folderWith} from '../cli/huashu.js'

const has = spawnSync('nvim', ['--version']).status === 0
if (!has)
  console.warn('\n!!! Neovim is not installed: the server was NOT tried in a real editor. apt-get install neovim\n')

test.skipIf(!has)(
  'Neovim shows what is found in a script, and its quick fix changes the buffer',
  () => {
    const folder = folderWith({'script.md': '# 报修\n\n😀这事不归我做。\n'})
    const seen = join(folder, 'seen.json')
    const run = spawnSync(
      'nvim',
      ['--headless', '--clean', '-n', '-c', `luafile ${resolve('tests/lsp/session.lua')}`],
      {
        env: {
          PATH: process.env.PATH,
          HOME: folder,
          NODE: process.execPath,
          HUASHU: resolve('dist/cli.js'),
          SCRIPT: join(folder, 'script.md'),
          SEEN: seen,
          LANG: 'zh_CN.UTF-8'
        },
        timeout: 60_000
      }
    )
    expect(run.error).toBeUndefined()
    const {problem, diagnostics, title, before, after, left, stopped} = JSON.parse(readFileSync(seen, 'utf8'))
    expect(problem).toBeUndefined()
    expect(diagnostics).toMatchObject([{code: 'forbidden/not-my-duty', line: 2, severity: 1}])
    expect(before[2]).toBe('😀这事不归我做。')
    expect(after[2]).toMatch(/^😀我来帮您.*。$/)
    expect(title).toContain(after[2].slice(2, -1))
    expect([left, stopped]).toEqual([0, true])
  },
  90_000
)
