import type {Problem, Turn} from '../model.js'

/** The times of a turn and where they stand in the source. */
export interface Times {
  start?: number
  end?: number
}

const DAY = 86_400

/** Watches that the times of a turn, and where they are `sorted` those of a call, run forwards, and tells where they do not. */
export function watchTimes(
  problems: Problem[],
  sorted = true
): (times: Times, place: readonly [number, number]) => void {
  let last: number | undefined
  return ({start, end}, [from, to]) => {
    const tell = (reason: string) => problems.push({reason, start: from, end: to})
    if (start !== undefined && end !== undefined && end < start)
      tell(`Expected an end that is not before its start (${start} s), found ${end} s`)
    if (sorted && start !== undefined && last !== undefined && start < last)
      tell(`Expected times that run forwards, found ${start} s after ${last} s`)
    last = start ?? last
  }
}

/** Turns with times counted from the first one, for sources that write the time of the day or the date. */
export function countFromFirst(turns: Turn[]): Turn[] {
  const first = turns.find((turn) => turn.start !== undefined)?.start
  if (first === undefined) return turns
  const since = (time: number) => Math.round((time - first) * 1000) / 1000
  return turns.map((turn) => ({
    ...turn,
    ...(turn.start === undefined ? {} : {start: since(turn.start)}),
    ...(turn.end === undefined ? {} : {end: since(turn.end)})
  }))
}

/** Makes times of the day run on over midnight. */
export function passMidnight(): (times: Times) => Times {
  let last = 0
  let days = 0
  return ({start, end}) => {
    if (start !== undefined && start + days < last - DAY / 2) days += DAY
    last = start === undefined ? last : start + days
    return {
      ...(start === undefined ? {} : {start: start + days}),
      ...(end === undefined ? {} : {end: end + days})
    }
  }
}
