import type {Command, Exit} from './command.js'

/** `huashu lsp`: the language server on stdio. */
export const lsp: Command = {
  takes: '',
  summary: {zh: '语言服务器（在编辑器里检查），走标准输入输出', en: 'the language server on stdio, for editors'},
  options: {stdio: {type: 'boolean'}, clientProcessId: {type: 'string'}},
  help: {
    stdio: {zh: '走标准输入输出（总是如此）', en: 'speak on stdin and stdout (it always does)'},
    clientProcessId: {zh: '这个进程结束时，自己也结束', en: 'end when this process ends'}
  },
  async run(_values, _positionals, {stdin, stdout}, locale): Promise<Exit> {
    const [{serve}, {giveExamples}] = await Promise.all([
      import('../lsp/server.js'),
      import('../packs/give-examples.js')
    ])
    giveExamples()
    await serve(stdin, stdout, locale)
    return 0
  }
}
