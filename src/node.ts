export {type FileResult, lintFile, loadPacks, readSource} from './files.js'
export * from './index.js'
export {type Decoded, decode, type Encoding} from './readers/decode.js'
