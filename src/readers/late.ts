import type {Reader} from './reader.js'

/** What can be loaded. */
export interface Loadable {
  readonly loaded: boolean
  load: () => Promise<void>
}

/** A part of huashu that is loaded when it is first needed: it is heavy, and most sources do without. */
export interface Late<T> extends Loadable {
  /** Gives the part from where it has been imported already. */
  give: (part: T) => void
  /** The part. Throws when it has not been loaded. */
  get: () => T
}

export function late<T>(name: string, load: () => Promise<T>): Late<T> {
  let part: T | undefined
  return {
    get loaded() {
      return part !== undefined
    },
    async load() {
      part ??= await load()
    },
    give(given) {
      part = given
    },
    get() {
      if (part === undefined)
        throw new Error(
          `Expected the reader of ${name} to be loaded (await loadReaders(source, {path}) before), found it not`
        )
      return part
    }
  }
}

/** A reader that knows its sources at once, and how to read them when it is loaded. `also` says what else a source takes. */
export function lateReader(
  recognises: Reader['recognises'],
  reads: Loadable & {get: () => Reader['read']},
  also: (source: string) => Loadable[] = () => []
): Reader {
  return {
    recognises,
    needs: (source) => [reads, ...also(source)],
    read: (source, context) => reads.get()(source, context)
  }
}
