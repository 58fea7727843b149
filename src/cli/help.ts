import type {Locale} from '../model.js'
import type {Command} from './command.js'
import {say} from './say.js'

const tagline = {zh: '话术：检查客服对客户说的话', en: 'huashu: a linter for what people say to customers'}
const usage = {zh: '用法', en: 'Usage'}
const commandList = {zh: '命令', en: 'Commands'}
const optionList = {zh: '选项', en: 'Options'}
const usual = {zh: '[命令] [选项]', en: '[command] [options]'}
const general: Record<string, Record<'zh' | 'en', string>> = {
  '--locale zh|zh-Hant|en': {
    zh: '消息和帮助的语言，也可写 zh-TW、zh-CN（默认看环境）',
    en: 'language of messages and help; zh-TW, zh-CN will do (default: the environment)'
  },
  '--help, -h': {zh: '显示帮助', en: 'show help'},
  '--version, -v': {zh: '显示版本', en: 'show the version'}
}
const exits = {
  zh: '退出码：0 没有达到 --fail-on 的问题；1 有；2 用法、配置、规则文件或读不了的输入；3 我们的错误',
  en: 'Exit: 0 nothing at or above --fail-on; 1 something was; 2 usage, config, rule file or unreadable input; 3 a bug of ours'
}

/** What every command takes. */
function generalLines(locale: Locale): string[] {
  return Object.entries(general).map(([option, help]) => `  ${option.padEnd(22)}  ${say(help, locale)}`)
}

export async function helpPage(commands: Record<string, () => Promise<Command>>, locale: Locale): Promise<string> {
  const word = (text: Record<'zh' | 'en', string>) => say(text, locale)
  const lines = [word(tagline), '', `${word(usage)}: huashu ${word(usual)}`, '', `${word(commandList)}:`]
  for (const [name, load] of Object.entries(commands)) {
    const {takes, summary} = await load()
    lines.push(`  ${`${name} ${takes}`.padEnd(22)} ${word(summary)}`)
  }
  lines.push('', `${word(optionList)}:`, ...generalLines(locale), '', word(exits), '')
  return lines.join('\n')
}

export function commandPage(name: string, {takes, summary, options, help}: Command, locale: Locale): string {
  const word = (text: Record<'zh' | 'en', string>) => say(text, locale)
  const names = Object.entries(options).map(([option, {short}]) => `--${option}${short ? `, -${short}` : ''}`)
  const width = Math.max(...names.map((option) => option.length), 0)
  return [
    `${word(usage)}: huashu ${name} ${takes}`,
    '',
    word(summary),
    '',
    `${word(optionList)}:`,
    ...Object.keys(options).map((option, i) => `  ${names[i]!.padEnd(width)}  ${word(help[option]!)}`),
    ...generalLines(locale),
    '',
    word(exits),
    ''
  ].join('\n')
}
