import {
  fold,
  folded,
  forEachFolded,
  furtherGaps,
  furtherSounds,
  mainSounds
} from "./chunk-MVVRDO5H.js";

// src/text/sounds.ts
var LATIN = 1;
var OTHER = LATIN + 36;
var OTHERS = 64;
var SYLLABLES = OTHER + OTHERS;
var GAP = 32;
var LETTERS = [
  [192, 8191],
  [12293, 12293],
  [12295, 12295],
  [12353, 12687],
  [13312, 40959],
  [44032, 55203],
  [55360, 55487],
  [63744, 64255]
];
var sounds = buildSounds();
function buildSounds() {
  const classes = new Uint16Array(65536);
  const further = /* @__PURE__ */ new Map();
  const others = Uint16Array.from({ length: OTHERS * 2 }, (_, i) => OTHER + i % OTHERS);
  for (const [from, to] of LETTERS)
    for (let code = from; code <= to; code += OTHERS)
      classes.set(others.subarray(code % OTHERS, code % OTHERS + Math.min(OTHERS, to + 1 - code)), code);
  for (let i = 0; i < 26; i++) classes[97 + i] = LATIN + i;
  for (let i = 0; i < 10; i++) classes[48 + i] = LATIN + 26 + i;
  const characters = gb2312();
  let last = 0;
  for (let i = 0; i < mainSounds.length; i++) {
    const id = SYLLABLES + mainSounds.charCodeAt(i) - GAP;
    classes[characters.charCodeAt(i)] = id;
    last = Math.max(last, id);
  }
  let at = 0;
  for (let i = 0; i < furtherGaps.length; i++) {
    at += furtherGaps.charCodeAt(i) - GAP;
    const code = characters.charCodeAt(at);
    further.set(code, [...further.get(code) ?? [], SYLLABLES + furtherSounds.charCodeAt(i) - GAP]);
  }
  forEachFolded((code) => {
    classes[code] = classes[folded[code]];
  });
  return { classes, further, size: last + 1 };
}
function gb2312() {
  const bytes = [];
  for (let row = 176; row <= 247; row++)
    for (let cell = 161; cell <= (row === 215 ? 249 : 254); cell++) bytes.push(row, cell);
  return new TextDecoder("gb18030").decode(new Uint8Array(bytes));
}
function soundsOf(code) {
  return [sounds.classes[code], ...sounds.further.get(code) ?? []];
}

// src/phrases/parse.ts
var PhraseError = class extends Error {
  constructor(message, offset) {
    super(message);
    this.offset = offset;
  }
  offset;
};
var MOST_CHARACTERS = 5e3;
var DEEPEST = 50;
var CLOSING = { "(": ")", "[": "]", "<": ">" };
function parsePhrase(source, words) {
  let at = 0;
  let depth = 0;
  const phrase2 = choice(void 0, 0);
  if (!says(phrase2)) throw new PhraseError("Expected words, found none", 0);
  const size = sizeOf(phrase2);
  if (size > MOST_CHARACTERS)
    throw new PhraseError(`Expected at most ${MOST_CHARACTERS} characters, word lists included, found ${size}`, 0);
  return phrase2;
  function choice(closing, opened) {
    if (depth++ > DEEPEST) throw new PhraseError(`Expected brackets at most ${DEEPEST} deep, found more`, opened);
    const options = [sequence(closing)];
    while (source[at] === "|") {
      if (!closing) throw new PhraseError("Expected `|` inside ( ) or [ ], found it outside: write (a|b)", at);
      at++;
      options.push(sequence(closing));
    }
    if (closing) {
      if (source[at] !== closing)
        throw new PhraseError(`Expected \`${closing}\` to close \`${source[opened]}\``, opened);
      at++;
      const empty = options.find((option) => !says(option));
      if (empty)
        throw new PhraseError('Expected words in every alternative, found an empty one: write [a] for "or not"', opened);
    }
    depth--;
    return options.length === 1 ? options[0] : { kind: "choice", options };
  }
  function sequence(closing) {
    const items = [];
    while (at < source.length && source[at] !== "|" && source[at] !== closing) items.push(item());
    return items.length === 1 ? items[0] : { kind: "sequence", items };
  }
  function item() {
    const start = at;
    const char = source[at++];
    switch (char) {
      case "(":
        return choice(")", start);
      case "[":
        return { kind: "maybe", item: choice("]", start) };
      case "<":
        return wordList(start);
      case ")":
      case "]":
      case ">":
        throw new PhraseError(
          `Expected an opening bracket before \`${char}\`; write \\${char} for the character itself`,
          start
        );
      case "…":
        while (source[at] === "…") at++;
        return { kind: "gap" };
      case "\\":
        if (at >= source.length) throw new PhraseError("Expected a character after `\\`", start);
        return literal(source.charCodeAt(at++));
      default:
        return literal(char.charCodeAt(0));
    }
  }
  function wordList(start) {
    const end = source.indexOf(">", start);
    if (end < 0) throw new PhraseError(`Expected \`${CLOSING["<"]}\` to close \`<\``, start);
    at = end + 1;
    const name2 = source.slice(start + 1, end);
    const list2 = words(name2);
    if (!list2) throw new PhraseError(`Expected the name of a word list, found <${name2}>`, start);
    return list2;
  }
}
function literal(code) {
  return sounds.classes[code] ? { kind: "char", code: folded[code] } : { kind: "mark" };
}
function says(phrase2) {
  switch (phrase2.kind) {
    case "char":
      return true;
    case "sequence":
      return phrase2.items.some(says);
    case "choice":
      return phrase2.options.every(says);
    default:
      return false;
  }
}
var sizes = /* @__PURE__ */ new WeakMap();
function sizeOf(phrase2) {
  const known = sizes.get(phrase2);
  if (known !== void 0) return known;
  const parts = phrase2.kind === "sequence" ? phrase2.items : phrase2.kind === "choice" ? phrase2.options : [];
  const own = phrase2.kind === "char" ? 1 : phrase2.kind === "maybe" ? sizeOf(phrase2.item) : 0;
  const size = parts.reduce((sum, part) => sum + sizeOf(part), own);
  sizes.set(phrase2, size);
  return size;
}

