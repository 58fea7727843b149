// Every phrase looked for in every line.
import {countLines, phrasesIn} from './files.mjs'

const [folder, list] = process.argv.slice(2)
const phrases = phrasesIn(list)
console.log(countLines(folder, (line) => phrases.some((phrase) => line.includes(phrase))))
