// Only reads the files: what every other program in Node has to do, too.
import {filesIn} from './files.mjs'

let characters = 0
for (const {text} of filesIn(process.argv[2])) characters += text.length
console.log(characters > 0 ? '' : 'nothing')
