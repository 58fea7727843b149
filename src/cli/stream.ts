import {once} from 'node:events'
import type {Config} from '../config/config.js'
import type {Locale} from '../model.js'
import {wholeNumber} from './check-options.js'
import type {Command, Exit} from './command.js'
import {type JudgedLines, type LinesTask, lineJudge} from './judge-lines.js'
import {linesOf} from './lines.js'
import {configHelp, configHere, configOptions} from './rule-settings.js'
import {startPool} from './start-pool.js'

/** Tasks given out for each thread: enough that none waits, and no more memory than they need. */
const AHEAD = 3

/** `huashu stream`: newline-delimited calls in, newline-delimited results out, in the same order. */
export const stream: Command = {
  takes: '',
  summary: {zh: '逐行读入 JSON 通话，逐行输出结果', en: 'newline-delimited calls in, newline-delimited results out'},
  options: {...configOptions, threads: {type: 'string'}},
  help: {...configHelp, threads: {zh: '线程数（默认 1）', en: 'how many threads (default 1)'}},
  async run(values, _positionals, {stdin, stdout, cwd}, locale): Promise<Exit> {
    const threads = wholeNumber(values, 'threads', 1) ?? 1
    const config = await configHere(values, {cwd})
    const judge = threads > 1 ? await judgeInThreads(threads, config, locale) : judgeHere(config, locale)
    const waiting: Promise<JudgedLines>[] = []
    let bad = false
    try {
      let first = 1
      for await (const lines of linesOf(stdin)) {
        const judged = judge.run({lines, first})
        // It is awaited in its turn; one before it may fail first.
        judged.catch(() => {})
        waiting.push(judged)
        first += lines.length
        if (waiting.length >= judge.ahead) await writeNext()
      }
      while (waiting.length) await writeNext()
    } finally {
      await judge.end()
    }
    return bad ? 2 : 0

    async function writeNext(): Promise<void> {
      const judged = await waiting.shift()!
      bad ||= judged.bad
      if (!stdout.write(judged.out)) await once(stdout, 'drain')
    }
  }
}

/** Judges lines, `ahead` tasks at a time, answered in any order. */
interface Judge {
  run: (task: LinesTask) => Promise<JudgedLines>
  ahead: number
  end: () => Promise<void>
}

function judgeHere(config: Config, locale: Locale): Judge {
  const judge = lineJudge(config, locale)
  return {run: async (task) => judge(task), ahead: 1, async end() {}}
}

async function judgeInThreads(threads: number, config: Config, locale: Locale): Promise<Judge> {
  const pool = await startPool(threads, {configs: [config], locale})
  return {
    run: (task) => pool.run(task, {name: 'judgeLines'}) as Promise<JudgedLines>,
    ahead: threads * AHEAD,
    end: () => pool.destroy()
  }
}
