import {
  directiveRules,
  localize,
  messageOf,
  recommended,
  reportsOn,
  unheardMessage,
  verdictOf
} from "./chunk-KJCNIQ5H.js";
import {
  loadReaders,
  readCalls
} from "./chunk-QTTJQBKW.js";
import {
  checks,
  parsePhrase,
  sounds,
  soundsOf,
  wordLists
} from "./chunk-L777YNBM.js";
import {
  maskPlaceholders,
  readDirectives
} from "./chunk-QB5MYIH7.js";
import {
  placer,
  sourceOffset,
  turnFinder
} from "./chunk-PXWKTE2T.js";
import {
  fold,
  folded,
  forEachFolded
} from "./chunk-MVVRDO5H.js";

// src/engine/linter.ts
import { VFile } from "vfile";
import { VFileMessage } from "vfile-message";

// src/text/digest.ts
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
function digest(...texts) {
  return bytesToHex(sha256(utf8ToBytes(texts.map((text) => fold(text).replace(/\s+/g, "")).join("\n"))));
}

// src/engine/baseline.ts
function fingerprintOf(message, context) {
  return digest(message.ruleId ?? "", String(message.actual ?? ""), context ?? "").slice(0, 32);
}
function fingerprintsIn(messages, calls) {
  const find = turnFinder(calls);
  return messages.filter(({ ruleId }) => ruleId && ruleId !== "source").map((message) => ({
    message,
    fingerprint: fingerprintOf(message, message.actual ? find(message)?.turn.text : message.call)
  }));
}
function withoutAccepted(messages, file, options) {
  const entries = options && entriesOf(options, file.path);
  if (!entries) return messages;
  const found = fingerprintsIn(messages, file.data.calls ?? []);
  const left = new Map(Object.entries(entries).map(([fingerprint, { count }]) => [fingerprint, count]));
  const accepted = /* @__PURE__ */ new Set();
  for (const { message, fingerprint } of found) {
    const count = left.get(fingerprint) ?? 0;
    if (!count) continue;
    left.set(fingerprint, count - 1);
    accepted.add(message);
  }
  file.data.accepted = accepted.size;
  file.data.fixed = [...left].flatMap(
    ([fingerprint, count]) => count ? [{ rule: entries[fingerprint].rule, fingerprint, count }] : []
  );
  return messages.filter((message) => !accepted.has(message));
}
function entriesOf({ accepted, ...roots }, path) {
  if (path === void 0) return void 0;
  const key = keyOf(path, roots);
  return Object.hasOwn(accepted.files, key) ? accepted.files[key] : void 0;
}
function keyOf(path, { root = "", cwd = "" }) {
  const isAbsolute = /^([A-Za-z]:)?[\\/]/.test(path);
  return relativePath(root, isAbsolute ? path : `${cwd}/${path}`);
}
function relativePath(from, to) {
  const names = (path) => path.replaceAll("\\", "/").split("/").reduce((list, name) => {
    if (name === ".." && list.length && list.at(-1) !== "..") list.pop();
    else if (name && name !== ".") list.push(name);
    return list;
  }, []);
  const start = names(from);
  const goal = names(to);
  let same = 0;
  while (same < start.length && same < goal.length - 1 && start[same] === goal[same]) same++;
  return [...start.slice(same).map(() => ".."), ...goal.slice(same)].join("/");
}

// src/engine/allow.ts
function allowing(phrases, run, book) {
  if (!phrases?.length) return run;
  const allowed = book(phrases);
  return (view) => run(view).filter(
    ({ turn, start, end }) => turn === null || !view.found(allowed, turn).some((excuse) => excuse.start < end && start < excuse.end)
  );
}

// src/phrases/graph.ts
var GAP = 1;
var OVER = 2;
var GAP_LENGTH = 8;
var START = -1;
var SILENT = 0;
var ENOUGH_EDGES = 100;
function graphOf(phrase, { joins = false } = {}) {
  const codes = [];
  const edges = [];
  const firsts = /* @__PURE__ */ new Set();
  const lasts = connect(phrase, [{ position: START, flags: 0 }]);
  const graph = {
    codes,
    edges,
    firsts: [...firsts],
    lasts: [...new Set(lasts.map((open) => open.position))],
    marked: lasts.some((open) => open.flags & OVER),
    longest: 0
  };
  graph.longest = longestOf(graph);
  return graph;
  function join(opens, firstsBehind) {
    const groups = /* @__PURE__ */ new Map();
    for (const open of opens) {
      const key = open.position === START ? START : open.flags;
      groups.set(key, [...groups.get(key) ?? [], open]);
    }
    return [...groups].flatMap(([flags, group]) => {
      if (flags === START || group.length * firstsBehind <= ENOUGH_EDGES || group.length < 2) return group;
      const to = codes.push(SILENT) - 1;
      for (const { position: from } of group) edges.push({ from, to, flags });
      return [{ position: to, flags }];
    });
  }
  function flagged({ position, flags }, flag) {
    if (position === START || codes[position] !== SILENT) return [{ position, flags: flags | flag }];
    return edges.filter(({ to }) => to === position).flatMap((edge) => flagged({ position: edge.from, flags: edge.flags | flags }, flag));
  }
  function connect(node, opens) {
    switch (node.kind) {
      case "char": {
        const to = codes.push(node.code) - 1;
        for (const { position: from, flags } of opens) {
          if (from === START) firsts.add(to);
          else edges.push({ from, to, flags });
        }
        return [{ position: to, flags: 0 }];
      }
      case "sequence":
        return node.items.reduce((ends2, item) => connect(item, joins ? join(ends2, firstsOf(item)) : ends2), opens);
      case "choice":
        return unique(node.options.flatMap((option) => connect(option, opens)));
      case "maybe":
        return unique([...connect(node.item, opens), ...opens]);
      case "gap":
        return unique(opens.flatMap((open) => flagged(open, GAP)));
      case "mark":
        return unique(opens.flatMap((open) => flagged(open, OVER)));
    }
  }
}
function firstsOf(phrase) {
  switch (phrase.kind) {
    case "char":
      return 1;
    case "maybe":
      return firstsOf(phrase.item);
    case "choice":
      return phrase.options.reduce((sum, option) => sum + firstsOf(option), 0);
    case "sequence": {
      let sum = 0;
      for (const item of phrase.items) {
        sum += firstsOf(item);
        if (item.kind === "char" || item.kind === "choice" || item.kind === "sequence") break;
      }
      return sum;
    }
    default:
      return 0;
  }
}
function unique(opens) {
  return [...new Map(opens.map((open) => [open.position * 4 + open.flags, open])).values()];
}
function longestOf({ codes, edges, lasts }) {
  const lengths = codes.map((code) => code === SILENT ? 0 : 1);
  for (const { from, to, flags } of [...edges].sort((a, b) => a.from - b.from))
    lengths[to] = Math.max(
      lengths[to],
      lengths[from] + (codes[to] === SILENT ? 0 : 1 + (flags & GAP ? GAP_LENGTH : 0))
    );
  return Math.max(...lasts.map((last) => lengths[last]));
}

// src/scan/join.ts
function joinScanners(first, second, offset) {
  return {
    scan(text, tell) {
      first.scan(text, tell);
      second.scan(text, (found) => tell({ ...found, phrase: found.phrase + offset }));
    },
    get cost() {
      const [a, b] = [first.cost, second.cost];
      return {
        characters: a.characters + b.characters,
        looks: a.looks + b.looks,
        tried: a.tried + b.tried,
        verified: a.verified + b.verified
      };
    }
  };
}

