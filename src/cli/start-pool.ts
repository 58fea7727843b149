import type {Tinypool} from 'tinypool'
import type {WorkerStart} from './lint-worker.js'

/** Starts threads that lint; `destroy` the pool in the end. */
export async function startPool(threads: number, start: WorkerStart): Promise<Tinypool> {
  const {Tinypool} = await import('tinypool')
  return new Tinypool({
    filename: new URL('./lint-worker.js', import.meta.url).href,
    runtime: 'worker_threads',
    minThreads: threads,
    maxThreads: threads,
    workerData: start
  })
}
