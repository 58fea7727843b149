import type {Locale} from '../model.js'
import {toTraditional} from '../text/fold.js'

/** Words for which Traditional Chinese has others, not only other characters. The longer ones first. */
const words: readonly (readonly [zh: string, hant: string])[] = [
  ['文件夹', '資料夾'],
  ['文件', '檔案'],
  ['默认', '預設'],
  ['缓存', '快取'],
  ['线程', '執行緒'],
  ['注释', '註解'],
  ['回复', '回覆']
]

/** A text of the command in a language. */
export function say({zh, en}: {zh: string; en: string}, locale: Locale): string {
  if (locale !== 'zh-Hant') return locale === 'en' ? en : zh
  return toTraditional(words.reduce((text, [from, to]) => text.replaceAll(from, to), zh))
}
