import {readdirSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {lintFile} from '../../src/files.js'
import {json} from '../../src/reporters/json.js'
import {reportOf} from '../../src/reporters/report.js'
import {templateLinter} from './templates-linter.js'

const FOLDER = 'fixtures/templates'

describe('reports on templates as trainers write them', () => {
  const linter = templateLinter()
  for (const name of readdirSync(FOLDER).filter((one) => /\.\w+$/.test(one))) {
    it(name, async () => {
      const {file, broken} = await lintFile(linter, `${FOLDER}/${name}`)
      expect(broken).toBe(false)
      const report = reportOf(json, [file], {locale: 'zh', color: false})
      await expect(report).toMatchFileSnapshot(`../../${FOLDER}/expected/${name}.json`)
    })
  }
})
