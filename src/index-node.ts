import {giveExamples} from './packs/give-examples.js'
import {giveReaders} from './readers/give-readers.js'

export * from './index.js'

// In Node size is no matter: every format is read without a call of loadReaders, and every rule has its examples.
giveExamples()
giveReaders()
