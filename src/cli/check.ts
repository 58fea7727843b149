import type {VFile} from 'vfile'
import {isForeign, lintFile} from '../files.js'
import {readers} from '../readers/read-calls.js'
import {levelOf} from '../reporters/report.js'
import {applyBaseline, writeBaseline} from './baseline-file.js'
import {type Command, type Exit, UsageError} from './command.js'
import {findFiles} from './find-files.js'
import {outputsFrom, writeReports} from './outputs.js'
import {linterFrom, ruleHelp, ruleOption} from './rule-settings.js'

const levels = ['info', 'warning', 'error'] as const

/** `huashu check`: lints files and reports. */
export const check: Command = {
  takes: '[files…]',
  summary: {
    zh: '检查通话、聊天记录和话术模板（默认命令）',
    en: 'lint calls, chats and script templates (the default command)'
  },
  options: {
    format: {type: 'string', multiple: true},
    out: {type: 'string', multiple: true},
    baseline: {type: 'string'},
    'write-baseline': {type: 'string'},
    'require-reason': {type: 'boolean'},
    'fail-on': {type: 'string', default: 'error'},
    reader: {type: 'string'},
    agent: {type: 'string', multiple: true},
    speech: {type: 'string'},
    rule: ruleOption
  },
  help: {
    format: {
      zh: '报告格式：text、json、sarif、github、gitlab、junit、checkstyle、html（默认 text）；可多次',
      en: 'format of the report: text, json, sarif, github, gitlab, junit, checkstyle, html (default text); may be given again'
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
    reader: {zh: '按这种格式读，不自动识别', en: 'read everything as this format'},
    agent: {
      zh: '没有写明角色时，哪个说话人是客服，如 A、0、SPEAKER_00；可多次',
      en: 'which speaker is the agent where no role is written, as in A, 0, SPEAKER_00; may be given again'
    },
    speech: {
      zh: '脚本里哪些键或列是话术，如 话术,回复（代替默认的）',
      en: 'keys and columns of scripts that hold what is said, as in 话术,reply (instead of the usual ones)'
    },
    rule: ruleHelp
  },
  async run(values, positionals, world, locale, tokens): Promise<Exit> {
    const outputs = await outputsFrom(tokens)
    const failOn = values['fail-on'] as string
    if (failOn !== 'never' && !levels.includes(failOn as never))
      throw new UsageError(`--fail-on: Expected one of error, warning, info, never, found \`${failOn}\``)
    if (values.reader !== undefined) named('--reader', values.reader as string, readers)
    const linter = linterFrom(values, {
      locale,
      requireReason: values['require-reason'] === true,
      ...(values.reader === undefined ? {} : {reader: values.reader as string}),
      ...(values.speech === undefined ? {} : {speech: (values.speech as string).split(/[,，]/)}),
      ...(values.agent === undefined ? {} : {agent: values.agent as string[]})
    })
    const {paths, problems} = await findFiles(positionals.length ? positionals : ['.'], world.cwd)
    for (const problem of problems) world.stderr.write(`huashu: ${problem}\n`)
    let broken = problems.length > 0
    const files: VFile[] = []
    for (const path of paths) {
      const result = await lintFile(linter, path)
      if (isForeign(result) && !positionals.includes(path)) continue
      broken ||= result.broken
      files.push(result.file)
    }
    if (paths.length && !files.length) {
      world.stderr.write('huashu: Expected calls or scripts, found only other files\n')
      return 2
    }
    if (values['write-baseline'] !== undefined) {
      await writeBaseline(values['write-baseline'] as string, files, world, locale)
      return broken ? 2 : 0
    }
    if (values.baseline !== undefined) await applyBaseline(values.baseline as string, files, world, locale)
    if (files.length || !broken)
      await writeReports(outputs, files, world, {locale, rules: linter.rules, version: __VERSION__})
    if (broken) return 2
    const from = failOn === 'never' ? Infinity : levels.indexOf(failOn as never)
    return files.some((file) => file.messages.some((message) => levels.indexOf(levelOf(message)) >= from)) ? 1 : 0
  }
}

function named<T>(option: string, name: string, table: Record<string, T>): T {
  if (Object.hasOwn(table, name)) return table[name]!
  throw new UsageError(`${option}: Expected one of ${Object.keys(table).join(', ')}, found \`${name}\``)
}

declare const __VERSION__: string
