import {
  delimiterOf,
  readRows
} from "./chunk-K7PCLQUU.js";
import {
  readTable
} from "./chunk-VUYCVWSK.js";
import {
  createScribe,
  nothingSaid,
  scriptCalls
} from "./chunk-RUC6ZAQ7.js";
import {
  labelsOf,
  scriptWords
} from "./chunk-PXWKTE2T.js";

// src/readers/read-script-csv.ts
function readScriptCsv(source, options) {
  const problems = [];
  const labels = labelsOf(options.roles);
  const context = { labels, words: scriptWords(options), scribe: createScribe(labels) };
  readTable([...readRows(source, delimiterOf(source), problems)], context);
  const calls = scriptCalls(context.scribe.turns);
  if (!calls.length && !problems.length)
    problems.push(nothingSaid(source.length, "a table with a column such as `话术` that is not empty"));
  return { calls, problems };
}

export {
  readScriptCsv
};
