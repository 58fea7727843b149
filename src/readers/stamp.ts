const TIME = String.raw`(?:(\d{1,3}):)?(\d{1,2}):(\d{2})(?:[.,](\d{1,3}))?`
const DATE = String.raw`(?:\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?[ T]?)`
const STAMP = new RegExp(String.raw`^[[(（【]?${DATE}?${TIME}(?:\s*(?:-->|[-–~至])\s*${TIME})?[\])）】]?[\s,，]*`)

export interface Stamp {
  /** Characters it takes, the space behind it too. */
  length: number
  /** Seconds; of a stamp with a date, since midnight. */
  times: {start?: number; end?: number}
}

/** The time stamp at the start of a text: `[00:01:23]`, `01:23.5`, `2024-05-01 10:00:01`, `[00:01 - 00:04]`. */
export function readStamp(text: string): Stamp | undefined {
  const found = STAMP.exec(text)
  if (!found) return undefined
  const [all, h1, m1, s1, f1, h2, m2, s2, f2] = found
  const start = seconds(h1, m1, s1, f1)
  const end = m2 === undefined ? undefined : seconds(h2, m2, s2, f2)
  return {length: all.length, times: {start, ...(end === undefined ? {} : {end})}}
}

function seconds(hours = '0', minutes = '0', rest = '0', fraction = '0'): number {
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(rest) + Number(`0.${fraction}`)
}
