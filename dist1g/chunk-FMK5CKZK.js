import {
  readJsonString
} from "./chunk-EQIZZLWB.js";
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

// src/readers/read-script-json.ts
import { parseTree, printParseErrorCode } from "jsonc-parser";
function readScriptJson(source, options) {
  return withinDepth(() => readScript(source, options));
}
function readScript(source, options) {
  const from = source.charCodeAt(0) === 65279 ? 1 : 0;
  const errors = [];
  const tree = parseTree(source.slice(from), errors, { allowTrailingComma: true });
  const problems = errors.slice(0, 1).map(({ error, offset, length }) => ({
    reason: `Expected JSON, found a mistake in it: ${printParseErrorCode(error)}`,
    start: from + offset,
    end: from + offset + length
  }));
  const calls = readTree(nodeOf(tree, source, from), options, callOf(plainOf(tree)));
  if (calls.length || problems.length) return { calls, problems };
  return { calls, problems: [nothingSaid(source.length, SPEECH_EXPECTED)], foreign: true };
}
function nodeOf(node, source, from) {
  if (node?.type === "array")
    return { type: "list", items: (node.children ?? []).map((child) => nodeOf(child, source, from)) };
  if (node?.type === "object")
    return {
      type: "map",
      entries: (node.children ?? []).flatMap(
        ({ children = [] }) => children[1] ? [[String(children[0].value), nodeOf(children[1], source, from)]] : []
      )
    };
  if (node?.type !== "string") return { type: "other" };
  const start = from + node.offset;
  return {
    type: "text",
    value: node.value,
    placed: () => readJsonString(source, start, start + node.length)
  };
}
function plainOf(node) {
  if (node?.type !== "object") return {};
  return Object.fromEntries(
    (node.children ?? []).flatMap(({ children = [] }) => children[1] ? [[children[0].value, children[1].value]] : [])
  );
}

export {
  readScriptJson
};
