import type {Reporter} from './report.js'

/** Every reporter by the name that `--format` takes, loaded when it is used. */
export const reporters: Record<string, () => Promise<Reporter>> = {
  text: async () => (await import('./text.js')).text,
  json: async () => (await import('./json.js')).json,
  jsonl: async () => (await import('./jsonl.js')).jsonl,
  sarif: async () => (await import('./sarif.js')).sarif,
  github: async () => (await import('./github.js')).github,
  gitlab: async () => (await import('./gitlab.js')).gitlab,
  junit: async () => (await import('./junit.js')).junit,
  checkstyle: async () => (await import('./checkstyle.js')).checkstyle,
  tap: async () => (await import('./tap.js')).tap,
  html: async () => (await import('./html.js')).html,
  rdjson: async () => (await import('./rdjson.js')).rdjson,
  agent: async () => (await import('./agent.js')).agent
}
