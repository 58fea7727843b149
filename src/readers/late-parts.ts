import {late} from './late.js'
import type {Reader} from './reader.js'

type Read = Reader['read']
type ReadMarkdown = typeof import('./read-markdown.js').readMarkdown

/** What the core does not hold. Each is loaded by itself. */
export const lateParts = {
  yaml: late('YAML', async () => (await import('./yaml-documents.js')).parseYaml),
  markdown: late<ReadMarkdown>('Markdown', async () => (await import('./read-markdown.js')).readMarkdown),
  scriptYaml: late<Read>('scripts in YAML', async () => (await import('./read-script-yaml.js')).readScriptYaml),
  scriptJson: late<Read>('scripts in JSON', async () => (await import('./read-script-json.js')).readScriptJson),
  scriptCsv: late<Read>('scripts in CSV', async () => (await import('./read-script-csv.js')).readScriptCsv),
  office: late<Read>('workbooks and Word documents', async () => (await import('./read-office.js')).readOffice)
}
