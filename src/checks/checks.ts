import type {Check} from './check.js'
import {forbid} from './forbid.js'
import {require} from './require.js'

/** Every way of looking, by its YAML key. */
export const checks = {forbid, require} as unknown as Record<string, Check<Record<string, unknown>>>
