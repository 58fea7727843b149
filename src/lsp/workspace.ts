import {dirname, sep} from 'node:path'
import type {Config, ConfigProblem} from '../config/config.js'
import {openProject, type Project} from '../config/project.js'
import type {Linter} from '../engine/linter.js'
import type {Locale} from '../model.js'
import type {LinterShelf} from './linter-shelf.js'

/** The folders that are open in the editor, with their configurations and linters. */
export interface Workspace {
  /** The linter for a file, or for a document without one; undefined where the file is not to be linted. */
  linterFor: (path: string | undefined) => Promise<{linter: Linter; config: Config} | undefined>
  /** The language of messages, and what a file's own configuration says of it. */
  localeOf: (config: Config) => Locale
  /** Mistakes in what was read so far, each once. */
  problems: () => ConfigProblem[]
  /** Configuration files and folders of rules that were read so far. */
  sources: () => string[]
}

export interface WorkspaceOptions {
  folders: readonly string[]
  cwd: string
  /** Whether configurations may run code. */
  trusted: boolean
  /** The language that the user set; wins over configurations. */
  locale?: Locale
  /** The language of the editor. */
  fallback: Locale
  linterOf: LinterShelf
}

/** To see changes on disk, open it anew. */
export function openWorkspace({folders, cwd, trusted, locale, fallback, linterOf}: WorkspaceOptions): Workspace {
  const projects = new Map<string, Project>()
  const localeOf = (config: Config) => locale ?? config.locale ?? fallback
  const roots = [...folders].sort((a, b) => b.length - a.length)

  function projectOf(path: string | undefined): Project {
    const root =
      path === undefined
        ? (folders[0] ?? cwd)
        : (roots.find((folder) => path === folder || path.startsWith(folder + sep)) ?? dirname(path))
    let project = projects.get(root)
    if (!project) {
      project = openProject({cwd: root, code: trusted})
      projects.set(root, project)
    }
    return project
  }

  return {
    async linterFor(path) {
      const project = projectOf(path)
      if (path !== undefined && (await project.ignoredBy(path))) return undefined
      const config = await (path === undefined ? project.configIn(folders[0] ?? cwd) : project.configFor(path))
      return {config, linter: linterOf(config, localeOf(config))}
    },
    localeOf,
    problems() {
      const all = [...projects.values()].flatMap((project) => project.problems())
      const keys = all.map(({path, problem: {reason, start}}) => `${path}\n${start}\n${reason}`)
      return all.filter((_, i) => keys.indexOf(keys[i]!) === i)
    },
    sources: () => [...new Set([...projects.values()].flatMap((project) => project.sources()))]
  }
}