// src/phrases/anchors.ts
var ENOUGH_FRAGMENTS = 12;
function anchorsOf(graph, frequency) {
  const cut = rarestEdge(graph, frequency) ?? minimumCut(graph, frequency);
  return cut.flatMap((part) => {
    if (part.length === 1) return fragments(graph, part);
    const [from, to] = part;
    const longer = [before(graph, from)?.map((n) => [n, from, to]), after(graph, to)?.map((n) => [from, to, n])].filter((paths) => paths !== void 0).map((paths) => ({
      anchors: paths.flatMap((path) => fragments(graph, path)),
      cost: paths.reduce((sum, path) => sum + pathCost(graph, path, frequency), 0)
    })).filter(({ anchors }) => anchors.length <= ENOUGH_FRAGMENTS).sort((a, b) => a.cost - b.cost);
    return longer[0]?.anchors ?? fragments(graph, part);
  });
}
function pathCost({ codes }, path, { one, two }) {
  const [a, b, c] = path.map((p) => codes[p]);
  return two(a, b) * two(b, c) / one(b);
}
function rarestEdge(graph, frequency) {
  const { codes, edges, firsts, lasts } = graph;
  const line = edges.length === codes.length - 1 && edges.every(({ from, to, flags }) => to === from + 1 && !(flags & GAP));
  if (!line || codes.length < 2 || firsts.length > 1 || lasts.length > 1) return void 0;
  let rarest = 0;
  let least = Infinity;
  for (let p = 0; p + 1 < codes.length; p++) {
    const cost = codes.length === 2 ? 0 : Math.min(
      p > 0 ? pathCost(graph, [p - 1, p, p + 1], frequency) : Infinity,
      p + 2 < codes.length ? pathCost(graph, [p, p + 1, p + 2], frequency) : Infinity
    );
    if (cost >= least) continue;
    least = cost;
    rarest = p;
  }
  return [[rarest, rarest + 1]];
}
function before({ codes, edges, firsts }, position) {
  const into = edges.filter((edge) => edge.to === position);
  if (firsts.includes(position) || into.some((edge) => edge.flags & GAP || codes[edge.from] === SILENT))
    return void 0;
  return [...new Set(into.map((edge) => edge.from))];
}
function after({ codes, edges, lasts }, position) {
  const out = edges.filter((edge) => edge.from === position);
  if (lasts.includes(position) || out.some((edge) => edge.flags & GAP || codes[edge.to] === SILENT)) return void 0;
  return [...new Set(out.map((edge) => edge.to))];
}
function fragments({ codes }, path) {
  const readings = path.reduce(
    (all, p) => all.flatMap((head) => soundsOf(codes[p]).map((sound) => [...head, sound])),
    [[]]
  );
  return readings.map((classes) => ({ classes, position: path.at(-1) }));
}
function minimumCut({ codes, edges, firsts, lasts }, frequency) {
  const source = codes.length * 2;
  const sink = source + 1;
  const arcs = [];
  const out = Array.from({ length: sink + 1 }, () => []);
  const link = (from, to, capacity, part) => {
    out[from].push(arcs.push(part ? { to, capacity, part } : { to, capacity }) - 1);
    out[to].push(arcs.push({ to: from, capacity: 0 }) - 1);
  };
  codes.forEach((code, p) => {
    link(2 * p, 2 * p + 1, code === SILENT ? Infinity : frequency.one(code), [p]);
  });
  for (const { from, to, flags } of edges) {
    const apart = flags & GAP || codes[from] === SILENT || codes[to] === SILENT;
    const cost = apart ? Infinity : frequency.two(codes[from], codes[to]);
    link(2 * from + 1, 2 * to, cost, [from, to]);
  }
  for (const p of firsts) link(source, 2 * p, Infinity);
  for (const p of lasts) link(2 * p + 1, sink, Infinity);
  for (; ; ) {
    const came = shortestWay(source, sink);
    if (!came) break;
    let flow = Infinity;
    for (let node = sink; node !== source; node = arcs[came[node] ^ 1].to)
      flow = Math.min(flow, arcs[came[node]].capacity);
    for (let node = sink; node !== source; node = arcs[came[node] ^ 1].to) {
      arcs[came[node]].capacity -= flow;
      arcs[came[node] ^ 1].capacity += flow;
    }
  }
  const reached = reachable(source);
  return arcs.flatMap(
    ({ to, part }, i) => part && i % 2 === 0 && reached[arcs[i ^ 1].to] && !reached[to] ? [part] : []
  );
  function shortestWay(from, goal) {
    const came = new Int32Array(sink + 1).fill(-1);
    const queue = [from];
    for (const node of queue) {
      for (const i of out[node]) {
        const { to, capacity } = arcs[i];
        if (capacity <= 1e-15 || came[to] !== -1 || to === from) continue;
        came[to] = i;
        if (to === goal) return came;
        queue.push(to);
      }
    }
    return void 0;
  }
  function reachable(from) {
    const seen = new Uint8Array(sink + 1);
    seen[from] = 1;
    const queue = [from];
    for (const node of queue) {
      for (const i of out[node]) {
        const { to, capacity } = arcs[i];
        if (capacity <= 1e-15 || seen[to]) continue;
        seen[to] = 1;
        queue.push(to);
      }
    }
    return seen;
  }
}

// src/scan/around.ts
function aroundOf({
  fragments: fragments2,
  anchors,
  codes,
  flags,
  next,
  previous,
  bases
}) {
  const owners = ownersOf(bases);
  const around = new Uint32Array(anchors.items.length);
  for (let row = 0; row < fragments2.length; row++) {
    const length = fragments2[row] > PAIR ? 3 : fragments2[row] > CLASS ? 2 : 1;
    for (let i = anchors.starts[row]; i < anchors.starts[row + 1]; i++) {
      let first = anchors.items[i];
      for (let left = length; left > 1 && first >= 0; left--) first = theOnly(previous, first, bases[owners[first]]);
      const before2 = first < 0 || flags[first] & FIRST ? ANYTHING : soundOf(theOnly(previous, first, bases[owners[first]]));
      const last = anchors.items[i];
      const behind = flags[last] & LAST ? ANYTHING : soundOf(theOnly(next, last, bases[owners[last]]));
      around[i] = before2 << CLASS_BITS | behind;
    }
  }
  return around;
  function soundOf(position) {
    if (position < 0 || sounds.further.has(codes[position])) return ANYTHING;
    return sounds.classes[codes[position]];
  }
}
function theOnly({ starts, items }, position, base) {
  const at = starts[position];
  const end = starts[position + 1];
  if (at === end || items[at] & GAP) return -1;
  for (let i = at + 1; i < end; i++) if (items[i] !== items[at]) return -1;
  return base + (items[at] >> 2);
}

// src/scan/program.ts
var FIRST = 1;
var LAST = 2;
var GAP_BEHIND = 4;
var GAP_BEFORE = 8;
var CLASS_BITS = 9;
var CLASS = (1 << CLASS_BITS) - 1;
var PAIR = (1 << 2 * CLASS_BITS) - 1;
var TRIPLE = (1 << 3 * CLASS_BITS) - 1;
var ANYTHING = 0;
function buildProgram(phrases) {
  const total = phrases.reduce((sum, { graph }) => sum + graph.codes.length, 0);
  const codes = new Uint16Array(total);
  const flags = new Uint8Array(total);
  const next = Array.from({ length: total }, () => []);
  const previous = Array.from({ length: total }, () => []);
  const bases = new Uint32Array(phrases.length + 1);
  const anchors = /* @__PURE__ */ new Map();
  const frequency = frequencyIn(phrases.map(({ graph }) => graph));
  let base = 0;
  phrases.forEach(({ graph }, i) => {
    if (graph.codes.length > LONGEST)
      throw new Error(
        `Expected at most ${LONGEST} characters in a phrase, word lists included, found ${graph.codes.length}`
      );
    bases[i] = base;
    codes.set(graph.codes, base);
    for (const p of graph.firsts) flags[base + p] |= FIRST;
    for (const p of graph.lasts) flags[base + p] |= LAST;
    for (const edge of graph.edges) {
      next[base + edge.from].push(edge.to * 4 + edge.flags);
      previous[base + edge.to].push(edge.from * 4 + edge.flags);
      if (!(edge.flags & GAP)) continue;
      flags[base + edge.from] |= GAP_BEHIND;
      flags[base + edge.to] |= GAP_BEFORE;
    }
    for (const { classes, position } of anchorsOf(graph, frequency)) {
      const fragment = classes.reduce((all, sound) => all << CLASS_BITS | sound, 0);
      const list = anchors.get(fragment);
      if (!list) anchors.set(fragment, [base + position]);
      else if (!list.includes(base + position, -ENOUGH_BACK)) list.push(base + position);
    }
    base += graph.codes.length;
  });
  bases[phrases.length] = base;
  const sorted = [...anchors].sort(([a], [b]) => a - b);
  const program = {
    fragments: Uint32Array.from(sorted, ([fragment]) => fragment),
    anchors: rows(sorted.map(([, positions]) => positions)),
    codes,
    flags,
    next: edgesOf(next, phrases),
    previous: edgesOf(previous, phrases),
    bases,
    longest: Uint16Array.from(phrases, ({ graph }) => graph.longest),
    soundsLike: Uint8Array.from(phrases, ({ soundsLike }) => soundsLike),
    marked: Uint8Array.from(phrases, ({ graph }) => Number(graph.marked))
  };
  return { ...program, around: aroundOf(program) };
}
function ownersOf(bases) {
  const owners = new Uint32Array(bases.at(-1) ?? 0);
  for (let i = 0; i + 1 < bases.length; i++) owners.fill(i, bases[i], bases[i + 1]);
  return owners;
}
var LONGEST = 2 ** 14 - 1;
var ENOUGH_BACK = 64;
function frequencyIn(graphs) {
  const ones = new Float64Array(sounds.size).fill(1);
  const twos = /* @__PURE__ */ new Map();
  let total = sounds.size;
  const pairOf = (first, second) => sounds.classes[first] << CLASS_BITS | sounds.classes[second];
  for (const { codes, edges } of graphs) {
    for (const code of codes) ones[sounds.classes[code]] += 1;
    total += codes.length;
    for (const { from, to, flags } of edges) {
      const pair = pairOf(codes[from], codes[to]);
      if (!(flags & GAP) && codes[from] !== SILENT && codes[to] !== SILENT) twos.set(pair, (twos.get(pair) ?? 0) + 1);
    }
  }
  const known2 = /* @__PURE__ */ new Map();
  const one = (code) => {
    let share = known2.get(code);
    if (share === void 0) {
      share = soundsOf(code).reduce((sum, sound) => sum + ones[sound], 0) / total;
      known2.set(code, share);
    }
    return share;
  };
  return {
    one,
    two(first, second) {
      const [a, b] = [one(first), one(second)];
      const together = ((twos.get(pairOf(first, second)) ?? 1) - 1) / total;
      return Math.min(a * b + together, 0.9 * Math.min(a, b));
    }
  };
}
function rows(lists) {
  const starts = new Uint32Array(lists.length + 1);
  lists.forEach((list, i) => {
    starts[i + 1] = starts[i] + list.length;
  });
  const items = new Uint32Array(starts[lists.length]);
  lists.forEach((list, i) => {
    items.set(list, starts[i]);
  });
  return { starts, items };
}
function edgesOf(lists, phrases) {
  const starts = new Uint32Array(lists.length + 1);
  const items = [];
  const heard = [];
  let position = 0;
  for (const { graph } of phrases) {
    for (let p = 0; p < graph.codes.length; p++, position++) {
      const row = [];
      for (const item of lists[position])
        for (const sound of soundsOf(graph.codes[item >> 2])) row.push([sound, item]);
      if (row.length > 1) row.sort((a, b) => a[0] - b[0]);
      for (const [sound, item] of row) {
        heard.push(sound);
        items.push(item);
      }
      starts[position + 1] = items.length;
    }
  }
  return { starts, items: Uint16Array.from(items), sounds: Uint16Array.from(heard) };
}