// src/packs/nearest.ts
function nearest(name2, names) {
  let best;
  let least = Math.max(2, Math.floor(name2.length / 3)) + 1;
  for (const candidate of names) {
    const distance = edits(name2, candidate, least);
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}
function edits(a, b, enough) {
  if (Math.abs(a.length - b.length) >= enough) return enough;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length];
}

// src/packs/yaml-node.ts
var TYPE = /* @__PURE__ */ Symbol.for("yaml.node.type");
var typeOf = (node) => node?.[TYPE];
function isMap(node) {
  return typeOf(node) === /* @__PURE__ */ Symbol.for("yaml.map");
}
function isSeq(node) {
  return typeOf(node) === /* @__PURE__ */ Symbol.for("yaml.seq");
}
function isScalar(node) {
  return typeOf(node) === /* @__PURE__ */ Symbol.for("yaml.scalar");
}
function isAlias(node) {
  return typeOf(node) === /* @__PURE__ */ Symbol.for("yaml.alias");
}

// src/packs/shape.ts
function found(node) {
  if (isMap(node)) return "a map";
  if (isSeq(node)) return "a list";
  if (isAlias(node)) return `the alias *${node.source}`;
  const value = isScalar(node) ? node.value : node;
  return value === null ? "nothing" : JSON.stringify(value);
}
function scalar(expected, schema, is) {
  const accepts = (node) => isScalar(node) && is(node.value);
  return {
    expected,
    schema,
    accepts,
    read(node, context) {
      if (accepts(node)) return node.value;
      context.complain(node, `Expected ${expected}, found ${found(node)}`);
      return void 0;
    }
  };
}
var text = scalar(
  "text",
  { type: "string", minLength: 1 },
  (value) => typeof value === "string" && value !== ""
);
var flag = scalar("true or false", { type: "boolean" }, (value) => typeof value === "boolean");
var phrase = {
  ...text,
  expected: "a phrase",
  identity: (source) => fold(String(source)),
  read(node, context) {
    const source = text.read(node, context);
    if (source === void 0) return void 0;
    try {
      parsePhrase(source, context.words);
      return source;
    } catch (error) {
      if (!(error instanceof PhraseError)) throw error;
      context.complain(node, error.message, error.offset);
      return void 0;
    }
  }
};
function number(least = 0, most = Infinity) {
  return scalar(
    most === Infinity ? `a number from ${least} on` : `a number from ${least} to ${most}`,
    { type: "number", minimum: least, ...most === Infinity ? {} : { maximum: most } },
    (value) => typeof value === "number" && value >= least && value <= most
  );
}
var anyScalar = scalar(
  "text, a number, true or false",
  { type: ["string", "number", "boolean"] },
  (value) => ["string", "number", "boolean"].includes(typeof value)
);
function oneOf(...values) {
  const expected = values.length === 1 ? `\`${values[0]}\`` : `one of ${values.join(", ")}`;
  const accepts = (node) => isScalar(node) && values.includes(node.value);
  return {
    expected,
    schema: { enum: values },
    accepts,
    read(node, context) {
      if (accepts(node)) return node.value;
      const near = isScalar(node) && nearest(String(node.value), values);
      context.complain(node, `Expected ${expected}, found ${found(node)}${near ? `; did you mean \`${near}\`?` : ""}`);
      return void 0;
    }
  };
}
function list(item, least = item.identity ? 1 : 0) {
  return {
    expected: `a list, each ${item.expected}`,
    schema: { type: "array", items: item.schema, ...least ? { minItems: least } : {} },
    accepts: isSeq,
    read(node, context) {
      if (!isSeq(node)) {
        context.complain(node, `Expected a list, found ${found(node)}`);
        return void 0;
      }
      if (node.items.length < least) {
        context.complain(node, `Expected ${item.expected} in the list, found none`);
        return void 0;
      }
      const seen = /* @__PURE__ */ new Set();
      return node.items.flatMap((child) => {
        const value = item.read(child, context);
        if (value === void 0) return [];
        const same = item.identity?.(value);
        if (same !== void 0 && seen.has(same)) {
          context.complain(child, `Expected each phrase once, found ${found(child)} again`);
          return [];
        }
        if (same !== void 0) seen.add(same);
        return [value];
      });
    }
  };
}
function named(value) {
  return {
    expected: "a map",
    schema: { type: "object", additionalProperties: value.schema },
    accepts: isMap,
    read(node, context) {
      if (!isMap(node)) {
        context.complain(node, `Expected a map, found ${found(node)}`);
        return void 0;
      }
      const entries = node.items.flatMap((pair) => {
        if (!pair.value) context.complain(pair.key, `Expected ${value.expected} behind the colon, found nothing`);
        const read = pair.value ? value.read(pair.value, context) : void 0;
        return read === void 0 ? [] : [[nameOf(pair.key), read]];
      });
      return Object.fromEntries(entries);
    }
  };
}
function object(needed, optional) {
  const shapes = { ...needed, ...optional };
  return {
    expected: `a map with ${Object.keys(needed).join(", ") || Object.keys(shapes).join(", ")}`,
    schema: {
      type: "object",
      properties: Object.fromEntries(Object.entries(shapes).map(([key, shape9]) => [key, shape9.schema])),
      required: Object.keys(needed),
      additionalProperties: false
    },
    accepts: isMap,
    read(node, context) {
      if (!isMap(node)) {
        context.complain(node, `Expected ${this.expected}, found ${found(node)}`);
        return void 0;
      }
      const out = {};
      let right = true;
      for (const pair of node.items) {
        const key = nameOf(pair.key);
        const shape9 = Object.hasOwn(shapes, key) ? shapes[key] : void 0;
        if (!shape9) {
          const near = nearest(key, Object.keys(shapes));
          context.complain(
            pair.key,
            `Expected one of ${Object.keys(shapes).join(", ")}, found the key \`${key}\`${near ? `; did you mean \`${near}\`?` : ""}`
          );
          right = false;
          continue;
        }
        if (!pair.value) context.complain(pair.key, `Expected ${shape9.expected} behind \`${key}\`, found nothing`);
        const value = pair.value ? shape9.read(pair.value, context) : void 0;
        if (value === void 0) right = false;
        else out[key] = value;
      }
      for (const key of Object.keys(needed)) {
        if (node.has(key)) continue;
        context.complain(node, `Expected the key \`${key}\`, found none`);
        right = false;
      }
      return right ? out : void 0;
    }
  };
}
function either(first, second) {
  return {
    expected: `${first.expected}, or ${second.expected}`,
    schema: { anyOf: [first.schema, second.schema] },
    accepts: (node) => first.accepts(node) || second.accepts(node),
    read(node, context) {
      if (first.accepts(node)) return first.read(node, context);
      if (second.accepts(node)) return second.read(node, context);
      context.complain(node, `Expected ${this.expected}, found ${found(node)}`);
      return void 0;
    }
  };
}
function nameOf(key) {
  return isScalar(key) ? String(key.value) : String(key);
}

