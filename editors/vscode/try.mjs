// Drives the extension in a real VS Code (see code-server.sh): opens a script, sees the squiggles, takes the first quick
// fix, and proves that the words have changed. Keeps a picture.
//
//   node editors/vscode/try.mjs FOLDER [picture.png]
import {spawn, spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'

const [folder, picture] = process.argv.slice(2)
if (!folder) throw new Error('Expected the folder that code-server.sh has installed into, found none')
const vsix = new URL('huashu.vsix', import.meta.url).pathname
const entry = resolve(folder, 'node_modules/code-server/out/node/entry.js')
const {chromium} = createRequire(resolve(folder, 'package.json'))('playwright-core')
const PORT = 8899
const SCRIPT =
  '# 报修\n\n- 您好，请问有什么可以帮您？\n- 您必须先登记。\n- 这事不归我做。\n\n# 结束\n\n- 感谢您的来电，再见。\n'

const place = mkdtempSync(join(tmpdir(), 'huashu-vscode-'))
const workspace = join(place, 'scripts')
mkdirSync(workspace)
mkdirSync(join(place, 'data/User'), {recursive: true})
writeFileSync(join(workspace, 'script.md'), SCRIPT)
const settings = {
  'workbench.startupEditor': 'none',
  'editor.minimap.enabled': false,
  'editor.fontSize': 15,
  'breadcrumbs.enabled': false,
  'telemetry.telemetryLevel': 'off'
}
writeFileSync(join(place, 'data/User/settings.json'), JSON.stringify(settings))
const common = ['--user-data-dir', join(place, 'data'), '--extensions-dir', join(place, 'extensions')]
const installed = spawnSync(process.execPath, [entry, ...common, '--install-extension', vsix], {encoding: 'utf8'})
if (installed.status) throw new Error(installed.stdout + installed.stderr)
const quiet = ['--auth', 'none', '--disable-telemetry', '--disable-update-check', '--disable-workspace-trust']
const server = spawn(process.execPath, [entry, ...common, ...quiet, '--bind-addr', `127.0.0.1:${PORT}`], {
  stdio: ['ignore', 'pipe', 'inherit']
})
await new Promise((heard) =>
  server.stdout.on('data', (chunk) => String(chunk).includes('listening on http') && heard())
)

const browser = await chromium.launch({executablePath: '/usr/bin/chromium', args: ['--no-sandbox']})
try {
  const page = await browser.newPage({viewport: {width: 860, height: 400}})
  page.setDefaultTimeout(90_000)
  await page.goto(`http://127.0.0.1:${PORT}/?folder=${workspace}`)
  await page.getByText('script.md').first().dblclick()
  await page.locator('.squiggly-error').waitFor()
  await page.locator('.squiggly-warning').waitFor()
  await page.getByText('话术: 1 error, 1 warning').waitFor()
  console.log('squiggles and lens: seen')

  await page.getByText('这事不归我做').first().click()
  await page.keyboard.press('Control+b')
  await page.keyboard.press('Control+.')
  const fix = page.locator('.action-widget').getByText('我来帮您联系负责的同事').first()
  await fix.waitFor()
  console.log('quick fixes:', JSON.stringify(await page.locator('.action-widget .action .title').allTextContents()))
  if (picture) await page.screenshot({path: picture})
  await page.keyboard.press('Enter')
  await page.locator('.squiggly-error').waitFor({state: 'detached'})
  await page.keyboard.press('Control+s')
  await page.waitForTimeout(1000)
  const saved = readFileSync(join(workspace, 'script.md'), 'utf8')
  if (saved !== SCRIPT.replace('这事不归我做', '我来帮您联系负责的同事，并全程为您跟进'))
    throw new Error(`Expected the first rewrite in the script, found:\n${saved}`)
  console.log('quick fix: applied, the error is gone')
} finally {
  await browser.close()
  server.kill()
  rmSync(place, {recursive: true, force: true, maxRetries: 5})
}