// src/text/fillers.ts
var particles = "嗯啊呃额哦噢喔哎唉诶欸嘛呢吧呀哈啦咯喽呗哟嘞咧耶嘿哼";
var fillerWords = ["那个", "这个", "就是", "就是说", "然后", "那什么", "怎么说", "怎么说呢"];
var ENDERS = "。！？；!?;\n\r";
var PARTICLE = 1;
var ENDER = 2;
var fillers = fillerWords.map((word) => Array.from(fold(word), (char) => char.charCodeAt(0))).sort((a, b) => b.length - a.length);
var mayOpenFiller = codesOf(fillers.map((word) => word[0]));
var mayCloseFiller = codesOf(fillers.map((word) => word.at(-1)));
var kinds = buildKinds();
function buildKinds() {
  const table = new Uint8Array(65536);
  for (const char of particles) table[char.charCodeAt(0)] = PARTICLE;
  for (const char of ENDERS) table[char.charCodeAt(0)] = ENDER;
  forEachFolded((code) => {
    table[code] |= table[folded[code]];
  });
  return table;
}
function forEachParticle(visit) {
  for (const char of particles) visit(char.charCodeAt(0));
  forEachFolded((code) => {
    if (kinds[code] & PARTICLE) visit(code);
  });
}
function codesOf(codes) {
  const table = new Uint8Array(65536);
  for (const code of codes) table[code] = 1;
  return table;
}

// src/scan/window.ts
var REACH = 96;
var MAX_SILENCE = 32;
var MOST_FOLLOWERS = 20;
var MAX_REPETITION = 4;
var SIZE = 2 * REACH + 1;
var Window = class {
  text = "";
  codes = new Uint16Array(SIZE);
  places = new Uint32Array(SIZE);
  /** `enders[n]`: a sentence ends between characters n - 1 and n. */
  enders = new Uint8Array(SIZE);
  low = 0;
  high = 0;
  lowest = -REACH;
  highest = REACH;
  steps = new Int32Array(64);
  /** How many characters `followers` found. */
  count = 0;
  open(text, place) {
    this.text = text;
    this.low = 0;
    this.high = 0;
    this.lowest = -REACH;
    this.highest = REACH;
    this.codes[REACH] = folded[text.charCodeAt(place)];
    this.places[REACH] = place;
    this.enders[REACH] = 0;
  }
  code(n) {
    return this.codes[n + REACH];
  }
  /** The usual sound of character n. */
  sound(n) {
    return sounds.classes[this.codes[n + REACH]];
  }
  place(n) {
    return this.places[n + REACH];
  }
  /** Whether there is a character n; reads up to it. */
  has(n) {
    while (n > this.high && this.high < this.highest) this.readNext();
    while (n < this.low && this.low > this.lowest) this.readPrevious();
    return n >= this.low && n <= this.high;
  }
  /** Whether a sentence ends between the characters `from` and `to` (either order). */
  sentenceEndsBetween(from, to) {
    for (let n = Math.min(from, to) + 1; n <= Math.max(from, to); n++) if (this.enders[n + REACH]) return true;
    return false;
  }
  /**
   * The characters that may follow character n inside a phrase, seen in one direction (1 or -1): its neighbour, and
   * those behind particles, fillers and immediate repetitions: `count` of them, nearest first, valid until the next call.
   */
  followers(n, direction) {
    const steps = this.steps;
    let count = 0;
    if (this.has(n + direction)) steps[count++] = n + direction;
    for (let i = 0; i < count && count < MOST_FOLLOWERS; i++) {
      const at = steps[i];
      const kind = kinds[this.code(at)] & PARTICLE;
      if (kind && this.has(at + direction)) count = insert(steps, count, at + direction);
      const filler = this.fillerAt(at, direction);
      if (filler && this.has(at + direction * filler)) count = insert(steps, count, at + direction * filler);
      for (let length = 1; length <= MAX_REPETITION; length++) {
        const beyond = at + direction * length;
        if (this.repeats(n, at, length, direction) && this.has(beyond)) count = insert(steps, count, beyond);
      }
    }
    this.count = count;
    return steps;
  }
  /** Extends a hit over the pieces of it, at most `most` characters, that were said twice at its end: 我我不懂. */
  overRepetition(n, direction, most) {
    for (let length = Math.min(most, MAX_REPETITION); length >= 1; length--)
      if (this.repeats(n, n + direction, length, direction))
        return this.overRepetition(n + direction * length, direction, most);
    return n;
  }
  /** Whether the `length` characters from `at` on are those that end at n. */
  repeats(n, at, length, direction) {
    for (let i = 0; i < length; i++) {
      const said = n - direction * (length - 1 - i);
      const again = at + direction * i;
      if (!this.has(again) || !this.has(said) || this.code(again) !== this.code(said)) return false;
      if (isDigit(this.code(said))) return false;
      if (length > 1 && this.place(again) !== this.place(again - direction) + direction) return false;
    }
    return true;
  }
  /** How many characters from `low` to `high` say something: no particles, no filler words. */
  countSaid(low, high) {
    let count = 0;
    for (let n = low; n <= high; ) {
      const filler = this.fillerAt(n, 1);
      if (filler) n += filler;
      else if (kinds[this.code(n++)] & PARTICLE) continue;
      else count++;
    }
    return count;
  }
  /** Length of the longest filler word that stands at n, 0 when none does. */
  fillerAt(n, direction) {
    const may = direction === 1 ? mayOpenFiller : mayCloseFiller;
    if (!may[this.code(n)]) return 0;
    let longest2 = 0;
    for (const word of fillers) {
      if (word.length <= longest2) continue;
      const first = direction === 1 ? n : n - word.length + 1;
      if (word.every((code, i) => this.has(first + i) && this.code(first + i) === code)) longest2 = word.length;
    }
    return longest2;
  }
  readNext() {
    const { text } = this;
    let place = this.place(this.high) + 1;
    const limit = Math.min(text.length, place + MAX_SILENCE);
    let ender = 0;
    while (place < limit && !sounds.classes[text.charCodeAt(place)]) ender |= kinds[text.charCodeAt(place++)] & ENDER;
    if (place >= limit) {
      this.highest = this.high;
      return;
    }
    this.high++;
    this.set(this.high, place);
    this.enders[this.high + REACH] = ender;
  }
  readPrevious() {
    const { text } = this;
    let place = this.place(this.low) - 1;
    const limit = Math.max(-1, place - MAX_SILENCE);
    let ender = 0;
    while (place > limit && !sounds.classes[text.charCodeAt(place)]) ender |= kinds[text.charCodeAt(place--)] & ENDER;
    if (place <= limit) {
      this.lowest = this.low;
      return;
    }
    this.enders[this.low + REACH] = ender;
    this.low--;
    this.set(this.low, place);
  }
  set(n, place) {
    this.codes[n + REACH] = folded[this.text.charCodeAt(place)];
    this.places[n + REACH] = place;
  }
};
function insert(list, count, value) {
  for (let i = 0; i < count; i++) if (list[i] === value) return count;
  list[count] = value;
  return count + 1;
}
function isDigit(code) {
  return code >= 48 && code <= 57;
}

