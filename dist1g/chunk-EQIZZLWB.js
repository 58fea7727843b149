import {
  collectText
} from "./chunk-PXWKTE2T.js";

// src/readers/json-text.ts
var ESCAPES = { n: "\n", r: "\r", t: "	", b: "\b", f: "\f" };
function readJsonString(source, start, end) {
  const out = collectText(source);
  const last = isClosed(source, start, end) ? end - 1 : end;
  let from = start + 1;
  for (let i = source.indexOf("\\", from); i >= 0 && i < last; i = source.indexOf("\\", from)) {
    out.take(from, i);
    const next = source[i + 1] ?? "";
    from = Math.min(i + (next === "u" ? 6 : 2), last);
    const hex = next === "u" ? source.slice(i + 2, from) : "";
    const code = /^[\da-f]{4}$/i.test(hex) ? Number.parseInt(hex, 16) : 65533;
    out.put(next === "u" ? String.fromCharCode(code) : ESCAPES[next] ?? next, i, from);
  }
  out.take(from, last);
  return out.done();
}
function isClosed(source, start, end) {
  if (end - start < 2 || source[end - 1] !== '"') return false;
  let slashes = 0;
  while (source[end - 2 - slashes] === "\\") slashes++;
  return slashes % 2 === 0;
}

export {
  readJsonString
};