// src/packs/words.ts
function wordLists(words) {
  const known = /* @__PURE__ */ new Map();
  const open = [];
  return function lookUp(name2) {
    const phrase2 = known.get(name2);
    if (phrase2) return phrase2;
    const entries = Object.hasOwn(words, name2) ? words[name2] : void 0;
    if (!entries?.length) return void 0;
    if (open.includes(name2))
      throw new PhraseError(`Expected lists that end, found <${open.join("> in <")}> in <${name2}>`, 0);
    open.push(name2);
    try {
      const options = entries.map((entry) => parsePhrase(entry, lookUp));
      const list2 = options.length === 1 ? options[0] : { kind: "choice", options };
      known.set(name2, list2);
      return list2;
    } finally {
      open.pop();
    }
  };
}

// src/text/clauses.ts
var CLAUSE_ENDS = new Set("，。！？；：、,!?;:\n\r");
var LONGEST = 64;
function clauseAround(text2, offset) {
  let start = offset;
  while (start > 0 && offset - start < LONGEST && !CLAUSE_ENDS.has(text2[start - 1])) start--;
  let end = offset;
  while (end < text2.length && end - offset < LONGEST && !CLAUSE_ENDS.has(text2[end])) end++;
  return [start, end];
}

// src/checks/guards.ts
var guard = oneOf("quoted", "negated", "asked");
var guards = list(guard);
var QUOTES = ["「」", "『』", "“”", '""', "‘’", "《》", "〝〞", "﹁﹂"];
var TOLD_TO = new Set("跟给給和同对對向与與");
var REACH = { quoted: 12, negated: 6 };
function guardOf(names, book) {
  const exact = { soundsLike: false };
  const quoting = names.includes("quoted") ? book(["<quoting>"], exact) : void 0;
  const negating = names.includes("negated") ? book(["<negating>"], exact) : void 0;
  const asking = names.includes("asked") ? book(["<asking>"], exact) : void 0;
  return (view, match) => {
    const { text: text2 } = view.call.turns[match.turn];
    if (quoting !== void 0 && (isInQuotes(text2, match) || isBehind(view, quoting, match, REACH.quoted, text2)))
      return true;
    if (negating !== void 0 && isBehind(view, negating, match, REACH.negated, text2)) return true;
    if (asking === void 0) return false;
    const [start, end] = clauseAround(text2, match.start);
    return view.found(asking, match.turn).some((found2) => found2.start >= start && found2.end <= Math.max(end, match.end + 2));
  };
}
var NEGATES = /[不没沒别別未非无無免怕莫甭勿]/;
var SHARED = new Set("您你我咱");
function isBehind(view, set, { turn, start }, reach, text2) {
  return view.found(set, turn).filter((found2) => !TOLD_TO.has(text2[found2.start - 1] ?? "")).some(
    ({ start: from, end }) => from < start && (end <= start || end === start + 1 && SHARED.has(text2[start]) || NEGATES.test(text2.slice(from, start))) && start - end <= reach && clauseAround(text2, start)[0] <= from
  );
}
function isInQuotes(text2, { start, end }) {
  return QUOTES.some((pair) => {
    const [open, close] = pair;
    if (open === close) return text2.slice(0, start).split(open).length % 2 === 0 && text2.indexOf(close, end) >= 0;
    const opened = text2.lastIndexOf(open, end - 1);
    return opened >= 0 && !text2.slice(opened + 1, end).includes(close) && text2.indexOf(close, end) >= 0;
  });
}

