import {lateParts} from './late-parts.js'
import {readMarkdown} from './read-markdown.js'
import {readOffice} from './read-office.js'
import {readScriptCsv} from './read-script-csv.js'
import {readScriptJson} from './read-script-json.js'
import {readScriptYaml} from './read-script-yaml.js'
import {parseYaml} from './yaml-documents.js'

/** Has every reader at hand from the start, where size is no matter: nothing needs to be loaded then. */
export function giveReaders(): void {
  lateParts.yaml.give(parseYaml)
  lateParts.markdown.give(readMarkdown)
  lateParts.scriptYaml.give(readScriptYaml)
  lateParts.scriptJson.give(readScriptJson)
  lateParts.scriptCsv.give(readScriptCsv)
  lateParts.office.give(readOffice)
}
