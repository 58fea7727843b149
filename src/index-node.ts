import {compiled} from './compiled.js'
import {giveCompiled} from './packs/built-in.js'
import {giveExamples} from './packs/give-examples.js'
import {giveReaders} from './readers/give-readers.js'

export * from './index.js'

// In Node size is no matter: every format is read without a call of loadReaders, every rule has its examples, and nothing is compiled.
giveCompiled(compiled)
giveExamples()
giveReaders()