// src/checks/scope.ts
var who = oneOf("agent", "customer", "any");
var soundsLike = either(flag, number(2, 16));
var where = object(
  {},
  {
    first: number(1),
    last: number(1),
    "first-seconds": number(),
    "last-seconds": number(),
    after: list(phrase),
    before: list(phrase),
    around: list(phrase),
    unless: list(phrase),
    by: who,
    within: number(1),
    occurrence: either(oneOf("any", "every", "first", "last"), number(1))
  }
);
var when = object(
  {},
  {
    direction: oneOf("inbound", "outbound"),
    kind: oneOf("transcript", "chat", "template", "notice"),
    metadata: named(anyScalar),
    said: list(phrase),
    unsaid: list(phrase),
    by: who,
    turns: number(1)
  }
);
function speaks(turn, who2) {
  return who2 === "any" ? turn.role !== "system" : turn.role === who2;
}
var NOWHERE = { stretches: [], every: false };
function scopeOf(options, book) {
  const { who: role = "agent", where: place = {} } = options;
  const holds = conditionOf(options.when ?? {}, book);
  const anchored = place.after ?? place.before ?? place.around;
  const anchor = anchored && book(anchored, { soundsLike: false });
  const excuse = place.unless && book(place.unless, { soundsLike: false });
  const { by = "customer", within = Infinity, occurrence = "any" } = place;
  return (view) => {
    if (!holds(view)) return NOWHERE;
    const { turns } = view.call;
    const spoken = turns.flatMap((turn, i) => speaks(turn, role) ? [i] : []);
    if (anchor === void 0) return { stretches: [{ turns: firstOrLast(spoken, turns, place) }], every: false };
    const anchors = turns.flatMap((turn, i) => speaks(turn, by) && said(view, anchor, excuse, i) ? [i] : []);
    const stretches = choose(anchors, occurrence).map((at) => ({ turns: near(at), anchor: at }));
    return { stretches, every: occurrence !== "any" };
    function near(at) {
      const next = countBelow(spoken, at + 1);
      const here = countBelow(spoken, at);
      const after = spoken.slice(next, next + within);
      const before = spoken.slice(Math.max(0, here - within), here);
      return place.after ? after : place.before ? before : [...before, ...spoken.slice(here, next), ...after];
    }
  };
}
function said(view, set, excuse, turn) {
  const excuses = excuse === void 0 ? [] : view.found(excuse, turn);
  return view.found(set, turn).some(({ start, end }) => !excuses.some((one) => one.start < end && start < one.end));
}
function countBelow(sorted, limit2) {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = low + high >> 1;
    if (sorted[middle] < limit2) low = middle + 1;
    else high = middle;
  }
  return low;
}
function firstOrLast(spoken, turns, place) {
  if (place.first) return spoken.slice(0, place.first);
  if (place.last) return spoken.slice(-place.last);
  const firstSeconds = place["first-seconds"];
  if (firstSeconds !== void 0) return spoken.filter((i) => (turns[i].start ?? Infinity) <= firstSeconds);
  const lastSeconds = place["last-seconds"];
  if (lastSeconds === void 0) return spoken;
  const end = Math.max(...turns.map((turn) => turn.end ?? turn.start ?? 0));
  return spoken.filter((i) => (turns[i].end ?? turns[i].start ?? -Infinity) >= end - lastSeconds);
}
function choose(anchors, occurrence) {
  if (occurrence === "first") return anchors.slice(0, 1);
  if (occurrence === "last") return anchors.slice(-1);
  return typeof occurrence === "number" ? anchors.slice(occurrence - 1, occurrence) : anchors;
}
function conditionOf({ direction, kind, metadata, said: wanted, unsaid, by = "any", turns: least = 0 }, book) {
  const set = wanted && book(wanted);
  const against = unsaid && book(unsaid);
  return (view) => {
    const { call } = view;
    if (direction && call.direction && direction !== call.direction) return false;
    if (kind && kind !== (call.kind ?? "transcript")) return false;
    if (call.kind === "notice" && kind !== "notice") return false;
    if (metadata && Object.entries(metadata).some(([key, value]) => call.metadata?.[key] !== value)) return false;
    if (call.turns.length < least) return false;
    const anywhere = (phrases) => call.turns.some((turn, i) => speaks(turn, by) && view.found(phrases, i).length);
    return (set === void 0 || anywhere(set)) && (against === void 0 || !anywhere(against));
  };
}
function isWhole({ kind, turns }) {
  if (kind !== "template") return true;
  const labelled = turns.filter((turn) => turn.speaker !== void 0).length;
  if (labelled > 0 && labelled < turns.length) return false;
  return ["agent", "customer"].every((role) => turns.some((turn) => turn.role === role));
}

