import {
  linesOf
} from "./chunk-QB5MYIH7.js";
import {
  readFrontMatter
} from "./chunk-VQ3CVCZC.js";
import {
  readTable
} from "./chunk-VUYCVWSK.js";
import {
  SOFT_BREAK,
  createScribe,
  nothingSaid,
  scriptCalls
} from "./chunk-RUC6ZAQ7.js";
import {
  announces,
  collectText,
  labelsOf,
  scriptWords
} from "./chunk-PXWKTE2T.js";

// src/readers/markdown-blocks.ts
import { parse, postprocess, preprocess } from "micromark";
import { gfmStrikethrough } from "micromark-extension-gfm-strikethrough";
import { gfmTable } from "micromark-extension-gfm-table";

// src/readers/character-references.ts
import { decodeNamedCharacterReference } from "decode-named-character-reference";
import { decodeNumericCharacterReference } from "micromark-util-decode-numeric-character-reference";
function readReference(reference) {
  const name = reference.slice(1, -1);
  if (name[0] !== "#") return decodeNamedCharacterReference(name) || void 0;
  const hex = name[1] === "x" || name[1] === "X";
  return decodeNumericCharacterReference(name.slice(hex ? 2 : 1), hex ? 16 : 10);
}

// src/readers/html-text.ts
var BLOCK = /^<\/?(br|p|div|li|ul|ol|tr|td|th|h\d|table|section|summary|details|blockquote)\b/i;
var SILENT = /^<(script|style|pre|code|textarea|template|del|s)\b/i;
var REFERENCE = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/g;
function readHtml(source, from, to) {
  const html = source.slice(from, to);
  const lower = html.toLowerCase();
  const out = collectText(source);
  const comments = [];
  let at = 0;
  while (at < html.length) {
    const found = html.indexOf("<", at);
    const open = found < 0 ? html.length : found;
    takeText(source, from + at, from + open, out);
    if (found < 0) break;
    const end = endOfMarkup(html, lower, open);
    if (html.startsWith("<!--", open))
      comments.push(
        html.slice(open + 4, end).replace(/-->$/, "").trim()
      );
    else if (BLOCK.test(html.slice(open, open + 12))) out.put("\n", from + open, from + end);
    at = end;
  }
  return { said: out.done(), comments };
}
function endOfMarkup(html, lower, open) {
  const behind = (mark, from) => {
    const found = lower.indexOf(mark, from);
    return found < 0 ? html.length : found + mark.length;
  };
  if (html.startsWith("<!--", open)) return behind("-->", open + 4);
  const silent = SILENT.exec(html.slice(open, open + 12));
  return silent ? behind(">", behind(`</${silent[1].toLowerCase()}`, open) - 1) : behind(">", open);
}
function takeText(source, from, to, out) {
  let at = from;
  for (const { 0: whole, index } of source.slice(from, to).matchAll(REFERENCE)) {
    const char = readReference(whole);
    if (char === void 0) continue;
    out.take(at, from + index);
    at = from + index + whole.length;
    out.put(char, from + index, at);
  }
  out.take(at, to);
}

