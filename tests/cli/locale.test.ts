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
