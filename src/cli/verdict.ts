import type {VFile} from 'vfile'
import type {Config, FailOn} from '../config/config.js'
import {addCounts, levelOf, noCounts} from '../reporters/report.js'
import {wholeNumber} from './check-options.js'
import type {Values, World} from './command.js'

export const levels = ['info', 'warning', 'error'] as const

export interface Verdict {
  /** Looks at the messages of a file, and with --quiet leaves only those of a level that fails. */
  take: (file: VFile, config: Config) => void
  failed: () => boolean
}

/** Whether there is something at or above the level that fails, which each file's settings may say, or too many warnings. */
export function judge(values: Values, world: World): Verdict {
  const most = wholeNumber(values, 'max-warnings', 0) ?? Infinity
  const counts = noCounts()
  let failed = false
  return {
    take(file, config) {
      addCounts(counts, file)
      const failOn = (values['fail-on'] as FailOn | undefined) ?? config.failOn ?? 'error'
      const from = failOn === 'never' ? Infinity : levels.indexOf(failOn)
      failed ||= file.messages.some((message) => levels.indexOf(levelOf(message)) >= from)
      const shown = Math.min(from, levels.indexOf('error'))
      if (values.quiet) file.messages = file.messages.filter((message) => levels.indexOf(levelOf(message)) >= shown)
    },
    failed() {
      const tooMany = counts.warnings > most
      if (tooMany) world.stderr.write(`huashu: Expected at most ${most} warnings, found ${counts.warnings}\n`)
      return failed || tooMany
    }
  }
}
