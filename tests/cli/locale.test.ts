import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import * as OpenCC from 'opencc-js'
import {describe, expect, it} from 'vitest'
import {folderWith, huashu, RUDE} from './huashu.js'

const said = {zh: '像命令', 'zh-Hant': '像命令', en: 'is an order'}
const sums = {zh: '(1 个文件)', 'zh-Hant': '(1 個檔案)', en: '(1 file)'}

async function languageOf(args: string[], env: Record<string, string>): Promise<string | undefined> {
  const cwd = folderWith({'rude.txt': RUDE})
  const {stdout} = await huashu(['check', 'rude.txt', ...args], {cwd, env})
  return Object.entries(sums).find(
    ([locale, sum]) => stdout.includes(sum) && stdout.includes(said[locale as keyof typeof said])
  )?.[0]
}

describe('the language of messages', () => {
  it('is what --locale says, whatever the environment', async () => {
    for (const locale of ['zh', 'zh-Hant', 'en'])
      expect(await languageOf(['--locale', locale], {LANG: 'de_DE.UTF-8'})).toBe(locale)
  })

  it('may be named as systems name it', async () => {
    const names = {zh: ['zh-CN', 'zh-Hans', 'ZH'], 'zh-Hant': ['zh-TW', 'zh_HK', 'zh-hant-TW'], en: ['en-US', 'en_GB']}
    for (const [locale, tags] of Object.entries(names))
      for (const tag of tags) expect(await languageOf([`--locale=${tag}`], {LANG: 'de_DE.UTF-8'})).toBe(locale)
    const {code, stderr} = await huashu(['rules', '--locale', 'zh-XX'])
    expect(code).toBe(2)
    expect(stderr).toBe('huashu: --locale: Expected one of zh, zh-Hant, en, found `zh-XX`\n')
  })

  for (const [env, locale] of [
    [{}, 'zh'],
    [{LANG: 'C'}, 'zh'],
    [{LANG: 'C.UTF-8'}, 'zh'],
    [{LANG: 'zh_CN.UTF-8'}, 'zh'],
    [{LANG: 'zh_TW.UTF-8'}, 'zh-Hant'],
    [{LANG: 'zh_HK'}, 'zh-Hant'],
    [{LANG: 'en_US.UTF-8'}, 'en'],
    [{LANG: 'zh_CN.UTF-8', LC_ALL: 'en_GB.UTF-8'}, 'en'],
    [{LANG: 'en_US.UTF-8', LC_MESSAGES: 'zh_CN.UTF-8'}, 'zh']
  ] as [Record<string, string>, string][])
    it(`is ${locale} with ${JSON.stringify(env)}`, async () => {
      expect(await languageOf([], env)).toBe(locale)
    })

  it('goes for the reasons, too', async () => {
    const cwd = folderWith({'rude.txt': RUDE})
    for (const [locale, why] of [
      ['zh', '用“我”代替“您”：少命令，多请求'],
      ['zh-Hant', '用“我”代替“您”：少命令，多請求'],
      ['en', 'Use “I” instead of “you”: request, do not order']
    ] as const) {
      const {stdout} = await huashu(['check', 'rude.txt', '--format', 'json', '--locale', locale], {cwd})
      const {messages} = JSON.parse(stdout).files[0] as {messages: {ruleId: string; note: string}[]}
      expect(messages.find(({ruleId}) => ruleId === 'rewrite/you-must')?.note).toBe(why)
    }
  })
})

describe('Traditional Chinese', () => {
  const convert = OpenCC.Converter({from: 'cn', to: 'tw'})
  const words = ['資料夾', '檔案', '預設', '快取', '執行緒', '註解']
  const known = ['文件夹', '文件', '默认', '缓存', '线程', '注释']
  const pages = [
    ['--help'],
    ...['check', 'fix', 'stream', 'explain', 'rules', 'test', 'init', 'lsp'].map((name) => [name, '--help'])
  ]

  it('is what the help is written in, word by word, not only letter by letter', async () => {
    for (const page of pages) {
      const [hant, hans] = await Promise.all(
        ['zh-TW', 'zh'].map(async (locale) => (await huashu([...page, '--locale', locale])).stdout)
      )
      expect(hant).toContain('檔案')
      expect(hant).not.toMatch(/文件|默認|緩存|線程/)
      const said = known.reduce((text, word, i) => text.replaceAll(word, words[i]!), hans!)
      // Of 里 and 裡, which mean the same, OpenCC takes now one and now the other.
      expect(hant!.replaceAll('裡', '里')).toBe(convert(said).replaceAll('裡', '里'))
    }
  })

  it('is what init writes its comments in; a rule stays as it was', async () => {
    const cwd = folderWith({})
    await huashu(['init', '--locale', 'zh-TW'], {cwd})
    await huashu(['init', '--pack', 'team', '--locale', 'zh-TW'], {cwd})
    expect(readFileSync(join(cwd, 'huashu.config.yaml'), 'utf8')).toContain('# 從哪套規則開始')
    const rule = readFileSync(join(cwd, 'huashu-rules/team/do-not-blame.yml'), 'utf8')
    expect(rule).toContain('# 編號就是路徑')
    expect(rule).toContain('title: {zh: 不把责任推给快递,')
  })

  it('is told of a rule with its own words where characters alone are not enough', async () => {
    const {stdout} = await huashu(['rules', '--no-config', '--locale', 'zh-TW'])
    const titles = stdout
      .trimEnd()
      .split('\n')
      .map((line) => line.replace(/^\S+ +\S+ +/, ''))
    for (const title of titles) expect(title).toBe(convert(title))
  })
})
