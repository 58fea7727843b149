import {expect, test} from 'vitest'
import {folderWith} from '../cli/huashu.js'
import {connect, uriOf} from './client.js'

const script = (until: string) =>
  `<!-- huashu-disable-next-line forbidden until ${until} -- 新话术上线之前 -->\n\n这事不归我做。\n`

test('the editor knows which day it is: a directive hides until its date, then says so', async () => {
  const folder = folderWith({})
  const client = await connect({folders: [folder]})
  const codesOf = async (name: string, text: string) => {
    const uri = uriOf(folder, name)
    client.open(uri, text)
    return (await client.diagnostics(uri, 1)).diagnostics.map(({code}) => code)
  }
  expect(await codesOf('a.md', script('2999-01-31'))).toEqual([])
  expect(await codesOf('b.md', script('2020-01-31'))).toEqual(['directive/expired', 'forbidden/not-my-duty'])
})

test('requireReason of the configuration holds in the editor, too', async () => {
  const folder = folderWith({'huashu.config.yaml': 'requireReason: true\n'})
  const client = await connect({folders: [folder]})
  const uri = uriOf(folder, 'a.md')
  client.open(uri, '<!-- huashu-disable-next-line forbidden -->\n\n这事不归我做。\n')
  expect((await client.diagnostics(uri, 1)).diagnostics.map(({code}) => code)).toEqual(['directive/no-reason'])
})