// src/scan/verify.ts
var NEVER = 255;
var MOST_STEPS = 400;
var WIDTH = REACH + 1;
var Verifier = class {
  constructor(program, owners) {
    this.program = program;
    this.owners = owners;
  }
  program;
  owners;
  window = new Window();
  text = "";
  /** Fewest unlike characters with which a pair was reached, by position and distance; valid where `stamps` is current. */
  best = new Uint8Array(0);
  stamps = new Uint32Array(0);
  /** By phrase: 1 when it has a gap. */
  gaps = new Uint8Array(0);
  stamp = 0;
  mayBeUnlike = 0;
  stack = [];
  /** Pairs visited so far: the steps that verification takes. */
  steps = 0;
  /** Opens the window at a place of a text; `find` then looks around it. */
  open(text, place) {
    if (!this.best.length) this.makeRoom();
    this.text = text;
    this.window.open(text, place);
  }
  /** The phrase of `position`, when it stands around character 0 of the window; by its sound where it is long enough. */
  find(position, needed) {
    const { program, window } = this;
    const phrase = this.owners[position];
    const mayBeUnlike = needed === NEVER ? 0 : program.longest[phrase] < 8 ? 2 : 3;
    let reach = this.gaps[phrase] ? this.search(position, 0) : void 0;
    reach ??= this.search(position, mayBeUnlike);
    if (!reach) return void 0;
    if (reach.unlike > 0) {
      const alike = reach;
      reach = this.search(position, 0);
      const said = reach ? needed : this.window.countSaid(alike.low, alike.high);
      if (said < needed || !reach && alike.unlike * 2 > said + 1) return void 0;
      reach ??= alike;
    }
    return {
      phrase,
      start: window.place(reach.low),
      end: endOf(this.text, window.place(reach.high), program.marked[phrase] === 1),
      certain: reach.unlike === 0
    };
  }
  makeRoom() {
    let widest = 0;
    const { bases, flags } = this.program;
    this.gaps = new Uint8Array(bases.length);
    for (let i = 0; i + 1 < bases.length; i++) {
      widest = Math.max(widest, bases[i + 1] - bases[i]);
      for (let p = bases[i]; p < bases[i + 1]; p++) if (flags[p] & GAP_BEHIND) this.gaps[i] = 1;
    }
    this.best = new Uint8Array(widest * WIDTH);
    this.stamps = new Uint32Array(widest * WIDTH);
  }
  /** How far the phrase of `position` reaches around character 0 of the window, or undefined when it does not stand there. */
  search(position, mayBeUnlike) {
    const here = this.unlike(position, 0);
    if (here > mayBeUnlike) return void 0;
    const left = this.run(position, -1, here, mayBeUnlike);
    if (!left) return void 0;
    const right = this.run(position, 1, left.unlike, mayBeUnlike);
    if (!right) return void 0;
    const most = right.at - left.at;
    return {
      low: this.window.overRepetition(left.at, -1, most),
      high: right.at,
      unlike: right.unlike
    };
  }
  /** The farthest end in one direction, and the fewest unlike characters on the way to it. */
  run(position, direction, unlike, mayBeUnlike) {
    const { program, window, stack } = this;
    const phrase = this.owners[position];
    const base = program.bases[phrase];
    const limit = Math.min(REACH, 2 * program.longest[phrase] + 16);
    const rows2 = direction === 1 ? program.next : program.previous;
    const goal = direction === 1 ? LAST : FIRST;
    const gap = direction === 1 ? GAP_BEHIND : GAP_BEFORE;
    let farthest;
    this.stamp++;
    this.mayBeUnlike = mayBeUnlike;
    stack.length = 0;
    const last = this.steps + MOST_STEPS;
    this.visit(position - base, 0, unlike);
    while (stack.length) {
      const distance = stack.pop();
      const local = stack.pop();
      this.steps++;
      if (this.steps > last) break;
      const at = direction * distance;
      const soFar = this.best[local * WIDTH + distance];
      const flags = program.flags[base + local];
      if (flags & goal) {
        const far = farthest ? direction * farthest.at : -1;
        if (distance > far || distance === far && soFar < farthest.unlike) farthest = { at, unlike: soFar };
      }
      let row = rows2.starts[base + local];
      const rowEnd = rows2.starts[base + local + 1];
      for (; row < rowEnd && rows2.sounds[row] === 0; row++) this.visit(rows2.items[row] >> 2, distance, soFar);
      if (row === rowEnd || distance >= limit) continue;
      const followers = window.followers(at, direction);
      for (let f = 0; f < window.count; f++) {
        const to = followers[f];
        if (direction * to <= limit)
          this.goTo(to, rows2, row, rowEnd, base, soFar, window.sentenceEndsBetween(at, to) ? OVER : 0);
      }
      if (!(flags & gap) || mayBeUnlike > 0) continue;
      for (let length = 1; length <= GAP_LENGTH; length++) {
        const to = at + direction * (length + 1);
        if (direction * to > limit || !window.has(to) || window.sentenceEndsBetween(at, to)) break;
        this.goTo(to, rows2, row, rowEnd, base, soFar, GAP);
      }
    }
    return farthest;
  }
  /** Goes to character `to` by all edges of a row that lead to its sound and have the flags needed. */
  goTo(to, rows2, row, rowEnd, base, soFar, needed) {
    const sound = this.window.sound(to);
    const distance = Math.abs(to);
    let low = row;
    let high = rowEnd;
    while (high - low > 8) {
      const middle = low + high >> 1;
      if (rows2.sounds[middle] < sound) low = middle + 1;
      else high = middle;
    }
    while (low < rowEnd && rows2.sounds[low] < sound) low++;
    for (let i = low; i < rowEnd && rows2.sounds[i] === sound; i++) {
      if ((rows2.items[i] & needed) !== needed) continue;
      const target = rows2.items[i] >> 2;
      const unlike = soFar + this.unlike(base + target, to);
      if (unlike <= this.mayBeUnlike) this.visit(target, distance, unlike);
    }
  }
  visit(local, distance, unlike) {
    const cell = local * WIDTH + distance;
    if (this.stamps[cell] === this.stamp && this.best[cell] <= unlike) return;
    this.stamps[cell] = this.stamp;
    this.best[cell] = unlike;
    this.stack.push(local, distance);
  }
  /** 0: the very character; 1: it only sounds like it; 255: neither. */
  unlike(position, n) {
    const code = this.window.code(n);
    const wanted = this.program.codes[position];
    if (code === wanted) return 0;
    if (code < 19968 || wanted < 19968) return NEVER;
    const sound = sounds.classes[code];
    return sounds.classes[wanted] === sound || sounds.further.get(wanted)?.includes(sound) ? 1 : NEVER;
  }
};
function endOf(text, last, marked) {
  const code = text.charCodeAt(last);
  let end = code >= 55296 && code < 56320 ? last + 2 : last + 1;
  if (marked) while (end < text.length && !sounds.classes[text.charCodeAt(end)] && text.charCodeAt(end) > 32) end++;
  return end;
}

