import {
  PhraseError,
  checks,
  flag,
  isMap,
  list,
  nameOf,
  named,
  nearest,
  object,
  oneOf,
  phrase,
  text,
  wordLists
} from "./chunk-L777YNBM.js";

// src/packs/read-pack.ts
import { isMap as isMap2, isScalar, isSeq, LineCounter, parseDocument } from "yaml";

// src/packs/rule-shape.ts
var localized = object({ zh: text, en: text }, { "zh-Hant": text });
var level = oneOf("error", "warning", "info");
var check = {
  expected: `a map with one of ${Object.keys(checks).join(", ")}`,
  schema: { anyOf: Object.values(checks).map(({ shape }) => shape.schema) },
  accepts: (node) => object({}).accepts(node),
  read(node, context) {
    const names = Object.keys(checks).filter((name) => node.has?.(name));
    if (names.length === 1) return checks[names[0]].shape.read(node, context);
    context.complain(node, names.length ? `Expected one check, found ${names.join(" and ")}` : noCheck(node));
    return void 0;
  }
};
function noCheck(node) {
  const known = Object.keys(checks);
  const keys = isMap(node) ? node.items.map(({ key }) => nameOf(key)) : [];
  const near = keys.map((key) => nearest(key, known)).find((name) => name !== void 0);
  const found = keys.length ? keys.map((key) => `\`${key}\``).join(", ") : "none";
  return `Expected one of the checks ${known.join(", ")}, found ${found}${near ? `; did you mean \`${near}\`?` : ""}`;
}
var ruleShape = object(
  {
    title: localized,
    level,
    check,
    message: localized,
    why: localized,
    source: text,
    examples: object({ bad: list(text, 1), good: list(text, 1) })
  },
  { say: list(text), "say-hant": list(text), fix: flag, axis: oneOf("procedure", "personal") }
);

// src/packs/read-pack.ts
var WORDS = /^words\.ya?ml$/;
var RULE = /\.ya?ml$/;
function readPack(files, base = {}) {
  const problems = [];
  const rules = [];
  const places = {};
  let words = base;
  for (const file of files.filter(({ path }) => WORDS.test(path))) {
    const { node, context } = open(file, {});
    if (!node) continue;
    words = { ...words, ...named(list(text)).read(node, { ...context, complain: () => {
    } }) };
    named(list(phrase)).read(node, { ...context, words: lenient(words) });
  }
  const known = lenient(words);
  const lost = problems.length > 0;
  const lookUp = (name) => known(name) ?? (lost ? { kind: "char", code: 0 } : void 0);
  for (const file of files.filter(({ path }) => RULE.test(path) && !WORDS.test(path))) {
    const { node, context } = open(file, words);
    context.words = lookUp;
    const read = node && ruleShape.read(node, context);
    if (!read || !node) continue;
    const { "say-hant": sayHant, ...rest } = read;
    const id = file.path.replace(RULE, "");
    places[id] = { ...file, bad: startsOf(node, "bad"), good: startsOf(node, "good") };
    rules.push({
      ...rest,
      id,
      say: read.say ?? [],
      ...sayHant ? { sayHant } : {},
      fix: read.fix ?? false
    });
  }
  rules.sort((a, b) => a.id < b.id ? -1 : 1);
  return { rules, words, problems, places };
  function open(file, words2) {
    const lines = new LineCounter();
    const document = parseDocument(file.source, { lineCounter: lines, prettyErrors: false });
    const tell = (reason, start, end) => {
      problems.push({ path: file.path, source: file.source, problem: { reason, start, end } });
    };
    for (const { message, pos } of document.errors) tell(message, pos[0], pos[1]);
    const context = {
      words: wordLists(words2),
      complain(node, reason, offset) {
        const [start, end] = node.range ?? [0, 0];
        const inside = offset === void 0 ? start : start + offset + (isQuoted(node) ? 1 : 0);
        tell(reason, inside, Math.max(inside, end));
      }
    };
    if (document.errors.length) return { node: void 0, context };
    if (isMap2(document.contents)) return { node: document.contents, context };
    tell("Expected a map, found something else", 0, file.source.length);
    return { node: void 0, context };
  }
}
function startsOf(rule, kind) {
  const examples = isMap2(rule) ? rule.getIn(["examples", kind]) : void 0;
  return isSeq(examples) ? examples.items.map((item) => item.range?.[0] ?? 0) : [];
}
function isQuoted(node) {
  return isScalar(node) && ["QUOTE_DOUBLE", "QUOTE_SINGLE"].includes(node.type ?? "");
}
function lenient(words) {
  const lookUp = wordLists(words);
  return (name) => {
    try {
      return lookUp(name);
    } catch (error) {
      if (error instanceof PhraseError && Object.hasOwn(words, name) && !error.message.includes("lists that end"))
        return { kind: "char", code: 0 };
      throw error;
    }
  };
}

export {
  check,
  readPack,
  lenient
};
