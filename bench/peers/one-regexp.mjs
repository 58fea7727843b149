// All phrases as the alternatives of one regular expression.
import {countLines, phrasesIn} from './files.mjs'

const [folder, list] = process.argv.slice(2)
const all = new RegExp(phrasesIn(list).join('|'))
console.log(countLines(folder, (line) => all.test(line)))
