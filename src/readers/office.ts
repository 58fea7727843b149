import {lateReader} from './late.js'
import {lateParts} from './late-parts.js'
import {OFFICE_MARK} from './office-text.js'

/** Scripts in workbooks and Word documents, unpacked to text. */
export const office = lateReader((source) => source.startsWith(OFFICE_MARK), lateParts.office)
