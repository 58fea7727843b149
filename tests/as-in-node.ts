// Tests of the sources see what users of the package see in Node; tests/library/late-readers.test.ts looks at the rest.
import {compiled} from '../src/compiled.js'
import {giveCompiled} from '../src/packs/built-in.js'
import {giveExamples} from '../src/packs/give-examples.js'
import {giveReaders} from '../src/readers/give-readers.js'

giveCompiled(compiled)
giveExamples()
giveReaders()
