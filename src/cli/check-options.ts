import {reporters} from '../reporters/reporters.js'
import type {Command, Values} from './command.js'
import {UsageError} from './command.js'
import {configHelp, configOptions} from './rule-settings.js'

/** The options of `huashu check`. */
export const checkOptions = {
  format: {type: 'string', short: 'f', multiple: true},
  out: {type: 'string', multiple: true},
  baseline: {type: 'string'},
  'write-baseline': {type: 'string'},
  'require-reason': {type: 'boolean'},
  'fail-on': {type: 'string'},
  'max-warnings': {type: 'string'},
  quiet: {type: 'boolean'},
  reader: {type: 'string'},
  agent: {type: 'string', multiple: true},
  speech: {type: 'string'},
  stdin: {type: 'boolean'},
  'stdin-filename': {type: 'string'},
  ...configOptions,
  'print-config': {type: 'string'},
  inspect: {type: 'boolean'},
  'no-ignore': {type: 'boolean'},
  cache: {type: 'boolean'},
  'cache-location': {type: 'string'},
  threads: {type: 'string'},
  timing: {type: 'boolean'},
  watch: {type: 'boolean'}
} as const satisfies Command['options']

const formats = Object.keys(reporters)

export const checkHelp: Command['help'] = {
  format: {
    zh: `报告格式：${formats.join('、')}（默认 text）；可多次，如 -f text -f sarif=文件`,
    en: `format of the report: ${formats.join(', ')} (default text); may be given again, as in -f text -f sarif=FILE`
  },
  out: {zh: '把前一个 --format 的报告写进这个文件', en: 'write the report of the --format before it to this file'},
  baseline: {zh: '不报这个文件里已接受的问题', en: 'do not tell what this file accepts'},
  'write-baseline': {
    zh: '把现有的问题都写进这个文件，作为已接受的',
    en: 'accept what is there now: write it to this file'
  },
  'require-reason': {zh: '忽略指令必须写“-- 原因”', en: 'directives must say why: -- reason'},
  'fail-on': {
    zh: '达到哪一级就以 1 退出：error、warning、info、never（默认 error）',
    en: 'exit 1 from this level on: error, warning, info, never (default error)'
  },
  'max-warnings': {zh: '警告多于这个数就以 1 退出', en: 'exit 1 when there are more warnings than this'},
  quiet: {
    zh: '只报告会让命令失败的级别（默认只报错误）',
    en: 'report only the levels that fail the command (by default errors)'
  },
  reader: {zh: '按这种格式读，不自动识别', en: 'read everything as this format'},
  agent: {
    zh: '没有写明角色时，哪个说话人是客服，如 A、0、SPEAKER_00；可多次',
    en: 'which speaker is the agent where no role is written, as in A, 0, SPEAKER_00; may be given again'
  },
  speech: {
    zh: '脚本里哪些键或列是话术，如 话术,回复（代替默认的）',
    en: 'keys and columns of scripts that hold what is said, as in 话术,reply (instead of the usual ones)'
  },
  stdin: {zh: '检查标准输入', en: 'lint what comes on stdin'},
  'stdin-filename': {
    zh: '标准输入的文件名，用来找配置和显示',
    en: 'the name of what comes on stdin: for its configuration and in the report'
  },
  ...configHelp,
  'print-config': {
    zh: '打印这个文件或文件夹的最终配置；配置有错就以 2 退出',
    en: 'print the settings that hold for this file or folder; exit 2 when they have mistakes'
  },
  inspect: {
    zh: '说明每个文件：用哪个配置，被哪一行忽略，什么格式，哪些规则由谁设定',
    en: 'tell of each file: its configuration, the line that ignores it, its format, who set which rule'
  },
  'no-ignore': {zh: '也检查被忽略的文件', en: 'lint ignored files, too'},
  cache: {zh: '没变的文件沿用上次的结果', en: 'take over the results of files that have not changed'},
  'cache-location': {zh: '缓存文件夹（默认 .huashucache）', en: 'folder of the cache (default .huashucache)'},
  threads: {zh: '线程数：auto 或数字（默认 auto）', en: 'how many threads: auto, or a number (default auto)'},
  timing: {zh: '在标准错误列出每条规则用的时间', en: 'list on stderr how long each rule took'},
  watch: {zh: '文件一变就再检查', en: 'lint again when a file changes'}
}

/** A whole number from `least` on that an option gives; undefined when it is not given. */
export function wholeNumber(values: Values, option: string, least: number): number | undefined {
  const value = values[option]
  if (value === undefined) return undefined
  if (/^\d{1,9}$/.test(value as string) && Number(value) >= least) return Number(value)
  throw new UsageError(`--${option}: Expected a whole number from ${least} on, found \`${value}\``)
}

/** The entry of a table that an option names. */
export function named<T>(option: string, name: string, table: Record<string, T>): T {
  if (Object.hasOwn(table, name)) return table[name]!
  throw new UsageError(`${option}: Expected one of ${Object.keys(table).join(', ')}, found \`${name}\``)
}