// src/readers/markdown-blocks.ts
var LEAVES = /* @__PURE__ */ new Set(["paragraph", "atxHeading", "setextHeading", "tableHeader", "tableData"]);
var SILENT2 = /* @__PURE__ */ new Set([
  "codeText",
  "image",
  "resource",
  "reference",
  "autolink",
  "strikethrough",
  "definition",
  "tableDelimiterRow"
]);
function readBlocks(source, from, to) {
  const blocks = [];
  const options = { extensions: [gfmTable(), gfmStrikethrough()] };
  const events = postprocess(
    parse(options).document().write(preprocess()(source.slice(from, to), void 0, true))
  );
  const walk = createWalk(source, from, blocks);
  for (const event of events) walk(event);
  return blocks;
}
function createWalk(source, shift, blocks) {
  const raw = (token) => source.slice(shift + token.start.offset, shift + token.end.offset);
  const items = [];
  let count = 0;
  let rows = [];
  let leaf;
  let silent;
  return ([step, token]) => {
    const { type } = token;
    if (silent) {
      if (step === "exit" && token === silent) silent = void 0;
      return;
    }
    if (step === "enter") {
      if (LEAVES.has(type)) leaf = createLeaf(source, shift);
      else if (type === "listItemPrefix") items[items.length - 1] = ++count;
      else if (type === "listUnordered" || type === "listOrdered") items.push(0);
      else if (type === "blockQuote") items.push(++count);
      else if (type === "table") rows = [];
      else if (type === "tableRow") rows.push([]);
      else if (SILENT2.has(type)) silent = token;
      else if (type === "htmlFlow") html(token);
      else leaf?.take(token, raw(token));
      return;
    }
    if (type === "listUnordered" || type === "listOrdered" || type === "blockQuote") items.pop();
    else if (type === "table") blocks.push({ type: "table", rows });
    else if (LEAVES.has(type) && leaf) {
      close(token, leaf.done());
      leaf = void 0;
    }
  };
  function close(token, said) {
    if (token.type === "paragraph") blocks.push({ type: "text", item: items.at(-1) ?? 0, said });
    else if (token.type === "tableHeader" || token.type === "tableData") rows.at(-1)?.push(said);
    else blocks.push({ type: "heading", depth: depthOf(raw(token)), said });
  }
  function html(token) {
    const { said, comments } = readHtml(source, shift + token.start.offset, shift + token.end.offset);
    for (const text of comments) blocks.push({ type: "comment", text });
    if (said.text.trim()) blocks.push({ type: "text", item: items.at(-1) ?? 0, said });
  }
}
function createLeaf(source, shift) {
  const out = collectText(source);
  let broken;
  let hard = false;
  const join = (start) => {
    if (broken) out.put(broken.hard ? "\n" : SOFT_BREAK, broken.start, start);
    broken = void 0;
  };
  return {
    take({ type, start: { offset }, end }, raw) {
      const [start, stop] = [shift + offset, shift + end.offset];
      if (type === "hardBreakEscape" || type === "hardBreakTrailing") hard = true;
      else if (type === "lineEnding") {
        broken ??= { start, hard };
        hard = false;
      } else if (type === "data" || type === "characterEscapeValue" || type === "characterReference") {
        join(type === "characterEscapeValue" ? start - 1 : start);
        if (type === "data") out.take(start, stop);
        else if (type === "characterReference") out.put(readReference(raw) ?? raw, start, stop);
        else out.put(raw, start - 1, stop);
      } else if (type === "htmlText" && /^<br\b/i.test(raw)) {
        join(start);
        out.put("\n", start, stop);
      }
    },
    done: out.done
  };
}
function depthOf(heading) {
  const marks = /^#+/.exec(heading)?.[0].length;
  return marks ?? (/=+\s*$/.test(heading) ? 1 : 2);
}

