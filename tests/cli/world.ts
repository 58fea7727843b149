import {PassThrough, Readable} from 'node:stream'
import {main} from '../../src/cli/main.js'

export interface Ended {
  exit: number
  stdout: string
  stderr: string
}

/** Runs `huashu` in this process, in a folder, in English. */
export async function huashu(cwd: string, ...args: string[]): Promise<Ended> {
  const collect = () => {
    const stream = new PassThrough()
    const chunks: Buffer[] = []
    stream.on('data', (chunk: Buffer) => chunks.push(chunk))
    return {stream, text: () => Buffer.concat(chunks).toString('utf8')}
  }
  const [stdout, stderr] = [collect(), collect()]
  const before = process.cwd()
  process.chdir(cwd)
  try {
    const exit = await main(args, {
      stdin: Readable.from([]),
      stdout: stdout.stream,
      stderr: stderr.stream,
      env: {LANG: 'en_US.UTF-8'},
      cwd
    })
    return {exit, stdout: stdout.text(), stderr: stderr.text()}
  } finally {
    process.chdir(before)
  }
}
