const TIME = String.raw`(?:(\d{1,3}):)?(\d{1,2}):(\d{2})(?:[.,](\d{1,3}))?`
const DATE = String.raw`(?:\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?[ T]?)`
const STAMP = new RegExp(String.raw`^[[(（【]?(${DATE})?${TIME}(?:\s*(?:-->|[-–~至])\s*${TIME})?[\])）】]?[\s,，]*`)
const MOMENT =
  /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?[ T]?(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*(Z|[+-]\d{2}:?\d{2})?$/

export interface Stamp {
  /** Characters it takes, the space behind it too. */
  length: number
  /** Seconds; of a stamp with a date, since midnight. */
  times: {start?: number; end?: number}
  /** Whether it has a date. */
  dated: boolean
}

/** The time stamp at the start of a text: `[00:01:23]`, `01:23.5`, `2024-05-01 10:00:01`, `[00:01 - 00:04]`. */
export function readStamp(text: string): Stamp | undefined {
  const found = STAMP.exec(text)
  if (!found) return undefined
  const [all, date, h1, m1, s1, f1, h2, m2, s2, f2] = found
  const start = secondsOf(h1, m1, s1, f1)
  const end = m2 === undefined ? undefined : secondsOf(h2, m2, s2, f2)
  return {length: all.length, times: {start, ...(end === undefined ? {} : {end})}, dated: date !== undefined}
}

/** A time that stands alone: `83.5`, `1.200s`, `00:01:23,5`, or a date with a time (`absolute`, counted since 1970). */
export function readMoment(text: string): {seconds: number; absolute: boolean} | undefined {
  const bare = text.trim().slice(0, 64)
  const number = /^(-?\d+(?:\.\d+)?)\s*(?:s|秒)?$/.exec(bare)
  if (number) return {seconds: Number(number[1]), absolute: false}
  const moment = MOMENT.exec(bare)
  if (moment) {
    const [, year, month, day, hour, minute, second = '0', fraction = '0', zone] = moment
    const utc = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second))
    return {seconds: utc / 1000 + Number(`0.${fraction}`) - zoneOf(zone), absolute: true}
  }
  const stamp = readStamp(bare)
  return stamp?.length === bare.length ? {seconds: stamp.times.start!, absolute: false} : undefined
}

function zoneOf(zone = 'Z'): number {
  if (zone === 'Z') return 0
  return (zone[0] === '-' ? -1 : 1) * (Number(zone.slice(1, 3)) * 3600 + Number(zone.slice(-2)) * 60)
}

export function secondsOf(hours = '0', minutes = '0', rest = '0', fraction = '0'): number {
  return (
    Math.round((Number(hours) * 3600 + Number(minutes) * 60 + Number(rest) + Number(`0.${fraction}`)) * 1000) / 1000
  )
}
