import {
  readTree
} from "./chunk-MLZI747J.js";
import {
  callOf
} from "./chunk-3YMU6JG5.js";
import {
  SPEECH_EXPECTED,
  nothingSaid,
  withinDepth
} from "./chunk-RUC6ZAQ7.js";
import {
  collectText
} from "./chunk-PXWKTE2T.js";

// src/readers/read-script-yaml.ts
import { isAlias, isMap, isScalar, isSeq, parseAllDocuments } from "yaml";

// src/readers/yaml-text.ts
var ESCAPES = {
  "0": "\0",
  a: "\x07",
  b: "\b",
  t: "	",
  n: "\n",
  v: "\v",
  f: "\f",
  r: "\r",
  e: "\x1B",
  N: "",
  _: " ",
  L: "\u2028",
  P: "\u2029",
  "	": "	"
};
var HEX = { x: 2, u: 4, U: 8 };
function readYamlScalar(source, type, start, end) {
  const out = collectText(source);
  if (type === "BLOCK_LITERAL" || type === "BLOCK_FOLDED") readBlock(source, start, end, type, out);
  else if (type === "PLAIN") readFlow(source, start, end, type, out);
  else readFlow(source, start + 1, end - 1, type, out);
  return out.done();
}
function readFlow(source, start, end, type, out) {
  let from = start;
  let at = start;
  const flush = (to) => out.take(from, to);
  while (at < end) {
    const char = source[at];
    if (char === "\n" || char === "\r") {
      let stop = at;
      while (stop > from && isBlank(source[stop - 1])) stop--;
      flush(stop);
      const { next, breaks } = skipBreaks(source, at, end);
      out.put(breaks === 1 ? " " : "\n".repeat(breaks - 1), stop, next);
      from = at = next;
    } else if (type === "QUOTE_SINGLE" && char === "'") {
      flush(at);
      out.put("'", at, at + 2);
      from = at += 2;
    } else if (type === "QUOTE_DOUBLE" && char === "\\") {
      flush(at);
      from = at = readEscape(source, at, end, out);
    } else at++;
  }
  flush(end);
}
function readEscape(source, at, end, out) {
  const name = source[at + 1] ?? "";
  if (name === "\n" || name === "\r") {
    const { next, breaks } = skipBreaks(source, at + 1, end);
    if (breaks > 1) out.put("\n".repeat(breaks - 1), at, next);
    return next;
  }
  const digits = HEX[name];
  if (!digits) {
    out.put(ESCAPES[name] ?? name, at, at + 2);
    return at + 2;
  }
  const code = Number.parseInt(source.slice(at + 2, at + 2 + digits), 16);
  out.put(code <= 1114111 ? String.fromCodePoint(code) : "�", at, at + 2 + digits);
  return at + 2 + digits;
}
function skipBreaks(source, at, end) {
  let next = at;
  let breaks = 0;
  while (next < end) {
    if (source[next] === "\r" && source[next + 1] === "\n") next++;
    if (source[next] === "\n" || source[next] === "\r") breaks++;
    else if (!isBlank(source[next])) break;
    next++;
  }
  return { next, breaks };
}
function isBlank(char) {
  return char === " " || char === "	";
}
function readBlock(source, start, end, type, out) {
  const [first, ...lines] = linesIn(source, start, end);
  if (!first) return;
  const stated = /^[|>][+-]?([1-9])/.exec(source.slice(start, first.to))?.[1];
  const indent = indentOf(source, lines, stated, start);
  const bare = (line) => Math.min(line.from + indent, line.to);
  let open;
  let pending = [];
  for (const line of lines) {
    const from = bare(line);
    if (from >= line.to) {
      pending.push(line);
      continue;
    }
    const more = isBlank(source[from]);
    if (open) {
      const { to } = open.line;
      const folds = type === "BLOCK_FOLDED" && !open.more && !more;
      if (folds) out.put(pending.length ? "\n".repeat(pending.length) : " ", to, from);
      else out.put("\n".repeat(pending.length + 1), to, from);
    } else if (pending.length) out.put("\n".repeat(pending.length), pending[0].from, from);
    out.take(from, line.to);
    open = { line, more };
    pending = [];
  }
}
function indentOf(source, lines, stated, start) {
  const spaces = (line) => /^ */.exec(source.slice(line.from, line.to))[0].length;
  const first = lines.find((line) => line.from + spaces(line) < line.to);
  if (!first) return 0;
  if (stated === void 0) return spaces(first);
  const before = source.slice(source.lastIndexOf("\n", start - 1) + 1, start);
  const lead = /^ *(?:- +)*/.exec(before)[0];
  const parent = lead === before ? Math.max(0, before.lastIndexOf("-")) : lead.length;
  return Math.min(parent + Number(stated), spaces(first));
}
function* linesIn(source, start, end) {
  let from = start;
  while (from < end) {
    let to = from;
    while (to < end && source[to] !== "\n" && source[to] !== "\r") to++;
    const next = Math.min(end, to + (source[to] === "\r" && source[to + 1] === "\n" ? 2 : 1));
    yield { from, to, next };
    from = next;
  }
}

// src/readers/read-script-yaml.ts
function readScriptYaml(source, options) {
  return withinDepth(() => readScript(source, options));
}
function readScript(source, options) {
  const documents = parseAllDocuments(source, {
    logLevel: "silent",
    prettyErrors: false,
    uniqueKeys: false,
    stringKeys: false
  });
  const calls = [];
  const problems = [];
  for (const document of "empty" in documents ? [] : documents) {
    const read = readTree(nodeOf(document.contents, source), options, callOf(plainOf(document)));
    calls.push(...read);
    const broken = document.errors[0];
    if (broken) problems.push(problemOf(broken.message, broken.pos[0], broken.pos[1]));
  }
  if (calls.length) return { calls, problems };
  return { calls, problems: problems.length ? problems : [nothingSaid(source.length, SPEECH_EXPECTED)], foreign: true };
}
function problemOf(message, start, end) {
  return { reason: `Expected YAML, found a mistake in it: ${message.split("\n")[0]}`, start, end };
}
function nodeOf(node, source) {
  if (isMap(node))
    return {
      type: "map",
      entries: node.items.flatMap(
        ({ key, value: value2 }) => isScalar(key) ? [[String(key.value), nodeOf(value2, source)]] : []
      )
    };
  if (isSeq(node)) return { type: "list", items: node.items.map((item) => nodeOf(item, source)) };
  if (isAlias(node) || !isScalar(node) || typeof node.value !== "string" || !node.range) return { type: "other" };
  const { value, type, range } = node;
  return { type: "text", value, placed: () => placedScalar(source, value, type, range) };
}
function placedScalar(source, value, type, [start, end]) {
  const placed = readYamlScalar(source, type, start, end);
  return placed.text.trimEnd() === value.trimEnd() ? placed : { text: value, pieces: [[0, start, end]] };
}
function plainOf({ contents }) {
  if (!isMap(contents)) return {};
  return Object.fromEntries(
    contents.items.flatMap(
      ({ key, value }) => isScalar(key) && isScalar(value) ? [[String(key.value), value.value]] : []
    )
  );
}

export {
  readScriptYaml
};
