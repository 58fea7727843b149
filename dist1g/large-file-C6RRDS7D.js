import {
  readers
} from "./chunk-QTTJQBKW.js";
import "./chunk-YPACIO57.js";
import "./chunk-QB5MYIH7.js";
import "./chunk-EQIZZLWB.js";
import "./chunk-VQ3CVCZC.js";
import "./chunk-K7PCLQUU.js";
import "./chunk-VUYCVWSK.js";
import "./chunk-PXWKTE2T.js";
import "./chunk-MVVRDO5H.js";

// src/large-file.ts
import { isUtf8 } from "buffer";
import { createReadStream } from "fs";
import { open } from "fs/promises";
import { VFile } from "vfile";
import { VFileMessage } from "vfile-message";
var LONGEST_LINE = 64 * 1024 * 1024;
var MOST_MESSAGES = 1e5;
var HEAD_BYTES = 1024 * 1024;
var NEWLINE = 10;
async function holdsCallLines(path) {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    const head = buffer.subarray(0, bytesRead);
    const end = head.lastIndexOf(NEWLINE);
    return readers.ndjson.recognises(head.subarray(0, end < 0 ? bytesRead : end).toString("utf8"), { path });
  } finally {
    await file.close();
  }
}
async function lintCallLines(linter, path, options = {}) {
  const file = new VFile({ path });
  const messages = [];
  let broken = false;
  let turns = 0;
  for await (const line of linesOf(path)) {
    if (messages.length > MOST_MESSAGES) {
      const reason = `Expected at most ${MOST_MESSAGES} messages about one file, found more: what follows was not read; huashu stream takes calls of any number`;
      messages.push(problemAt(reason, line, path));
      broken = true;
      break;
    }
    if ("reason" in line) {
      messages.push(problemAt(line.reason, line, path));
      broken = true;
    } else if (line.text.trim()) {
      const linted = linter.lint(line.text, { ...options, path, reader: "ndjson" });
      for (const call of linted.data.calls) turns += call.turns.length;
      for (const message of linted.messages) messages.push(shifted(message, line, path));
      broken ||= linted.messages.some(({ ruleId }) => ruleId === "source");
    }
  }
  return { file: Object.assign(file, { messages, data: { calls: [], turns } }), broken };
}
async function* linesOf(path) {
  let parts = [];
  let bytes = 0;
  let units = 0;
  let number = 1;
  let start = 0;
  const take = () => {
    const at = { number, start };
    const whole = bytes <= LONGEST_LINE ? Buffer.concat(parts) : void 0;
    const line = !whole ? { ...at, reason: `Expected at most ${LONGEST_LINE} bytes in a line, found ${bytes}` } : isUtf8(whole) ? { ...at, text: whole.toString("utf8") } : { ...at, reason: "Expected UTF-8, found other bytes" };
    start += ("text" in line ? line.text.length : units) + 1;
    number++;
    parts = [];
    bytes = 0;
    units = 0;
    return line;
  };
  for await (const chunk of createReadStream(path, { highWaterMark: 1024 * 1024 })) {
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      add(chunk.subarray(from, end));
      yield take();
      from = end + 1;
    }
    add(chunk.subarray(from));
  }
  if (bytes) yield take();
  function add(part) {
    bytes += part.length;
    if (bytes > LONGEST_LINE) {
      for (const known of parts) units += unitsIn(known);
      units += unitsIn(part);
      parts = [];
    } else parts.push(part);
  }
}
function unitsIn(bytes) {
  let count = 0;
  for (const byte of bytes) if ((byte & 192) !== 128) count += byte >= 240 ? 2 : 1;
  return count;
}
function problemAt(reason, { number, start }, path) {
  const point = { line: number, column: 1, offset: start };
  const message = new VFileMessage(reason, { source: "huashu", ruleId: "source", place: { start: point, end: point } });
  message.fatal = true;
  message.file = path;
  message.name = `${path}:${message.name}`;
  return message;
}
function shifted(message, { number, start }, path) {
  message.stack = "";
  const { place } = message;
  if (!place || !("start" in place)) return message;
  const move = (point) => ({
    line: point.line + number - 1,
    column: point.column,
    offset: (point.offset ?? 0) + start
  });
  message.place = { start: move(place.start), end: move(place.end) };
  message.line = message.place.start.line;
  message.name = `${path}:${[message.place.start, message.place.end].map(({ line, column }) => `${line}:${column}`).join("-")}`;
  return message;
}
export {
  holdsCallLines,
  lintCallLines
};
