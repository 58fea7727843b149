import type {World} from './command.js'

const ISSUES = 'https://github.com/huashu-lint/huashu/issues'

/** What is said when something went wrong that should not: a line and whom to tell; where it was only when asked for. */
export function tellBug(error: unknown, {stderr, env}: Pick<World, 'stderr' | 'env'>): void {
  const what = error instanceof Error ? error.message : String(error)
  const line = what.split('\n')[0]!.slice(0, 300)
  stderr.write(`huashu: this is a bug of huashu ${__VERSION__}, on node ${process.version}: ${line}\n`)
  if (env.HUASHU_DEBUG) stderr.write(`${(error instanceof Error && error.stack) || what}\n`)
  else stderr.write(`Please report it with what HUASHU_DEBUG=1 shows: ${ISSUES}\n`)
}

declare const __VERSION__: string
