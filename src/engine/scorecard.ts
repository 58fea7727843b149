import type {View} from '../checks/check.js'
import {inBoth} from '../checks/stretch.js'
import type {Level, Locale, Localized, Scorecard} from '../model.js'
import {localize, type Verdict} from './messages.js'

/**
 * What a message costs, of 100 points: one error leaves a call at the edge of the best band, two do not. The source
 * material gives the bands and the types, not the weights; these are ours.
 */
const COST: Record<Level, number> = {error: 20, warning: 6, info: 2}

/** An axis is half of what is judged, so the same message weighs twice there. */
const ON_AXIS = 2

/** Points from which on an axis counts as high. */
const HIGH = 60

const BANDS: {above: number; band: Scorecard['band']; label: Localized}[] = [
  {above: 80, band: 'excellent', label: {zh: '优秀', en: 'excellent'}},
  {above: 49, band: 'learning', label: {zh: '需要学习', en: 'to be trained'}},
  {above: -1, band: 'unsuited', label: {zh: '不适合', en: 'unsuited'}}
]

const TYPES: Record<Scorecard['serviceType'], Localized> = {
  indifferent: {zh: '冷淡型', en: 'indifferent'},
  productive: {zh: '生产型', en: 'productive'},
  friendly: {zh: '友好型', en: 'friendly'},
  quality: {zh: '优质型', en: 'quality'}
}

/**
 * One call's card. Total 0 to 100 (above 80 excellent, 50 to 80 to be trained, below 50 unsuited: GEC's test); type by two
 * axes, procedure and personal (Zondy's four types). `praise`: the set of praising phrases, counted, never required.
 */
export function scorecardOf(
  view: View,
  verdicts: readonly Verdict[],
  praise: number | undefined,
  locale: Locale
): Scorecard {
  const counts = {errors: 0, warnings: 0, infos: 0}
  const lost = {procedure: 0, personal: 0}
  for (const {rule, level} of verdicts) {
    counts[`${level}s`]++
    lost[rule.axis ?? 'personal'] += COST[level]
  }
  const points = (cost: number) => Math.max(0, 100 - cost)
  const total = points(lost.procedure + lost.personal)
  const axes = {procedure: points(lost.procedure * ON_AXIS), personal: points(lost.personal * ON_AXIS)}
  const {band, label} = BANDS.find(({above}) => total > above)!
  const serviceType = typeOf(axes)
  return {
    total,
    band,
    bandName: localize(label, locale),
    serviceType,
    serviceTypeName: localize(TYPES[serviceType], locale),
    axes,
    counts,
    praise: praise === undefined ? 0 : countPraise(view, praise)
  }
}

function typeOf({procedure, personal}: Scorecard['axes']): Scorecard['serviceType'] {
  if (procedure >= HIGH) return personal >= HIGH ? 'quality' : 'productive'
  return personal >= HIGH ? 'friendly' : 'indifferent'
}

function countPraise(view: View, praise: number): number {
  return inBoth(view.where(praise), view.spoken('agent')).reduce((sum, i) => sum + view.found(praise, i).length, 0)
}
