import {LONG, type Mark} from '../checks/check.js'
import type {Role, Turn} from '../model.js'

/** Roles and marks of turns are looked up as sets of phrases are: these are their numbers, which no set has. */
const NUMBERS: Record<Role | 'any' | Mark, number> = {
  agent: -1,
  customer: -2,
  system: -3,
  unknown: -4,
  any: -5,
  label: -6,
  time: -7,
  latin: -8,
  long: -9
}

const LATIN = /[A-Za-z]{3}/

export function numberOf(mark: Role | 'any' | Mark): number {
  return NUMBERS[mark]
}

/** The numbers under which a turn is found. */
export function marksOf({role, text, speaker, start}: Turn): number[] {
  const marks = [NUMBERS[role]]
  if (role !== 'system') marks.push(NUMBERS.any)
  if (speaker !== undefined) marks.push(NUMBERS.label)
  if (start !== undefined) marks.push(NUMBERS.time)
  if (LATIN.test(text)) marks.push(NUMBERS.latin)
  if (text.length > LONG) marks.push(NUMBERS.long)
  return marks
}

/** Whether a number tells who speaks, and nothing of the words. */
export function isOfRole(number: number): boolean {
  return number < 0 && number >= NUMBERS.label
}