// src/checks/what.ts
var what = either(
  list(phrase),
  object({}, { any: list(phrase), all: list(phrase), none: list(phrase), "at-least": number(1) })
);
var unit = oneOf("clause", "turn", "call");
function finderOf(options, within, book, how) {
  const { any, all, none, "at-least": least = 1 } = Array.isArray(options) ? { any: options } : options;
  const anySet = any && book(any, how);
  const allSets = all?.map((one) => book([one], how));
  const noneSet = none && book(none, how);
  const simple = !all && !none && least === 1;
  return (view, turns) => {
    const matches = (set) => set === void 0 ? [] : turns.flatMap((turn) => view.found(set, turn).map((found2) => ({ ...found2, turn })));
    if (simple) return matches(anySet);
    const units = /* @__PURE__ */ new Map();
    const unitOf = (match) => {
      const key = keyOf(view, match, within);
      const known = units.get(key) ?? { any: [], all: (allSets ?? []).map(() => []), none: [] };
      units.set(key, known);
      return known;
    };
    for (const match of matches(anySet)) unitOf(match).any.push(match);
    for (const match of matches(noneSet)) unitOf(match).none.push(match);
    for (const [i, set] of (allSets ?? []).entries())
      for (const match of matches(set)) unitOf(match).all[i].push(match);
    return [...units.values()].flatMap((one) => {
      const parts = [...one.any, ...one.all.flat()];
      const holds = !one.none.length && one.all.every((found2) => found2.length) && (anySet === void 0 || one.any.length >= least) && parts.length;
      return holds ? [spanOf(parts)] : [];
    });
  };
}
function keyOf(view, { turn, start }, within) {
  if (within === "call") return "";
  if (within === "turn") return String(turn);
  const text2 = view.call.turns[turn].text;
  let clause = 0;
  for (let i = 0; i < start; i++) if (CLAUSE_ENDS.has(text2[i])) clause++;
  return `${turn} ${clause}`;
}
function spanOf(parts) {
  const [first] = parts.sort((a, b) => a.turn - b.turn || a.start - b.start);
  const end = Math.max(...parts.filter((part) => part.turn === first.turn).map((part) => part.end));
  return { ...first, end, certain: parts.every((part) => part.certain) };
}

// src/checks/forbid.ts
var redeemed = object({ by: list(phrase) }, { within: number(0) });
var shape = object(
  { forbid: what },
  {
    unless: list(phrase),
    guards,
    redeemed,
    "more-than": number(0),
    in: unit,
    "sounds-like": soundsLike,
    who,
    where,
    when
  }
);
var forbid = {
  shape,
  compile(options, book) {
    const cues = [];
    const cueBook = (phrases, how) => cues[cues.push(book(phrases, how)) - 1];
    const find = finderOf(options.forbid, options.in ?? "turn", cueBook, { soundsLike: options["sounds-like"] });
    const harmless = options.unless && book(options.unless);
    const guarded = guardOf(options.guards ?? ["quoted", "negated"], book);
    const scope = scopeOf(options, book);
    const isRedeemed = options.redeemed && redeemer(options.redeemed, book);
    return (view) => {
      if (!cues.some(view.has)) return [];
      const turns = [...new Set(scope(view).stretches.flatMap((stretch) => stretch.turns))];
      return find(view, turns).filter((match) => {
        const excuses = harmless === void 0 ? [] : view.found(harmless, match.turn);
        return !excuses.some(
          (excuse) => excuse.start < match.end && match.start < excuse.end && (excuse.certain || !match.certain)
        );
      }).filter((match) => !guarded(view, match) && !isRedeemed?.(view, match)).slice(options["more-than"] ?? 0).map(({ turn, start, end, certain }) => ({ turn, start, end, confidence: certain ? "certain" : "likely" }));
    };
  }
};
function redeemer({ by, within = 1 }, book) {
  const set = book(by);
  return (view, { turn, start, end }) => {
    const { turns } = view.call;
    const role = turns[turn].role === "customer" ? "customer" : "agent";
    const next = turns.flatMap((one, i) => i > turn && speaks(one, role) ? [i] : []).slice(0, within);
    const here = view.found(set, turn).some((found2) => found2.start >= end || found2.end <= start);
    return here || next.some((i) => view.found(set, i).length > 0);
  };
}

