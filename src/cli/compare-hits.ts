import type {VFile} from 'vfile'
import {location} from 'vfile-location'
import type {Locale} from '../model.js'
import {clean} from '../reporters/report.js'
import type {World} from './command.js'
import {say} from './say.js'
import type {FileHits, HitRecord} from './test-corpus.js'

/** What differs from what was written before: `take` each file, then `end`. */
export interface Comparison {
  take: (file: VFile, now: FileHits, key: string) => void
  /** Tells the sums; whether there was a difference. */
  end: (locale: Locale) => boolean
}

/** Tells hits that are new (+) and gone (-), each at its place with its words, which are read from the corpus. */
export function compareHits({files}: HitRecord, {stdout}: Pick<World, 'stdout'>): Comparison {
  const sums = new Map<string, {more: number; fewer: number}>()
  const left = new Set(Object.keys(files))
  let other = 0
  return {
    take(file, now, key) {
      const before = Object.hasOwn(files, key) ? files[key]! : undefined
      left.delete(key)
      if (before?.sha256 !== now.sha256) {
        other++
        return
      }
      const changes = [
        ...without(now.hits, before.hits).map((hit) => ({hit, sign: '+'})),
        ...without(before.hits, now.hits).map((hit) => ({hit, sign: '-'}))
      ]
      const wordsAt = wordsIn(String(file.value ?? ''))
      for (const {hit, sign} of changes) {
        const [rule = '', place = ''] = splitAt(hit)
        const sum = sums.get(rule) ?? {more: 0, fewer: 0}
        sums.set(rule, sum)
        if (sign === '+') sum.more++
        else sum.fewer++
        stdout.write(
          `${sign} ${clean(file.path)}:${place.split('-')[0]}  ${rule}  ${wordsAt(place)}`.trimEnd().concat('\n')
        )
      }
    },
    end(locale) {
      for (const [rule, {more, fewer}] of [...sums].sort()) stdout.write(`${rule}  +${more} -${fewer}\n`)
      if (other || left.size) {
        const told = {
          zh: `没有比较：${other} 个文件是新的或改过的，${left.size} 个不在了`,
          en: `not compared: ${other} files that are new or have changed, ${left.size} that are gone`
        }
        stdout.write(`${say(told, locale)}\n`)
      }
      return sums.size > 0
    }
  }
}

/** Those of a list that another has not, each as often as it stands there more often. */
function without(list: readonly string[], others: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const one of others) counts.set(one, (counts.get(one) ?? 0) + 1)
  return list.filter((one) => {
    const count = counts.get(one) ?? 0
    counts.set(one, count - 1)
    return count <= 0
  })
}

function splitAt(hit: string): [string, string] {
  const space = hit.indexOf(' ')
  return [hit.slice(0, space), hit.slice(space + 1)]
}

/** The words at `3:17-3:26` of a text. */
function wordsIn(source: string): (place: string) => string {
  const places = location(source)
  return (place) => {
    const [start, end] = place.split('-').map((point) => {
      const [line = 0, column = 0] = point.split(':').map(Number)
      return places.toOffset({line, column})
    })
    return start === undefined || end === undefined ? '' : clean(source.slice(start, end))
  }
}
