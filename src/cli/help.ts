import type {Locale} from '../model.js'
import type {Command} from './command.js'

const words = {
  zh: {
    tagline: '话术：检查客服对客户说的话',
    usage: '用法',
    commands: '命令',
    options: '选项',
    command: '命令',
    general: [
      '--locale zh|zh-Hant|en  消息和帮助的语言（默认看环境）',
      '--help, -h              显示帮助',
      '--version, -v           显示版本'
    ],
    exits: '退出码：0 没有达到 --fail-on 的问题；1 有；2 用法、配置、规则文件或读不了的输入；3 我们的错误'
  },
  en: {
    tagline: 'huashu: a linter for what people say to customers',
    usage: 'Usage',
    commands: 'Commands',
    options: 'Options',
    command: 'command',
    general: [
      '--locale zh|zh-Hant|en  language of messages and help (default: the environment)',
      '--help, -h              show help',
      '--version, -v           show the version'
    ],
    exits:
      'Exit: 0 nothing at or above --fail-on; 1 something was; 2 usage, config, rule file or unreadable input; 3 a bug of ours'
  }
}

export async function helpPage(commands: Record<string, () => Promise<Command>>, locale: Locale): Promise<string> {
  const language = locale === 'en' ? 'en' : 'zh'
  const word = words[language]
  const lines = [word.tagline, '', `${word.usage}: huashu [${word.command}] [${word.options}]`, '', `${word.commands}:`]
  for (const [name, load] of Object.entries(commands)) {
    const {takes, summary} = await load()
    lines.push(`  ${`${name} ${takes}`.padEnd(22)} ${summary[language]}`)
  }
  lines.push('', `${word.options}:`, ...word.general.map((line) => `  ${line}`), '', word.exits, '')
  return lines.join('\n')
}

export function commandPage(name: string, {takes, summary, options, help}: Command, locale: Locale): string {
  const language = locale === 'en' ? 'en' : 'zh'
  const word = words[language]
  const names = Object.entries(options).map(([option, {short}]) => `--${option}${short ? `, -${short}` : ''}`)
  const width = Math.max(...names.map((option) => option.length), 0)
  return [
    `${word.usage}: huashu ${name} ${takes}`,
    '',
    summary[language],
    '',
    `${word.options}:`,
    ...Object.keys(options).map((option, i) => `  ${names[i]!.padEnd(width)}  ${help[option]![language]}`),
    ...word.general.map((line) => `  ${line}`),
    '',
    word.exits,
    ''
  ].join('\n')
}
