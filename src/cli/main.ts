import {existsSync} from 'node:fs'
import {resolve} from 'node:path'
import {parseArgs} from 'node:util'
import type {Locale} from '../model.js'
import {nearest} from '../packs/nearest.js'
import {tellBug} from './bug.js'
import {type Command, type Exit, UsageError, type World} from './command.js'
import {localeFrom, localeNamed} from './locale.js'

const commands: Record<string, () => Promise<Command>> = {
  check: async () => (await import('./check.js')).check,
  fix: async () => (await import('./fix.js')).fix,
  stream: async () => (await import('./stream.js')).stream,
  explain: async () => (await import('./explain.js')).explain,
  rules: async () => (await import('./rules.js')).rules,
  test: async () => (await import('./test.js')).test,
  init: async () => (await import('./init.js')).init,
  lsp: async () => (await import('./lsp.js')).lsp
}

const general = {
  locale: {type: 'string'},
  help: {type: 'boolean', short: 'h'},
  version: {type: 'boolean', short: 'v'}
} as const

/** Runs `huashu` with its arguments. */
export async function main(args: string[], world: World): Promise<Exit> {
  const first = args[0]
  if (first === '--version' || first === '-v') {
    world.stdout.write(`${__VERSION__}\n`)
    return 0
  }
  const wished = args.includes('--locale') ? args[args.indexOf('--locale') + 1] : undefined
  let locale: Locale = localeFrom(world.env)
  try {
    if (wished) locale = localeNamed(wished)
    if (first === undefined || first === '--help' || first === '-h' || first === 'help') {
      world.stdout.write(await (await import('./help.js')).helpPage(commands, locale))
      return first === undefined ? 2 : 0
    }
    const name = Object.hasOwn(commands, first) ? first : 'check'
    if (name !== first) testCommand(first, world.cwd)
    const command = await commands[name]!()
    const rest = name === first ? args.slice(1) : args
    const {values, positionals, tokens} = parse(rest, command)
    if (typeof values.locale === 'string') locale = localeNamed(values.locale)
    if (values.help) {
      world.stdout.write((await import('./help.js')).commandPage(name, command, locale))
      return 0
    }
    return await command.run(values, positionals, world, locale, tokens)
  } catch (error) {
    if (error instanceof UsageError) {
      world.stderr.write(`huashu: ${error.message}\n`)
      return 2
    }
    if (isRefusal(error)) {
      world.stderr.write(`huashu: ${error.message}\n`)
      return 2
    }
    tellBug(error, world)
    return 3
  }
}

/** Whether the disk refused: no room, no permission, no such folder. */
function isRefusal(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error && 'path' in error
}

/** What is neither a command nor a file, and nearly a command. */
function testCommand(first: string, cwd: string): void {
  const near = /^[a-z]+$/.test(first) ? nearest(first, Object.keys(commands)) : undefined
  if (near && !existsSync(resolve(cwd, first)))
    throw new UsageError(`Expected a command or a file, found \`${first}\`; did you mean \`${near}\`?`)
}

function parse(args: string[], command: Command) {
  try {
    return parseArgs({args, options: {...command.options, ...general}, allowPositionals: true, tokens: true})
  } catch (error) {
    const {message} = error as Error
    const [, unknown] = /^Unknown option '(-[^']*)'/.exec(message) ?? []
    if (unknown === undefined) throw new UsageError(message.split('\n')[0]!)
    const near = nearest(
      unknown,
      [...Object.keys(command.options), ...Object.keys(general)].map((name) => `--${name}`)
    )
    throw new UsageError(`Expected an option, found \`${unknown}\`${near ? `; did you mean \`${near}\`?` : ''}`)
  }
}

declare const __VERSION__: string
