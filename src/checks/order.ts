import type {Hit, Localized} from '../model.js'
import {list, type Of, object, phrase, type Shape, text} from '../packs/shape.js'
import type {Check, View} from './check.js'
import {isWhole, scopeOf, speaks, when, where, who} from './scope.js'
import {isEmpty, type Stretch, turnsWith} from './stretch.js'

const name: Shape<Localized> = object({zh: text, en: text}, {'zh-Hant': text})
const step = object({step: name, any: list(phrase)})
const shape = object({order: list(step)}, {who, where, when})

/** Several steps, each said, in this order. Names the steps that are missing or misplaced. */
export const order: Check<Of<typeof shape>> = {
  shape,
  compile(options, book) {
    const {who: role = 'agent'} = options
    const steps = options.order.map((one) => ({name: one.step, set: book(one.any, {of: role})}))
    const scope = scopeOf(options, book)
    return (view) => {
      if (options.when?.kind !== 'template' && !isWhole(view)) return []
      const stretch = scope(view).stretches.find((one) => !isEmpty(one))
      if (!stretch) return []
      let from = 0
      const wrong: {name: Localized; misplaced: boolean}[] = []
      for (const {name: stepName, set} of steps) {
        const places = placesOf(view, set, stretch, role)
        const next = places.find((place) => place >= from)
        if (next === undefined) wrong.push({name: stepName, misplaced: places.length > 0})
        else from = next
      }
      if (!wrong.length) return []
      const say = (language: 'zh' | 'en') =>
        wrong
          .map(({name: one, misplaced}) =>
            misplaced ? `${one[language]}${language === 'zh' ? '（次序不对）' : ' (out of order)'}` : one[language]
          )
          .join(language === 'zh' ? '、' : ', ')
      return [
        {
          turn: null,
          start: 0,
          end: 0,
          confidence: 'certain',
          values: {steps: say('zh'), steps_en: say('en')}
        } satisfies Hit
      ]
    }
  }
}

/** Where a step is said, as one number that grows through the call. */
function placesOf(view: View, set: number, {spoken, from, to}: Stretch, role: Of<typeof who>): number[] {
  return turnsWith(view, set, spoken, from, to)
    .filter((turn) => speaks(view.call.turns[turn]!, role))
    .flatMap((turn) => view.found(set, turn).map((found) => turn * 1e6 + found.start))
}