// src/scan/candidates.ts
var NEVER2 = 255;
var NOTHING = CLASS;
var UNKNOWN = -1;
var Candidates = class {
  constructor(program, filter, cost) {
    this.program = program;
    this.filter = filter;
    this.cost = cost;
    this.index = indexOf(program.fragments);
    this.owners = ownersOf(program.bases);
    this.verifier = new Verifier(program, this.owners);
  }
  program;
  filter;
  cost;
  index;
  owners;
  verifier;
  seen = new Uint32Array(64);
  seenCount = 0;
  text = "";
  place = 0;
  key = 0;
  tell = () => {
  };
  follower = UNKNOWN;
  opened = false;
  /** Begins at a place, the last of `key`. */
  open(text, place, key, tell) {
    this.text = text;
    this.place = place;
    this.key = key;
    this.tell = tell;
    this.seenCount = 0;
    this.follower = UNKNOWN;
    this.opened = false;
  }
  tryFragment(fragment, asWritten) {
    const row = this.rowOf(fragment);
    if (row < 0) return;
    const { seen, program, cost, owners } = this;
    const { around } = program;
    for (let i = 0; i < this.seenCount; i++) if (seen[i] === row) return;
    if (this.follower === UNKNOWN) this.follower = this.soundBehind();
    const { follower } = this;
    const preceder = asWritten ? this.soundBefore(fragment) : ANYTHING;
    if (preceder === ANYTHING && this.seenCount < seen.length) seen[this.seenCount++] = row;
    const to = program.anchors.starts[row + 1];
    for (let i = program.anchors.starts[row]; i < to; i++) {
      cost.tried++;
      const before2 = around[i] >>> CLASS_BITS;
      const behind = around[i] & CLASS;
      if (behind !== follower && behind && follower) continue;
      if (before2 !== preceder && before2 && preceder) continue;
      this.verify(program.anchors.items[i], program.soundsLike[owners[program.anchors.items[i]]]);
    }
  }
  verify(position, needed) {
    const { text, place, verifier, cost } = this;
    if (needed === NEVER2 && this.program.codes[position] !== folded[text.charCodeAt(place)]) return;
    if (!this.opened) verifier.open(text, place);
    this.opened = true;
    const before2 = verifier.steps;
    const found = verifier.find(position, needed);
    cost.verified += verifier.steps - before2;
    if (found) this.tell(found);
  }
  /** The sound that follows the fragment. */
  soundBehind() {
    const { text, key } = this;
    let at = this.place + 1;
    const limit = Math.min(text.length, at + MAX_SILENCE);
    while (at < limit && this.filter.steps[text.charCodeAt(at)] === 0) at++;
    if (at >= limit) return NOTHING;
    const heard = this.classAt(at);
    if (heard >= this.filter.particle || mayOpenFiller[folded[text.charCodeAt(at)]]) return ANYTHING;
    const again = heard === (key & CLASS) || heard === (key >>> CLASS_BITS & CLASS) || heard === (key >>> 2 * CLASS_BITS & CLASS) || (heard & 31) === key >>> 3 * CLASS_BITS;
    return again ? ANYTHING : heard;
  }
  /** The sound before the fragment, when all of it stands in the text without anything between. */
  soundBefore(fragment) {
    const { text } = this;
    let at = this.place;
    let silence = MAX_SILENCE;
    for (let left = fragment > PAIR ? 3 : fragment > CLASS ? 2 : 1; left > 0; left--) {
      at--;
      while (at >= 0 && silence > 0 && this.filter.steps[text.charCodeAt(at)] === 0) {
        at--;
        silence--;
      }
    }
    if (silence === 0) return ANYTHING;
    if (at < 0) return NOTHING;
    const heard = this.classAt(at);
    if (heard >= this.filter.particle || mayCloseFiller[folded[text.charCodeAt(at)]]) return ANYTHING;
    const { key, follower } = this;
    const again = follower === ANYTHING || heard === follower || heard === (key & CLASS) || heard === (key >>> CLASS_BITS & CLASS) || heard === (key >>> 2 * CLASS_BITS & CLASS);
    return again ? ANYTHING : heard;
  }
  classAt(at) {
    return this.filter.steps[this.text.charCodeAt(at)] & CLASS;
  }
  rowOf(fragment) {
    const { index } = this;
    const { fragments: fragments2 } = this.program;
    const mask = index.length - 1;
    let slot = Math.imul(fragment, 2654435761) >>> 8 & mask;
    for (let row = index[slot]; row; row = index[slot]) {
      if (fragments2[row - 1] === fragment) return row - 1;
      slot = slot + 1 & mask;
    }
    return -1;
  }
};
function indexOf(fragments2) {
  const size = 2 ** Math.ceil(Math.log2(Math.max(16, fragments2.length * 2)));
  const index = new Uint32Array(size);
  for (let row = 0; row < fragments2.length; row++) {
    let slot = Math.imul(fragments2[row], 2654435761) >>> 8 & size - 1;
    while (index[slot]) slot = slot + 1 & size - 1;
    index[slot] = row + 1;
  }
  return index;
}

// src/scan/filter.ts
var CLASSES = 1 << CLASS_BITS;
var FRAGMENT = 1;
var SKIP = 2;
var FILLER = 4;
var MOVE = CLASS_BITS << CLASS_BITS;
function hash(key, shift) {
  return Math.imul(key << 32 - 3 * CLASS_BITS, 2654435761) >>> shift;
}
function buildFilter({ fragments: fragments2 }) {
  const { steps, sound, particle, variants } = stepsWithParticles();
  const pairs = new Uint8Array(CLASSES * CLASSES);
  const bits = Math.min(18, Math.max(12, Math.ceil(Math.log2(fragments2.length * 32 + 1))));
  const shift = 32 - bits;
  const triples = new Uint8Array(1 << bits);
  const row = new Uint8Array(CLASSES).fill(SKIP, particle);
  let i = 0;
  for (; i < fragments2.length && fragments2[i] <= CLASS; i++)
    for (let c = fragments2[i]; c; c = variants[c]) row[c] |= FRAGMENT;
  for (let a = 0; a < CLASSES; a++) pairs.set(row, a << CLASS_BITS);
  for (let c = 1; c < CLASSES; c++) pairs[c << CLASS_BITS | c] |= SKIP;
  for (; i < fragments2.length && fragments2[i] <= PAIR; i++) mark(fragments2[i], FRAGMENT);
  for (const word of fillers)
    mark(sounds.classes[word.at(-2)] << CLASS_BITS | sounds.classes[word.at(-1)], FILLER);
  for (; i < fragments2.length; i++) {
    const fragment = fragments2[i];
    for (let a = fragment >>> 2 * CLASS_BITS; a; a = variants[a])
      for (let b = fragment >>> CLASS_BITS & CLASS; b; b = variants[b])
        for (let c = fragment & CLASS; c; c = variants[c])
          triples[hash((a << CLASS_BITS | b) << CLASS_BITS | c, shift)] = 1;
  }
  return { steps, sound, particle, pairs, triples, shift };
  function mark(pair, kind) {
    for (let b = pair >>> CLASS_BITS; b; b = variants[b])
      for (let c = pair & CLASS; c; c = variants[c]) pairs[b << CLASS_BITS | c] |= kind;
  }
}
var known;
function stepsWithParticles() {
  if (known) return known;
  const steps = new Uint16Array(65536);
  const sound = Uint16Array.from({ length: CLASSES }, (_, i) => i);
  const variants = new Uint16Array(CLASSES);
  const particle = sounds.size;
  let size = particle;
  const { classes } = sounds;
  for (let code = 0; code < 65536; code++) {
    const own = classes[code];
    if (own) steps[code] = own | MOVE;
  }
  forEachParticle((code) => {
    const own = classes[code];
    if (!variants[own]) {
      variants[own] = size;
      sound[size++] = own;
    }
    steps[code] = variants[own] | MOVE;
  });
  if (size > CLASSES) throw new Error(`Expected at most ${CLASSES} sound classes, found ${size}`);
  known = { steps, sound, particle, variants };
  return known;
}

// src/scan/histories.ts
var MOST = 12;
var JOINED = PAIR + 1;
var PLACES = 8;
var Histories = class {
  constructor(filter) {
    this.filter = filter;
  }
  filter;
  count = 0;
  items = new Uint32Array(MOST);
  old = new Uint32Array(MOST);
  places = new Int32Array(PLACES);
  counts = new Uint8Array(PLACES);
  kept = new Uint32Array(PLACES * MOST);
  slot = 0;
  /** Forgets all: a new text begins. */
  clear() {
    this.count = 0;
    this.places.fill(-1);
  }
  /** Goes on over the character at `place`, the last of `key`; gives how many other histories there are now. */
  go(text, place, key) {
    const { old, items, count } = this;
    const { sound, particle, pairs } = this.filter;
    const heard = key & CLASS;
    const spoken = sound[heard];
    const main = key & PAIR;
    const before2 = key >>> CLASS_BITS & PAIR;
    this.items = old;
    this.old = items;
    this.count = 0;
    const left = heard >= particle;
    if (left || sound[before2 & CLASS] === spoken) this.add(before2);
    for (let i = 0; i < count; i++) if (left || sound[items[i] & CLASS] === spoken) this.add(items[i] & PAIR);
    if (pairs[main] & FILLER) this.addBeforeFillers(text, place);
    for (let i = 0; i < count; i++)
      if (!(items[i] & JOINED)) this.add((items[i] & CLASS) << CLASS_BITS | heard | JOINED);
    if (this.count) this.remember(place);
    return this.count;
  }
  add(history) {
    const { items, count } = this;
    if (history === 0 || count === MOST) return;
    for (let i = 0; i < count; i++) if (items[i] === history) return;
    items[this.count++] = history;
  }
  remember(place) {
    this.slot = (this.slot + 1) % PLACES;
    this.places[this.slot] = place;
    this.counts[this.slot] = this.count;
    for (let i = 0; i < this.count; i++) this.kept[this.slot * MOST + i] = this.items[i];
  }
  /** The histories before each filler word that ends at a place. */
  addBeforeFillers(text, place) {
    const { steps } = this.filter;
    const last = folded[text.charCodeAt(place)];
    for (let w = 0; w < fillers.length; w++) {
      const word = fillers[w];
      if (word[word.length - 1] !== last) continue;
      let at = place;
      for (let i = word.length - 1; i >= 0 && at >= 0; i--)
        at = folded[text.charCodeAt(at)] === word[i] ? this.placeBefore(text, at) : -1;
      if (at < 0) continue;
      const earlier = this.placeBefore(text, at);
      const first = earlier < 0 ? 0 : steps[text.charCodeAt(earlier)] & CLASS;
      this.add(first << CLASS_BITS | steps[text.charCodeAt(at)] & CLASS);
      for (let slot = 0; slot < PLACES; slot++)
        if (this.places[slot] === at)
          for (let i = 0; i < this.counts[slot]; i++) this.add(this.kept[slot * MOST + i] & PAIR);
    }
  }
  /** Where the character stands that was said before, -1 when there is none near. */
  placeBefore(text, place) {
    const { steps } = this.filter;
    let at = place - 1;
    const limit = Math.max(-1, at - MAX_SILENCE);
    while (at > limit && !steps[text.charCodeAt(at)]) at--;
    return at > limit ? at : -1;
  }
};

