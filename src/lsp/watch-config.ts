import {basename, join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {PLACES} from '../config/find-config.js'
import {problemDiagnostic} from './diagnostics.js'
import type {Session} from './session.js'
import {wordings} from './wording.js'

/** Files that come together, as when a branch is checked out, are one change. */
const PAUSE = 100

/** Whether a file may hold settings, by its name. */
export function isConfig(path: string): boolean {
  return PLACES.includes(basename(path)) || /^\.(huashu|git)ignore$/.test(basename(path))
}

/** Watches configurations and rules on disk, whatever the client can do, and tells mistakes in them. */
export interface ConfigWatch {
  /** Looks at what the workspace has read since, and tells its mistakes. */
  follow: () => Promise<void>
  stop: () => Promise<void>
}

export function watchConfig(session: Session, changed: () => void): ConfigWatch {
  const {connection} = session
  let watcher: import('chokidar').FSWatcher | undefined
  let timer: NodeJS.Timeout | undefined
  const watched = new Set<string>()
  let told = new Map<string, string>()

  async function watchMore(): Promise<void> {
    const names = PLACES.filter((name) => name !== 'package.json')
    const places = [
      ...session.workspace.sources(),
      ...session.folders.flatMap((folder) => [...names, '.huashuignore'].map((name) => join(folder, name)))
    ].filter((path) => !watched.has(path))
    if (!places.length) return
    for (const path of places) watched.add(path)
    if (!watcher) {
      const {watch} = await import('chokidar')
      watcher = watch([], {ignoreInitial: true, ignored: /[\\/](node_modules|\.git)[\\/]/})
      watcher.on('all', () => {
        clearTimeout(timer)
        timer = setTimeout(changed, PAUSE)
      })
      watcher.on('error', (error) => connection.console.warn(String(error)))
    }
    watcher.add(places)
  }

  function tell(): void {
    const problems = session.workspace.problems()
    const byUri = grouped(problems, ({path}) => pathToFileURL(path).href)
    const now = new Map([...byUri].map(([uri, list]) => [uri, list.map(({problem}) => problem.reason).join('\n')]))
    for (const [uri, list] of byUri) {
      if (told.get(uri) === now.get(uri)) continue
      const places = session.places(TextDocument.create(uri, 'yaml', 0, list[0]!.source))
      void connection.sendDiagnostics({uri, diagnostics: list.map(({problem}) => problemDiagnostic(problem, places))})
      const {path, problem} = list[0]!
      const wording = wordings[session.settings.locale ?? session.fallback]
      session.say(wording.mistakes(list.length, `${basename(path)}: ${problem.reason}`))
    }
    for (const uri of told.keys()) if (!now.has(uri)) void connection.sendDiagnostics({uri, diagnostics: []})
    told = now
  }

  return {
    async follow() {
      tell()
      await watchMore()
    },
    async stop() {
      clearTimeout(timer)
      await watcher?.close()
    }
  }
}

function grouped<T>(list: T[], key: (one: T) => string): Map<string, T[]> {
  const map = new Map<string, T[]>()
  for (const one of list) map.set(key(one), [...(map.get(key(one)) ?? []), one])
  return map
}
