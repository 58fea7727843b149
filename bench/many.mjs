// Many small files, checked by the built command with its default threads: `node bench/many.mjs 100000`.
import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

const COUNT = Number(process.argv[2] ?? 100_000)
const FOLDER_FILES = 1000
const said = [
  '您好，宽带服务热线，请问有什么可以帮您？',
  '我想查一下这个月的话费。',
  '呃，这事儿嘛，不归我们管。',
  '好的，请您稍等，我帮您查询。',
  '昨天报的修，到现在都没人来。',
  '您必须先登记。',
  '十分抱歉，给您添麻烦了，我马上为您处理。',
  '谢谢您的来电，再见。'
]

const folder = mkdtempSync(join(tmpdir(), 'huashu-many-'))
try {
  for (let i = 0; i < COUNT; i++) {
    const own = join(folder, 'calls', String(Math.floor(i / FOLDER_FILES)))
    if (i % FOLDER_FILES === 0) mkdirSync(own, {recursive: true})
    const lines = Array.from(
      {length: 8},
      (_, j) => `${j % 2 ? '客户' : '客服'}：${said[(i * 7 + j * (1 + (i % 5))) % 8]}编号${i}。`
    )
    writeFileSync(join(own, `${i}.txt`), `${lines.join('\n')}\n`)
  }
  const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
  const report = openSync(join(folder, 'report.txt'), 'w')
  const args = ['-f', '%e %U %M', process.execPath, cli, 'check', 'calls', ...process.argv.slice(3)]
  const {stderr, error} = spawnSync('/usr/bin/time', args, {
    cwd: folder,
    stdio: ['ignore', report, 'pipe'],
    encoding: 'utf8'
  })
  if (error) throw error
  const [seconds, user, kilobytes] = stderr.trim().split('\n').at(-1).split(' ').map(Number)
  console.log(
    `${COUNT} files: ${seconds} s, ${user} s of CPU, ${(kilobytes / 1000).toFixed(0)} MB of memory at the most`
  )
} finally {
  rmSync(folder, {recursive: true, force: true})
}