// src/scan/scan.ts
function createScanner(program) {
  const filter = buildFilter(program);
  const { steps, sound, pairs, triples, shift } = filter;
  const cost = { characters: 0, looks: 0, tried: 0, verified: 0 };
  const candidates = new Candidates(program, filter, cost);
  const histories = new Histories(filter);
  return {
    cost,
    scan(text, tell) {
      const { length } = text;
      let key = 0;
      let others = 0;
      histories.clear();
      for (let i = 0; i < length; i++) {
        const step = steps[text.charCodeAt(i)];
        key = key << (step >>> CLASS_BITS) | step & CLASS;
        if (pairs[key & PAIR] | triples[hash(key, shift)] | others && step) {
          look(text, i, key, tell);
          others = histories.go(text, i, key);
        }
      }
      cost.characters += length;
    }
  };
  function look(text, place, key, tell) {
    cost.looks++;
    candidates.open(text, place, key, tell);
    tryAll(key & TRIPLE, true);
    for (let h = 0; h < histories.count; h++)
      tryAll((histories.items[h] & PAIR) << CLASS_BITS | key & CLASS, false);
  }
  function tryAll(triple, asWritten) {
    const pair = sound[triple >>> CLASS_BITS & CLASS] << CLASS_BITS | sound[triple & CLASS];
    const first = sound[triple >>> 2 * CLASS_BITS];
    if (first && triples[hash(triple, shift)]) candidates.tryFragment(first << 2 * CLASS_BITS | pair, asWritten);
    if (pairs[triple & PAIR] & FRAGMENT) {
      if (pair > CLASS) candidates.tryFragment(pair, asWritten);
      candidates.tryFragment(pair & CLASS, asWritten);
    }
  }
}

// src/engine/book.ts
var SOUNDS_LIKE = 4;
var NEVER3 = 255;
function openBook(words, compiled) {
  const fits = compiled && Object.entries(compiled.words).every(([name, list]) => words[name] === list);
  const known2 = fits ? compiled.keys : [];
  const keys = [...known2];
  const numbers = new Map(keys.map((key, i) => [key, i]));
  const sets = keys.map(() => []);
  const setNumbers = /* @__PURE__ */ new Map();
  return {
    keys,
    sets,
    book(sources, { soundsLike = true } = {}) {
      const syllables = soundsLike === true ? SOUNDS_LIKE : soundsLike === false ? NEVER3 : soundsLike;
      const setKey = `${syllables} ${sources.join("\n")}`;
      const knownSet = setNumbers.get(setKey);
      if (knownSet !== void 0) return knownSet;
      const set = setNumbers.size;
      setNumbers.set(setKey, set);
      for (const source of sources) {
        const key = `${syllables} ${source}`;
        let number = numbers.get(key);
        if (number === void 0) {
          number = keys.push(key) - 1;
          numbers.set(key, number);
          sets.push([]);
        }
        if (sets[number].at(-1) !== set) sets[number].push(set);
      }
      return set;
    },
    scanner() {
      const scanners = fits ? [createScanner(compiled.program())] : [];
      if (keys.length > known2.length || !fits)
        scanners.push(createScanner(compilePhrases(keys.slice(known2.length), words)));
      return scanners.length === 1 ? scanners[0] : joinScanners(scanners[0], scanners[1], known2.length);
    }
  };
}
function compilePhrases(keys, words) {
  const lists = wordLists(words);
  return buildProgram(
    keys.map((key) => {
      const space = key.indexOf(" ");
      const graph = graphOf(parsePhrase(key.slice(space + 1), lists), { joins: true });
      return { graph, soundsLike: Number(key.slice(0, space)) };
    })
  );
}

// src/engine/compile.ts
function compileRules(rules, words, settings = {}, { allow = {}, compiled } = {}) {
  const { book, sets, scanner } = openBook(words, compiled);
  const active = rules.map(({ rule, level }) => ({
    rule,
    level,
    run: allowing(allow[rule.id], compileCheck(rule, book, settings), book)
  }));
  const praise = praiseIn(words, book);
  return { praise, rules: active, scanner: scanner(), sets };
}
function praiseIn(words, book) {
  return words.praise?.length ? book(["<praise>"]) : void 0;
}
function compileCheck(rule, book, settings) {
  const name = Object.keys(checks).find((key) => Object.hasOwn(rule.check, key));
  if (!name) throw new Error(`Expected one of the checks ${Object.keys(checks).join(", ")} in ${rule.id}, found none`);
  return checks[name].compile(rule.check, book, settings);
}

