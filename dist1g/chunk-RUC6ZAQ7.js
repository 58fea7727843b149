import {
  headOf,
  slicePlaced,
  trimPlaced,
  warns
} from "./chunk-PXWKTE2T.js";

// src/readers/scribe.ts
var QUESTION = /^\s*(?:(问|q)|答|a)\d{0,3}\s*[:：]\s*/i;
var NAME = /^\s*[^:：\n]{1,16}[:：]/;
var CROSS = /^\s*[❌✗✘×✖]/u;
var SOFT_BREAK = "\u2028";
var AGENT = { role: "agent" };
function createScribe(labels) {
  const turns = [];
  let section;
  let warning = Infinity;
  let announced;
  let last;
  return {
    turns,
    voice: () => last,
    head(text, depth) {
      section = text;
      if (depth <= warning) warning = warns(text) ? depth : Infinity;
      const name = text.replace(/[\s:：]+$/, "");
      const role = name && labels.prefix(name) === name.length ? labels.role(name) : void 0;
      announced = role && { role, speaker: name };
    },
    say(placed, spot = {}, voice) {
      if (warning !== Infinity) return;
      let open;
      const close = () => {
        if (!open) return;
        const { text, pieces } = trimPlaced(slicePlaced(placed, open.from, open.to));
        const { voice: who } = open;
        if (text) {
          turns.push({
            ...who,
            text: text.replaceAll(SOFT_BREAK, " "),
            pieces,
            ...section === void 0 ? {} : { section },
            ...spot
          });
          if (who !== announced) announced = void 0;
        } else announced = who;
        last = who;
        open = void 0;
      };
      for (const [from, to] of linesIn(placed.text)) {
        const line = placed.text.slice(from, to);
        if (!line.trim()) continue;
        if (showsWrong(line)) {
          close();
          continue;
        }
        const head = labelOf(line, labels);
        if (head) close();
        if (open) open.to = to;
        else open = { voice: head?.voice ?? voice ?? announced ?? AGENT, from: from + (head?.text ?? 0), to };
      }
      close();
    }
  };
}
function labelOf(line, labels) {
  const question = QUESTION.exec(line);
  if (question)
    return {
      voice: { role: question[1] ? "customer" : "agent", speaker: question[0].trim().slice(0, -1) },
      text: question[0].length
    };
  const head = headOf(line, labels);
  if (!head || head.role === "unknown" || !/[:：]\s*$/.test(line.slice(0, head.text))) return void 0;
  return { voice: { role: head.role, speaker: head.speaker }, text: head.text };
}
function showsWrong(line) {
  if (CROSS.test(line)) return true;
  const name = NAME.exec(line)?.[0].slice(0, -1);
  return name !== void 0 && warns(name);
}
function* linesIn(text) {
  let from = 0;
  for (const { index } of text.matchAll(/[\n\u2028]/g)) {
    yield [from, index];
    from = index + 1;
  }
  yield [from, text.length];
}

// src/readers/script-call.ts
var SPEECH_EXPECTED = "a call of a known shape, or a script with what is said under a key such as `话术` or `text` (or one that the option `speech` names)";
function scriptCalls(turns, rest = {}) {
  return turns.length ? [{ kind: "template", ...rest, turns }] : [];
}
function nothingSaid(length, expected) {
  return { reason: `Expected ${expected}, found none`, start: 0, end: Math.min(length, 1) };
}
function withinDepth(read) {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { calls: [], problems: [{ reason: "Expected lists and maps, found them nested too deep", start: 0, end: 1 }] };
  }
}

export {
  SOFT_BREAK,
  createScribe,
  SPEECH_EXPECTED,
  scriptCalls,
  nothingSaid,
  withinDepth
};
