import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {configShape} from '../../src/config/config-shape.js'
import {runIn, toldIn} from '../temporary-project.js'

const folder = 'fixtures/project'

describe('fixtures/project, which uses every option of the configuration', () => {
  it('uses every option', () => {
    const used = Object.keys(parse(readFileSync(`${folder}/huashu.config.yaml`, 'utf8')))
    const all = Object.keys(configShape.schema.properties as object)
    // $schema stands in team-config/base.json, reader and agent in an override.
    expect(all.filter((key) => !used.includes(key))).toEqual(['$schema', 'reader', 'agent'])
  })

  it('each option does what it says', () => {
    const run = runIn(folder, ['.', '--format', 'json'])
    expect(run.stderr).toBe('')
    expect(run.status).toBe(1)
    const own = toldIn(run.stdout).filter((line) =>
      / (team\/|directive\/|wording\/terms|courtesy\/(thanks|farewell))/.test(line)
    )
    expect(own).toEqual([
      'calls/delivery.txt team/blame warning',
      'calls/delivery.txt team/late warning',
      'calls/delivery.txt team/our-fault error',
      'calls/delivery.txt wording/terms warning',
      'calls/suppressed.txt directive/expired warning',
      'calls/suppressed.txt team/our-fault error',
      'calls/suppressed.txt directive/no-reason error',
      'chats/chat.ndjson team/blame warning',
      'outbound/apology.txt team/our-fault info'
    ])
    expect(run.stdout).toContain('Not “都是顺风的错”')
  })

  it('--print-config shows what holds for a file', () => {
    const {rules, ...rest} = JSON.parse(runIn(folder, ['--print-config', 'chats/chat.ndjson']).stdout)
    expect(rules).toMatchObject({
      'team/our-fault': 'error',
      'team/late': ['warning', {forbid: ['晚到']}],
      'team/blame': 'warning',
      'courtesy/thanks': 'off',
      'courtesy/farewell': 'off'
    })
    expect(rest).toEqual({
      file: 'chats/chat.ndjson',
      ignoredBy: null,
      config: 'huashu.config.yaml',
      extends: ['team-config/base.json'],
      words: {courier: ['顺风', '中原']},
      roles: {阿强: 'agent', 老板: 'customer'},
      vocabulary: ['Yitong'],
      terms: {光猫: ['调制解调器']},
      allow: {'team/blame': ['顺风的错觉']},
      reader: 'ndjson',
      agent: ['A'],
      speech: ['话术', '回复'],
      columns: {坐席内容: 'text'},
      locale: 'en',
      failOn: 'warning',
      requireReason: true,
      baseline: 'huashu-baseline.json'
    })
    expect(JSON.parse(runIn(folder, ['--print-config', 'drafts/draft.txt']).stdout).ignoredBy).toBe(
      'huashu.config.yaml'
    )
  })

  it('its packs hold', () => {
    expect(runIn(folder, ['test'])).toEqual({status: 0, stdout: '6 passed, 0 failed\n', stderr: ''})
  })

  it('rules, explain and stream know the own rules, too', () => {
    expect(runIn(folder, ['rules']).stdout).toMatch(/^team\/our-fault +error /m)
    expect(runIn(folder, ['explain', 'team/blame']).stdout).toContain('Do not blame the courier')
    const call = '{"id": "1", "turns": [{"role": "老板", "text": "都怪我们"}, {"role": "阿强", "text": "都怪我们"}]}\n'
    const {messages} = JSON.parse(runIn(folder, ['stream'], call).stdout)
    expect(messages.filter(({ruleId}: {ruleId: string}) => ruleId === 'team/our-fault')).toMatchObject([{turn: 1}])
  })
})
