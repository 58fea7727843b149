import {once} from 'node:events'
import {resolve, sep} from 'node:path'
import type {CheckRun} from './check.js'
import type {Exit, World} from './command.js'

/** Changes that come together, as when a branch is checked out, are one. */
const PAUSE = 100
const IGNORED = /(^|[\\/])(node_modules|\.git|\.huashucache)([\\/]|$)/

/** Runs now and after every change of what a run looked at, until the process is told to end. */
export async function watch(run: () => Promise<CheckRun>, world: World): Promise<Exit> {
  const {watch: watchPaths} = await import('chokidar')
  let last = await run()
  const watched = watchPaths(placesOf(last, world.cwd), {
    ignoreInitial: true,
    ignored: (path) => IGNORED.test(path.slice(world.cwd.length))
  })
  let timer: NodeJS.Timeout | undefined
  let running = false
  let again = false

  async function rerun(): Promise<void> {
    if (running) {
      again = true
      return
    }
    running = true
    if (world.stdout.isTTY) world.stdout.write('\u001b[2J\u001b[H')
    last = await run()
    watched.add(placesOf(last, world.cwd))
    running = false
    if (!again) return
    again = false
    await rerun()
  }

  watched.on('all', (event, path) => {
    // What is only written to, and was not looked at, is a report of ours or somebody else's business.
    if (event === 'change' && !concerns(last, resolve(world.cwd, path), world.cwd)) return
    clearTimeout(timer)
    timer = setTimeout(() => {
      rerun().catch((error) => watched.emit('error', error))
    }, PAUSE)
  })
  await once(watched, 'ready')
  world.stderr.write('huashu: watching\n')
  const stopped = new Promise<void>((resolve) => {
    process.once('SIGINT', resolve)
    process.once('SIGTERM', resolve)
  })
  const broken = once(watched, 'error').then(([error]) => {
    throw error
  })
  await Promise.race([stopped, broken])
  clearTimeout(timer)
  await watched.close()
  return last.exit
}

/** Globs are watched from the folder of work: a new file may match. */
function placesOf({args, sources}: CheckRun, cwd: string): string[] {
  const places = args.map((arg) => resolve(cwd, /[*?{[]/.test(arg) ? '.' : arg))
  return [...new Set([...places, ...sources, resolve(cwd, '.huashuignore')])]
}

function concerns({paths, sources}: CheckRun, path: string, cwd: string): boolean {
  return (
    /[\\/]\.(huashu|git)ignore$/.test(path) ||
    sources.some((source) => path === source || path.startsWith(source + sep)) ||
    paths.some((one) => resolve(cwd, one) === path)
  )
}