// src/checks/gap.ts
var shape2 = object(
  { gap: object({}, { silence: number(), response: number(), overlap: number() }) },
  { unless: list(phrase), when }
);
var gap = {
  shape: shape2,
  compile({ gap: { silence = Infinity, response = Infinity, overlap = Infinity }, unless, when: condition }, book) {
    const announced = unless && book(unless);
    const kind = condition?.kind;
    return (view) => {
      const { turns } = view.call;
      if (kind && kind !== (view.call.kind ?? "transcript")) return [];
      return turns.flatMap((turn, i) => {
        const before = turns[i - 1];
        if (!before || turn.start === void 0 || before.end === void 0) return [];
        const seconds = turn.start - before.end;
        const answers = turn.role === "agent" && before.role === "customer";
        const late = seconds > silence || answers && seconds > response;
        if (late && !(announced !== void 0 && waits(view, announced, i - 1))) return [hitAt(turns, i, seconds)];
        const interrupts = answers && turn.text.length > 4 && -seconds > overlap && (before.start === void 0 || turn.start > before.start);
        return interrupts ? [hitAt(turns, i, -seconds)] : [];
      });
    };
  }
};
function waits(view, announced, turn) {
  for (let i = turn; i >= 0 && i > turn - 3; i--) {
    if (view.call.turns[i].role === "agent") return view.found(announced, i).length > 0;
  }
  return false;
}
function hitAt(turns, i, seconds) {
  const atAgent = turns[i].role === "agent" || turns[i - 1].role !== "agent";
  const turn = atAgent ? i : i - 1;
  const at = atAgent ? 0 : turns[turn].text.length;
  return { turn, start: at, end: at, confidence: "certain", values: { seconds: String(Math.round(seconds * 10) / 10) } };
}

// src/checks/limit.ts
var shape3 = object(
  { limit: object({}, { characters: number(1), pace: number(1), least: number(1) }) },
  { who, where, when }
);
var limit = {
  shape: shape3,
  compile(options, book) {
    const { characters = Infinity, pace = Infinity, least = 20 } = options.limit;
    const scope = scopeOf(options, book);
    return (view) => scope(view).stretches.flatMap(
      ({ turns }) => turns.flatMap((i) => {
        const turn = view.call.turns[i];
        const said2 = countCharacters(turn);
        const fast = said2 >= least ? paceOf(turn, said2) : 0;
        if (said2 <= characters && fast <= pace) return [];
        return [
          {
            turn: i,
            start: 0,
            end: 0,
            confidence: "certain",
            values: { characters: String(said2), pace: String(Math.round(fast)) }
          }
        ];
      })
    );
  }
};
function countCharacters({ text: text2 }) {
  let count = 0;
  for (let i = 0; i < text2.length; i++) if (sounds.classes[text2.charCodeAt(i)]) count++;
  return count;
}
function paceOf({ start, end }, said2) {
  return start === void 0 || end === void 0 || end <= start ? 0 : said2 * 60 / (end - start);
}

// src/checks/order.ts
var name = object({ zh: text, en: text }, { "zh-Hant": text });
var step = object({ step: name, any: list(phrase) });
var shape4 = object({ order: list(step) }, { who, where, when });
var order = {
  shape: shape4,
  compile(options, book) {
    const steps = options.order.map((one) => ({ name: one.step, set: book(one.any) }));
    const scope = scopeOf(options, book);
    const { who: role = "agent" } = options;
    return (view) => {
      if (options.when?.kind !== "template" && !isWhole(view.call)) return [];
      const stretch = scope(view).stretches.find(({ turns }) => turns.length > 0);
      if (!stretch) return [];
      let from = 0;
      const wrong = [];
      for (const { name: stepName, set } of steps) {
        const places = placesOf(view, set, stretch.turns, role);
        const next = places.find((place) => place >= from);
        if (next === void 0) wrong.push({ name: stepName, misplaced: places.length > 0 });
        else from = next;
      }
      if (!wrong.length) return [];
      const say = (language) => wrong.map(
        ({ name: one, misplaced }) => misplaced ? `${one[language]}${language === "zh" ? "（次序不对）" : " (out of order)"}` : one[language]
      ).join(language === "zh" ? "、" : ", ");
      return [
        {
          turn: null,
          start: 0,
          end: 0,
          confidence: "certain",
          values: { steps: say("zh"), steps_en: say("en") }
        }
      ];
    };
  }
};
function placesOf(view, set, turns, role) {
  return turns.filter((turn) => speaks(view.call.turns[turn], role)).flatMap((turn) => view.found(set, turn).map((found2) => turn * 1e6 + found2.start));
}

