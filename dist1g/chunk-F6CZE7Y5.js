import {
  readJsonString
} from "./chunk-EQIZZLWB.js";
import {
  countFromFirst,
  passMidnight,
  watchTimes
} from "./chunk-VUYCVWSK.js";
import {
  headOf,
  labelsOf,
  placeWithin,
  sourceOffset,
  speakerNumber
} from "./chunk-PXWKTE2T.js";

// src/readers/directives.ts
var MARK = "huashu-";
var HEAD = /huashu-(disable-next-line|disable-line|disable-file|disable|enable)(?![\w-])/y;
var OPENERS = {
  text: /(?:<!--|#+|\/\/)[ \t]*$/,
  markdown: /<!--\s*$/,
  json: /(?:\/\/|\/\*|"(?:\/\/[^"\\]{0,32}|\$comment)"[ \t]*:[ \t]*")[ \t]*$/,
  yaml: /#+[ \t]*$/,
  csv: /^"?#+[ \t]*$/,
  vtt: /^NOTE[ \t]+$/
};
var OPENER_LENGTH = 96;
var ID = /^[@\w./-]+$/;
var REASON = /(?:^|\s)(?:--|——|—)(?:\s+|$)/;
var styles = {
  md: "markdown",
  mdx: "markdown",
  markdown: "markdown",
  htm: "markdown",
  html: "markdown",
  json: "json",
  jsonc: "json",
  json5: "json",
  ndjson: "json",
  jsonl: "json",
  yaml: "yaml",
  yml: "yaml",
  csv: "csv",
  tsv: "csv",
  vtt: "vtt"
};
function styleOf(source, path = "") {
  const known = styles[path.slice(path.lastIndexOf(".") + 1).toLowerCase()];
  return known ?? (/^\ufeff?\s*[[{]/.test(source) ? "json" : /^\ufeff?WEBVTT/.test(source) ? "vtt" : "text");
}
function readDirectives(source, path) {
  return source.includes(MARK) ? findDirectives(source, styleOf(source, path)) : [];
}
function directivesInLine(line) {
  return line.includes(MARK) ? findDirectives(line, "text") : [];
}
function findDirectives(source, style) {
  const found = [];
  const quoted = style === "markdown" ? codeBlocks(source) : [];
  let lineStart = 0;
  for (let at = source.indexOf(MARK); at >= 0; ) {
    for (let i = source.indexOf("\n", lineStart); i >= 0 && i < at; i = source.indexOf("\n", lineStart))
      lineStart = i + 1;
    const directive = directiveAt(source, at, style, lineStart);
    if (directive && !quoted.some(([from, to]) => from <= directive.start && directive.start < to))
      found.push(directive);
    at = source.indexOf(MARK, directive?.end ?? at + MARK.length);
  }
  return found;
}
function directiveAt(source, at, style, lineStart) {
  HEAD.lastIndex = at;
  const head = HEAD.exec(source);
  if (!head) return void 0;
  const from = style === "markdown" ? Math.max(0, at - OPENER_LENGTH) : Math.max(lineStart, at - OPENER_LENGTH);
  const left = source.slice(from, at).replace(/^\ufeff/, "");
  const opener = OPENERS[style].exec(left)?.[0];
  if (opener === void 0) return void 0;
  const start = at - opener.length;
  const kind = head[1];
  const alone = isBlank(source, lineStart, start);
  if (!alone && !mayFollowText(source, lineStart, start, opener, kind)) return void 0;
  const body = at + head[0].length;
  const close = closerOf(source, body, opener);
  if (!close) return void 0;
  const targets = targetsIn(source.slice(body, close.text), body);
  if (!alone && targets.ids.some(({ id }) => !ID.test(id))) return void 0;
  const { ids, reason } = targets;
  return { kind, targets: ids, ...reason ? { reason } : {}, start, end: close.end };
}
function mayFollowText(source, lineStart, start, opener, kind) {
  if (opener.startsWith('"')) return true;
  const line = source.slice(Math.max(lineStart, start - 4096), start);
  if ((line.match(/`/g)?.length ?? 0) % 2) return false;
  return opener.startsWith("<!--") || kind === "disable-line" && /\s$/.test(line);
}
function closerOf(source, from, opener) {
  const close = opener.startsWith("<!--") ? "-->" : opener.startsWith("/*") ? "*/" : opener.startsWith('"') ? '"' : "";
  let lineEnd = from;
  while (lineEnd < source.length && source[lineEnd] !== "\n" && source[lineEnd] !== "\r") lineEnd++;
  if (!close) return { text: lineEnd, end: lineEnd };
  const at = source.indexOf(close, from);
  if (at < 0 || at - from > 4096) return void 0;
  return { text: at, end: at + close.length };
}
function targetsIn(text, offset) {
  const dashes = REASON.exec(text);
  const list = dashes ? text.slice(0, dashes.index) : text;
  const ids = [...list.matchAll(/[^\s,，、:：]+/g)].map(({ 0: id, index }) => ({
    id,
    start: offset + index,
    end: offset + index + id.length
  }));
  const reason = dashes ? text.slice(dashes.index + dashes[0].length).trim() : "";
  return { ids, ...reason ? { reason } : {} };
}
function isBlank(source, from, to) {
  return to - from < 256 && /^\ufeff?\s*$/.test(source.slice(from, to));
}
function codeBlocks(source) {
  const blocks = [];
  let open;
  for (const { 0: line, index } of source.matchAll(/^ {0,3}(?:`{3,}|~{3,})[^\n]*$/gm)) {
    const fence = /`+|~+/.exec(line)[0];
    if (!open) open = { fence, start: index };
    else if (fence[0] === open.fence[0] && fence.length >= open.fence.length && !line.trim().slice(fence.length).trim()) {
      blocks.push([open.start, index + line.length]);
      open = void 0;
    }
  }
  if (open) blocks.push([open.start, source.length]);
  return blocks;
}

// src/readers/json-tree.ts
import {
  createScanner,
  findNodeAtLocation,
  parseTree,
  printParseErrorCode
} from "jsonc-parser";
var Json = class _Json {
  #node;
  #origin;
  constructor(node, origin) {
    this.#node = node;
    this.#origin = origin;
  }
  /** The value below, by keys and indexes (-1 is the last one); undefined where there is none. */
  at(...path) {
    let node = this.#node;
    for (const step of path) {
      const index = typeof step === "number" && step < 0 ? (node.children?.length ?? 0) + step : Number(step);
      node = findNodeAtLocation(node, [typeof step === "number" ? index : step]);
      if (!node) return void 0;
    }
    return new _Json(node, this.#origin);
  }
  get isObject() {
    return this.#node.type === "object";
  }
  get isList() {
    return this.#node.type === "array";
  }
  get isNull() {
    return this.#node.type === "null";
  }
  /** The values of a list; none when it is not a list. */
  get items() {
    return this.isList ? (this.#node.children ?? []).map((node) => new _Json(node, this.#origin)) : [];
  }
  /** Names and values of an object. */
  get entries() {
    return !this.isObject ? [] : (this.#node.children ?? []).flatMap(
      ({ children }) => children?.[1] ? [[String(children[0].value), new _Json(children[1], this.#origin)]] : []
    );
  }
  get string() {
    return this.#node.type === "string" ? this.#node.value : void 0;
  }
  get number() {
    return this.#node.type === "number" ? this.#node.value : void 0;
  }
  /** A string or number as a label: `"A"`, `0`. */
  get label() {
    return this.string ?? (this.number === void 0 ? void 0 : String(this.number));
  }
  /** A string's text with its places. */
  get placed() {
    if (this.#node.type !== "string") return void 0;
    const { text, shift, limit, outer } = this.#origin;
    const { offset, length } = this.#node;
    const placed = readJsonString(text, shift + offset, Math.min(shift + offset + length, limit));
    return outer ? placeWithin(placed, outer) : placed;
  }
  /** Where the value stands in the source. */
  get place() {
    const { text, shift, limit, outer } = this.#origin;
    const start = Math.min(shift + this.#node.offset, limit);
    const end = Math.min(start + this.#node.length, limit);
    if (!outer?.pieces.length) return [start, end];
    return [sourceOffset(outer.pieces, start, text.length), sourceOffset(outer.pieces, end, text.length, true)];
  }
  /** The JSON that a string holds. */
  get inner() {
    const outer = this.placed;
    return outer && parse({ text: outer.text, shift: 0, limit: outer.text.length, outer }).root;
  }
};
function readJson(source, start = 0, end = source.length) {
  return parse({ text: source, shift: source.charCodeAt(start) === 65279 ? start + 1 : start, limit: end });
}
function looksLikeJson(source) {
  return /^\ufeff?\s*(?:\{\s*(?:["}]|$)|\[\s*(?:[{["\]]|$))/.test(source.slice(0, 4096));
}
var STRICT = { disallowComments: true, allowTrailingComma: false };
function parse(origin) {
  const errors = [];
  const { text, shift, limit: end } = origin;
  try {
    const part = text.slice(shift, end);
    const whole = parseTree(part, errors, STRICT);
    const broken = errors.some(({ error }) => /^Close/.test(printParseErrorCode(error)));
    const tree = broken ? parseTree(closeJson(part), [], STRICT) : whole;
    const problem = errors[0] ? problemOf(errors[0], text, shift, end) : void 0;
    return { ...tree ? { root: new Json(tree, origin) } : {}, ...problem ? { problem } : {} };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { problem: { reason: "Expected JSON, found lists or objects nested too deep", start: shift, end: shift } };
  }
}
function closeJson(whole) {
  let slashes = 0;
  while (whole[whole.length - 1 - slashes] === "\\") slashes++;
  const text = slashes % 2 ? whole.slice(0, -1) : whole;
  const scanner = createScanner(text, true);
  const closers = { "{": "}", "[": "]" };
  const open = [];
  for (scanner.scan(); scanner.getTokenOffset() < text.length; scanner.scan()) {
    const first = text[scanner.getTokenOffset()];
    if (closers[first]) open.push(closers[first]);
    else if (first === open.at(-1)) open.pop();
  }
  return `${text}
${open.reverse().join("")}`;
}
var EXPECTED = {
  ColonExpected: "`:`",
  CommaExpected: "`,`",
  CloseBraceExpected: "`}`",
  CloseBracketExpected: "`]`",
  EndOfFileExpected: "the end",
  PropertyNameExpected: "a name in quotes",
  ValueExpected: "a value",
  InvalidSymbol: "a value",
  InvalidNumberFormat: "a number",
  UnexpectedEndOfString: "the closing quote of a string",
  UnexpectedEndOfNumber: "a digit",
  InvalidUnicode: "four hexadecimal digits",
  InvalidEscapeCharacter: "an escape that JSON knows",
  InvalidCharacter: "no control character in a string",
  InvalidCommentToken: "no comment"
};
function problemOf({ error, offset, length }, text, shift, end) {
  const start = Math.min(shift + offset, end);
  const stop = Math.min(start + length, end);
  const name = printParseErrorCode(error);
  const found = start >= end ? "the end of the source" : `\`${text.slice(start, Math.min(stop, start + 20))}\``;
  return { reason: `Expected JSON with ${EXPECTED[name] ?? name} here, found ${found}`, start, end: stop };
}

// src/readers/labelled-text.ts
var HOUR = 3600;
var labelledText = {
  recognises: (source) => !looksLikeJson(source),
  read(source, { roles, agent }) {
    const labels = labelsOf(roles);
    const found = [];
    for (const [start, end] of linesOf(source)) {
      const line = source.slice(start, end);
      if (isDirective(line)) continue;
      const head = headOf(line, labels);
      const open = found.at(-1);
      if (head) found.push({ head, line: start, from: start + head.text, to: end });
      else if (open && line.trim()) open.to = end;
    }
    const problems = [];
    if (tellsSpeakers(found, agent)) return { calls: [{ turns: turnsOf(source, found, problems) }], problems };
    const template = { kind: "template", turns: everyLine(source) };
    return { calls: template.turns.length ? [template] : [], problems };
  }
};
function tellsSpeakers(found, agent = []) {
  if (found.some(({ head }) => head.role !== "unknown")) return true;
  const chosen = new Set([agent].flat().map(keyOf));
  if (chosen.size && found.some(({ head }) => chosen.has(keyOf(head.speaker)))) return true;
  if (new Set(found.flatMap(({ head }) => head.stamped ? [head.speaker] : [])).size > 1) return true;
  const numbered = found.filter(({ head }) => head.numbered).map(({ head }) => head.speaker);
  const several = new Set(numbered).size;
  const bare = numbered.some((speaker) => speaker.length === 1);
  return several > 1 && (!bare || several < numbered.length && !found.some(({ head }) => /^q$/i.test(head.speaker)));
}
function keyOf(speaker) {
  return speakerNumber(speaker) ?? speaker.trim();
}
function turnsOf(source, found, problems) {
  const watch = watchTimes(problems);
  const onward = passMidnight();
  const turns = found.flatMap(({ head, line, from, to }) => {
    const times = onward(head);
    watch(times, [line, from]);
    const turn = turnOf(source, { ...head, ...times }, from, to);
    return turn.text ? [turn] : [];
  });
  const ofTheDay = found[0]?.head.dated || (turns[0]?.start ?? 0) >= HOUR;
  return ofTheDay ? countFromFirst(turns) : turns;
}
function everyLine(source) {
  return [...linesOf(source)].flatMap(([start, end]) => {
    const turn = turnOf(source, { speaker: "", role: "agent", text: 0 }, start, end);
    return turn.text ? [turn] : [];
  });
}
function* linesOf(source) {
  let start = source.charCodeAt(0) === 65279 ? 1 : 0;
  while (start < source.length) {
    let end = start;
    while (end < source.length && source[end] !== "\n" && source[end] !== "\r") end++;
    yield [start, end];
    start = end + (source[end] === "\r" && source[end + 1] === "\n" ? 2 : 1);
  }
}
function isDirective(line) {
  return directivesInLine(line).some(({ start, end }) => !line.slice(0, start).trim() && !line.slice(end).trim());
}
function turnOf(source, head, from, to) {
  const { speaker, role, start: begins, end: ends } = head;
  return {
    role,
    ...speechIn(source, from, to),
    ...speaker ? { speaker } : {},
    ...begins === void 0 ? {} : { start: begins },
    ...ends === void 0 ? {} : { end: ends }
  };
}
function speechIn(source, from, to) {
  const raw = source.slice(from, to);
  const start = from + raw.length - raw.trimStart().length;
  const whole = raw.trim();
  if (!whole.includes("huashu-")) return { text: whole, pieces: [[0, start, start + whole.length]] };
  const pieces = [];
  let text = "";
  for (const [first, end] of linesOf(source.slice(start, start + whole.length))) {
    const line = whole.slice(first, end);
    const [directive] = directivesInLine(line);
    const said = directive ? line.slice(0, directive.start).trimEnd() : line;
    if (!said.trim()) continue;
    const begins = text && pieces.length ? start + first - 1 : start + first;
    const piece = source.slice(begins, start + first + said.length);
    pieces.push([text.length, begins, begins + piece.length]);
    text += piece;
  }
  return { text, pieces };
}

export {
  readJson,
  looksLikeJson,
  readDirectives,
  labelledText,
  linesOf
};
