import {spawnSync} from 'node:child_process'
import {join, resolve} from 'node:path'
import {expect, test} from 'vitest'
import {folderWith} from '../cli/huashu.js'

const has =
  spawnSync('emacs', ['-q', '--batch', '--eval', "(progn (package-initialize) (require 'eglot))"]).status === 0
if (!has)
  console.warn('\n!!! Emacs with Eglot is not installed: it was NOT tried. apt-get install emacs-nox elpa-eglot\n')

test.skipIf(!has)(
  'Emacs shows what is found in a script by Eglot, and a quick fix changes the buffer',
  () => {
    const folder = folderWith({'script.md': '# 报修\n\n😀这事不归我做。\n'})
    const {stdout} = spawnSync('emacs', ['-q', '--batch', '-l', resolve('tests/lsp/eglot.el')], {
      cwd: folder,
      encoding: 'utf8',
      env: {
        PATH: process.env.PATH,
        HOME: folder,
        NODE: process.execPath,
        HUASHU: resolve('dist/cli.js'),
        SCRIPT: join(folder, 'script.md'),
        LANG: 'C.UTF-8'
      },
      timeout: 60_000
    })
    expect(stdout).toMatch(/^SEEN 这事不归我做 .*forbidden\/not-my-duty/m)
    expect(stdout).toMatch(/BUFFER "# 报修\n\n😀我来帮您.*。\n"/)
  },
  90_000
)