// src/readers/markdown-chunks.ts
var LONGEST_LINE = 2e4;
var RUN_LINES = 200;
var RUN_MARKS = 300;
var MOST_MARKS = 1500;
var CHUNK = 1e5;
var MARKS = /[*_~`[\]<!&]/g;
var DELIMITER_ROW = /^[ >]*\|?[ :|]*-[-\s:|]*$/;
var GOES_ON = /^(\s|\||=+\s*$|-+\s*$|$)/;
var FENCE = /^[ >\t]*(?:[-*+] +)?(```+|~~~+)/;
var EMPTY = { lines: 0, marks: 0, table: false };
function cutMarkdown(source, from) {
  const chunks = [];
  const problems = [];
  const isInside = watchFences();
  let start = from;
  let run = EMPTY;
  const cut = (at, next = at) => {
    if (at > start) chunks.push([start, at]);
    start = next;
    run = EMPTY;
  };
  for (const [at, end] of linesOf(source)) {
    if (at < from) continue;
    const line = source.slice(at, Math.min(end, at + LONGEST_LINE));
    const inside = isInside(line);
    const marks = line.match(MARKS)?.length ?? 0;
    const isLong = run.lines >= RUN_LINES || run.marks + marks > RUN_MARKS || at - start >= CHUNK;
    if (isLong && !inside && !GOES_ON.test(line)) cut(at);
    const all = run.table ? marks : run.marks + marks;
    const found = end - at > LONGEST_LINE ? `${end - at} characters` : all > MOST_MARKS ? `${all} marks` : "";
    if (found) {
      const most = `${LONGEST_LINE} characters in a line and ${MOST_MARKS} marks in a paragraph`;
      problems.push({ reason: `Expected at most ${most}, found ${found}`, start: at, end: at + 1 });
      cut(at, end);
    } else if (!line.trim()) run = EMPTY;
    else {
      const table = run.table || run.lines === 1 && DELIMITER_ROW.test(line);
      run = { lines: run.lines + 1, marks: run.marks + marks, table };
    }
  }
  cut(source.length);
  return { chunks, problems };
}
function watchFences() {
  let fence = "";
  let comment = false;
  return (line) => {
    const inside = fence !== "" || comment;
    const mark = comment ? void 0 : FENCE.exec(line)?.[1];
    if (mark && !fence) fence = mark;
    else if (mark && mark[0] === fence[0] && mark.length >= fence.length) fence = "";
    if (!fence) comment = opensComment(line, comment);
    return inside;
  };
}
function opensComment(line, open) {
  const last = line.lastIndexOf("<!--");
  const end = line.lastIndexOf("-->");
  return last > end ? true : end >= 0 ? false : open;
}

// src/readers/read-markdown.ts
function readMarkdown(source, options) {
  const front = readFrontMatter(source);
  const { chunks, problems } = cutMarkdown(source, front.end);
  const book = createBook(labelsOf(options.roles), scriptWords(options), front.call);
  for (const [from, to] of chunks) for (const block of readBlocks(source, from, to)) book.take(block);
  const calls = book.calls();
  const reading = { calls, problems: [...front.problems, ...problems] };
  if (!calls.length && !reading.problems.length)
    reading.problems.push(nothingSaid(source.length, "a script with something that the agent says"));
  return reading;
}
function createBook(labels, words, front) {
  const script = createScribe(labels);
  const notices = createScribe(labels);
  let all = front.kind === "notice";
  let notice = 0;
  let depth = 1;
  let begun = false;
  let marked = false;
  let item = 0;
  return {
    calls: () => [
      ...scriptCalls(script.turns, { ...front, kind: "template" }),
      ...scriptCalls(notices.turns, { ...front, kind: "notice" })
    ],
    take(block) {
      if (block.type === "comment") {
        if (announces(block.text.replace(/^\/\s*/, ""))) mark(!block.text.startsWith("/"));
        return;
      }
      if (block.type === "heading") {
        if (marked) notice = block.depth;
        else if (notice && block.depth <= notice) notice = 0;
        depth = block.depth;
        for (const scribe of [script, notices]) scribe.head(block.said.text.trim(), block.depth);
      } else {
        const scribe = all || notice ? notices : script;
        if (block.type === "table") readTable(block.rows, { scribe, labels, words });
        else say(scribe, block);
      }
      begun = true;
      marked = false;
    }
  };
  function mark(on) {
    if (!begun && on) all = true;
    marked = on;
    notice = on ? depth : 0;
    if (!on) all = false;
  }
  function say(scribe, block) {
    const same = block.item !== 0 && block.item === item;
    item = block.item;
    scribe.say(block.said, {}, same ? scribe.voice() : void 0);
  }
}

export {
  readMarkdown
};
