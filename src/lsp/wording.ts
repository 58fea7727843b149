import type {Locale} from '../model.js'

/** What the server says to people, beside the messages of rules. */
export interface Wording {
  rewrite: (say: string) => string
  insert: (say: string) => string
  fixRule: (id: string) => string
  fixAll: string
  disable: (id: string) => string
  vocabulary: (word: string) => string
  tooLong: (name: string, most: number) => string
  mistakes: (n: number, first: string) => string
}

export const wordings: Record<Locale, Wording> = {
  zh: {
    rewrite: (say) => `改说：${say}`,
    insert: (say) => `补上：${say}`,
    fixRule: (id) => `改掉文件里所有 ${id}`,
    fixAll: '改掉所有可以稳妥改写的地方',
    disable: (id) => `这一行不检查 ${id}（写明原因）`,
    vocabulary: (word) => `把“${word}”加进词汇表`,
    tooLong: (name, most) => `huashu: ${name} 太长，编辑器里最多检查 ${most} 个字符；请用 huashu check`,
    mistakes: (n, first) => `huashu: 配置有 ${n} 处错误：${first}`
  },
  'zh-Hant': {
    rewrite: (say) => `改說：${say}`,
    insert: (say) => `補上：${say}`,
    fixRule: (id) => `改掉檔案裡所有 ${id}`,
    fixAll: '改掉所有可以穩妥改寫的地方',
    disable: (id) => `這一行不檢查 ${id}（寫明原因）`,
    vocabulary: (word) => `把「${word}」加進詞彙表`,
    tooLong: (name, most) => `huashu: ${name} 太長，編輯器裡最多檢查 ${most} 個字元；請用 huashu check`,
    mistakes: (n, first) => `huashu: 設定有 ${n} 處錯誤：${first}`
  },
  en: {
    rewrite: (say) => `Say “${say}”`,
    insert: (say) => `Add “${say}”`,
    fixRule: (id) => `Fix all ${id} in this file`,
    fixAll: 'Fix everything that is safe to rewrite',
    disable: (id) => `Disable ${id} for this line, with a reason`,
    vocabulary: (word) => `Add “${word}” to the vocabulary`,
    tooLong: (name, most) =>
      `huashu: ${name} is too long, an editor checks up to ${most} characters; use \`huashu check\``,
    mistakes: (n, first) => `huashu: ${n} ${n === 1 ? 'mistake' : 'mistakes'} in the configuration: ${first}`
  }
}
