import type {Check} from './check.js'
import {forbid} from './forbid.js'
import {gap} from './gap.js'
import {limit} from './limit.js'
import {order} from './order.js'
import {promise} from './promise.js'
import {require} from './require.js'
import {spelling} from './spelling.js'
import {terms} from './terms.js'

/** Every way of looking, by its YAML key. */
export const checks = {forbid, require, order, limit, gap, promise, terms, spelling} as unknown as Record<
  string,
  Check<Record<string, unknown>>
>
