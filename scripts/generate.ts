import {writeCharacters} from './characters.js'

writeCharacters('src/text/characters.generated.ts')
const {writeRules} = await import('./rules.js')
writeRules('src/packs/recommended.generated.ts', 'src/packs/examples.generated.ts')
const {writeSchemas} = await import('./schemas.js')
writeSchemas('schemas')
const {writeCompiled} = await import('./compiled.js')
writeCompiled('src/compiled.generated')
