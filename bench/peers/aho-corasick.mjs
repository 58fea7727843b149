// The Aho-Corasick automaton of npm that was the fastest of those tried.
import AhoCorasick from 'modern-ahocorasick'
import {countLines, phrasesIn} from './files.mjs'

const [folder, list] = process.argv.slice(2)
const automaton = new AhoCorasick(phrasesIn(list))
console.log(countLines(folder, (line) => automaton.search(line).length > 0))
