#!/usr/bin/env node
import module from 'node:module'

// Node 22 keeps what it has compiled; 20 does not know how.
;(module as {enableCompileCache?: () => void}).enableCompileCache?.()
const {main} = await import('./cli/main.js')
const {tellBug} = await import('./cli/bug.js')

process.on('uncaughtException', (error) => {
  tellBug(error, process)
  process.exit(3)
})

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader has gone, as in `huashu … | head`.
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})
const {stdin, stdout, stderr, env} = process
process.exitCode = await main(process.argv.slice(2), {stdin, stdout, stderr, env, cwd: process.cwd()})
