import type {Readable, Writable} from 'node:stream'
import type {ParseArgsConfig} from 'node:util'
import type {Locale} from '../model.js'

/** The world as a command sees it. */
export interface World {
  stdin: Readable
  stdout: Writable & {isTTY?: boolean; columns?: number}
  stderr: Writable & {isTTY?: boolean}
  env: Record<string, string | undefined>
  cwd: string
}

/** 0: nothing at or above `--fail-on`. 1: something was. 2: usage, config, rule file or unreadable input. 3: a bug of ours. */
export type Exit = 0 | 1 | 2 | 3

export type Values = Record<string, string | boolean | (string | boolean)[] | undefined>

/** The arguments one by one, as parseArgs gives them, where their order matters. */
export type Tokens = readonly {kind: string; name?: string; value?: string | undefined}[]

export interface Command {
  /** Its line in the list of commands. */
  summary: Record<'zh' | 'en', string>
  /** What stands behind its name, as in `[files…]`. */
  takes: string
  options: NonNullable<ParseArgsConfig['options']>
  /** A line for each option, in the order of `options`. */
  help: Record<string, Record<'zh' | 'en', string>>
  run: (values: Values, positionals: string[], world: World, locale: Locale, tokens: Tokens) => Promise<Exit>
}

/** A mistake in how the command was called: one line on stderr, exit 2. */
export class UsageError extends Error {}
