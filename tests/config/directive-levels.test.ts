import {expect, it} from 'vitest'
import {temporaryProject} from '../temporary-project.js'

it('directives have levels like rules', () => {
  const files = {'call.txt': '# huashu-disable-next-line forbidden/not-my-duty -- 引用\n客服：您好，谢谢，再见\n'}
  const told = (rules: string) => {
    const project = temporaryProject({...files, 'huashu.config.yaml': `rules:\n  ${rules}\n`})
    return project.huashu(['call.txt', '--format', 'json']).stdout
  }
  expect(told('directive/unused: error')).toMatch(/"ruleId": "directive\/unused",\s+"level": "error"/)
  expect(told('directive/unused: off')).not.toContain('directive/unused')
  expect(told('directive/unusd: off')).toContain('Expected the id of a rule')
})