// src/text/numerals.ts
var DIGITS = {
  零: 0,
  "〇": 0,
  一: 1,
  幺: 1,
  二: 2,
  两: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  半: 0.5
};
var UNITS = { 十: 10, 百: 100, 千: 1e3 };
function numberEndingAt(text2, end) {
  let start = end;
  while (start > 0 && isNumeral(text2[start - 1])) start--;
  if (start === end) return void 0;
  const value = numeralValue(text2.slice(start, end).normalize("NFKC"));
  return value === void 0 ? void 0 : { value, start };
}
function isNumeral(char) {
  return /[\d０-９.]/.test(char) || Object.hasOwn(DIGITS, char) || Object.hasOwn(UNITS, char);
}
function numeralValue(numeral) {
  if (/^\d+(\.\d+)?$/.test(numeral)) return Number(numeral);
  let total = 0;
  let digit;
  for (const char of numeral) {
    const unit2 = UNITS[char];
    const value = /\d/.test(char) ? Number(char) : DIGITS[char];
    if (unit2 !== void 0) {
      total += (digit ?? 1) * unit2;
      digit = void 0;
    } else if (value !== void 0) digit = digit === void 0 || value === 0.5 ? value : digit * 10 + value;
    else return void 0;
  }
  return total + (digit ?? 0);
}

// src/checks/promise.ts
var HOURS = {
  小时: 1,
  个小时: 1,
  钟头: 1,
  个钟头: 1,
  天: 24,
  日: 24,
  工作日: 24,
  个工作日: 24,
  工作天: 24,
  个工作天: 24,
  周: 120,
  个星期: 120,
  星期: 120,
  个礼拜: 120,
  礼拜: 120,
  个月: 528,
  月: 528
};
var shape5 = object(
  { promise: object({ question: number(), complaint: number(), "simple-complaint": number() }), handling: list(phrase) },
  { unless: list(phrase), complaint: list(phrase), simple: list(phrase), who, where, when }
);
var promise = {
  shape: shape5,
  compile(options, book) {
    const exact = { soundsLike: false };
    const units = Object.entries(HOURS).map(([unit2, hours]) => ({ set: book([unit2], exact), hours }));
    const handling = book(options.handling);
    const harmless = options.unless && book(options.unless);
    const complaint = options.complaint && book(options.complaint);
    const simple = options.simple && book(options.simple);
    const scope = scopeOf(options, book);
    const limits = options.promise;
    return (view) => {
      if (!units.some(({ set }) => view.has(set))) return [];
      const { turns } = view.call;
      const complains = complaint !== void 0 && turns.some((turn, i) => speaks(turn, "customer") && view.found(complaint, i).length > 0);
      return scope(view).stretches.flatMap(
        (stretch) => stretch.turns.flatMap((turn) => {
          const isSimple = simple !== void 0 && view.found(simple, turn).length > 0;
          const most = isSimple ? limits["simple-complaint"] : complains ? limits.complaint : limits.question;
          return longest(durations(view, turn)).filter(({ hours }) => hours > most).filter(
            ({ start, end }) => view.found(handling, turn).some((found2) => found2.end > start && found2.start <= end + 12)
          ).filter(
            ({ start, end }) => harmless === void 0 || !view.found(harmless, turn).some((one) => one.start < end + 8 && start - 8 < one.end)
          ).map(
            ({ start, end, hours }) => ({
              turn,
              start,
              end,
              confidence: "certain",
              values: { hours: String(hours), limit: String(most) }
            })
          );
        })
      );
    };
    function durations(view, turn) {
      const { text: text2 } = view.call.turns[turn];
      return units.flatMap(
        ({ set, hours }) => view.found(set, turn).flatMap(({ start, end }) => {
          const count = numberEndingAt(text2, start);
          return count ? [{ start: count.start, end, hours: count.value * hours }] : [];
        })
      );
    }
  }
};
function longest(all) {
  return all.filter(
    (one) => !all.some(
      (other) => other !== one && other.start <= one.start && other.end >= one.end && other.end - other.start > one.end - one.start
    )
  );
}

