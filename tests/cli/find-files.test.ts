import {describe, expect, it} from 'vitest'
import {temporaryProject} from '../temporary-project.js'

const call = '客服：您好，感谢您的来电，再见\n'

function pathsOf(report: string): string[] {
  return (JSON.parse(report) as {files: {path: string}[]}).files.map(({path}) => path)
}

describe('the files that are linted', () => {
  const files = {
    'huashu.config.yaml': 'ignore: [old/]\n',
    '.gitignore': 'private/\n*.tmp.txt\n',
    'a.txt': call,
    'b.tmp.txt': call,
    'notes.rtf': 'no call',

    'private/c.txt': call,
    'old/d.txt': call,
    'shop/.huashuignore': 'drafts/\n!drafts/kept.txt\n*.old.txt\n!../private\n',
    'shop/e.txt': call,
    'shop/f.old.txt': call,
    'shop/drafts/g.txt': call,
    'shop/.hidden/h.txt': call,
    'node_modules/x/i.txt': call
  }
  const project = () => temporaryProject(files)

  it('folders are searched in the order of names, without what is ignored', () => {
    const run = project().huashu(['.', '--format', 'json'])
    expect(pathsOf(run.stdout)).toEqual(['a.txt', 'shop/e.txt'])
    expect(run.stderr).toBe('')
  })

  it('--no-ignore lints ignored files, too', () => {
    const run = project().huashu(['.', '--no-ignore', '--format', 'json'])
    expect(pathsOf(run.stdout)).toEqual([
      'a.txt',
      'b.tmp.txt',
      'old/d.txt',
      'private/c.txt',
      'shop/drafts/g.txt',
      'shop/e.txt',
      'shop/f.old.txt'
    ])
  })

  it('globs are matched by us, where the shell does not; a file named twice is linted once', () => {
    const run = project().huashu(['**/*.txt', 'a.txt', './a.txt', 'shop/{e,f}*.txt', '--format', 'json'])
    expect(pathsOf(run.stdout)).toEqual(['a.txt', 'shop/e.txt'])
    expect(pathsOf(project().huashu(['sh*/?.txt', '--format', 'json']).stdout)).toEqual(['shop/e.txt'])
  })

  it('a file named outright is linted though git ignores it, but not where huashu is told to ignore it', () => {
    const run = project().huashu(['private/c.txt', 'shop/f.old.txt', 'old/d.txt', '--format', 'json'])
    expect(pathsOf(run.stdout)).toEqual(['private/c.txt'])
    expect(run.stderr).toBe(
      'huashu: shop/f.old.txt: ignored by shop/.huashuignore\nhuashu: old/d.txt: ignored by huashu.config.yaml\n'
    )
  })

  it('.gitignore counts from the top of the repository on, also for a command run further down', () => {
    const nested = temporaryProject({
      '.git/HEAD': '',
      '.gitignore': 'build/\n',
      'a/b/build/x.txt': call,
      'a/b/y.txt': call
    })
    expect(pathsOf(nested.huashu(['a', '--format', 'json']).stdout)).toEqual(['a/b/y.txt'])
    const printed = nested.huashu(['--print-config', 'a/b/build/x.txt'])
    expect(JSON.parse(printed.stdout).ignoredBy).toBe('.gitignore')
  })

  it('what is not there is told', () => {
    const run = project().huashu(['nowhere.txt', '*.csv', 'private', 'a.txt'])
    expect(run.status).toBe(2)
    expect(run.stderr.split('\n')).toEqual([
      'huashu: nowhere.txt: Expected a file or folder, found none',
      'huashu: *.csv: Expected files that match, found none',
      expect.stringMatching(
        /^huashu: private: Expected a folder with calls .*found only ignored ones \(by \.gitignore\)$/
      ),
      ''
    ])
    expect(run.stdout).toContain('(1 file)')
  })
})
