/** A bullet with something behind it. */
const BULLET = /^[-*+] +\S/
const HEADING = /^#{1,6}(?:[ \t]|$)/
const BLANK = /^[ \t]*$/
const FENCE = /^(?:(`{3,})[^`]*|(~{3,}).*)$/
/** What looks like a fence and stands in a list or a quote, or is indented: where it ends depends on what it is in. */
const NESTED_FENCE = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(?:`{3,}|~{3,})/
/** A comment that ends in its own opening, by the rules of some. */
const OVERLAPPING = /<!---?>/
const HTML = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*</
/** Raw text and declarations, that blank lines do not end. */
const RAW_HTML = /<(?:pre|script|style|textarea|\?|!\[|![a-z])/i
/** Of the bullets and paragraphs before which a cut is possible, about one in so many has one. */
const ONE_IN = 8

/** Whether something in a Markdown source may reach over blocks: definitions of links, HTML that blank lines do not end. */
export function reachesFar(source: string): boolean {
  return source.includes(']:') || (source.includes('<') && RAW_HTML.test(source))
}

/**
 * Tells of each line whether a cut straight before it changes nothing of what is said: it stands outermost, begins a block
 * whatever stands before it, and nothing is open. Where a fence or a comment stands so that this is hard to tell, no cut is
 * made behind it: `doubt`. Which lines of those that will do depends on their own words, so that an edit elsewhere moves none.
 */
export function watchBlocks(doubtful: boolean) {
  let doubt = doubtful
  let fence: string | undefined
  let comment = false
  let blank = false
  /** HTML since the last blank line. */
  let html = false

  return {
    isCut(line: string): boolean {
      const open = doubt || fence !== undefined || comment || html
      const begins = HEADING.test(line) || ((blank ? /^\S/.test(line) : BULLET.test(line)) && isChosen(line))
      read(line)
      return !open && begins
    },
    /** After a cut that had to be made: nothing is open, or nobody knows. `line` is the first one behind it. */
    begin(line?: string) {
      if (fence !== undefined || comment) doubt = true
      fence = undefined
      comment = false
      html = false
      blank = false
      const before = doubt
      if (line !== undefined) read(line)
      return before
    },
    doubt: () => doubt
  }

  function read(line: string): void {
    blank = false
    if (fence !== undefined) {
      if (closes(line, fence)) fence = undefined
    } else if (comment) comment = !line.includes('-->')
    else if (BLANK.test(line)) {
      blank = true
      html = false
    } else if (!html && FENCE.test(line)) fence = /^(`+|~+)/.exec(line)![0]
    else if (!html && line.startsWith('<!--') && !OVERLAPPING.test(line)) comment = !line.includes('-->')
    else if (OVERLAPPING.test(line) || NESTED_FENCE.test(line) || line.lastIndexOf('<!--') > line.lastIndexOf('-->'))
      doubt = true
    if (fence === undefined && HTML.test(line)) html = true
  }
}

function closes(line: string, fence: string): boolean {
  const mark = /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(line)?.[1]
  return mark !== undefined && mark[0] === fence[0] && mark.length >= fence.length
}

/** By the words of a line, so that the same line is always chosen or never. */
function isChosen(line: string): boolean {
  let hash = 0
  for (let i = 0; i < line.length && i < 64; i++) hash = (Math.imul(hash, 31) + line.charCodeAt(i)) | 0
  return (hash ^ (hash >>> 15)) % ONE_IN === 0
}