// src/checks/require.ts
var each = list(list(phrase));
var shape6 = object(
  { require: list(phrase) },
  { and: each, unless: list(phrase), nearly: list(phrase), "sounds-like": soundsLike, who, where, when }
);
var require2 = {
  shape: shape6,
  compile(options, book) {
    const how = { soundsLike: options["sounds-like"] };
    const wanted = [options.require, ...options.and ?? []].map((phrases) => book(phrases, how));
    const harmless = options.unless && book(options.unless);
    const near = options.nearly && book(options.nearly);
    const scope = scopeOf(options, book);
    const { who: role = "agent" } = options;
    const placed = options.where !== void 0;
    const atEnd = options.where?.last !== void 0;
    return (view) => {
      if (options.when?.kind !== "template" && !isWhole(view.call)) return [];
      const { stretches, every } = scope(view);
      const judged = stretches.filter((stretch) => stretch.turns.length > 0);
      const missing = judged.filter(
        (stretch) => !wanted.every((set) => stretch.turns.some((turn) => said(view, set, harmless, turn)))
      );
      if (!missing.length || !every && missing.length < judged.length) return [];
      const sayers = view.call.turns.flatMap((_, i) => has(view, i) ? [i] : []);
      return (every ? missing : missing.slice(0, 1)).map((stretch) => {
        const turn = placed ? atEnd ? stretch.turns.at(-1) : stretch.turns[0] : null;
        const at = turn !== null && atEnd ? view.call.turns[turn].text.length : 0;
        const closest = closestTo(view, stretch, sayers);
        return { turn, start: at, end: at, confidence: "certain", ...closest ? { closest } : {} };
      });
    };
    function has(view, turn) {
      return wanted.some((set) => said(view, set, harmless, turn));
    }
    function closestTo(view, { turns: scoped }, sayers) {
      const { turns } = view.call;
      for (const turn of near === void 0 ? [] : scoped) {
        const found2 = [...view.found(near, turn)].sort((a, b) => b.end - b.start - (a.end - a.start))[0];
        const words = found2 && turns[turn].text.slice(found2.start, found2.end);
        if (words) return { zh: `只说了“${words}”`, en: `only “${words}” was said` };
      }
      const from = scoped[0];
      const to = scoped.at(-1);
      const late = sayers.find((i) => i > to && speaks(turns[i], role));
      if (late !== void 0) return { zh: `第 ${late + 1} 句才说，晚了`, en: `said too late, in turn ${late + 1}` };
      const early = placed ? sayers.findLast((i) => i < from && speaks(turns[i], role)) : void 0;
      if (early !== void 0) return { zh: `第 ${early + 1} 句说过，早了`, en: `said too early, in turn ${early + 1}` };
      const other = sayers.find(
        (i) => i >= from - 1 && i <= to + 1 && !speaks(turns[i], role) && turns[i].role !== "system"
      );
      return other !== void 0 ? { zh: `第 ${other + 1} 句是客户说的`, en: `the customer said it, in turn ${other + 1}` } : void 0;
    }
  }
};

// src/checks/spelling.ts
var shape7 = object({ spelling: object({}) }, { who, where, when });
var TOKEN = /[A-Za-z0-9_@.:/#$&+-]*[A-Za-z]{3}[A-Za-z0-9_@.:/#$&+'’-]*/g;
var WORD = /^[A-Z]?[a-z]+(?:['’][a-z]+)?$/;
var spelling = {
  shape: shape7,
  compile(options, book, { speller, vocabulary = [] }) {
    const scope = scopeOf(options, book);
    const own = new Set(vocabulary.map((word) => word.toLowerCase()));
    return (view) => scope(view).stretches.flatMap(
      ({ turns }) => turns.flatMap(
        (turn) => [...view.call.turns[turn].text.matchAll(TOKEN)].flatMap((token) => {
          const word = token[0].replace(/[.:'’-]+$/, "");
          if (!speller || !WORD.test(word) || own.has(word.toLowerCase()) || speller().correct(word)) return [];
          const start = token.index;
          return [
            {
              turn,
              start,
              end: start + word.length,
              confidence: "certain",
              expected: speller().suggest(word).slice(0, 3)
            }
          ];
        })
      )
    );
  }
};

// src/checks/terms.ts
var shape8 = object({ terms: named(list(phrase)) }, { who, where, when });
var terms = {
  shape: shape8,
  compile(options, book, { terms: project }) {
    const scope = scopeOf(options, book);
    const entries = Object.entries({ ...options.terms, ...project }).map(([term, instead]) => ({
      term,
      right: book([term], { soundsLike: false }),
      set: book(instead, { soundsLike: false })
    }));
    return (view) => scope(view).stretches.flatMap(
      ({ turns }) => turns.flatMap(
        (turn) => entries.flatMap(
          ({ term, right, set }) => view.found(set, turn).filter(
            (found2) => !view.found(right, turn).some(({ start, end }) => start <= found2.start && end >= found2.end)
          ).map(({ start, end }) => ({ turn, start, end, confidence: "certain", expected: [term], values: { term } }))
        )
      )
    );
  }
};

// src/checks/checks.ts
var checks = { forbid, require: require2, order, limit, gap, promise, terms, spelling };

export {
  sounds,
  soundsOf,
  PhraseError,
  parsePhrase,
  nearest,
  isMap,
  text,
  flag,
  phrase,
  oneOf,
  list,
  named,
  object,
  either,
  nameOf,
  checks,
  wordLists
};