// src/engine/directives.ts
function applyDirectives(messages, source, options) {
  const directives = readDirectives(source, options.path);
  if (!directives.length) return messages;
  const uses = directives.map((directive) => ({ directive, used: /* @__PURE__ */ new Set() }));
  const lines = lineStarts(source);
  const hidden = hideIn(uses, source, lines);
  const kept = inOrder(messages, source, directives).filter(
    ({ message, start, end }) => message.ruleId === "source" || !hidden(message.ruleId ?? "", start, end)
  );
  const left = new Set(kept.map(({ message }) => message));
  return [...messages.filter((message) => left.has(message)), ...uses.flatMap((use) => reportsOn(use, options, uses))];
}
function inOrder(messages, source, directives) {
  const first = firstContent(source, directives);
  return messages.map((message) => {
    const place = message.place && "start" in message.place ? message.place : void 0;
    return { message, start: place?.start.offset ?? first, end: place ? place.end.offset ?? first : void 0 };
  }).sort((a, b) => a.start - b.start);
}
function firstContent(source, directives) {
  let at = 0;
  const skipSpace = () => {
    while (at < source.length && /[\s\ufeff]/.test(source[at])) at++;
  };
  skipSpace();
  for (const { start, end } of directives) {
    if (start > at) break;
    at = end;
    skipSpace();
  }
  return at;
}
function hideIn(uses, source, lines) {
  const file = /* @__PURE__ */ new Map();
  const byLine = /* @__PURE__ */ new Map();
  const blocks = [];
  const nextLine = nextLines(source, lines, uses);
  for (const use of uses) {
    const { kind, start, targets } = use.directive;
    if (kind === "disable-file") for (const [id, target] of keysOf(targets)) file.set(id, [use, target]);
    else if (kind === "disable-line") push(byLine, lineAt(lines, start), use);
    else if (kind === "disable-next-line") push(byLine, nextLine(use), use);
    else blocks.push(use);
  }
  const state = /* @__PURE__ */ new Map();
  let next = 0;
  const goTo = (offset) => {
    for (; next < blocks.length && blocks[next].directive.start < offset; next++) {
      const use = blocks[next];
      const off = use.directive.kind === "disable";
      if (!off) {
        for (const one of state.values()) if (one.off && ends(use, one.target)) use.used.add(void 0);
      }
      if (!off && !use.directive.targets.length) state.clear();
      for (const [id, target] of keysOf(use.directive.targets))
        if (off || id !== "*") state.set(id, { use, target, order: next, off });
    }
  };
  return (rule, start, end) => {
    goTo(start);
    const keys = keysFor(rule);
    const hiding = [];
    const last = keys.flatMap((key) => state.get(key) ?? []).sort((a, b) => b.order - a.order)[0];
    if (last?.off) hiding.push([last.use, last.target]);
    for (const key of keys) if (file.has(key)) hiding.push(file.get(key));
    for (let line = lineAt(lines, start); end !== void 0 && line <= lineAt(lines, end); line++)
      for (const use of byLine.get(line) ?? [])
        for (const [id, target] of keysOf(use.directive.targets)) if (keys.includes(id)) hiding.push([use, target]);
    for (const [use, target] of hiding) use.used.add(target);
    return hiding.length > 0;
  };
}
function ends({ directive }, target) {
  return !directive.targets.length || !target || directive.targets.some(({ id }) => id === target.id || id.startsWith(`${target.id}/`));
}
function keysOf(targets) {
  return targets.length ? targets.map((target) => [target.id, target]) : [["*", void 0]];
}
function keysFor(rule) {
  const parts = rule.split("/");
  return ["*", ...parts.map((_, i) => parts.slice(0, i + 1).join("/"))];
}
function push(map, line, use) {
  const list = map.get(line);
  if (list) list.push(use);
  else map.set(line, [use]);
}
function lineStarts(source) {
  const starts = [0];
  for (let i = source.indexOf("\n"); i >= 0; i = source.indexOf("\n", i + 1)) starts.push(i + 1);
  return starts;
}
function lineAt(starts, offset) {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if (starts[middle] <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
function nextLines(source, lines, uses) {
  const nexts = /* @__PURE__ */ new Map();
  const behind = /* @__PURE__ */ new Map();
  for (const { directive } of [...uses].reverse()) {
    const own = lineAt(lines, directive.start);
    let line = lineAt(lines, directive.end) + 1;
    while (line < lines.length && !source.slice(lines[line], lines[line + 1] ?? source.length).trim()) line++;
    line = behind.get(line) ?? line;
    const leads = !source.slice(lines[own], directive.start).replace("\uFEFF", "").trim();
    if (leads) behind.set(own, line);
    else behind.delete(own);
    nexts.set(directive, line);
  }
  return ({ directive }) => nexts.get(directive);
}

// src/engine/scorecard.ts
var COST = { error: 20, warning: 6, info: 2 };
var ON_AXIS = 2;
var HIGH = 60;
var BANDS = [
  { above: 80, band: "excellent", label: { zh: "优秀", en: "excellent" } },
  { above: 49, band: "learning", label: { zh: "需要学习", en: "to be trained" } },
  { above: -1, band: "unsuited", label: { zh: "不适合", en: "unsuited" } }
];
var TYPES = {
  indifferent: { zh: "冷淡型", en: "indifferent" },
  productive: { zh: "生产型", en: "productive" },
  friendly: { zh: "友好型", en: "friendly" },
  quality: { zh: "优质型", en: "quality" }
};
function scorecardOf(view, verdicts, praise, locale) {
  const counts = { errors: 0, warnings: 0, infos: 0 };
  const lost = { procedure: 0, personal: 0 };
  for (const { rule, level } of verdicts) {
    counts[`${level}s`]++;
    lost[rule.axis ?? "personal"] += COST[level];
  }
  const points = (cost) => Math.max(0, 100 - cost);
  const total = points(lost.procedure + lost.personal);
  const axes = { procedure: points(lost.procedure * ON_AXIS), personal: points(lost.personal * ON_AXIS) };
  const { band, label } = BANDS.find(({ above }) => total > above);
  const serviceType = typeOf(axes);
  return {
    total,
    band,
    bandName: localize(label, locale),
    serviceType,
    serviceTypeName: localize(TYPES[serviceType], locale),
    axes,
    counts,
    praise: praise === void 0 ? 0 : countPraise(view, praise)
  };
}
function typeOf({ procedure, personal }) {
  if (procedure >= HIGH) return personal >= HIGH ? "quality" : "productive";
  return personal >= HIGH ? "friendly" : "indifferent";
}
function countPraise(view, praise) {
  return view.call.turns.reduce((sum, turn, i) => sum + (turn.role === "agent" ? view.found(praise, i).length : 0), 0);
}

// src/engine/view.ts
var NONE = [];
var OVERLAP = 24;
var FEW = 32;
function viewCall(call, { scanner, sets }) {
  const turns = [];
  const isScript = call.kind === "template" || call.kind === "notice";
  const scan = isScript ? (text, tell) => scanMasked(maskPlaceholders(text), scanner, tell) : call.placeholders ? (text, tell) => scanLabelled(text, scanner, tell) : scanner.scan;
  const anywhere = /* @__PURE__ */ new Set();
  return {
    call,
    has: (set) => anywhere.has(set),
    found: (set, turn) => turns[turn]?.get(set) ?? NONE,
    read() {
      for (let i = turns.length; i < call.turns.length; i++) {
        const bySet = /* @__PURE__ */ new Map();
        scan(call.turns[i].text, (found) => put(bySet, found));
        turns.push(bySet);
        readAcross(i);
        for (const [set, list] of bySet) if (list.length > 1) bySet.set(set, longest(list));
      }
    }
  };
  function put(bySet, found) {
    for (const set of sets[found.phrase]) {
      const list = bySet.get(set);
      if (list) list.push(found);
      else {
        bySet.set(set, [found]);
        anywhere.add(set);
      }
    }
  }
  function readAcross(i) {
    const before2 = call.turns[i - 1];
    const here = call.turns[i];
    if (before2?.role !== here.role || here.role === "system" || isScript) return;
    const tail = before2.text.slice(-OVERLAP);
    const cut = before2.text.length - tail.length;
    scanner.scan(tail + here.text.slice(0, OVERLAP), (found) => {
      if (found.start >= tail.length || found.end <= tail.length) return;
      put(turns[i - 1], { ...found, start: cut + found.start, end: before2.text.length });
    });
  }
}
function scanMasked({ text, original }, scanner, tell) {
  scanner.scan(text, (found) => tell({ ...found, start: original(found.start), end: original(found.end, true) }));
}
function scanLabelled(text, scanner, tell) {
  const heard = maskPlaceholders(text, "wordless");
  const around = maskPlaceholders(text, "short");
  scanMasked(heard, scanner, tell);
  if (around.text !== heard.text) scanMasked(around, scanner, tell);
}
function longest(all) {
  if (all.length < 2) return all;
  const sorted = [...all].sort(
    (a, b) => Number(b.certain ?? true) - Number(a.certain ?? true) || b.end - b.start - (a.end - a.start) || a.start - b.start
  );
  if (all.length <= FEW) {
    const kept = [];
    for (const one of sorted) if (!kept.some((other) => other.start < one.end && one.start < other.end)) kept.push(one);
    return kept.sort((a, b) => a.start - b.start);
  }
  const from = all.reduce((least, { start }) => Math.min(least, start), Infinity);
  const taken = new Uint8Array(all.reduce((most, { end }) => Math.max(most, end), 0) - from);
  return sorted.filter(({ start, end }) => {
    for (let i = start; i < end; i++) if (taken[i - from]) return false;
    taken.fill(1, start - from, end - from);
    return true;
  }).sort((a, b) => a.start - b.start);
}

// src/engine/linter.ts
function createLinter(options) {
  const { packs, rules: settings = {}, locale = "zh", measure = (_part, work) => work() } = options;
  const all = new Map(packs.flatMap((pack) => pack.rules.map((rule) => [rule.id, rule])));
  for (const id of [...Object.keys(settings), ...Object.keys(options.allow ?? {})])
    if (!all.has(id) && !Object.hasOwn(directiveRules, id))
      throw new Error(`Expected the id of a rule, found \`${id}\``);
  const on = [...all.values()].flatMap((rule) => {
    const level = settings[rule.id] ?? rule.level;
    return level === "off" ? [] : [{ rule, level }];
  });
  const words = Object.assign({}, ...packs.map((pack) => pack.words), options.words);
  const engine = compileRules(on, words, options, options);
  const directives = {
    locale,
    known: namesOf(all.keys()),
    on: namesOf(on.map(({ rule }) => rule.id)),
    levels: directiveLevels(options)
  };
  return {
    rules: on,
    judge(call) {
      const view = viewCall(call, engine);
      const verdicts = verdictsOf(view);
      return { verdicts, scorecard: scorecardFor(view, verdicts) };
    },
    load: (source, readOptions = {}) => loadReaders(source, { ...options, ...readOptions }),
    lintCall: (call) => messagesOf(viewCall(call, engine)),
    lint(source, { path, memory, ...readOptions } = {}) {
      const known2 = memory ? { ...engine, scanner: memory.over(engine.scanner) } : engine;
      const file = new VFile({ value: source, ...path === void 0 ? {} : { path } });
      const how = { ...options, ...readOptions, ...path === void 0 ? {} : { path } };
      const reading = measure("read", () => readCalls(source, how));
      const place = placer(source);
      const messages = reading.problems.map((problem) => problemMessage(problem, source, place));
      const judged = reading.calls.map((call) => {
        const view = viewCall(call, known2);
        const told2 = verdictsOf(view).map((verdict) => ({ verdict, message: messageOf(verdict, call, locale) }));
        for (const { message } of told2) place(message, call.turns);
        return { view, told: told2 };
      });
      for (const { told: told2 } of judged) for (const { message } of told2) messages.push(message);
      for (const call of reading.calls) if (isUnheard(call.turns)) messages.push(unheardMessage(locale));
      const kept = applyDirectives(messages, source, { ...directives, path });
      const left = new Set(kept);
      const scorecards = judged.map(
        ({ view, told: told2 }) => scorecardFor(
          view,
          told2.flatMap(({ verdict, message }) => left.has(message) ? [verdict] : [])
        )
      );
      for (const message of kept) {
        if (message.ruleId?.startsWith("directive/")) placeIn(source, message, place);
        if (path === void 0) continue;
        message.file = path;
        message.name = `${path}:${message.where ?? message.name}`;
      }
      file.data.calls = reading.calls;
      file.data.scorecards = scorecards;
      if (scorecards.length === 1) file.data.scorecard = scorecards[0];
      file.messages = withoutAccepted(kept, file, options.baseline);
      if (reading.foreign) file.data.foreign = true;
      return file;
    },
    session(call = {}) {
      const live = { ...call, turns: [] };
      const view = viewCall(live, engine);
      const told2 = /* @__PURE__ */ new Set();
      const fresh = (messages) => messages.filter((message) => {
        const key = `${message.ruleId} ${message.turn} ${message.span}`;
        return !told2.has(key) && told2.add(key);
      });
      return {
        push(turn) {
          live.turns.push(turn);
          const last = live.turns.length - 1;
          return fresh(messagesOf(view).filter((message) => message.turn === last && message.actual));
        },
        end: () => fresh(messagesOf(view))
      };
    }
  };
  function scorecardFor(view, verdicts) {
    const { kind, turns } = view.call;
    return kind === "template" || kind === "notice" || isUnheard(turns) ? null : scorecardOf(view, verdicts, engine.praise, locale);
  }
  function messagesOf(view) {
    return verdictsOf(view).map((verdict) => messageOf(verdict, view.call, locale));
  }
  function verdictsOf(view) {
    measure("scan", view.read);
    const hits = engine.rules.flatMap(
      (active) => measure(active.rule.id, () => active.run(view)).map((hit) => ({ hit, active }))
    );
    return told(hits).map(({ hit, active: { rule, level } }) => verdictOf(hit, rule, level, view.call, locale));
  }
}
function isUnheard(turns) {
  return turns.some(({ role }) => role === "unknown") && !turns.some(({ role }) => role === "agent");
}
function isHint({ active }) {
  return active.level === "info";
}
function told(hits) {
  const byTurn = /* @__PURE__ */ new Map();
  for (const { hit, active } of hits) {
    const list = byTurn.get(hit.turn) ?? [];
    byTurn.set(hit.turn, list);
    list.push({ start: hit.start, end: hit.end, certain: hit.confidence === "certain", hit, active });
  }
  const order = (turn) => turn ?? Infinity;
  return [...byTurn].sort(([a], [b]) => order(a) - order(b)).flatMap(([, list]) => {
    const missing = list.filter(({ start, end }) => start === end);
    const said = list.filter(({ start, end }) => start < end);
    const [hints, offences] = [said.filter(isHint), said.filter((one) => !isHint(one))];
    return [...missing, ...longest(offences), ...longest(hints)].sort((a, b) => a.start - b.start);
  });
}
function problemMessage({ reason, start, end, where }, source, place) {
  const message = new VFileMessage(reason, { source: "huashu", ruleId: "source" });
  placeIn(source, Object.assign(message, { span: [start, end] }), place);
  message.fatal = true;
  if (where !== void 0) Object.assign(message, { where });
  return message;
}
function placeIn(source, message, place) {
  const turn = { role: "unknown", text: source, pieces: [[0, 0, source.length]] };
  place(Object.assign(message, { turn: 0 }), [turn]);
  Object.assign(message, { turn: null, span: null });
}
function namesOf(ids) {
  return new Set([...ids].flatMap((id) => id.split("/").map((_, i, parts) => parts.slice(0, i + 1).join("/"))));
}
function directiveLevels({ rules = {}, requireReason }) {
  const levels = { ...directiveRules };
  if (requireReason) levels["directive/no-reason"] = "error";
  for (const rule of Object.keys(levels)) levels[rule] = rules[rule] ?? levels[rule];
  return levels;
}

// src/packs/built-in.ts
function packsOr(packs = [recommended]) {
  return [{ rules: [], words: recommended.words }, ...packs];
}

// src/unified/plugins.ts
import { toString as textOf } from "nlcst-to-string";

// src/unified/tree.ts
import { location } from "vfile-location";
function treeOf(call, source) {
  const points = location(source);
  const position = (start, end) => ({
    start: points.toPoint(start),
    end: points.toPoint(end)
  });
  const { turns, ...rest } = call;
  const children = [];
  let at = 0;
  const between = (to) => {
    if (to > at) children.push({ type: "SourceNode", value: source.slice(at, to), position: position(at, to) });
    at = to;
  };
  for (const turn of turns) {
    const first = turn.pieces?.[0];
    const last = turn.pieces?.at(-1);
    if (!first || !last || first[1] < at) continue;
    between(first[1]);
    children.push(paragraphOf(turn, source, position));
    at = last[2];
  }
  between(source.length);
  return { type: "RootNode", children, data: { call: rest }, position: position(0, source.length) };
}
function paragraphOf({ text, pieces, ...turn }, source, position) {
  const sentences = [];
  let words = [];
  const end = () => {
    const first = words[0]?.position;
    const last = words.at(-1)?.position;
    if (first && last)
      sentences.push({ type: "SentenceNode", children: words, position: { start: first.start, end: last.end } });
    words = [];
  };
  for (const [index, piece] of pieces.entries()) {
    for (const node of nodesOf(text, piece, pieces[index + 1]?.[0] ?? text.length, source, position)) {
      words.push(node);
      if (node.type === "PunctuationNode" && kinds[node.value.charCodeAt(0)] & ENDER) end();
    }
  }
  end();
  const start = sentences[0]?.position?.start;
  const stop = sentences.at(-1)?.position?.end;
  return {
    type: "ParagraphNode",
    children: sentences,
    data: { turn },
    ...start && stop ? { position: { start, end: stop } } : {}
  };
}
function nodesOf(text, [from, start, end], to, source, position) {
  if (end - start !== to - from)
    return [
      {
        type: "SourceNode",
        value: source.slice(start, end),
        data: { text: text.slice(from, to) },
        position: position(start, end)
      }
    ];
  const nodes = [];
  for (let i = from; i < to; ) {
    let size = 1;
    const code = text.charCodeAt(i);
    const where = (length) => position(start + i - from, start + i - from + length);
    if (isAlphabetic(code)) {
      while (i + size < to && isAlphabetic(text.charCodeAt(i + size))) size++;
    } else if (code >= 55296 && code < 56320) size = 2;
    const value = text.slice(i, i + size);
    if (sounds.classes[code])
      nodes.push({
        type: "WordNode",
        children: [{ type: "TextNode", value, position: where(size) }],
        position: where(size)
      });
    else if (/^\s/.test(value)) nodes.push({ type: "WhiteSpaceNode", value, position: where(size) });
    else nodes.push({ type: new RegExp("^\\p{P}", "u").test(value) ? "PunctuationNode" : "SymbolNode", value, position: where(size) });
    i += size;
  }
  return nodes;
}
function isAlphabetic(code) {
  return sounds.classes[code] !== 0 && code < 11904;
}

// src/unified/plugins.ts
var huashuParse = function(options = {}) {
  this.parser = (source, file) => {
    const { calls, problems } = readCalls(source, file.path ? { path: file.path, ...options } : options);
    for (const { reason } of problems) file.message(reason, { source: "huashu", ruleId: "source" }).fatal = true;
    return treeOf(calls[0] ?? { turns: [] }, source);
  };
};
function huashuLint(options = {}) {
  const linter = createLinter({ ...options, packs: packsOr(options.packs) });
  return (tree, file) => report(linter, callOf(tree), file);
}
var huashuStringify = function() {
  this.compiler = (tree) => textOf(tree);
};
function retextHuashu(options = {}) {
  const linter = createLinter({ ...options, packs: packsOr(options.packs) });
  return (tree, file) => {
    const { text, pieces } = flatten(tree);
    const { calls } = readCalls(text, { ...options, reader: "text" });
    for (const call of calls)
      report(linter, { ...call, turns: call.turns.map((turn) => relocate(turn, pieces, text.length)) }, file);
  };
}
function report(linter, call, file) {
  const place = placer(String(file));
  for (const message of linter.lintCall(call)) {
    place(message, call.turns);
    if (file.path) {
      message.file = file.path;
      message.name = `${file.path}:${message.name}`;
    }
    file.messages.push(message);
  }
}
function callOf(tree) {
  const turns = tree.children.flatMap((node) => {
    if (node.type !== "ParagraphNode") return [];
    return [{ role: "unknown", ...node.data?.turn, ...flatten(node) }];
  });
  return { ...tree.data?.call, turns };
}
function flatten(node) {
  const pieces = [];
  let text = "";
  visit(node);
  return { text, pieces };
  function visit(at) {
    if ("children" in at) {
      for (const child of at.children) visit(child);
      return;
    }
    const { start, end } = at.position ?? {};
    if (start?.offset !== void 0 && end?.offset !== void 0) pieces.push([text.length, start.offset, end.offset]);
    text += at.data?.text ?? at.value;
  }
}
function relocate(turn, pieces, length) {
  const inner = turn.pieces?.[0];
  if (!inner || !pieces.length) return turn;
  const [, from, to] = inner;
  const within = pieces.filter(([text], i) => text < to && (pieces[i + 1]?.[0] ?? length) > from);
  return {
    ...turn,
    pieces: within.map(([text], i) => {
      const start = Math.max(text, from);
      const end = Math.min(within[i + 1]?.[0] ?? to, to);
      return [start - from, sourceOffset(pieces, start, length), sourceOffset(pieces, end, length, true)];
    })
  };
}

// src/index.ts
function createLinter2(options = {}) {
  return createLinter({ ...options, packs: packsOr(options.packs) });
}

export {
  huashuParse,
  huashuLint,
  huashuStringify,
  retextHuashu,
  createLinter2 as createLinter
};
