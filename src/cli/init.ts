import {existsSync} from 'node:fs'
import {writeFile} from 'node:fs/promises'
import {dirname, join, relative, resolve, sep} from 'node:path'
import {type Command, type Exit, UsageError} from './command.js'
import {configTemplate, ruleTemplate, wordsTemplate} from './init-templates.js'
import {makeFolder} from './make-folder.js'
import {say} from './say.js'

const NAME = /^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u
const FOLDER = 'huashu-rules'

/** `huashu init`: starts a configuration, or a rule pack. Never writes over a file. */
export const init: Command = {
  takes: '',
  summary: {
    zh: '写一份带注释的配置，或开始一个规则包',
    en: 'write a configuration with comments, or start a rule pack'
  },
  options: {pack: {type: 'string'}},
  help: {
    pack: {
      zh: `在 ${FOLDER}/ 里开始这个名字的规则包`,
      en: `start a rule pack of this name in ${FOLDER}/`
    }
  },
  async run(values, positionals, {cwd, stdout}, locale): Promise<Exit> {
    if (positionals.length) throw new UsageError(`init: Expected no arguments, found \`${positionals[0]}\``)
    const pack = values.pack as string | undefined
    if (pack !== undefined && !NAME.test(pack))
      throw new UsageError(`--pack: Expected a name of letters, digits, - and _, found \`${pack}\``)
    const files: Record<string, string> =
      pack === undefined
        ? {'huashu.config.yaml': configTemplate(schemaAt(cwd, '.', 'config'), locale)}
        : {
            [join(FOLDER, 'words.yml')]: wordsTemplate(locale),
            [join(FOLDER, pack, 'do-not-blame.yml')]: ruleTemplate(
              schemaAt(cwd, join(FOLDER, pack), 'rule'),
              pack,
              locale
            )
          }
    if (pack !== undefined && existsSync(resolve(cwd, FOLDER, 'words.yml'))) delete files[join(FOLDER, 'words.yml')]
    for (const path of Object.keys(files))
      if (existsSync(resolve(cwd, path)))
        throw new UsageError(`${path}: Expected no file yet, found one: left as it is`)
    for (const [path, text] of Object.entries(files)) {
      await makeFolder(dirname(resolve(cwd, path)))
      await writeFile(resolve(cwd, path), text, {flag: 'wx'})
      stdout.write(`${path}\n`)
    }
    if (pack !== undefined)
      stdout.write(
        `${say(
          {
            zh: `测试：huashu test ${FOLDER}。使用：在 huashu.config.yaml 里写 packs: [${FOLDER}]`,
            en: `Test it: huashu test ${FOLDER}. Use it: packs: [${FOLDER}] in huashu.config.yaml`
          },
          locale
        )}\n`
      )
    return 0
  }
}

/** Where a file in a folder finds a schema: in the installed package, else on the web, of this version. */
function schemaAt(cwd: string, folder: string, name: 'config' | 'rule'): string {
  const installed = join(cwd, 'node_modules', 'huashu', 'schemas', `${name}.schema.json`)
  if (!existsSync(installed)) return `https://unpkg.com/huashu@${__VERSION__}/schemas/${name}.schema.json`
  const path = relative(resolve(cwd, folder), installed).split(sep).join('/')
  return path.startsWith('.') ? path : `./${path}`
}

declare const __VERSION__: string
