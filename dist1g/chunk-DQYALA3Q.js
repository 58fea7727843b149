import {
  OFFICE_MARK
} from "./chunk-YPACIO57.js";
import {
  nearest
} from "./chunk-L777YNBM.js";
import {
  labelledText,
  linesOf,
  looksLikeJson,
  readJson
} from "./chunk-QB5MYIH7.js";
import {
  hasFrontMatter,
  lateParts,
  lateReader
} from "./chunk-VQ3CVCZC.js";
import {
  columnsOf,
  csv,
  delimiterOf,
  readRows
} from "./chunk-K7PCLQUU.js";
import {
  columnsOf as columnsOf2,
  countFromFirst,
  watchTimes
} from "./chunk-VUYCVWSK.js";
import {
  collectText,
  headOf,
  joinPlaced,
  labelsOf,
  placeWithin,
  readMoment,
  scriptWords,
  secondsOf,
  slicePlaced,
  speakerNumber,
  trimPlaced
} from "./chunk-PXWKTE2T.js";
import {
  fold,
  folded,
  toTraditional,
  traditionalOf
} from "./chunk-MVVRDO5H.js";

// src/readers/json-format.ts
function jsonReader(format) {
  return {
    recognises(source, { json: json2 = () => readJson(source) }) {
      const { root } = json2();
      return root !== void 0 && format.recognises(root);
    },
    read(source, { roles, json: json2 = () => readJson(source) }) {
      const { root, problem } = json2();
      const problems = problem ? [problem] : [];
      if (!root) return { calls: [], problems: problem ? problems : [nothing] };
      return { calls: format.read(root, contextOf(labelsOf(roles), problems)), problems };
    }
  };
}
var nothing = { reason: "Expected JSON, found other text", start: 0, end: 0 };
function contextOf(labels, problems) {
  return {
    labels,
    problems,
    complain(reason, { place: [start, end] }) {
      problems.push({ reason, start, end });
    }
  };
}
function readTurns(list, keys2, { who, keep = () => true, sorted = true, context }) {
  const watch = watchTimes(context.problems, sorted);
  const items = Array.isArray(list) ? list : list?.items ?? [];
  const turns = items.filter(keep).flatMap((item) => {
    const json2 = item.at(keys2.text);
    const placed = json2?.placed;
    if (!placed) {
      context.complain(`Expected "${keys2.text}" with what was said, found none`, json2 ?? item);
      return [];
    }
    const { text, pieces } = trimPlaced(keys2.decode ? keys2.decode(placed) : placed);
    if (!text) return [];
    const times2 = timesOf(item, keys2, context);
    const timed = keys2.start && item.at(...keys2.start);
    if (timed) watch(times2, timed.place);
    return [{ ...who(item), text, pieces, ...times2 }];
  });
  return keys2.absolute ? countFromFirst(turns) : turns;
}
function timesOf(item, { start, end, perSecond = 1 }, context) {
  const read = (path) => {
    const json2 = path && item.at(...path);
    if (!json2 || json2.isNull) return void 0;
    const time = json2.number ?? (json2.string === void 0 ? void 0 : readMoment(json2.string)?.seconds);
    if (time === void 0) context.complain("Expected a time, found something else", json2);
    return time === void 0 ? void 0 : json2.string?.includes(":") ? time : time / perSecond;
  };
  const from = read(start);
  const to = read(end);
  return { ...from === void 0 ? {} : { start: from }, ...to === void 0 ? {} : { end: to } };
}
function namedRole(json2, { labels, complain }) {
  const speaker = json2?.label;
  if (!json2 || !speaker) return { role: "unknown" };
  const role = labels.role(speaker);
  if (!role && speaker !== "unknown" && !labels.anonymous(speaker))
    complain(`Expected a role or a label in \`roles\`, found \`${speaker.slice(0, 40)}\``, json2);
  return { role: role ?? "unknown", speaker };
}
function anySpeaker(json2, { labels }) {
  const speaker = json2?.label;
  return speaker ? { role: labels.role(speaker) ?? "unknown", speaker } : { role: "unknown" };
}
function inOrder(turns) {
  return [...turns].sort((a, b) => (a.start ?? 0) - (b.start ?? 0));
}

// src/readers/assemblyai.ts
var keys = { text: "text", start: ["start"], end: ["end"], perSecond: 1e3 };
var assemblyai = {
  recognises: (root) => root.at("utterances", 0, "text") !== void 0 && root.at("utterances", 0, "start") !== void 0 || root.at("audio_url") !== void 0 && root.at("text") !== void 0,
  read(root, context) {
    const id = root.at("id")?.label;
    const utterances = root.at("utterances");
    const turns = utterances?.isList ? readTurns(utterances, keys, {
      who: (item) => anySpeaker(item.at("speaker") ?? item.at("channel"), context),
      context
    }) : readTurns([root], { text: "text" }, { who: () => ({ role: "unknown" }), context });
    return [{ turns, ...id ? { id } : {} }];
  }
};

// src/readers/contact-lens.ts
var voice = {
  text: "Content",
  start: ["BeginOffsetMillis"],
  end: ["EndOffsetMillis"],
  perSecond: 1e3
};
var chat = { text: "Content", start: ["AbsoluteTime"], absolute: true };
var contactLens = {
  recognises: (root) => root.at("Transcript")?.isList === true && (root.at("Transcript", 0, "ParticipantId") !== void 0 || root.at("Participants", 0, "ParticipantId") !== void 0),
  read(root, context) {
    const roles = /* @__PURE__ */ new Map();
    for (const person of root.at("Participants")?.items ?? []) {
      const id2 = person.at("ParticipantId")?.string;
      const role = person.at("ParticipantRole");
      if (id2 && role) roles.set(id2, role);
    }
    const known = new Map([...roles].map(([id2, role]) => [id2, namedRole(role, context)]));
    const who = (item) => {
      const id2 = item.at("ParticipantId");
      const joined = known.get(id2?.string ?? "");
      if (joined) return joined;
      const inline = item.at("ParticipantRole");
      if (!inline && id2) context.complain(`Expected one of "Participants", found \`${id2.label?.slice(0, 40)}\``, id2);
      return inline ? namedRole(inline, context) : { role: "unknown" };
    };
    const isChat = root.at("Channel")?.string === "CHAT" || root.at("Transcript", 0, "AbsoluteTime") !== void 0;
    const turns = readTurns(root.at("Transcript"), isChat ? chat : voice, { who, keep: isSpeech, context });
    const call = { turns };
    if (isChat) call.kind = "chat";
    const id = (root.at("CustomerMetadata", "ContactId") ?? root.at("ContactId"))?.string;
    if (id) call.id = id;
    return [call];
  }
};
function isSpeech(item) {
  const type = item.at("ContentType")?.string;
  return item.at("Type")?.string !== "EVENT" && (type === void 0 || type.startsWith("text/"));
}

// src/readers/deepgram.ts
var times = { start: ["start"], end: ["end"] };
var deepgram = {
  recognises: (root) => root.at("results", "channels", 0, "alternatives") !== void 0 || root.at("results", "utterances", 0) !== void 0,
  read(root, context) {
    const id = root.at("metadata", "request_id")?.string;
    const channels = root.at("results", "channels")?.items ?? [];
    const utterances = root.at("results", "utterances");
    const several = channels.length > 1;
    const turns = utterances?.items.length ? inOrderOfChannels(utterances, several, context) : inOrder(channels.flatMap((channel, index) => readBest(channel, several ? index : void 0, context)));
    return [{ turns, ...id ? { id } : {} }];
  }
};
function inOrderOfChannels(utterances, several, context) {
  const who = (item) => anySpeaker(item.at(several ? "channel" : "speaker") ?? item.at("channel"), context);
  return inOrder(readTurns(utterances, { text: "transcript", ...times }, { who, sorted: !several, context }));
}
function readBest(channel, index, context) {
  const best = channel.at("alternatives", 0);
  return best ? readAlternative(best, index, context) : [];
}
function readAlternative(best, index, context) {
  const paragraphs = best.at("paragraphs", "paragraphs");
  const numbered = { role: "unknown", ...index === void 0 ? {} : { speaker: String(index) } };
  if (paragraphs?.items.length)
    return paragraphs.items.flatMap((paragraph) => {
      const who = index === void 0 ? anySpeaker(paragraph.at("speaker"), context) : numbered;
      return readTurns(paragraph.at("sentences"), { text: "text", ...times }, { who: () => who, context });
    });
  const start = ["words", 0, "start"];
  const end = ["words", -1, "end"];
  return readTurns([best], { text: "transcript", start, end }, { who: () => numbered, context });
}

// src/readers/google.ts
var google = {
  recognises: (root) => root.at("entries", 0, "text") !== void 0 || conversations(root).some((one) => segments(one) !== void 0),
  read(root, context) {
    if (root.at("entries")) return [readUpload(root, context)];
    return conversations(root).flatMap((one) => segments(one) ? [readConversation(one, context)] : []);
  }
};
function readUpload(root, context) {
  const turns = readTurns(
    root.at("entries"),
    { text: "text", start: ["start_timestamp_usec"], perSecond: 1e6, absolute: true },
    { who: (item) => namedRole(item.at("role"), context), context }
  );
  return { turns, kind: "chat" };
}
function readConversation(root, context) {
  const list = segments(root);
  const isChat = root.at("medium")?.string === "CHAT" || list?.at(0, "words", 0, "startOffset") === void 0;
  const turns = readTurns(
    list,
    isChat ? { text: "text", start: ["messageTime"], absolute: true } : { text: "text", start: ["words", 0, "startOffset"], end: ["words", -1, "endOffset"] },
    { who: (item) => speakerOf(item, context), context }
  );
  const id = root.at("name")?.string;
  return { turns, ...isChat ? { kind: "chat" } : {}, ...id ? { id } : {} };
}
function speakerOf(item, context) {
  const role = item.at("segmentParticipant", "role");
  if (role?.string && role.string !== "ROLE_UNSPECIFIED") return namedRole(role, context);
  const channel = item.at("channelTag");
  return anySpeaker(channel?.number === 0 ? item.at("segmentParticipant", "userId") : channel, context);
}
function conversations(root) {
  return root.at("conversations")?.items ?? [root];
}
function segments(root) {
  return root.at("transcript", "transcriptSegments") ?? root.at("transcriptSegments");
}

// src/readers/guess-roles.ts
var AGENT = weighed([
  [
    3,
    "有什么可以帮 有什么能帮 有什么需要帮 很高兴为您服务 为您服务 感谢您的来电 感谢来电 感谢致电 欢迎致电 我的工号 工号是 还有其他可以帮 还有什么可以帮"
  ],
  [
    2,
    "工号 请讲 请问您贵姓 怎么称呼您 请您稍等 请稍等 您稍等 让您久等 感谢您的耐心 给您带来不便 给您添麻烦 祝您 帮您查 为您查 帮您核实 为您核实 帮您登记 帮您处理 为您办理 您的反馈 您反映的 请您提供 麻烦您提供 您请说 您的客户经理 您需要什么帮助 请问是"
  ],
  [1, "您 早上好 上午好 下午好 晚上好 我们这边 抱歉 不好意思"]
]);
var CUSTOMER = weighed([
  [
    2,
    "我要投诉 我想投诉 我想咨询 我想问 我要退 我想退 我要办 我想办 我买的 我的订单 我的快递 我家的 你们公司 你们客服 你们怎么 你们这 帮我查 帮我看 给我查 给我办 给我退 找你们领导"
  ],
  [1, "你们 你 多少钱 怎么还没 凭什么 帮我 给我"]
]);
var TURNS = 60;
var CHARACTERS = 400;
var ENOUGH = 2;
var AHEAD = 3;
function guessRoles(turns, agents = []) {
  const chosen = new Set(agents.map(keyOf));
  const strangers = turns.some((turn) => turn.role === "unknown" && turn.speaker);
  if (chosen.size && turns.some((turn) => turn.speaker && chosen.has(keyOf(turn.speaker))))
    return turns.map((turn) => {
      if (!turn.speaker) return turn;
      if (chosen.has(keyOf(turn.speaker))) return { ...turn, role: "agent" };
      return turn.role === "unknown" ? { ...turn, role: "customer" } : turn;
    });
  if (!strangers) return turns;
  const roles = rolesBySpeaker(turns);
  return turns.map((turn) => {
    const role = turn.role === "unknown" && turn.speaker ? roles.get(keyOf(turn.speaker)) : void 0;
    return role ? { ...turn, role, guessed: true } : turn;
  });
}
function rolesBySpeaker(turns) {
  const scores = /* @__PURE__ */ new Map();
  for (const turn of turns) if (turn.role === "unknown" && turn.speaker) scores.set(keyOf(turn.speaker), 0);
  for (const turn of turns.slice(0, TURNS)) {
    if (turn.role !== "unknown" || !turn.speaker) continue;
    const key = keyOf(turn.speaker);
    scores.set(key, scores.get(key) + scoreOf(turn.text));
  }
  const ranked = [...scores].sort(([, a], [, b]) => b - a);
  const known = new Set(turns.map((turn) => turn.role));
  if (known.has("agent")) return ranked.length === 1 && !known.has("customer") ? rest(ranked, "customer") : /* @__PURE__ */ new Map();
  const [best, second] = ranked;
  if (!best || best[1] < ENOUGH || best[1] - (second?.[1] ?? 0) < AHEAD) return /* @__PURE__ */ new Map();
  const roles = /* @__PURE__ */ new Map([[best[0], "agent"]]);
  const others = ranked.slice(1);
  for (const [speaker, score] of others) {
    if (others.length === 1 || score <= 0) roles.set(speaker, "customer");
  }
  return roles;
}
function rest(speakers, role) {
  return new Map(speakers.map(([speaker]) => [speaker, role]));
}
function scoreOf(text) {
  const folded2 = fold(text.slice(0, CHARACTERS));
  return weigh(folded2, AGENT) - weigh(folded2, CUSTOMER);
}
function weigh(text, table) {
  return table.find(([, phrases]) => phrases.some((phrase) => text.includes(phrase)))?.[0] ?? 0;
}
function keyOf(speaker) {
  return speakerNumber(speaker) ?? fold(speaker.trim());
}
function weighed(table) {
  return table.map(([weight, phrases]) => [weight, fold(phrases).split(" ")]);
}

// src/readers/markdown.ts
var DIRECTIVE = /^\ufeff?[ \t]*(?:#+|<!--)[ \t]*huashu-(?:enable|disable).*$/gm;
var markdown = lateReader(
  (source, { path = "" }) => {
    if (/\.(md|markdown|mdown|mkd)$/i.test(path)) return true;
    if (/\.[a-z]{2,5}$/i.test(path) && !/\.txt$/i.test(path)) return false;
    return /^\ufeff?(---\r?\n|<!--)|^#{1,6} \S/m.test(source.slice(0, 4096).replace(DIRECTIVE, ""));
  },
  lateParts.markdown,
  (source) => hasFrontMatter(source) ? [lateParts.yaml] : []
);

// src/readers/ndjson.ts
var ndjson = {
  recognises(source, { path }) {
    if (/\.(ndjson|jsonl)$/i.test(path ?? "")) return true;
    if (!looksLikeJson(source)) return false;
    for (const [start, end] of linesOf(source)) {
      if (!source.slice(start, end).trim()) continue;
      return isCall(readJson(source, start, end).root);
    }
    return false;
  },
  read(source, { roles }) {
    const problems = [];
    const context = contextOf(labelsOf(roles), problems);
    const calls = [...linesOf(source)].flatMap(([start, end]) => {
      if (!source.slice(start, end).trim()) return [];
      const { root, problem } = readJson(source, start, end);
      if (problem) problems.push(problem);
      return root && !(problem && !isCall(root)) ? readCall(root, context) : [];
    });
    return { calls, problems };
  }
};
var json = {
  recognises: (root) => isCall(root) || isCall(root.at(0)),
  read: (root, context) => (root.isList ? root.items : [root]).flatMap((call) => readCall(call, context))
};
function isCall(root) {
  return root?.at("turns")?.isList === true;
}
function readCall(root, context) {
  const list = root.at("turns");
  if (!list?.isList) {
    context.complain('Expected "turns" with a list of {"role", "text"}, found none', list ?? root);
    return [];
  }
  const turns = readTurns(
    list,
    { text: "text", start: ["start"], end: ["end"] },
    { who: (item) => namedRole(item.at("role") ?? item.at("speaker"), context), context }
  );
  const id = root.at("id")?.label;
  const direction = root.at("direction")?.string;
  return [
    {
      turns,
      ...id === void 0 ? {} : { id },
      ...direction === "inbound" || direction === "outbound" ? { direction } : {}
    }
  ];
}

// src/readers/office.ts
var office = lateReader((source) => source.startsWith(OFFICE_MARK), lateParts.office);

// src/readers/entities.ts
var ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos|nbsp|lrm|rlm));/gi;
var NAMED = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  lrm: "‎",
  rlm: "‏"
};
function readEntities(source, from = 0, to = source.length) {
  const out = collectText(source);
  let at = from;
  for (const found of source.slice(from, to).matchAll(ENTITY)) {
    const [whole, decimal, hex, name] = found;
    const char = name ? NAMED[name.toLowerCase()] : character(decimal ? Number(decimal) : Number.parseInt(hex, 16));
    if (!char) continue;
    const start = from + found.index;
    out.take(at, start);
    out.put(char, start, start + whole.length);
    at = start + whole.length;
  }
  out.take(at, to);
  return out.done();
}
function character(code) {
  return code > 0 && code <= 1114111 ? String.fromCodePoint(code) : "";
}

// src/readers/sca.ts
var decode = (placed) => placed.text.includes("&") ? placeWithin(readEntities(placed.text), placed) : placed;
var lower = { text: "words", start: ["begin"], end: ["end"], perSecond: 1e3, decode };
var clock = { text: "words", start: ["beginTime"], absolute: true, decode };
var upper = { text: "Words", start: ["Begin"], end: ["End"], perSecond: 1e3, decode };
var sca = {
  recognises: (root) => dialogues(root).some(({ turns }) => turns.isList),
  read: (root, context) => dialogues(root).map(({ ticket, turns }) => readDialogue(ticket, turns, context))
};
function dialogues(root) {
  const body = root.at("JsonStr")?.inner ?? root;
  const tickets = body.at("tickets")?.items ?? (body.at(0, "dialogue") ? body.items : [body]);
  const uploaded = tickets.flatMap((ticket) => {
    const turns = ticket.at("dialogue");
    return turns?.at(0, "words") ? [{ ticket, turns }] : [];
  });
  if (uploaded.length) return uploaded;
  if (body.at(0, "Words") && body.at(0, "Role")) return [{ ticket: body, turns: body }];
  const data = body.at("Data") ?? body;
  const results = data.at("ResultInfo")?.items ?? data.at("ResultInfo", "ResultInfo")?.items ?? [data, ...data.items];
  return results.flatMap((ticket) => {
    const turns = ticket.at("AsrResult", "AsrResult") ?? ticket.at("AsrResult");
    return turns?.isList ? [{ ticket, turns }] : [];
  });
}
function readDialogue(ticket, list, context) {
  const keys2 = list.at(0, "Words") ? upper : list.at(0, "begin") || !list.at(0, "beginTime") ? lower : clock;
  const turns = readTurns(list, keys2, { who: (item) => speakerOf2(item, context), keep: isText, context });
  const id = (ticket.at("tid") ?? ticket.at("TaskId") ?? ticket.at("Recording", "Id"))?.label;
  const type = (ticket.at("callType") ?? ticket.at("Recording", "CallType"))?.label;
  return {
    turns,
    ...id ? { id } : {},
    ...type === "1" ? { direction: "outbound" } : type === "3" ? { direction: "inbound" } : {}
  };
}
function speakerOf2(item, context) {
  const who = namedRole(item.at("role") ?? item.at("Role"), context);
  return item.at("customerServiceType")?.label === "1" ? { ...who, role: "system" } : who;
}
function isText(item) {
  return (item.at("type")?.string ?? "TEXT") === "TEXT";
}

// src/readers/script-csv.ts
var scriptCsv = lateReader((source, options) => {
  const { path = "" } = options;
  const told = /\.(csv|tsv)$/i.test(path);
  if (!told && (/\.(?!txt)[a-z]{2,8}$/i.test(path) || /^\ufeff?\s*[|{[]/.test(source.slice(0, 64)))) return false;
  const head = source.slice(0, 4096);
  const [header = []] = readRows(head, delimiterOf(head), []);
  const columns = columnsOf2(header, { labels: labelsOf(options.roles), words: scriptWords(options) }) ?? [];
  const known = columns.filter(({ holds }) => holds !== "none").length;
  if (known < (told ? 1 : 2)) return false;
  const transcript = columnsOf(
    header.map((cell) => cell.text),
    options.columns
  );
  if (transcript.has("start") || transcript.has("startMs") || transcript.has("call")) return false;
  return columns.some(({ holds }) => holds === "section") || !(transcript.has("role") || transcript.has("speaker"));
}, lateParts.scriptCsv);

// src/readers/script-json.ts
var scriptJson = lateReader(
  (source, { path = "" }) => /\.(json|jsonc|json5)$/i.test(path) || /^\ufeff?\s*(\{\s*("|\/\/)|\[\s*(\{\s*"|"|\[))/.test(source.slice(0, 4096)),
  lateParts.scriptJson
);

// src/readers/script-yaml.ts
var scriptYaml = lateReader((source, options) => {
  const { path = "" } = options;
  if (/\.ya?ml$/i.test(path)) return true;
  return !/\.[a-z]{2,5}$/i.test(path) && looksLikeYaml(source.slice(0, 4096), options);
}, lateParts.scriptYaml);
var KEY = /^[ \t]*(?:- )*["']?([\p{L}\p{N}_ -]{1,30})["']?:(?:[ \t]|$)/u;
function looksLikeYaml(head, options) {
  const words = scriptWords(options);
  const labels = labelsOf(options.roles);
  const lines = head.split(/\r?\n/).filter((line) => /^\ufeff?[ \t]*[^#\s]/.test(line) && !line.startsWith("---"));
  const keys2 = lines.map((line) => KEY.exec(line)?.[1]);
  if (keys2[0] === void 0) return false;
  return keys2.some((key) => key && words.says(key)) && !keys2.some((key) => key && labels.role(key));
}

// src/readers/cues.ts
var TIME = String.raw`(?:(\d{1,4}):)?(\d{1,2}):(\d{1,2})(?:[.,](\d{1,3}))?`;
var TIMING = new RegExp(String.raw`^\s*(?:${TIME})?\s*-->\s*(?:${TIME})?`);
function isTiming(line) {
  return /^\s*(?:\d[\d:.,]{0,20})?\s{0,20}-->/.test(line.slice(0, 64));
}
function openCue(source, [start, end], problems) {
  const cue = { timing: [start, end], lines: [] };
  const found = TIMING.exec(source.slice(start, Math.min(end, start + 200)));
  const tell = (reason) => problems.push({ reason, start, end });
  if (!found) {
    tell("Expected `hh:mm:ss.ttt --> hh:mm:ss.ttt`, found other times");
    return cue;
  }
  const [, h1, m1, s1, f1, h2, m2, s2, f2] = found;
  if (m1 === void 0) tell("Expected the start of a cue before `-->`, found none");
  else cue.start = secondsOf(h1, m1, s1, f1?.padEnd(3, "0"));
  if (m2 === void 0) tell("Expected the end of a cue behind `-->`, found none");
  else cue.end = secondsOf(h2, m2, s2, f2?.padEnd(3, "0"));
  return cue;
}
function checkCues(cues, problems, together) {
  let last;
  for (const one of cues) {
    const { start, end, timing } = one.cue;
    const tell = (reason) => problems.push({ reason, start: timing[0], end: timing[1] });
    const before = last?.cue;
    if (start !== void 0 && end !== void 0 && end < start)
      tell(`Expected an end that is not before its start (${start} s), found ${end} s`);
    if (start !== void 0 && before?.start !== void 0 && start < before.start)
      tell(`Expected times that run forwards, found ${start} s after ${before.start} s`);
    else if (start !== void 0 && before?.end !== void 0 && start < before.end) {
      const talkOver = together && one.speaker && last?.speaker && one.speaker !== last.speaker;
      if (!talkOver)
        tell(`Expected a cue that begins when the one before has ended (${before.end} s), found ${start} s`);
    }
    last = one;
  }
}
function turnsOfLines(lines, labels, times2) {
  const turns = [];
  for (const line of lines) {
    const dash = /^\s*[-–—]\s*/.exec(line.text)?.[0].length ?? 0;
    const text = slicePlaced(line, dash);
    const head = headOf(text.text, labels);
    const open = turns.at(-1);
    if (head && !head.loose && (head.role !== "unknown" || head.numbered)) {
      const parts = [slicePlaced(text, head.text)];
      turns.push({ role: head.role, ...head.speaker ? { speaker: head.speaker } : {}, parts });
    } else if (open && !dash) open.parts.push(breakBetween(open.parts.at(-1), text), text);
    else turns.push({ role: "unknown", parts: [text] });
  }
  return turns.flatMap(({ parts, ...who }) => {
    const { text, pieces } = trimPlaced(joinPlaced(parts));
    return text ? [{ ...who, text, pieces, ...times2 }] : [];
  });
}
function breakBetween(before, after) {
  const start = before.pieces.at(-1)?.[2];
  const end = after.pieces[0]?.[1];
  return start === void 0 || end === void 0 ? { text: "", pieces: [] } : { text: " ", pieces: [[0, start, end]] };
}
function timesOf2({ start, end }) {
  return { ...start === void 0 ? {} : { start }, ...end === void 0 ? {} : { end } };
}

// src/readers/srt.ts
var TAG = /<\/?(?:b|i|u|s|font)(?:\s[^<>]{0,200})?>|\{\\[^{}]{0,100}\}/gi;
var NUMBER = /^\s*\d{1,9}\s*$/;
var srt = {
  recognises(source) {
    let seen = 0;
    for (const [start, end] of linesOf(source)) {
      const line = source.slice(start, Math.min(end, start + 64));
      if (!line.trim()) continue;
      if (isTiming(line)) return true;
      if (++seen > 1 || !NUMBER.test(line)) return false;
    }
    return false;
  },
  read(source, { roles }) {
    const labels = labelsOf(roles);
    const problems = [];
    const read = cuesOf(source, problems).map((cue) => {
      const lines = cue.lines.map(([start, end]) => withoutTags(source, start, end));
      return { cue, turns: turnsOfLines(lines, labels, timesOf2(cue)) };
    });
    checkCues(
      read.map(({ cue, turns }) => ({ cue, speaker: turns[0]?.speaker })),
      problems,
      false
    );
    return { calls: [{ turns: read.flatMap(({ turns }) => turns) }], problems };
  }
};
function cuesOf(source, problems) {
  const cues = [];
  let loose;
  const stray = () => {
    if (!loose) return;
    const [start, end] = loose;
    loose = void 0;
    problems.push({ reason: "Expected the times of a cue, found text without any", start, end });
  };
  let blank = true;
  for (const [start, end] of linesOf(source)) {
    const open = cues.at(-1);
    const line = source.slice(start, end);
    if (!line.trim()) blank = true;
    else if (isTiming(line)) {
      if (!loose && open && NUMBER.test(source.slice(...open.lines.at(-1) ?? [0, 0]))) open.lines.pop();
      else if (loose && !NUMBER.test(source.slice(...loose))) stray();
      loose = void 0;
      cues.push(openCue(source, [start, end], problems));
      blank = false;
    } else if (blank) {
      stray();
      loose = [start, end];
      blank = false;
    } else if (loose) {
      loose = [loose[0], end];
    } else open?.lines.push([start, end]);
  }
  stray();
  return cues;
}
function withoutTags(source, start, end) {
  const out = collectText(source);
  let at = start;
  for (const tag of source.slice(start, end).matchAll(TAG)) {
    out.take(at, start + tag.index);
    at = start + tag.index + tag[0].length;
  }
  out.take(at, end);
  return out.done();
}

// src/readers/tencent.ts
var tencent = {
  recognises: (root) => sentences(root)?.isList === true,
  read(root, context) {
    const id = (root.at("Response", "Data", "TaskId") ?? root.at("Data", "TaskId") ?? root.at("TaskId"))?.label;
    const turns = readTurns(
      sentences(root),
      { text: "FinalSentence", start: ["StartMs"], end: ["EndMs"], perSecond: 1e3 },
      {
        who: (item) => anySpeaker(item.at("SpeakerRoleName")?.string ? item.at("SpeakerRoleName") : item.at("SpeakerId"), context),
        context
      }
    );
    return [{ turns, ...id ? { id } : {} }];
  }
};
function sentences(root) {
  return root.at("Response", "Data", "ResultDetail") ?? root.at("Data", "ResultDetail") ?? root.at("ResultDetail");
}

// src/readers/transcribe.ts
var transcribe = {
  recognises: (root) => root.at("Transcript", 0, "ParticipantRole") !== void 0 && root.at("Transcript", 0, "ParticipantId") === void 0,
  read: (root, context) => [
    {
      turns: readTurns(
        root.at("Transcript"),
        { text: "Content", start: ["BeginOffsetMillis"], end: ["EndOffsetMillis"], perSecond: 1e3 },
        { who: (item) => namedRole(item.at("ParticipantRole"), context), context }
      )
    }
  ]
};

// src/readers/twilio.ts
var twilio = {
  recognises: (root) => root.at("sentences", 0, "transcript") !== void 0 && (root.at("sentences", 0, "media_channel") ?? root.at("sentences", 0, "mediaChannel")) !== void 0,
  read(root, context) {
    const sentences2 = root.at("sentences");
    const camel = sentences2?.at(0, "mediaChannel") !== void 0;
    const turns = readTurns(
      sentences2,
      camel ? { text: "transcript", start: ["startTime"], end: ["endTime"] } : { text: "transcript", start: ["start_time"], end: ["end_time"] },
      { who: (item) => anySpeaker(item.at(camel ? "mediaChannel" : "media_channel"), context), sorted: false, context }
    );
    return [{ turns: inOrder(turns) }];
  }
};

// src/readers/whisper.ts
var whisper = {
  recognises: (root) => root.at("segments", 0, "text") !== void 0 && root.at("segments", 0, "start") !== void 0,
  read: (root, context) => [
    {
      turns: readTurns(
        root.at("segments"),
        { text: "text", start: ["start"], end: ["end"] },
        { who: (item) => anySpeaker(speakerOf3(item), context), context }
      )
    }
  ]
};
function speakerOf3(item) {
  return item.at("speaker") ?? item.at("words")?.items.find((word) => word.at("speaker"))?.at("speaker");
}

// src/readers/vcon.ts
var bodies = [contactLens, transcribe, deepgram, assemblyai, whisper, twilio, tencent, sca, google];
var vcon = {
  recognises: (root) => root.at("vcon")?.string !== void 0 && (root.at("dialog") ?? root.at("analysis") ?? root.at("parties")) !== void 0,
  read(root, context) {
    const id = root.at("uuid")?.string;
    const written = readWritten(root, context);
    const spoken = (root.at("analysis")?.items ?? []).flatMap((analysis) => readAnalysis(analysis, root, context));
    const calls = written.length ? [{ turns: written, kind: "chat" }, ...spoken] : spoken;
    return calls.map((call) => ({ ...call, ...id ? { id } : {} }));
  }
};
function readWritten(root, context) {
  const parties = root.at("parties");
  const texts = (root.at("dialog")?.items ?? []).filter(
    (dialog) => dialog.at("type")?.string === "text" && dialog.at("encoding")?.string !== "base64url"
  );
  const who = (dialog) => {
    const party = dialog.at("originator") ?? dialog.at("parties", 0) ?? dialog.at("parties");
    return partyOf(party?.number === void 0 ? void 0 : parties?.at(party.number), context);
  };
  return readTurns(texts, { text: "body", start: ["start"], absolute: true }, { who, context });
}
function partyOf(party, context) {
  const name = (party?.at("name") ?? party?.at("tel") ?? party?.at("mailto"))?.label;
  const { role } = anySpeaker(party?.at("role"), context);
  return { role, ...name ? { speaker: name } : {} };
}
function readAnalysis(analysis, root, context) {
  const type = analysis.at("type")?.string;
  if (type !== "transcript" && type !== "wtf_transcription") return [];
  const written = analysis.at("body");
  const body = written?.string === void 0 ? written : written.inner;
  const format = body && (isWtf(body) ? wtf : isAlternative(body) ? alternative : bodies.find((one) => one.recognises(body)));
  if (!format) {
    context.complain(
      "Expected the body of a transcript (WTF, Deepgram and others) that is not coded, found another",
      written ?? analysis
    );
    return [];
  }
  return format.read(body, context).map((call) => ({ ...call, turns: named(call.turns, root, context) }));
}
function named(turns, root, context) {
  const parties = new Map(
    (root.at("parties")?.items ?? []).flatMap((party) => {
      const { speaker, role } = partyOf(party, context);
      return speaker ? [[speaker, role]] : [];
    })
  );
  return turns.map((turn) => {
    const role = turn.role === "unknown" ? parties.get(turn.speaker ?? "") : void 0;
    return role ? { ...turn, role } : turn;
  });
}
var isWtf = (body) => body.at("segments") !== void 0 && body.at("transcript")?.isObject === true;
var wtf = {
  recognises: isWtf,
  read(body, context) {
    const labels = new Map(body.at("speakers")?.entries.map(([id, speaker]) => [id, speaker.at("label")]));
    const who = (item) => {
      const speaker = item.at("speaker");
      return anySpeaker(labels.get(speaker?.label ?? "") ?? speaker, context);
    };
    return [{ turns: readTurns(body.at("segments"), { text: "text", start: ["start"], end: ["end"] }, { who, context }) }];
  }
};
var isAlternative = (body) => body.at("transcript")?.string !== void 0 && body.at("words") !== void 0;
var alternative = {
  recognises: isAlternative,
  read: (body, context) => [{ turns: readAlternative(body, void 0, context) }]
};

// src/readers/vtt.ts
var TAG2 = /<(\/?)([^<>\s.]*)([^<>]*)>/g;
var SKIPPED = /^(?:NOTE|STYLE|REGION|WEBVTT)(?:\s|$)/;
var vtt = {
  recognises: (source) => /^\ufeff?WEBVTT(?:\s|$)/.test(source.slice(0, 16)),
  read(source, { roles }) {
    const labels = labelsOf(roles);
    const problems = [];
    const read = cuesOf2(source, problems).map((cue) => ({ cue, turns: turnsOf(source, cue, labels) }));
    checkCues(
      read.map(({ cue, turns }) => ({ cue, speaker: turns[0]?.speaker })),
      problems,
      true
    );
    return { calls: [{ turns: read.flatMap(({ turns }) => turns) }], problems };
  }
};
function cuesOf2(source, problems) {
  return blocksOf(source).flatMap((block) => {
    const [first, second] = block;
    if (SKIPPED.test(source.slice(first[0], first[0] + 8))) return [];
    const at = isTiming(source.slice(...first)) ? 0 : second && isTiming(source.slice(...second)) ? 1 : -1;
    if (at < 0) {
      const [start, end] = [first[0], block.at(-1)[1]];
      problems.push({ reason: "Expected the times of a cue, found text without any", start, end });
      return [];
    }
    const cues = [];
    for (const line of block.slice(at)) {
      if (isTiming(source.slice(...line))) cues.push(openCue(source, line, problems));
      else cues.at(-1).lines.push(line);
    }
    return cues;
  });
}
function blocksOf(source) {
  const blocks = [];
  let open = false;
  for (const [start, end] of linesOf(source)) {
    if (!source.slice(start, end).trim()) open = false;
    else if (open) blocks.at(-1).push([start, end]);
    else {
      blocks.push([[start, end]]);
      open = true;
    }
  }
  return blocks;
}
function turnsOf(source, cue, labels) {
  const stretches = [{ speaker: void 0, lines: [] }];
  for (const [start, end] of cue.lines) {
    const line = source.slice(start, end);
    let at = start;
    stretches.at(-1).lines.push([]);
    const take = (to) => stretches.at(-1).lines.at(-1).push(readEntities(source, at, to));
    for (const tag of line.matchAll(TAG2)) {
      const [whole, closes, name, rest2] = tag;
      take(start + tag.index);
      at = start + tag.index + whole.length;
      if (name === "v") stretches.push({ speaker: closes ? void 0 : voiceOf(rest2), lines: [[]] });
    }
    take(end);
  }
  const times2 = timesOf2(cue);
  return stretches.flatMap(({ speaker, lines }) => {
    const turns = turnsOfLines(
      lines.map((parts) => joinPlaced(parts)),
      labels,
      times2
    );
    const role = speaker === void 0 ? void 0 : labels.role(speaker) ?? "unknown";
    return role === void 0 ? turns : turns.map((turn) => turn.speaker ? turn : { ...turn, role, speaker });
  });
}
function voiceOf(rest2) {
  const space = /[\s]/.exec(rest2);
  const name = space ? rest2.slice(space.index).trim() : "";
  return name ? readEntities(name).text : void 0;
}

// src/readers/read-calls.ts
var jsonFormats = {
  json,
  vcon,
  "contact-lens": contactLens,
  transcribe,
  google,
  sca,
  tencent,
  deepgram,
  assemblyai,
  whisper,
  twilio
};
var readers = {
  office,
  ndjson,
  ...Object.fromEntries(Object.entries(jsonFormats).map(([name, format]) => [name, jsonReader(format)])),
  vtt,
  srt,
  "script-csv": scriptCsv,
  csv,
  "script-json": scriptJson,
  "script-yaml": scriptYaml,
  markdown,
  text: labelledText
};
function readCalls(source, options = {}) {
  const { reader: name, agent = [] } = options;
  if (name !== void 0 && !Object.hasOwn(readers, name))
    throw new Error(`Expected a reader (${Object.keys(readers).join(", ")}), found \`${name}\``);
  const context = contextOf2(source, options);
  const reader = name === void 0 ? Object.values(readers).find((one) => one.recognises(source, context)) : readers[name];
  const { calls, problems, ...rest2 } = reader?.read(source, context) ?? strangeJson(context.json());
  const agents = [agent].flat();
  return {
    ...rest2,
    calls: calls.map((call) => isScript(call) ? call : { ...call, turns: guessRoles(call.turns, agents) }),
    problems: [...problems, ...binary(source, problems), ...nothing2(calls, problems, source)].sort(
      (a, b) => a.start - b.start
    )
  };
}
async function loadReaders(source, options = {}) {
  const { reader: name } = options;
  if (source === void 0) return loadAll(Object.values(lateParts));
  const wanted = Object.entries(readers).flatMap(([own, { needs, recognises }]) => {
    const parts = needs?.(source).filter(({ loaded }) => !loaded) ?? [];
    return parts.length && (name === void 0 ? recognises(source, options) : own === name) ? parts : [];
  });
  return loadAll(wanted);
}
async function loadAll(parts) {
  await Promise.all(parts.map((part) => part.load()));
}
function contextOf2(source, options) {
  return { ...options, json: once(() => looksLikeJson(source) ? readJson(source) : {}) };
}
function readCall2(source, options = {}) {
  const { calls, problems } = readCalls(source, options);
  if (problems[0]) throw new Error(problems[0].reason);
  if (!calls[0]) throw new Error("Expected a call, found none");
  return calls[0];
}
function strangeJson({ problem }) {
  const reason = `Expected JSON of a known shape (${Object.keys(jsonFormats).join(", ")}), found another`;
  if (problem) return { calls: [], problems: [problem] };
  return { calls: [], problems: [{ reason, start: 0, end: 0 }], foreign: true };
}
function binary(source, problems) {
  const start = source.indexOf("\0");
  if (start < 0 || problems.some((problem) => problem.start <= start && start <= problem.end)) return [];
  return [{ reason: "Expected text, found a NUL character", start, end: start + 1 }];
}
function nothing2(calls, problems, source) {
  if (problems.length || calls.some((call) => call.turns.length)) return [];
  const found = source.trim() ? "no turn in it" : "an empty source";
  return [{ reason: `Expected a call, found ${found}`, start: 0, end: 0 }];
}
function once(get) {
  let value;
  return () => (value ??= { got: get() }).got;
}
function isScript({ kind }) {
  return kind === "template" || kind === "notice";
}

// src/packs/recommended.generated.ts
var recommended = JSON.parse('{"rules":[{"title":{"zh":"不拿“公司规定”挡客户","en":"Do not hide behind company policy"},"level":"warning","check":{"forbid":["[<by>]<we>[公司|总公司|店里|平台|这边|这儿|这块|银行|医院|内部|也|都|有|的]…[的|有|都是|就是]<policy>[就|是|这么|如此|写|不]","[<by>](公司|总公司|平台|总部|上头|上面|店里|内部|老板|单位|系统)[的|有|也有|就是|内部|都有|立的|就这么|是][这么|明文|硬性|统一]<policy>[就|是|这么|如此|定的|摆|写|系咁|死的|一刀切]","<policy>就是<policy>","(这|那|这个)[就|都|也]是[我们|公司|平台|总公司|银行|上面|行业|统一|死]…<policy>","<policy>(摆|写|定)(在|那儿|那里|这里|死)","(总部|公司|上面|上头|领导|老板|平台|系统)[就是|也|都](不让|不允许|不批准|不给批|不许|规定死|有要求|不同意)","明文(规定|归定)","(制度|规定|规矩|流程)(不是我定|是死的|死的)","[<by>]<policy>(办事|来办|走|执行|不能|不让|不给|不可以|不允许)","公司一刀切","(公司|我司|本公司|领导|行业|总公司|老板|上头|总行)…(就这么定|这么定的|定的|红线|发的文|管理办法|条款|政策如此|白纸黑字|条文)","(行规|店规|行业规矩)","(照|按)[着]规矩(来|办)","(条款|合同|协议|章程)(里|上)[都|也]写得(明明白白|清清楚楚|很清楚)","(恕不|概不|一律不|不予)(退还|退换|受理|办理|处理|退款)","规定死"],"unless":["(你们|您|贵)[们](公司|单位)","(没|没有)(硬性|这条|这个)规定","规定(时间|的时间|的减免|的优惠|的剂量|动作)","(规则|活动规则)是满","(这条|这个|这项|调整|反馈|反映|修改)…(规定|规则|流程)…(不合理|反馈|反映|向上|确实|上报|改)","按流程走…(我|大概)","(医生|国家|法律|法规|央行|税务|监管)[的]规定","规定的(减免|优惠|剂量|时间)","规(则|定)…发到您","(公司|我们)规模","符合规定","什么(规定|规矩)"]},"message":{"zh":"“{actual}”等于说“与我无关”","en":"“{actual}” says “nothing to do with me”"},"say":["为了保障您的权益，我们需要这样处理，您看这样可以吗"],"why":{"zh":"规定有道理，就说道理","en":"If the policy makes sense, say the sense"},"source":"tianzhu 避免使用的语言","examples":{"bad":[],"good":[]},"id":"avoid/company-policy","fix":false},{"title":{"zh":"不说刺人的话","en":"No stinging remarks"},"level":"error","check":{"forbid":["<you>[到底|怎么这么|真|也太|太](凡|烦)不(凡|烦)","<you>[真|好|很|太|怎么这么|咋这么](烦|烦人|啰嗦|罗嗦|难缠|难伺候|难搞|磨叽|奇怪|矫情|奇葩|计较|小气|抠门|轴|倔|盧|笨|蠢|傻)","(急|催|吵|嚷嚷|凶|嚣张|得意)(什么|啥|个啥|甚|是么|乜鬼)[急|催|呀|啊]","有什么(好|可)(急|吵|闹|抱怨|嚷嚷)的","催催催","(有完没完|还有完|您有完)","<you>[是不是|是|怕是](有病|脑子有|神经病|黐线|更年期|吃错药|吃枪药|太闲|太先|闲的|闲得慌|闲着没事|没事找事|来捣乱|来乱|来找茬)","脑子(有问题|有病|瓦特|进水|不好使|坏了)","<you>没(事|毛病)吧","(有意思吗|有劲吗|有劲没劲|至于吗|累不累|无不无聊|幼不幼稚|丢不丢人|害不害臊|有什么用)","(吓唬|糊弄|威胁)谁","(无理取闹|胡搅蛮缠|蛮不讲理|强词夺理|死缠烂打|挑刺|找茬|碰瓷|占便宜|贪小便宜|不可理喻|撒泼|撒野|耍无赖|耍赖)","<you>[别|少|甭](冲|对|跟|朝)我(嚷嚷|吼|喊|叫|凶|发火|撒气|发脾气)","<you>这(人|个人|客户)[怎么|咋|真|也太|可真|就|还|也][这么|恁么|那么](难|轴|倔|烦|啰嗦|奇怪|不讲理|事多|麻烦)","(没见过|真没见过|没贱过|头回见|少见)[像]<you>这(样|种|么)","(真服了|服了您|服了你|怕了您|怕了你|算我倒霉|烦死了|烦死人|受够了|真费劲)","(跟|和)<you>(说话|讲话|沟通)[真|太|可真|怎么这么](费劲|累|难)","爱(买不买|要不要|退不退|信不信|听不听|咋咋|办不办|投诉投诉|告告)","<you>(最能|那么能|那么行|那么厉害|厉害|能耐)<you>(上|来|自己来)","(嫌慢|嫌贵|嫌麻烦|嫌吵)[的话]<you>(自己|就|别|去)","没钱[就]别(买|用|来)","穷讲究","素质[真|也|太|这么|就这么](低|差)","(没素质|没教养|不要脸|不讲理|不识好歹|不知好歹|得寸进尺|蹬鼻子上脸)","(老胳膊老腿|土包子|乡下人|听不懂人话)","(就|只有|只)<you>(一个|一家)[在那|在那边|在这|在](急|吵|闹|事多|事儿多|说)","[就]<you>[的]事[儿](多|真多|最多)","(闲得发慌|闲得慌|闲出病|吃饱了撑|折腾谁|折腾个啥|晃荡个啥|瞎折腾)","(活该|自找的|闭嘴|少废话|别废话)","(一直|再)吵[就|也]","动不动[就|要](工商|投诉|举报|闹|曝光)","别人都[没|没有|在]…(就|只有)<you>","<you>是爷","吃了枪药","(哭哭啼啼|没别的事干|一个大男人|花儿也谢|缺这一百|缺这点钱|缺这几块)","<you>可真行","催命"],"unless":["(我|我们|一点都|一点也)不(烦|急)","不(啰嗦|笨|奇怪)","听到…这(样|种)的话","<you>[们]家…病人","有什么(急|着急)[事]","(担心|在意|觉得|认为)什么","(谁|我们|我)[这么|真是|太](笨|傻)","<you>真奇怪的","<you>(急|着急)什么时候","<you>嫌吵的话洗","<you>可真行家"],"guards":["quoted","negated"]},"message":{"zh":"“{actual}”会刺伤客户","en":"“{actual}” hurts"},"say":["我理解您很着急，我们一起来解决"],"why":{"zh":"口头禅刺伤人，客户记一辈子","en":"A cutting habit is remembered for life"},"source":"tianzhu 说话技巧实例 (避免说些负面刺伤别人的口头禅)","examples":{"bad":[],"good":[]},"id":"avoid/hurtful-remark","fix":false},{"title":{"zh":"不说“我们不可能”","en":"Do not say “we cannot possibly”"},"level":"warning","check":{"forbid":["<we>[公司|家|这边|这儿|这里|银行|是|也|都|总|更|根本|绝对|真的|肯定|当然|怎么也]…<impossible>[的|去|会|给|有|收|少|错|认|让]","(这|那|这个|这事儿|这种事|这样|绝对|根本|肯定|当然|退款|赔偿|免费|想都别想)[是|就|也|都|可]…<impossible>[的|滴|啦|呀|哦|事|会]","<impossible>(的|滴|啦)(啦|呀|哦|嘛)","(门儿都没有|没门儿|门都没有|想都别想|那可不能够|想得美|免谈|做梦)","一(分钱|毛钱|分)…<impossible>","无可能(俾|给)","这哪儿成","(怎么|咋个|咋|哪有|哪里|点)可能[嘛|啦|给您|答应|退|赔]","(冇可能|想都不要想|死了这条心|没有这个可能|没这个可能|没有可能性|哪有这种可能)","百分之百不可能","百分之一百不可能","<we>(哪能|哪会|哪可能|怎么会|怎么可能)…(给|收|骗|赔|退|错)"],"unless":["<impossible>(让|叫|不管|不帮|亏待|骗|丢下|是您)[您|你]","<impossible>(让|叫)","(不是|并非|也不是)[完全|说]<impossible>","<impossible>(三角|完成|实现)","(如果|要是|客户说|您说|您觉得)…<impossible>","不太可能","(有|尽|没有)可能","不可能的啊…(肯定|有效果)"],"sounds-like":4},"message":{"zh":"“{actual}”把话说死了","en":"“{actual}” slams the door"},"say":["我理解您的想法，我们可以为您这样处理"],"why":{"zh":"先说能做什么","en":"Say what you can do"},"source":"tianzhu 避免使用的语言","examples":{"bad":[],"good":[]},"id":"avoid/we-cannot-possibly","fix":false},{"title":{"zh":"不说“我们从没”","en":"Do not say “we have never”"},"level":"warning","check":{"forbid":["<we>[公司|家|店|这儿|这边|这里|做|卖|开|一直|可|打|做这么多年|开业…年]…<never>[有|收到|接到|遇到|出过|出现|发生|听|做过|见过|给|有过|说过|让|这种|任何]","<never>[有|听|接到|收到|见|遇到|出过|出现]过…(这种|这样|这类|这个|投诉|反映|问题|情况|事)","<never>[有]<person>(跟|和|向|给|对)<we>…(说|反映|投诉|提|讲)过","<never>(人|哪个|谁)…(反映|投诉|提过|说过|讲过)","从来没有的事","<we>…(向来|历来|从来就|从来|压根儿|压根|什么时候都|这么多年就|这么多年|从|成立以来|开业以来|一向)(没|没有|冇|无|都冇)[有|过|得]","<we>从(无|没|未)","(没|没有)(哪一回|哪一次|哪回|哪次)…过","<we>(可|一直)(没|没有)出过(错|问题|岔子|差错)","打从…起就没","<we>至今(没|没有|未)","(一次|一回|一例|一单|一部|一个)[也|都](没|没有|未|美)(出|有|试|遇|坏|收|错)","(一部|一台)都未试过"],"unless":["(您|你|客户|老人|孩子|朋友|如果|要是|他|她)[之前|以前|说|是说|们|还|自己|本人]<never>","<never>[有](换|停|断|付|写|维修|去过|坐过|绑定|办理|投诉|忘|放弃|想过|怪过)","(不能|不敢)说…<never>","<never>[有]…的(朋友|客户|订单|那几|那一|订)","(颜色|这款|货)…<never>"],"guards":["quoted","negated"],"sounds-like":3},"message":{"zh":"“{actual}”是在否认客户的经历","en":"“{actual}” denies what the customer went through"},"say":["很抱歉让您遇到这样的情况，我马上帮您核实"],"why":{"zh":"这一次发生了，就值得处理","en":"It happened this time"},"source":"tianzhu 避免使用的语言","examples":{"bad":[],"good":[]},"id":"avoid/we-never","fix":false},{"title":{"zh":"不说“你搞错了”","en":"Do not say “you got it wrong”"},"level":"warning","check":{"forbid":["<you>[<seem>|肯定|一定|怕是|怕不是|八成|估计|是|那边|自己|完全|都|这是|又][是|自己|那边]…<err>[了|啦|吧|勒|喽]","<you>(搞|弄|整|看|记|听|想|填|认|算|找|打|输|选)[得](错|岔|差|不对|拧)[了|啦|勒|喽]","<you>…(的理解|这说法|这个说法|记的|说的|算的)[完全]是(错|错误|不对)的","<you>(说|讲|理解|记|算|判断|想|这样理解|这么理解)[得|的][都|完全|就|也|可|并](不对|不正确|不准|有误|不是这样|失误)[头]","[先生|小姐|女士]<you>误会了","<you>(的主张|的说法|的理解|的认知|这边的认知)…(不符|不正确|有误|不对|有问题|站不住)","<you>…都没(搞对|弄对|算对|看对)","是<you>(弄|搞|看|记|算|听|填)错[的|了]","(出岔子|出错|搞错|弄错|有问题|不对)的是<you>","(错了错了|搞错对象)","<you>…(看走眼|冤枉人|不占理|操作失误|搞挫|弄搓|理解岔|误会大)[了]","是<you>…(搞|弄|记|看|听|操作|输)(错|失误)"],"unless":["<you>[是]没[有]…错","(不是|并不是|并非|没有)[说]<you>…(错|错了)","(是我|我们|抱歉|同事|快递|系统|仓库)…<err>","听到…这(样|种)的话","(如果|要是|万一|就算|怕|以免|避免|防止|免得|让)…错","<you>…(没错|不错|错过|错峰|错题|交错)","(填|输|选|拍|按|打)错…(也|都|可以|没关系|没事|的话|三次|的)","<you>说错了","我…(看|记|弄|搞|听)错"]},"message":{"zh":"“{actual}”是当面否定客户","en":"“{actual}” contradicts the customer to their face"},"say":["我跟您核对一下这个信息"],"why":{"zh":"对错留给事实","en":"Let the facts speak"},"source":"tianzhu 避免使用的语言","examples":{"bad":[],"good":[]},"id":"avoid/you-are-mistaken","fix":false},{"title":{"zh":"不说“你弄混了”","en":"Do not say the customer mixed things up"},"level":"warning","check":{"forbid":["<you>[<seem>|肯定|一定|八成|准|准是|怕|怕是|多半|估计|铁定|是][是][自己][给|跟别家|跟别的]…<mix>[了|啦|吧]","<you>[<seem>]…(把|拿|跟)…(跟|和|当|与)…<mix>","(张冠李戴|驴唇不对马嘴|颠三倒四|眉毛胡子一把抓|混到一起|混在一起|搅到一块|搅在一起|混成一)[了]","<you>…(分不清|搞不清楚|分不清楚|撈乱|捞乱|弄反|搞反|记反)[了]","<you>…(记|弄|搞|说)(串|岔|拐|混|劈)[了|啦|劈]","<you>把…(说的话|的事)安到","<mix>了(吧|吗)[您]","<you>(把|拿)…(当|当成|当作|看成)[了]…(了|吧)"],"unless":["<you>[是]没[有]…<mix>","(不是|并不是|不会|没有)…<mix>","(我|我们|仓库|系统|同事|司机|快递)…(把|给|也)…<mix>","容易<mix>","(怕|以免|免得|避免)…<mix>"]},"message":{"zh":"“{actual}”会让客户难堪","en":"“{actual}” embarrasses the customer"},"say":["我帮您核对一下，看看是哪里出现了差异"],"why":{"zh":"先核对，再说明","en":"Check first, then explain"},"source":"tianzhu 避免使用的语言","examples":{"bad":[],"good":[]},"id":"avoid/you-mixed-up","fix":false},{"title":{"zh":"不说“你好像不明白”","en":"Do not say the customer does not understand"},"level":"warning","check":{"forbid":["[<seem>]<you>[<seem>][还|都|根本|就|压根|真|这是|是不是|自己|确实][还|就|是](没|不|没有|未|未能)[太|大|怎么|完全|真正][听|看|整|搞|闹|弄](明白|懂|理解|了解|清楚|弄懂|听懂|搞懂|搞清楚|整明白|名白|明百|青楚)","<you>[<seem>][对|是]…(误解|误会)[的]","<you>…(糊涂|糊里糊涂|没转过弯|没转过这个弯|没转过来|没反应过来|犯糊涂|拎不清)","<you>(没|不)(了解|理解|搞清楚|弄清楚|整清楚)(状况|情况|规则|我们|到位|过来)","<you>[压根|硬是|真|确实|是|还是]没(听懂|搞醒豁|get到|听进去|读懂|看懂|弄懂|整懂|搞懂|悟到|领会|转过弯|闹清楚|摸清楚|拎清)","<you>[都]唔(明|清楚|系好清楚)","<you>(外行|不懂行|不懂里面|不懂这里面|不专业|不了解我们|对…不[是很|太]了解)","<you>…(理解能力|理解有偏差|理解有问题|认知|没读懂合同|没看合同)","(一点儿|一点)都没(明白|听懂)","<you>[根本]不懂(行|这|我|里面)","<you>[都](没|不)明白(我|过来|什么|怎么)","听[着|上去]<you>…不明白","(跟|和)<you>(说不明白|讲不明白|说不清|讲不通)"],"unless":["不是<you>[还](没|不)","<you>(有|哪里|哪儿|什么)…不(明白|懂|清楚)","(如果|要是|若)<you>…(不|没)[听|看](明白|懂|清楚)","<you>(能|要是|都|都能|听|看|说|讲)明白","<you>先不用","(没|不)清楚(的|也)","让<you>误(会|解)","<you>是不是(没|不)[太](听|看)清","<you>(看|听)不(清|见)"]},"message":{"zh":"“{actual}”是在怪客户","en":"“{actual}” blames the customer"},"say":["可能是我没有说清楚，我再为您说明一下"],"why":{"zh":"没听明白，是我们没说清楚","en":"If it was not understood, it was not said clearly"},"source":"tianzhu 避免使用的语言","examples":{"bad":[],"good":[]},"id":"avoid/you-seem-confused","fix":false},{"title":{"zh":"不说同事的不是","en":"Do not run down a colleague"},"level":"error","check":{"forbid":["<colleague>[他|她|他们|自己|就是|那是|真的|根本]…<badly>","(他|她|他们|她们|佢哋|佢|人家)[自己|就|也|都|又|老|总|那人|这人|那张嘴|就是|本来|经常|那是|纯属|这是|一向|根本|个个]…<badly>","(那|这|都|又|还|肯定|还不|全|多半|八成)[都|又|肯定|全][是|怪|赖|怨]<colleague>…(锅|错|问题|责任|没|不|<badly>|害的|造成的|惹的|失误|疏忽)","(怪|赖|怨)<colleague>","<colleague>(那|给|跟|同|他|她|都)…(不作数|不算数|别信|别当真|听听就好|听听就行|靠不住|信不过|信不得|信不过的)","(他|她|他们|<colleague>)(说|讲|承诺|答应|许|报)[的|了|过][话|您|你|都|那些|那个]…(不作数|不算数|不算|别信|别当真|听听就好|听听就行|没用|不靠谱|不准|不能信|信不得|当不得真)","(他|她|他们|那边|<colleague>)的(话|承诺|保证|说法|嘴)…(信不得|听听|别信|不能信|别当真|不能当真|不可信|没准|没谱)","(别|甭|不要|不用|莫|少|唔好|勿)(听|信|搭理|理|相信|理会)(他|她|他们|那个|<colleague>|佢)","<colleague>的(锅|错|过错|失误|疏忽)","<colleague>…(投诉|差评|客诉)[可|最|特别|太|一大堆|一堆](多|最多)","(他|她|他们)(投诉|差评|客诉)[可|最|特别|太](多|一大堆|一堆)","<colleague>…(没救|倒霉|挨骂|背锅|害的|害我们|害您|坑了|骗了)","(我|我们)(替|帮|给)(他|她|他们|<colleague>)[们](背锅|擦屁股|挨骂|收拾|顶雷|善后)","(骂|教训|收拾|扣)(他|她|<colleague>)","(我|我们|大家|谁)[都|也](烦|看不惯|受不了|讨厌|不待见|懒得理)(他|她|他们|<colleague>)","(他|她|<colleague>)(这|那)[个]人[就是|就|说话|办事|做事|嘴|一向|向来|总|老|不|没|太|很]","<colleague>的(嘴|话|承诺|保证)[您|你][也|还|都|能|哪能](信|听|当真|敢信)","(他们|<colleague>)[就]那[种|个|点](水平|效率|素质|态度|德行|能力|速度|服务|德性)","(内部|管理)(混乱|很乱|太乱|乱得|乱七八糟)","(他|她|他们|<colleague>)(说|讲|答应)[的][话][您|你][就|都|全]当(没听见|没听到|没说|耳旁风|放屁|笑话)","(哪个|谁|边个|啥人)(跟|给|同|和|告诉)<you>[说|讲|们][的][哦|啊|呀]…(他|她|佢)<badly>"],"unless":["(没|没有|不会|不是|并非|并没有|不能)<badly>","(没|没有)[太](说|讲|写|解释|听)(清楚|明白|清)…(再|重新)"],"redeemed":{"by":["(代表|向您|给您|跟您|和您)…(道歉|致歉|赔不是)"],"within":0},"sounds-like":false},"message":{"zh":"“{actual}”是在客户面前说同事的不是","en":"“{actual}” runs down a colleague before the customer"},"say":["之前给您的信息有误，我代表公司向您道歉，接下来由我为您跟进"],"why":{"zh":"在客户眼里，我们是一家","en":"To the customer, we are one company"},"source":"tianzhu 观点四 (不得诋毁或否认售前人员话术)","examples":{"bad":[],"good":[]},"id":"conduct/blame-colleague","fix":false},{"title":{"zh":"不把过错推给客户","en":"Do not blame the customer"},"level":"warning","check":{"forbid":["那应该是您发布频率太少，商机标题没建好吧","(是|系|因为|由于|怪|都是|全是|就是|还是|要怪)<you>[<themselves>|可能|当时|当初](没|不|未|太|忘|乱|丢|误|手滑|手欠|手贱|贪|懒|粗心|大意)","(是|系|都是|全是|就是|还是|那是|这是|还不是|因为)[因为]<you>(<oneself>|自家|们家长|家长|那天|当时|当初|平时|之前)[又|就|先|一直|老|总]…(没|不|未|太|错|忘|坏|乱|丢|误|手|贪|懒|拖|瞎|泄露|告诉|硬|非)","(是|系|都是|全是|就是|还是|那是|这是|因为)<you>…(错|坏|丢|误|乱|弄坏|摔|点到)(了|的)","(是|系|怪|都是|全是|就是|还是)<you>(自己|自个儿|自个|个人|偏|非|硬)要","(怕不是|莫不是|该不是|别是|不会是|会不会是|是不是)<you>[<themselves>]没(去|有去|翻|看|点|按|开|插|听)","(怕不是|八成是|估计是|多半是|肯定是|应该是|可能是|大概是|该不会是|莫不是)<you>[<themselves>]…(没[看到|看见|看清|注意|看]|不|未|太|错|忘|坏|乱|丢|误)","(八成|估计|多半|肯定|铁定|一看就)[是]<you>[家|那]…(自己|太旧|太少|没|错|坏)","(怪|赖|怨)(得了|不了|着|不着)[谁|我|我们]","(只能|要|得|就|还不是|应该|只好|全|都)(怪|赖|怨)<you>","(怪|怨|赖)(谁|边个|哪个)","能(怪|怨|赖)<we>","怪得到<we> - <you><themselves>的(问题|原因)","(是|系|属于|全是|都是|就是|肯定是|还是)<you>[<themselves>|那边]的(问题|原因|事)","<you>[<themselves>|那边]的(责任|错|过错|锅|失误|疏忽)","<you>(自己|自个儿|自个|本人|个人)[当时|那会儿|之前|又]…(不小心|手滑|手欠|点错|填错|输错|选错|拍错|弄坏|搞坏|弄错|搞错|按错|撞|摔|没|不会|不看|不注意|不当|忘|乱)","<you>[<themselves>|家长|平时|平常|一直|从来|又|都]不(配合|听我们|听劝|保养|爱惜|看短信|看通知|看说明|注意看|上心|认真看|做功课|仔细看)","<you>[<themselves>|当时|之前|恐怕|肯定](没|没有)(看仔细|仔细看|看清楚|看清|认真看|按说明|按要求|好好看|好好听|注意看|当回事|听进去)","<you>[<themselves>|也|就是|这人|这是|是|这个人|未免]太(粗心|大意|马虎|心急|着急|贪|懒|挑剔|敏感|不小心|随便|轻信)","<you>(要是|如果|但凡|当初|若是|如果当时)(早|当时|仔细|听|看|按|能|多|认真|不|细心|稍微)…(就不会|不就|也不会|就没|哪会|至于|就好了|就不用)","<you>…(不当|疏忽|失误|大意|操作|误操作)(造成|导致|引起|所致|弄坏)","<you>[<themselves>|自己这边|恐怕|肯定|又|就|都|根本](没|没有|未)(看|读|按|留意|注意|检查|及时|保管|保护|设置|操作|装|关|填|选|插|说|讲|写|记|存|收|盖|拧|开|仔细|认真)(说明|公告|通知|合同|清|仔细|明白|要求|规定|流程|步骤|时|到位|处理|好|对|牢|紧|看|听|核对|检查)","<you>[<themselves>](自己|自个儿|自个|亲手|亲自|亲口)[非要|要|不|没](选|点|同意|签|要|买|操作|勾|按|填|弄|搞|拆|改|删|取消|拍|下|输|定|绑|开通|授权|确认|答应|说|挑|存|放|扔)[错|坏|掉|好|丢|下]的","<you>[<themselves>|的|这个]…(操作|使用|设置|保管|安装|清洗|洗|存放|姿势|方法|填写|用法|保养|输入|穿|放)[方法|方式|的]…(不当|不对|有误|不规范|错误|没对|错了|有问题|不善)","早[就|都](跟|和|给|同|提醒|告诉|通知|讲|说)[过]<you>[说|讲|提醒|通知](过|了)","<you>[自己]也(有责任|有问题|有错|不对|不想想|不看看|不注意|不检查|不说一声|不早说|不问)","(责任|问题|原因|毛病|错|根源|过错)[不在我们|主要|其实|还是|全|都|是]在<you>","(出在|在于)<you>","(是|就是|还|谁让|当初|当时|又)<you>[自己|当初|当时]非(要|得)","<you>(自己|当初|当时|又|就是)非(要|得)","<you>…(贪便宜|贪小便宜|图便宜|贪心)","<you>[<themselves>](一直|老|老是|总|总是|都|又|就|死活)不(接|回|交|续|来|处理|理|管|听|看|改|更新|维护|登录|打理|用|缴|弄|操作|发|做)","(不|别|甭|少|莫|不能|不要|没法|哪能|怎么能|凭什么|凭啥|还|点可以)[能|老|总|什么都|啥都](怪|赖|怨|怪到|赖到|推给|赖给)<we>","(谁|边个|哪个|啥人)(让|叫|喊|要)<you>","(是|肯定是|明明是|就是|那是|八成是|分明是)<you>[的|那|这|家|家里][个](手机|电脑|设备|网络|网|信号|系统|路由器|浏览器|操作|方法|账号|插座|电源|网线|线路|孩子|员工)…(问题|太|不好|旧|差|不行|没|错|坏|缘故)","<you>(又|也|当时|当初|之前|自己|事先|提前|下单)[自己|前|时候|的时候|也|又|就]没[有](说|问|讲|提|写|备注|留言|告诉|通知|交代|跟我们说|注明)","<you>不(说|讲|问|提|写|早说)…(谁|我|哪|怎么|鬼)[能|会](知道|晓得|清楚)","<you>[<themselves>|亲手](签|打|按|选|勾)[过|了]的(字|勾|手印|同意|合同)","<you>[<themselves>|的]…(记性|眼神|耳朵|脑子|理解|理解能力)(不好|有问题|差|不够|不行|也太)","(应该|可能|估计|肯定|大概|恐怕|八成|多半|怕)是<you>[那边|家|的|这边|<themselves>]…(操作|误|摔|泡|进水|碰|动过|搞|弄|点到|按到|用久|用得|方法|姿势)","(不就|还不|不都|可不|这不)[是]<you>自","<you>[<themselves>](点|按|碰|弄|搞|删|填|选|拍|输|写|报|下|买|装|接|插|存|转|充)(错|反|漏|坏|丢|岔)[了]","(自找的|活该|自作自受|自作孽|后果自负|责任自负|咎由自取)","(要不是|若不是|要没有)<you>(<oneself>|瞎|乱|非要|非得|不|当初|没|那么|硬)","<you><themselves>[的](手机|电话|电脑|网络|网|信号|设备|邮箱|账号|密码)[也|又|都|就]…(收不到|收不|连不上|连不|打不|不好|没|停机|坏|有问题|关机|设错|不行|忘)","(说|讲|告诉|提醒|通知|强调)[了|过]…(遍|次|回)[了|都]<you>[也|都|还|又|就](记不|不听|不看|没听|不改|不当|忘|不信)","<you><themselves>[又|都|先|也](勿|唔|弗|不)[识](当心|小心|睇|记得|留意|看清|看清爽|讲|听|注意)","<you>是不是[<oneself>|压根|根本](没|没有|不)(按|看|听|照|留意|注意|插|交|缴|登记)…(说明|短信|通知|公告|清楚|要求|我们|好|费)","<you>…(跟|和|同|与)<we>(没|没有|冇|无)[半点|任何|一点|什么](关系|关|相干|责任)","(属于|这是|算|就是)人为…<you>"],"unless":["(并不是|也不是|又不是|绝不是|都不是|当然不是|应该不是|可能不是|绝对不是|并非|不怪|不赖|哪能怪|怎么能怪|不能怪|不会怪|不怨)[是|因为]<you>","不是[因为]<you>…(是<we>|是系统|是页面|而是|我们|是我)","不是<you>[自己]的","(如果|要是|假如|万一|是不是|是否)是<you>","<you>[可能]没…的话","(都|全|就|只)怪我","<you>…错…(没关系|不要紧|没事|不碍事|也不怕|别担心|可以改|能改|帮您改)","(不等于|不代表|不一定|不算|未必|不见得|不能说)[就|说|都|一定][是]<you>","是<you>不错","(要不是|若不是)<you>[及时](提醒|反馈|告诉)","不是<you>(不懂|没看清|没看到|没看清楚|搞错|搞错了|不会|没听清|看错|填错|弄错|点错)…(这|那|字|确实|光看|很多|太|按钮|页面)","(太小|不清楚|太乱|复杂|难找|太多)[真|也]不是<you>"],"sounds-like":5},"message":{"zh":"“{actual}”是把过错推给客户","en":"“{actual}” blames the customer"},"say":["可能是我们没有说清楚，我来帮您看看是哪一步","给您添麻烦了，我们先把问题解决"],"why":{"zh":"责怪解决不了问题，只会让客户更生气","en":"Blame solves nothing and makes an angry customer angrier"},"source":"tianzhu 案例 (商机三个月没效果)","examples":{"bad":[],"good":[]},"id":"conduct/blame-customer","fix":false},{"title":{"zh":"不一口否认客户说的","en":"Do not flatly deny what the customer says"},"level":"warning","check":{"forbid":["不可能的啊，肯定有效果的","(这|那|绝对|根本|完全|压根|肯定|断|万万|真|真的|当然|都|也|是|系)[是|就|更](不|没|冇)可能[的]","(不|没|冇|边有|哪有|哪里有|哪儿有|唔)可能(的|啊|吧|呀|嘛|喔|哦|㗎)","不可能(有|出|发生|没|会|少|漏|坏|错|断|卡|扣|多扣|多收|发错|算错|丢|存在|这样|那样|是我们)","(怎么|咋|咋个|哪|哪里|哪儿|点|边度)(可能|会没|会有|会坏|会错|会漏|会少|会丢|会掉|会不|会断|会慢|会卡|会扣|得会|会嘛|会呢|会㗎)","(哪|哪里|哪儿|咋)(能|会)(啊|呢|呀|嘛|啦|喔|哦|有|够|把|给|让)","(不会|唔会|不能|不至于|不得|没有)(吧|啩|八|囉|啰|㗎)","(没|没有|没得|莫得|冇|哪有|哪里有|哪能有|哪儿有|哪来的|哪来|哪儿来的|边有)(这|那|这种|这个|那种|呢|咁|这么)[回|码|档子|样|件|嘅](事|情况|问题|说法|道理|现象)[儿|情]","(没有|没|没影)的(事|事儿)","<you>(说|讲|反映|提到|反馈|描述|投诉)的[这|这个|这种|那个]…(不存在|不属实|不成立|不可能|不是事实|不对|不真实|没道理|没有道理|站不住脚|不合逻辑|不符|没有根据|没有依据|夸张|没有发生)","(与|跟|和)(事实|实际|实际情况)[完全|严重]不符","(事实|实际)[上][并|根本]不是(这样|您说的|你说的|那样)","(不是|没有)<you>(说|讲|想)的(那样|这样|那么|这么|那回事|这回事|那种)","(这|那)[个|种|样|件|码](事情|事|事儿|问题|情况|现象|说法|东西)…<unreal>","(这|那)[个|种|样][是|就|都|也|可|<flat>]<unreal>","(不存在|不能够)(的|您说|你说|这|啊|什么)","(没道理|没有道理|说不过去|说不通|讲不通|不合常理)的","<nonsense>","(这|那|<you>)[个|话|这|也|说得|讲得|说的|讲的|未免|实在]太(离谱|夸张|玄|玄乎|邪乎|扯|假|过|过分)","(这|那|<you>)[这][话|说得|讲得|说的|讲的](也|未免|实在|就)太(离谱|夸张|玄|邪乎|扯|假|过分|不像话)","冤枉<we>","(我|我可|我才|我真|鬼|谁)[是|都|会|的](不信|不相信|信啊|信呢|才信)","(开|开什么|讲|说|真会开|别开)[国际]玩笑","(别|少)(逗了|逗我|来这套)","(肯定|绝对|根本|压根|完全|也|这|那|可|并)(不是|不关|不赖|怪不着|没|没有)[出|是]<we>[的|这边|产品|系统|软件|设备|机器]…(问题|责任|错|毛病|原因)","<we>[的|这|这边|这款|家|这个]…(从来|从|一向|向来|绝对|根本|压根|肯定|都)(不会|不|没|没有|没出过|没有出过|不可能)[出|会|有|发|掉|漏|跑|起|涨|断|过](错|发错|漏|过敏|卡|坏|掉|涨|延迟|断|问题|毛病|异味|毛|色|胶|线|货)","(产品|质量|机器|系统|设备|货|东西|面膜|软件|服务器|仪器|电池|信号|线路)[本身|都|是|它|的|们]…(绝对|肯定|根本|完全|不可能|不会|从来|从来没)[是|没|没有|不会|有|不|会][出|有][任何|一点|什么](问题|毛病|错|过敏|异味|故障|质量问题|坏|掉|漏|卡)","<we>…(是|都|全)没有(异味|问题|毛病|质量问题|故障)的","<we>不可能(给|把|对|骗|打|跟)…(打|发|收|扣|漏|寄|卖|说|承诺|过|的)","从来(没|没有|不)[有|会](出过|出现过|发生过|听说过|听过|遇到过|碰到过|接到过|收到过|有过|这样|错|漏|人反映|人说|客户反映|出错|发错)","(头一回|第一次|头一次|没|从没|还没|还是第一次)[有人|有客户|人|客户|客人|听您|听人|听](听说|遇到|碰到|反映|反馈|投诉|说)[过|有人](这种|这样|这个|这|说|反映|有)","(别人|别的客户|其他客户|其他人|人家|别家|大家)[家|用]…(都没|怎么没|都没有|都好好的|都没事|都没说|都挺好|都说好|都用得好)","(就|只有)<you>[一个|一家|一个人|这边|家](说|反映|这样|有问题|投诉|不行|出问题)","<our-side>…明明","(哪|哪里|哪儿|咋个|点|边度)会(出|有|给|收|扣|发|弄|打|啊|是|乱|多|骗|这样|咁|没|少|错|坏)","(系统|仓库|师傅|后台|机器|电表|水表|计费|账单|员工|记录|监控|数据|仪器|软件|电脑|质量|产品|设备|货|<we>)…(不会|不可能|从来不|从不|唔会)[给您|给你|把您|会|有|出]…(出错|算错|发错|弄错|搞错|装错|记错|扣错|漏发|漏记|少发|多扣|乱扣|乱收|多收|多记|出问题|有误|过敏|坏|掉色|骗)","<we>(没|没有|冇|从没|从来没|并没有|并未|未曾|未)[给<you>|向<you>|跟<you>|对<you>|主动](扣|多收|乱收|打过|承诺|答应|说过|讲过|扣过|收过|骗|动过|保证过|泄露|泄漏|推销|改过)","(没有|没|冇)(任何|一点|丝毫|半点)[的](问题|毛病|异常|质量问题|故障|异味|瑕疵)","(不是|唔系)(吧|啩)","我[这边|这儿|这|们]怎么(没|不)(看到|知道|觉得|发现|听说|见|有)","(从何说起|何来此说|从哪儿说起|从哪说起|何出此言)","<flat>[就](没|没有|冇)(这|那|扣|收|打|发|您说|你说|什么|给|动|碰|出|有过)","(根本|压根|压根儿)[就]不(会|可能)(出现|发生|存在|有|坏|错)","纯属(误会|巧合|误解|谣言|虚构|瞎编|偶然)","(都|明明|一直|本来)[是](好好的|好得很|正常得很|好着呢|没毛病)","(不予认可|不认可<you>|不予采信|不能认同|无法认同|不敢苟同|我方不认可|不承认)","(绝|断|从|并|查)无(此|可能|这|任何)","[您|你|净|别]扯(呢吧|呢嘛|呢你|呢您|吧您|吧你|犊子)","(这|那|这个|那个)[是|可|都]不会的(呀|啊|嘛|吧|我|咱|系统)","(不会|没有|哪能|不能)[的](啊|呀|耶|嘞|哟|啦)<our-side>…(都|从|一直|向来|显示|有|正常|没|才|已经|每)","(那|这|这个|那个|咱)不(会|能)[够][的|啊|呀|吧]<our-side>…(都|从|一直|向来|显示|每|没)","不会的不会的<our-side>","(怎么|咋|咋个|点)会(呢|啊|呀|嘛|咧|嘞)[我看|我这边]<our-side>…(正常|显示|都|从|明明|没|每)","<you>(说|讲|反映|反馈)[的]…(这|那)[个|种|样|是|就|绝对|肯定|根本|完全]不可能[的]","<you>[这|这是|这不是|不是][在]…开[什么]玩笑(嘛|吗|么|呢|吧)","<you>(别|甭|不要|莫|少|唔好)[在这|在这儿|跟我]<nonsense>","(冇|没|没有|哪有|边有)(理由|道理)(啊|的|呀|㗎|吧|嘛|喔|啰)","(没有|没|从没|从来没有)[别的|其他|一个|任何](客户|客人|人|用户|顾客)[跟我们|给我们|来|向我们](说|反映|反馈|投诉|讲|提)过"],"guards":["quoted"],"unless":["不会不会…(客气|放心|谢|麻烦)","不可能的(事|任务)","(是不是|有没有|会不会|不是|也不是|并非)[没|不]可能","(怎么|咋)会有这[种|样]…(抱歉|不好意思|我|帮)","不存在的(订单|页面|账号|地址|商品|号码)","<we>不可能让","不可能(有人|会员)","不会后悔","(订单|订单号|页面|账号|地址|商品|号码|单号|链接|验证码|会员|卡号)…不存在","(不会|没有)[的](啊|呀|啦)<our-side>[这边|都|也]会","(没有|没|不是|不会|不敢|觉得|认为|以为)[说|讲][是]不可能","不存在(隐藏|额外|重复|任何|什么)…(费|收费|问题|风险)","没有这[种|个]情况(最好|的话|就)","不是吧台","(没有|没|不是|不会|不该|不能)<nonsense>"],"sounds-like":5},"message":{"zh":"“{actual}”是不信客户","en":"“{actual}” tells the customer they are not believed"},"say":["您说的情况我先记下来，马上为您核实","您遇到的是什么情况，方便详细说一下吗"],"why":{"zh":"先信，再查；否认只会激化","en":"Believe first and then look into it; denial only inflames"},"source":"tianzhu 案例 (商机三个月没效果)","examples":{"bad":[],"good":[]},"id":"conduct/flat-denial","fix":false},{"title":{"zh":"长话短说","en":"Be brief"},"level":"info","axis":"procedure","check":{"limit":{"characters":150}},"message":{"zh":"一口气说了 {characters} 个字","en":"{characters} characters without a break"},"say":["（分几次说，每说一段，听听客户的反应）"],"why":{"zh":"过于啰嗦是沟通的障碍；150 字要说半分钟","en":"Long-windedness is a barrier; 150 characters take half a minute","zh-Hant":"過於囉嗦是溝通的障礙；150 字要說半分鐘"},"source":"tianzhu 沟通的主要障碍 (过于啰嗦) 长话短说","examples":{"bad":[],"good":[]},"id":"conduct/long-turn","fix":false},{"title":{"zh":"一次只问一个问题","en":"Ask one question at a time"},"level":"info","axis":"procedure","check":{"forbid":{"any":["<question>"],"at-least":2},"in":"turn","guards":["quoted"],"sounds-like":false,"unless":["<tag-question>"]},"message":{"zh":"一次问了好几个问题","en":"Several questions at once"},"why":{"zh":"一次只问一个问题，客户才答得清楚","en":"One question at a time gets a clear answer"},"source":"tangren 询问技巧 (一次只问一个问题)","examples":{"bad":[],"good":[]},"id":"conduct/multiple-questions","say":[],"fix":false},{"title":{"zh":"复述客户的意思","en":"Restate what you understood","zh-Hant":"複述客戶的意思"},"level":"info","axis":"procedure","check":{"require":["<paraphrase>"],"where":{"after":["<complaint>"],"unless":["<no-complaint>"]},"when":{"turns":8}},"message":{"zh":"客户抱怨，客服一次也没有复述确认","en":"The customer complained and the agent never restated it","zh-Hant":"客戶抱怨，客服一次也沒有複述確認"},"say":["您的意思是……，是吗？"],"why":{"zh":"复述一遍，客户知道你听懂了","en":"Restating shows that you understood","zh-Hant":"複述一遍，客戶知道你聽懂了"},"source":"tangren 回应——复述和引申 (您的意思是……，是吗？)","examples":{"bad":[],"good":[]},"id":"conduct/no-paraphrase","fix":false},{"title":{"zh":"不打包票","en":"Do not promise what nobody can keep"},"level":"warning","check":{"forbid":["(百分之百|百分之一百|百分百|百分之两百|百分之二百|千分之千|100%|一百个|一万个)[给您|给你|都|就|是|保证|肯定|今天|明天](没问题|没事|能|会|到|成|过|有效|有用|修好|满意|解决|安全|可以|赢|赔|可靠|放心用|靠谱|准|通过|批|不|保证|保本|赚|正常|好|恢复|退|成功|学会|中|治|准时)","(保证|担保|承诺|发誓|打包票|保正|保管)[给您|您|你|它|以后|这次|明天|今天|一次|三天|马上|这|那|里|里头|肯定]…(绝对|一定|不会|再也|没问题|百分之百|百分百|肯定|永远|不再|一点|一次|万无一失|都能|能过|学会|见效|治好|修好|到货|到账|送到|搞定|批下来|通过|上首页|不掉|不断|不坏|最低|第一|满意|没事|一分钱)","(打|打了|打个|可以打|拍|拍着)(包票|保票|胸脯|胸口|心口|保单)","(挂|掛)保证","(拿|用|以|凭|赌上|押上)[我|我的|自己的|我们公司的|我们的]…(人格|脑袋|饭碗|性命|名誉|党性|信誉|项上人头|工作|工号|良心)…(担保|保证|发誓|打赌)","(包在|包喺)<i>[身上]","包(过|赔|治|赚|赢|通过|满意|学会|成功|有效|录取|上岸|批|毕业|就业|上首页|修好|没事|教会|治好|见效|准时|灵|保)","包(您|你|侬)…(满意|上首页|排到|排上|学会|会|过|修好|治好|有效|见效|没事|赚|赢|成|喜欢|不后悔|用得)","稳(赚|赢|过|拿|升|涨|上)[不赔|钱]","(十拿九稳|跑不了的|稳赚不赔|只赚不赔|只涨不跌|保本保息|零风险|万无一失|一劳永逸|永不|永久有效|终身不|药到病除|立竿见影|手到病除|妥妥的没|板上钉钉|铁板钉钉)","(没有|没|冇|毫无|零)[任何|一点|一丁点|半点|丝毫|啥|什么](风险|副作用|隐患|误差)","包(您|你)…(之内|以内)…(排|上|好|到|会|过)","一[丁]点(毛病|问题|事|风险|副作用|损失|误差)[儿][都|也](没有|没|不会有|不带有|不会|不可能)","(绝对|绝|绝逼|断|永远|永久|终身|一辈子|打死|肯定|铁定|保准|准保|包准|保管|包管|管保|准|一准|指定|以后都|往后|今后|以后再)[都|也|就|一次|一分钱|一分|一点|给您|给你|它|再也](不会|唔会|不可能|不再|没有人|不掉|不坏|不断|不涨|不卡|丢不了|坏不了|错不了|断不了|没问题|没事|没毛病|误不了|耽误不了|出不了)[的|再|出|有|发生]","(绝对|铁定|保准|准保|包准|保管|包管|管保|一准|指定|必定|必然|实打实|打死都)[给您|给你|都|就|让您|明天|今天|一次](能|会|可以|到|修好|办好|满意|解决|搞定|有效|成功|通过|赢|过|到账|送到|安全|准时|满格|恢复|好使|行|成|好|最低|最便宜|给)","再也(不|不会|没有|没)[再]…(了|出|有|发生|打|断|坏|掉|问题)","永远[都|也](不会|唔会|不|唔|免费|有效|不用|不再)","(肯定|一定|必须|百分百|稳)[是|就|给您|给你|帮您|帮你]…(能上|上首页|能赢|能过|能批|批下来|能治|治好|赚|涨|翻倍|能中|见效|能成|拿到|免掉|免到|要回来|考上|录取|批到|学会|排到|第一|能退|能修好|一次修好)","(准时|准点|整|按时)…(到|送到|上门|开)…(一分钟|一秒|半秒|一刻)","一(次|回|分|分钱|分钟|秒|根|根毛|点儿风险|封|个|个都|天|滴|毛钱|块|块钱|丝|条|单|件|个人)[毛|钱|问题|毛病|时间|风险](都|也)(不|没|唔|不会|丢不了|少不了|错不了|掉不了)","要多少(赔|给|退|有)多少","再(坏|掉|断|卡|出|有|出问题|有问题|漏)[线|了|一次|问题]…(找我|来找我|我管|我倒贴|赔您|赔你|我负责|您骂我|砸|跟您姓|全赔|双倍)","(无论|不管|不论|甭管)(什么|啥|怎样|怎么|多少|哪种|出什么|出啥)…都[能|会|给<you>|帮<you>|包|全]…(退全|全退|退款|全赔|赔|解决|修好|满意|办成|搞定|批|满足)","(什么|啥|任何|所有|哪种)…都(能|可以|会|给|包)(赔|治|修|报|退|解决|办|满足|搞定|报销|理赔|保)","(您|你)(要|说|提)[啥|什么]…都(给|答应|满足|行|能满足|能答应|可以满足)","(骗您|骗你|不然|否则|要不|要不然)…(我是小狗|我倒贴|我赔|天打雷劈|出门|随便您|随您|我名字)","我[敢|可以|能|在这|这里|现在](保证|担保|发誓|拍胸脯)","(我|我们)[敢|可以|在此|可|能|这边](向|给|跟|和|同)<you>[们](保证|担保|发誓|立军令状)","(肯定|一定|绝对|指定)能[给<you>|帮<you>|让<you>|够|在]…(找回|追回|要回|要得回|解决|修好|收到|到货|到账|退|办成|批|学会|恢复|搞定|治|赢|通过|涨|翻倍|录取)","(明天|今天|今晚|后天|下午|三天|两天|一周|这周|月底|点钟|小时)[前|内|之前|之内]…(肯定|绝对|保证|铁定|保准|必定|百分百|指定|包)[能|会|给您|就](到|送|好|修|解决|搞定|办|到账|弄|批|通过|收到|出|恢复)","(绝对|肯定|保证|以后|今后|往后|从此)[都|也|绝对|肯定]不会[再](有|出|出现|发生)[这|任何|类似|同样]…(问题|情况|事|第二|差错|故障|现象)","出[了]…(问题|事|岔子|差错)…(我负责|我担着|我兜着|我赔|算我的|我包|找我|唯我是问)","(绝对|一定|肯定|铁定|指定|包)没(问题|事|毛病|风险)","(无条件)(退|赔|换)","无效(退款|退钱|包退|全退|全额)","(全网|全国|全市|史上|行业|全世界)[最]最(低|便宜|好|强|划算|专业)","(根治|药到病除|躺赚|彻底根除|治愈率|成功率百分之百|通过率百分之百|保证收益|保本)","(天|周|月|次|疗程)[内|就](见效|根治|痊愈|回本|赚回)","实(掂|得嘅|批|冇问题)","(必过|必赢|必中|必涨|必上|稳过|稳赢)","(放|放上)[一百|一万|一百二十|十二万|十二|一千]个心","(把心搁|把心放)[在|到]","(保证|保管|包管|保准|管保|包)(您|你|侬|孩子|小孩|宝宝|大家|娃|它)…(提|瘦|涨|长高|变白|白回来|不得坏|用不坏|考上|提分|怀上|翻倍|回本)","(疗程|盒|瓶|次|周|礼拜|个月)[就](包好|断根|根治|去根|保好)","(一辈子|永远|终身|永久)[都|也]不用(换|修|管|愁|担心|操心|维护)","收益[绝对|肯定|那是]稳(稳的|赚|定的|得很|当)"],"guards":["quoted","negated","asked"],"unless":["(为|替|帮|给)<you>保管","(寄存|妥善|代为|代|免费)保管","(不敢|不能|不好|无法|没法|没办法|不会|不可能|不|难以|没人能|谁也不能|谁也没法|冇办法|唔可以)[给您|跟您|向您|完全|百分之百|百分百|随便|轻易|现在|这里|100%|打](保证|担保|承诺|打包票|包票|百分之百|百分百|100%)","(保证金|质量保证|担保人|担保费|担保物|身份保证|保证书)","(为了|来|以)保证","(百分之百|百分百|100%)(纯|棉|羊毛|真|正品|核对|理解|尊重|浓缩|果汁)","包(退|换)[的](商品|服务|政策)","肯定错不了","(保证|请|确保)<you>[的](手机|电量|网络|信息|资料|身份证)","我保证[今天|明天]<definite-time>","(10000|1000|100)号"],"sounds-like":5},"message":{"zh":"“{actual}”说过了头","en":"“{actual}” promises too much"},"say":["我会尽全力为您处理，今天下午四点前给您答复","目前的情况是……，有变化我第一时间告诉您"],"why":{"zh":"不轻易承诺，说了就要做到","en":"Promise little and keep it"},"source":"gec 品格素质 2 (不轻易承诺，说了就要做到)","examples":{"bad":[],"good":[]},"id":"conduct/overpromise","fix":false,"sayHant":["我會盡全力為您處理，今天下午四點前給您答覆","目前的情況是……，有變化我第一時間告訴您"]},{"title":{"zh":"不把客户推给别人","en":"Do not pass the customer on"},"level":"warning","check":{"forbid":["(这|那|这个|这事|这种|这块)[事|事情|问题|单子][儿][主要|其实|应该|肯定|都|属于]是<elsewhere>[那边|部门|们]的(问题|事|事情|责任|原因|活|业务|范围)[儿]","(归|属于|属|由)<elsewhere>[那边|们](管|负责|处理|解决|的事|的事情|的范围|的业务|的问题|承担)","<you>[<themselves>|还是|直接|那就|就|那|去|得|要|只能|应该|自行|最好|先|再][<themselves>|直接|自行|去|得|要|再|先|过去|打电话](找|寻|搵|揾|问|联系|联络|咨询|询问|洽询|请教)[返|一下|下|问|问问|一问|问一下][您的|你的|你们|那个|当地|附近|原来的|当时的|当初的|之前的|那家|小区]<elsewhere>","<you>[<themselves>|还是|直接|那就|就|那|得|要|只能|应该|最好|先|再][直接|自行|去|得|要|再|自己](打|打给|打电话给|打电话|拨打|拨|致电|打去)[他们|给]<elsewhere>[那边|们][的][客服|部门|售后][电话|热线|去|问|吧]","<you>[<themselves>|还是|直接|那就|就|那|去|得|要|有意见|有问题|有什么|爱][直接|去|得|要|自己](跟|向|和|同|找)<elsewhere>[那边|们|主管|领导|去](反映|反馈|说|讲|提|投诉|沟通|谈|协商|理论|要|申诉|核实|交涉|扯|对接|确认|联系|乔|喬|处理|讨|拿)","(找|寻|搵|问|联系|联络)[返]<elsewhere>[那边|们](去|吧|噻|啦|嘛|呗|喔|哈|哦|啰|咯|才行|才对)","找<elsewhere>[那边|主管|领导|们](要|拿|讨|说|讲|解决|处理|问|谈|赔|退|反映|理论)","(跟|向|和|同|找)<elsewhere>[那边](说|讲|反映|要|提|谈|理论)去","打(给|去)<elsewhere>…(问|讲|说)","打(他们|她们|<elsewhere>)[公司|部门|那边][的](客服|电话|热线|投诉电话|售后)","(谁|边个|哪个)(卖|答应|承诺|跟|给|办|装|修|说|推荐|签|收|送|寄|弄|负责)…找(谁|边个|哪个)","(哪|哪里|哪儿|边度)(买|办|装|修|签)[的|了|嘅]…(哪|哪里|哪儿|边度)(去|退|换|修|找|办|问|解决)","(跟|和|同|找|对)我[们|这边]…(说|讲|反映|投诉|发火|吵|闹)[了|也|都|是]…(没用|没有用|没得用|冇用|没啥用|不管用|也没用|解决不了|没意义)","(找|问)我[们]…(没用|没有用|没得用|冇用|没啥用|不管用)","(请|烦请|麻烦|劳烦|您|你|需要|需|可)[<you>]自行[前往|去|向|与|和|跟|到](联系|洽询|咨询|询问|反映|办理|解决|处理|沟通|协商|查询|洽谈|拨打|核实|联络|厂家|相关|银行|有关|商家|物业|供应商|总部)","(建议|请|麻烦|可以|需要|烦请)[<you>][直接|自行|去]向<elsewhere>…(反映|投诉|咨询|了解|申请|查询|提出|核实)","(重新|再|另外|另|改|换个|换)(打|拨|找)[一下|一遍|一次|一个|个|过]…(按<number>|人工|热线|别的|其他|部门)","(让|叫|找|换)(别的|别|其他|其它|另外的|另一个)[客服|同事|人|部门|师傅](给<you>|帮<you>|处理|弄|跟<you>|问)","<we>[这里|这边|客服|只|部门|店家|也]…(只负责|只管|不负责|不理|管不着|管不到|不管|唔理|只是卖|只卖)[的|这|这个|发货|销售|卖|这块|售后|安装]","我(只是|就是|就|只)[是][一]个(小客服|客服|接线|接电话|小兵|打工|传话|卖货)","(别|甭|不要|莫|少)(找|问|打给)我[们]","(别|甭|不要|莫|少)跟我[们](说|讲|吵|闹|扯|反映)","问我我[去|该|又|还|也](问谁|找谁)","<you>[得|要|可以|就|还是|先]自己[去|直接|再](打|联系|问|找|跟|沟通|协商|反映|交涉|投诉|咨询|约)","<you>[直接|自己|就|还是|去]打…(电话|热线|客服|号码)[他们|过去](吧|去|问|呗|反映|投诉)","换[个|一个](人|渠道|部门|地方)(问|说|反映|投诉)","<we>[也](只是|就是|不过是)[一][个](中间商|代理|代理商|平台|中介|代销|渠道|经销商|中间人)","(这|那)[事|事情|问题|块|种][<you>](得|要|应该|只能|需要|就得)[去|<you>|直接](问|找|联系|打给)[您的|你的]<elsewhere>","<you>[还是|直接|要|得|就|自己|也|只能|先|再](到|去|上|跑|走|跑一趟|去趟|跑趟)<elsewhere>[那|那边|那儿][去吧|问|去问|问问|说去|弄去|办去|找去|反映|投诉|去反映|去说|去弄|去投诉|去办吧|去找]…(吧|问|去|反映|投诉|说|呗|别|找)","<you>[还是|直接|要|得|就|自己|也|只能]跑一趟…(说去|问去|找|问问)","<you>[还是|自己|直接|就|可以|得|要]给<elsewhere>打[个]电话","(这|那)[块|块儿|事|事儿|个|件事|种]不是<we>[这个|这边|这]组的","(别|甭|不要|莫|唔好|勿要)(问|找|搵|寻)我[们]…(问|找|搵|寻)<elsewhere>","(跟|和|与|同)<elsewhere>联系(吧|呗|去|就行|就好|好了)"],"unless":["(打给|联系|找|致电|来电)[我|咱](们|这边)","(帮|替|代|陪)<you>","我…(给|跟|为|向)<you>","<you>(不用|不必|无需|不需要|别|无须)[再|自己|去]","(我|我们|我这边)(来|去|会|这就|马上|现在|先|已经|再|要|得|直接|帮您|替您)(找|问|联系|联络|咨询|跟|向|和)[一下]<elsewhere>","<you>[也](可以|想|方便|能)[直接]…我","(如果|要是)<you>…(想|需要|愿意|方便)","(打|拨)[了]<elsewhere>[的]电话(了吗|没有|过吗)","给<you>打","随时…电话","您(去|到)<elsewhere>…(的话|的时候|之前|我帮您|我给您)","<you>(给|打)…(了吗|过吗|没有)"],"sounds-like":7},"message":{"zh":"“{actual}”是让客户自己去找人","en":"“{actual}” sends the customer elsewhere"},"say":["我来帮您联系负责的同事，并全程为您跟进","我帮您转接，会先跟同事说清楚您的情况，您不用再讲一遍"],"why":{"zh":"首诊责任制：谁接待，谁跟进到底","en":"Whoever takes the call owns it to the end"},"source":"tianzhu 首诊责任制; 服务常见的问题 (这是技术的问题)","examples":{"bad":[],"good":[]},"id":"conduct/pass-the-buck","fix":false,"sayHant":["我來幫您聯繫負責的同事，並全程為您跟進","我幫您轉接，會先跟同事說清楚您的情況，您不用再講一遍"]},{"title":{"zh":"拒绝之后要有别的路","en":"After a no, another way"},"level":"warning","check":{"forbid":["<refusal>"],"guards":["quoted"],"redeemed":{"by":["<alternative>","(麻烦|请|烦请)(您|你)[再|先|重新]…(报|提供|发|试|换|拍|核对|确认|说一|留)","(我|我们|再|好|直接)…(发|寄|送|转|补|换)[给|到]<you>","我[们](马上|现在|这就|直接|先)[把]…(发|链接|寄|送|转)","我…(给|帮|为|替)<you><alternative-way>","(可以|能|还能|也能|支持|再)[送<you>|给<you>|帮<you>]<act>","(可以|能|再)(送|补|给|帮)<you>","(明天|后天|下午|晚上|今晚|下周|周一|稍后)…(可以|能|就能|再给|再帮|我)"],"within":1},"unless":["(你看|您看|看)[这样]行不行","(能不能|可不可以|可以不可以|让不让|给不给)<act>","(不能接受|你能不能|您能不能|能不能接受)","(如果|要是|若|万一|还是|还|假如|是不是|是否|会不会|有没有)<refusal>","(走不了|忘不了|免不了|大不了|受不了|少不了|坏不了|跑不了|断不了|出不了|错不了|差不了|丢不了|耽误不了|亏不了|用不了(多久|多长|几|多少|两))","<refusal>的话","(没|没有|不是|谁)说…<refusal>","(无法|没法|没办法)(满足|提供|查询)…(需求|信息|资讯|价格|数据|条件)","<you>(要是|如果|实在|万一|自己)…<act>不了","(不行|不可以|不成|退不了|办不了|换不了)的话","不能再(低|多|少|晚|早)","查[询](不到|唔到|不了)","不免费"],"sounds-like":6},"message":{"zh":"“{actual}”之后没有别的路","en":"After “{actual}” there is no other way"},"say":["这个确实办不了，不过我可以为您……，您看可以吗","我再帮您申请一下，今天下午四点前给您答复"],"why":{"zh":"受权限所限时，也要给出替代办法","en":"Where policy says no, offer what can be done"},"source":"tangren 解决问题 (受到权限或政策限制的情况)","examples":{"bad":[],"good":[]},"id":"conduct/refusal-without-alternative","fix":false,"sayHant":["這個確實辦不了，不過我可以為您……，您看可以嗎","我再幫您申請一下，今天下午四點前給您答覆"]},{"title":{"zh":"承诺的时限不超过规定","en":"Promise no longer than the limit"},"level":"warning","axis":"procedure","check":{"promise":{"question":24,"complaint":168,"simple-complaint":72},"handling":["<handling>"],"complaint":["<complaint>"],"simple":["(简单|小)(投诉|问题)","小投诉"],"unless":["<no-promise>"]},"message":{"zh":"承诺 {hours} 小时，超过了 {limit} 小时的限度","en":"{hours} hours promised, the limit is {limit}"},"say":["我会在 24 小时内给您答复"],"why":{"zh":"复杂问题 24 小时内解决；简单投诉 3 个工作日、复杂投诉 7 个工作日处理完毕","en":"Complex questions within 24 hours; simple complaints in 3 working days, complex ones in 7","zh-Hant":"複雜問題 24 小時內解決；簡單投訴 3 個工作日、複雜投訴 7 個工作日處理完畢"},"source":"tianzhu 标准化服务 8 9","examples":{"bad":[],"good":[]},"id":"conduct/sla-exceeded","fix":false,"sayHant":["我會在 24 小時內給您答覆"]},{"title":{"zh":"不用质问的口气问","en":"Do not ask like an interrogator"},"level":"warning","check":{"forbid":["<you>[们|当时|当初|自己|之前|昨天|早][到底|究竟|就|又]<why>[就|又|自己|当时|当初|不自己|还|都|要]不[自己](早[点|一点][说|讲|来|打]|先|提前|仔细|认真|好好|及时|看[清楚|仔细|清]|问[清楚|问]|接|备份|检查|说|听|按|去|来|交|缴|续|选|买|留|写|打|回|验|核对|注意|通知|告诉|联系|反馈|提|配合|付|充|存|查|试|带|拍|发|等|睇|讲|听)","<you>[们|当时|当初|自己|之前|这人|这个人|连|这点]…<why>[就|又|还|要|会|都|连|能|偏|偏偏|非|老|老是|总|总是|一直|每次|才|现在才|这么|那么|搞成|拖|敢|随便|乱|给](不[看|问|说|听|记得|知道][清楚|仔细]|老|总|非|忘|没|搞|弄|拖|乱|随便|敢|点|按|给差评|投诉|删|丢|退|信|轻信|到现在|这么|催|才|连)","<why>[<you>][还|要|非|就|总|老|会]…(给差评|投诉<we>|拖这么久|拖到现在|现在才|到现在才|这个时候才|非要|非得|老催|总催|一直催|乱点|乱按|乱动|这么晚|这么久)","<why>[<you>]不(记得|知道|懂|会|能)","(怎么|咋|咋个)[<you>][就|又|还|也|连…都|都|能|会](忘|不记得|不知道|不晓得|不看|不问|不说|没看|没想到|没发现|没注意|没问|没说|没留|没检查|没核对|没备份|这么不小心|这么粗心|这么急|才说|才来|才打|才发现)","(别人|人家|大家|其他客户|别的客户)…(就您|就你|偏偏您|偏偏你|怎么您|怎么你|您怎么|你怎么|您为什么|你为什么)","<you>(当初|当时|到底|究竟|是)[是]怎么(想|搞|弄|办事|看|听|保管|做|回事)的","<you>[到底|究竟]怎么回事","(早|之前|当时|当初|那会儿|签收的时候|那时候)[<you>](干嘛|干吗|干什么|干啥|做什么|做乜|干么|想什么|想啥)去[了]","(干嘛|干吗|干什么|干啥|做什么|做乜)去了","(自己|当面|提前|事先|<you>)[就|难道|都](不会|不能|不知道|不晓得|不懂得)[自己|先|提前|早点|多|好好|仔细](看|问|点|查|检查|说|数|试|核对|想|验|打|等|记|存|备份|打电话|确认)…(吗|么)","<you>[难道|就|都](不知道|不晓得|不懂|没看到|没看见|看不到|看不见|没听见|没长眼|不识字|没手|没脑子)[要|得|先]…(吗|么|嘛)","(凭什么|凭啥)(说|认为|觉得|要|让|找|怪|投诉|退|赔|给您|给你)","<you>(凭什么|凭啥|有什么资格|有啥资格|有什么证据|有证据吗|算老几)","(有什么|有啥)(好|可)(投诉|抱怨|吵|问|急|说|生气|退|催|闹)的","<you>[到底|究竟|倒是|是不是]…(想怎样|想怎么样|要怎样|要怎么样|想干什么|想干嘛|想干啥|几个意思|说不说|听不听|有完没完)","<you>(到底|究竟)[还](要不要|想不想)","<you>[到底|究竟|这|这话|这是|是]什么意思","(跟|和|同|给)<you>(说|讲|解释|提醒)[过|了](几遍|多少遍|几次|多少次|好几遍)…(怎么|咋|为什么|还)","(难道|莫非)[是|要|还要|还|就]<you>","不是(跟|和|给)<you>(说|讲|提醒)(过|了)[吗]","<you>[就|难道]不能(早|提前|先|等|自己|看|多|耐心|好好|体谅|理解|自觉|晚|再)","<why>[<you>|会|要|等|拖]…才(说|来|打|想|交|发现|反映|通知|缴|报|退|讲|续|问|告诉)","<why>[<you>](非要|非得|偏|偏要|每次都|硬要|死活|就是不)","就<you>[一个|一家]…不(会|懂|行|能|知道|明白)","<why>[自己|都|又|冇]唔(睇|讲|问|听|早|先|交|还|覆|留意|识|记)","<you>…(点解|怎么|为什么|咋)[自己](唔|没|不|都不|都没|也不|也没)[有](睇|看|问|讲|说|查|留意|检查|核对|保存|备份|接|回)","<you>是不是(故意|存心|成心|来找茬|找事|找茬|闲的|没事找事|想讹|想赖|想骗)","(谁|边个|哪个|啥人)(告诉|跟|教|让|同|和|准|允许|叫|喊)<you>[说|讲|们][了]…的","(怎么|咋)(证明|知道)[不|是|这|就是|不是]…<you>","(怎么|咋|哪有)[<you>]这样[做|弄|搞|用|的]…(啊|呀|呢|人|客户)","<you>(到底|究竟)(要|想|有|会|能|看|听|说|付|交|懂|还|做|在)","<you>(是|到底)[是]怎么(搞|弄|保管|用|看|听)的","(至于吗|有必要吗|有没有搞错|有冇搞错|搞乜|讲不讲理|讲不讲道理|讲唔讲道理)","<you>[们|孩子|家长|家里|<oneself>|<then>]…<why>[<then>|就|又|都|也|连|一直|要|还|老|<oneself>|会]<not>[要|会|想着|知道|晓得|能|肯]<care>","<why>[<you>][<oneself>|<then>|就|又|都|也|连|一直|要|还|老|偏偏]<not>[要|会|想着|知道|晓得|能|肯]<care>","<why>[<you>][<then>|刚出事那会儿|一直|就]…<not>(吱声|吭声|吭气|讲清楚|说清楚|问清楚|看清楚)","<you>[<then>|<oneself>]…<why>[还]要(签|买|点|给|告诉|选|答应|同意|转|充|乱|自己|相信|信|按|删|改|这样|这么|骗|隐瞒|瞒)","<why>[<you>][还|要]把…(告诉|发给|泄露|弄|删|拆|扔|丢)","<you>(有|有没有)(什么证据|证据)[吗|么|没有]","<why>(别人|人家|大家|其他人|别的客户)…(就<you>|偏<you>|没事|都会|都能)","[昨天|之前|早就|已经](通知|告诉|提醒)[过|了]<you>[了]…<why>","不是(通知|告诉|提醒|嘱咐)(过|了)<you>","(说明书|短信|公告|合同|通知|条款|详情|详情页|规则)[<you>](都|也|从来)(不看|没看|不读|不会看|不睇)[的]…(吗|么|啊|呢)","<you>(怎么|咋|点解)连…(都|也)(不|没|记不|忘|唔)","<you>是不是(自己|擅自|私自)(拆|改|动|弄|删|点)"],"guards":["quoted","negated"],"unless":["(解释|说明|告诉|知道|清楚|明白|介绍|讲讲|说说|了解|看看|查查|核实|查)[一下|下|给您|您|到底]<why>","<you>[刚才|刚刚|是|想|刚|之前](问|想知道|想问|是问)…<why>","<you>怎么(称呼|操作|联系|看|使用|付|支付|发|走|方便|过来)","(我|我们|系统|页面|它|快递|同事)[们|这边|没|也|现在|之前][<why>]没[有]","常见问题…<why>","<why>(不能|没有|不是|会出现|会这样|会显示|不显示|不是我)","(我|我们)[这边|当时|们|之前|就](怎么|咋|为什么)","(是我|是我们|没有|不是)…(不周|不到位)","<why>不早点(找我|来找我|告诉我|认识)…(开心|帮|哈)","(我|我们|系统|页面|快递|同事|师傅|它|客服)[们|这边|当时|之前|刚才|昨天]<why>[没|不|没有]","怎么(没|还没)(收到|到|显示|反应|看到|发|来|有|回)"],"sounds-like":5},"message":{"zh":"“{actual}”像在质问","en":"“{actual}” sounds like an accusation"},"say":["为了帮您查清楚，想跟您了解一下当时的情况，可以吗","方便说一下您是什么时候发现的吗"],"why":{"zh":"问事实，不问罪","en":"Ask for facts, not for guilt"},"source":"tangren 询问技巧 (降低问题的威胁度)","examples":{"bad":[],"good":[]},"id":"conduct/threatening-question","fix":false,"sayHant":["為了幫您查清楚，想跟您瞭解一下當時的情況，可以嗎","方便說一下您是什麼時候發現的嗎"]},{"title":{"zh":"答复要有时间","en":"Say when","zh-Hant":"答覆要有時間"},"level":"warning","check":{"forbid":["<later>[我|我们|再|就|了|也|给|跟|帮|来|可能]…(再说|再看|再讲|再谈|再聊|再议|看看|看情况|看着办|看着弄|说吧|再打算|再考虑|再研究|再定)","<later>[我|我们|再|就|了|这边|有人|同事|师傅|要是|没事|碰到|想起来|如果|可能|应该|会]…(帮|给|替|跟|同)<you>[再|们]…(看|问|弄|整|处理|查|补|办|说|催|反映|申请|联系|打|回|留意|安排|寄|退|改|发|解决|搞|修|去|跟进|研究|争取|打听|通融|给您弄|请示|商量)","<later>[我|我们|再|就|了]…(再|帮|给|去|让)…(处理|整|弄|搞|转转|瞧瞧|瞅瞅|问问|看看|查查|跟进|安排|修|解决|通知)","(改天|改日|回头|下次|下回|过两天|过几天|以后|到时候|再看|晚点|得闲|迟啲|到时)[再](吧|说吧|说啦|聊|呗|啦|算啦|看啦|睇|睇啦|讲|倾)","(再看看|再看|看看再说|看看先|再说|再议|看情况|看着办|看着弄|走一步看一步|边走边看|再等等看|等等看|等通知|等消息|等着吧|慢慢来|慢慢等|耐心等着|慢慢嚟)(吧|呗|啦|嘛|了|咯|喽|就行|就好|哈|哦|啰)","(看|睇)[具体|实际|到时|下|以后](情况|心情|运气|造化|缘分|点)[再说|吧|而定|定|啦|再定|咯|哦]","(研究|考虑|商量|讨论|开会|斟酌|评估|汇报)[一下|研究|商量|下|讨论]…(再说|再看|再定|再答复|再回|再通知)","(有|一有|后续有|如有|若有|等有|出)[了](结果|进展|消息|情况|动静|新消息|回复|答复|下文|信儿|信)[了|后|的话]…(会|再|就|自然|都|第一时间|我|我们)[会|再|就|给|跟|同](通知|告诉|告知|联系|联络|跟|说|回复|回|打给|讲|知会)(<you>|说|讲)","(到时候|自然会|总会|总归会|早晚会|迟早会|终归会)[有人|有同事|有师傅|有专人|给<you>]…(联系|解决|通知|处理|找|回|打)<you>[的]","(尽快|尽量|尽力|争取|抓紧)(吧|呗|咯|啦|哦|喽|看看吧)","(大概|可能|也许|应该|差不多|估计|八成|没准|说不定)[就|得|要|会|能|在|也|是|还要|需要]…(几天|过几天|这几天|这两天|那几天|过阵子|月底前后|下个月|下周|下个星期|一段时间|不一定|说不准|那时候|过一段)","(这|就|快)(几天|两天|阵子|一两天)[儿][应该|大概|可能|估计|差不多|吧|会|就|能|左右]…(吧|差不多|有人|到|能|会|去)","(说不准|说不好|说不上|讲不准|不好说|不好讲|没准儿|没准|没谱|没个准|讲唔定|唔知几时|难说|很难说|没法说|定不下来|看不准)[的|吧|呢|啊|什么时候|哪天|几时|具体|多久]","(啥时候|什么时候|哪天|几时|多会儿)[有|得|能|他|师傅]…(啥时候|什么时候|哪天|几时|再|多会儿)","(不知道|不晓得|不清楚|没法确定|不确定|唔知)[要|得|具体|到底|还要]…(多久|多快|什么时候|啥时候|哪天|几时|多长时间)","(排|等|轮)(着|到您|到你|到了|轮到|上)[了](再|才|自然|自然就|就自然)…(处理|说|通知|弄|办|给|帮)","先(放着|放一放|放那儿|搁着|搁那儿|记着|等着|凑合)[用|吧|着]","我[尽量|先|再|会|给您|帮您|到时]…(记着|想着|留意|试试|催催)[吧|呗|看]","等(领导|主管|经理|师傅|系统|上面|老板|同事|财务|仓库|我|我们|那边|他|技术|库管|店长|老师|物业|厂家)…(回来|有空|好了|忙完|恢复|上班|批了|空了|定了|到了|闲了)[以后|之后|后|了]…(再|说|看|吧|给|帮)","(应该|就|也|估计)快[好|到|修好|处理好]了","(近期|不久|不久后|过几天|这几天|这两天|最近|晚点|迟啲|早晚|迟早|这阵子|最近几天)[应该|可能|大概|估计|我们]会…(安排|处理|联系|解决|回复|给您|帮您|通知|上门|发|到|覆|有)","<later>[会|就|自然|应该][有][人|同事|专员|师傅|专人|我们]…(联系|通知|回复|答复|找|覆)<you>","(等|听)[我|我们|我们的|这边|我这边][的](通知|信儿|信|消息|电话|回信)(吧|呗|就行|就好|就是|即可|好了|啦|哈)","(酌情|斟酌|研究研究|商量商量|合计合计|琢磨琢磨|讨论讨论|考虑考虑|考虑一下|再考虑)(处理|再说|吧|的|啦|看)","我[们]…(看看|问问|试试|想想)(吧|呗|再说|啦)","我[们]…(尽量|争取)(吧|呗|试试|看看|给您|给你|帮您|帮你)","(迟早|早晚|总会|总归)[会|要|能|得]…(解决|处理|到|排|修|发|给|弄)","(个把|十天半|三五)(月|个月|天|日|年)","(看|要看|就看|还得看|得看)(师傅|领导|财务|仓库|同事|老板|他们|系统|总部|厂家)…(有没有空|时间|安排|心情|怎么说|啥时候|什么时候|忙不忙)","(什么时候|啥时候|几时|哪天)[能|会|可以]…(说不准|不好说|不知道|没准|再通知|看情况|唔知)","<later>[就]先(啦|喇|算|咯|这样)","(在|等)(适当|合适|恰当|适宜|必要|方便)的(时候|时间|时机)","(再|得|要|还要|还得|先)等[上](一阵子|一段时间|一段|阵子|些日子|一阵|一些时间|几日|几天|两天|段时间)","(多久|多长时间|几时|哪天|啥时候)[能好|能到|能修好|有货|来|开|到|搞好]…(我|我们|我这|谁)[也|都|又]…(不知|说不准|不好说|不清楚|不晓得|唔知|不敢说|没数)","(这|那|时间|时候|日子|哪天|几时)[个|就|也|都|还|真]不一定(啊|呢|吧|哦|的|啦|什么时候|哪天)","等(财务|仓库|师傅|领导|老板|他们|技术|厂家|上面|总部|<colleague>)…(什么时候|啥时候|几时|哪天)…(就|再|才)","(快了快了|就快了|快啦)(吧|呢|嘛|您|你|再等|别|啊)","(看|得看|要看)(师傅|领导|<colleague>)[有空没空|得不得空|有没有空|有冇空|忙不忙]…(吧|呢|啊|再)","我(抽空|得空|有空|闲了)[再|就|给<you>|帮<you>]…(问|看|查|弄|办|催)","等我[这边|把这|手头|先]…(忙完|空下来|闲下来|得空|腾出手)","(后面|回头|到时候|之后|过后|改天)[会|就|自然|应该]有(人|同事|专人|师傅)[来|会|给|跟|再]…(联系|找|打|通知|处理)","等(有货|有位|有人|有车|有名额|系统好|修好|通知)[了|就|再]…(再|跟您|说|讲|吧|就行|通知)"],"redeemed":{"by":["<definite-time>"],"within":0},"unless":["<definite-time>","(您|你)[们]<later>","<later>[的话](您|你)[们]","<later>[的话][可以](去|顺路|来)","(以后|下次|下回|今后|往后|有空|到时候|届时|日后)(您|你)…(可以|直接|再|有|要|需要|如果)","(如果|要是|若|有需要|有问题|有任何|任何问题)…<later>","<later>(下雨|有雨)","(不会|别|不要|不能|不用|老是|总是|总)[再|跟您|让您|说]<later>","<you>[自己|再|先|可以|慢慢|也可以|们|回去](考虑|看看|想想|商量|琢磨|斟酌)","<you>[慢慢看|慢慢找|慢慢想|那边|们](什么时候|啥时候|几时)","您方便的(时候|时间)","(等|再等)<definite-time>"],"sounds-like":5},"message":{"zh":"“{actual}”没有给出时间","en":"“{actual}” gives no time"},"say":["我今天下午四点前给您答复","我明天上午十点前给您回电，不管有没有结果"],"why":{"zh":"答复要及时，到点要有话","en":"An answer names its hour and keeps it","zh-Hant":"答覆要及時，到點要有話"},"source":"tianzhu 标准化服务 8 9","examples":{"bad":[],"good":[]},"id":"conduct/vague-commitment","fix":false,"sayHant":["我今天下午四點前給您答覆","我明天上午十點前給您回電，不管有沒有結果"]},{"title":{"zh":"等待之后要致歉","en":"Apologise after a wait"},"level":"warning","axis":"procedure","check":{"require":["(让|叫|要|害|令|喊|使|劳|累)…(久等|等久|等了|久候|等咁|等这么|等那么|等半天|等老半天|等候|等急)","久等[了|啦|拉]","(感谢|谢谢|多谢|感恩|劳烦)…(等候|等待|等|耐心)","(等|等候)[了](这么|那么|好|老|很|许|半|多)(久|长|半天|一阵|一会|多时|时间)","等急了","(抱歉|不好意思|对不起|对不住)…(等|久候)","(让您|让亲|让你)[老|在线上|在线]…(九等|灯)"],"unless":["(不用|为了不让|避免让|不会让您|不想让您|免得您)…久等","久等不来","等得久"],"where":{"after":["<wait>"],"unless":["<no-wait>"],"by":"agent","within":1,"occurrence":"every"}},"message":{"zh":"让客户等了，没有一句致歉","en":"The customer waited and nobody said sorry"},"say":["对不起，让您久等了"],"why":{"zh":"客户等了，就该有一句话","en":"A wait deserves a word"},"source":"tianzhu 常用语 11","examples":{"bad":[],"good":[]},"id":"courtesy/after-hold","fix":false},{"title":{"zh":"客户抱怨，先致歉","en":"Apologise when the customer complains"},"level":"warning","check":{"require":["(抱歉|对唔住|对不起|对不住|对不气|致歉|歉意|道歉|道个歉|赔礼|赔不是|赔个不是|见谅|海涵)","(添|造成)[您|了]…(麻烦|不便|困扰|堵|堵心)","给您添","不好意思","唔好意思","(请您|敬请|请)…(谅解|原谅|包涵|体谅|见谅)","(不便|麻烦)…(歉|谅)","(让|令|害)您…(不便|不愉快|不开心|失望|受惊|费心|担心|久|白跑|为难|受委屈|遇到|操心|烦心|不满)","是我[们]…(疏忽|没做好|做得不好|失误|不对|没说清楚|没写清楚|的错|的问题|不周)","(真是|太)对不(起|住)"],"unless":["不好意思[啊|哈](我|您|请问)…(没听清|没听到|哪位|哪个|再说)","不好意思(请问|您是|您说|打断|地址)","(不用|不必|别|没有什么需要)[说|跟我们|再](对不起|抱歉|道歉|不好意思)","(该|要|凭什么)道歉的[不]","对不起(谁|订单|这三个)","抱歉函","您…道歉","唔好意思您话"],"where":{"after":["<complaint>"],"unless":["<no-complaint>"],"within":2},"sounds-like":3},"message":{"zh":"客户抱怨之后，没有致歉","en":"The customer complained and nobody apologised"},"say":["十分抱歉，给您添麻烦了","很抱歉给您带来不便"],"why":{"zh":"不管谁对谁错，客户不愉快，就先说声抱歉","en":"Whoever is right, the customer is upset: say sorry first"},"source":"tianzhu 基本服务用语 5 6; 常用语 4 12","examples":{"bad":[],"good":[]},"id":"courtesy/apology","fix":false},{"title":{"zh":"先理解客户的感受","en":"Show that you understand"},"level":"info","check":{"require":["[我|很|也|非常|特别|完全|能|可以|十分|都|们](理解|明白|体会|了解|体谅|懂)[您|到|您的|到您|的|亲](心情|感受|意思|担心|顾虑|着急|难处|处境|急|委屈|不容易|情况|不满|难受)","[我|很|也|非常|特别|完全|能|可以|十分](理解|体谅)[您|的]","(换|如果|要是|换作|换做|换成)[了|是]我[也|都|肯定]","您说(得|的)…(对|有道理|在理|没错|很赞同|赞同|是)","(站在|从)您的(角度|立场)","(遇到|碰到|摊上|出)…(谁|确实|真的|的确|都|也)…(急|难过|生气|无奈|恼火|难受|不舒服|闹心|糟心)","(真|可真|确实|的确|实在|挺)…(糟心|闹心|令人着急|让人着急|着急|不容易|无奈|不好受|不该|难受|辛苦)","(辛苦|委屈|为难)您","(有道理|在理|抱抱)","我知道您…(急|难|辛苦|不容易)","我听到了"],"unless":["(理解|明白)不了","不(理解|明白|了解|懂)","感谢您的理解","(请|希望|麻烦)您[多]理解","您(要怎么|怎么)理解"],"where":{"after":["<complaint>"],"unless":["<no-complaint>"],"within":2}},"message":{"zh":"客户抱怨之后，没有表示理解","en":"The customer complained and nobody showed understanding"},"say":["我理解您的心情","您说的我很赞同"],"why":{"zh":"先处理心情，再处理事情","en":"Feelings first, facts second"},"source":"tianzhu 观点五; tangren 回应 (我理解您的意思)","examples":{"bad":[],"good":[]},"id":"courtesy/empathy","fix":false},{"title":{"zh":"结束要道别","en":"Say goodbye"},"level":"warning","axis":"procedure","check":{"require":["(再见|拜拜|再会|回见|掰掰|回头见|白白|晚安|慢走|明天见)","(祝|愿|祝福)[您|亲|你|您们|大家|宝宝|您家|阿姨|叔叔]…(愉快|顺利|平安|开心|快乐|健康|康复|兴隆|顺风|如意|幸福|发财|多多|安好|成长|进步|大卖|美美|吉祥|顺心)","拜[了|啦]","(一路|旅途)(平安|顺风|愉快)"],"unless":["再见到","说再见","再见高","晚安(片|模式)","祝福卡","(生活|旅途)愉快(这个|险)","下回见"],"where":{"last":2},"sounds-like":2},"message":{"zh":"结束时没有道别","en":"The call ends without a goodbye"},"say":["感谢您的来电，再见"],"why":{"zh":"最后一句话留在客户心里","en":"The last words are the ones remembered"},"source":"tianzhu 常用语 3","examples":{"bad":[],"good":[]},"id":"courtesy/farewell","fix":false},{"title":{"zh":"客户提建议，要道谢","en":"Thank for a suggestion"},"level":"warning","axis":"procedure","check":{"require":["(谢谢|感谢|感激|多谢|感恩|谢)…(建议|意见|反馈|反映|回馈|点子|想法|指出|提出|用心|提醒|分享|您|亲|提)","(您|亲)[的|这个|提的|说的|这|那](建议|意见|想法|点子|声音|反映)…(好|棒|实用|专业|中肯|到位|宝贵|收录|收到|听见|赞|有道理|反馈|反映|记录|转达|上报|记下|提交|巴适)","(建议|意见)[已经|我|都](收到|记下|记录|收录|转达)","(将|把)…(建议|意见|想法)…(反馈|反映|上报|转达|提交|记录|转|提成)","(反馈|反映|上报|转达)给…(部|组|团队|同事|领导|公司|产品)","(提得|说得)[真|很|特别|太](好|对|到位)","谢谢[您|亲|啊|哈|了]","感谢[您|亲]"],"unless":["感谢您的来电","谢谢(再见|您的来电|您的配合)","改不了","(您|我|你)有什么(意见|建议)"],"where":{"after":["<suggestion>"],"unless":["<no-suggestion>"],"within":2}},"message":{"zh":"客户提了建议，没有道谢","en":"The customer made a suggestion and nobody said thanks"},"say":["感谢您所提的宝贵意见，我会尽快将您的意见进行反馈","感谢您的建议"],"why":{"zh":"建议是客户送的礼物","en":"A suggestion is a gift"},"source":"tianzhu 基本服务用语 7 8; 常用语 7","examples":{"bad":[],"good":[]},"id":"courtesy/feedback-thanks","fix":false},{"title":{"zh":"开口先问好","en":"Greet first"},"level":"warning","axis":"procedure","check":{"require":["您[们]好","(早上|上午|中午|下午|晚上|下昼|新年|过年|春节|中秋|端午|节日|周末|大家|各位)好","早晨","早安","午安","晚安","您早","宁好"],"unless":["您好(像|象|几|些|多|歹|评|不容易|的|久|端端)","(早上|上午|中午|下午|晚上)好(像|几|多|些|不容易)","早晨(<number>|的|起)","新年好礼"],"nearly":["你好","喂","哈啰"],"where":{"first":1},"sounds-like":false},"message":{"zh":"第一句话没有问好","en":"The first words are no greeting"},"say":["您好"],"why":{"zh":"问好是服务的第一句话","en":"Service begins with a greeting"},"source":"tianzhu 基本服务用语 1; 常用语 1","examples":{"bad":[],"good":[]},"id":"courtesy/greeting","fix":false},{"title":{"zh":"欢迎客户再来","en":"Invite the customer back"},"level":"info","axis":"procedure","check":{"require":["欢迎…(再|下次|随时|咨询|来电|联系|光临|惠顾|致电|找|来|打)","(期待|恭候|盼)…(再|下次|您)","(有|还有|如有|若有|如果|有任何|要是|后续|后面|以后|之后|日后|今后|往后|下次|下回|后头)…(随时|再|找我|找我们|联系|联络|来电|打电话|打给|打过来|招呼|言语|问我|留言|拨|打)","随时…(找|联系|联络|来电|打|致电|咨询|问|拨|留言|沟通|叫我|呼)","您随时","(常|多|得闲|有空|有闲|得空)[再|回|过|来|嚟](来|嚟|回来)","尽管…(来|找|打|说|问|叫)","随时喊","(再打|打回来|打来|常来)[给我|给我们|啊|亲]","为您服务"],"unless":["欢迎(您的来电|致电|新用户|使用|光临)","我们有需要会","再打一遍","师傅会随时","(打别的|少打)电话","随时(取消|可以取消)","下次早点","很高兴为您服务","打给您"],"where":{"last":2}},"message":{"zh":"结束时没有欢迎客户再来","en":"The end does not invite the customer back"},"say":["欢迎您再次咨询"],"why":{"zh":"让客户知道，门一直开着","en":"Leave the door open"},"source":"tianzhu 常用语 9; zondy S-E-R-V-I-C-E (Inviting)","examples":{"bad":[],"good":[]},"id":"courtesy/invite-again","fix":false},{"title":{"zh":"公告要请、要说明不便、要请谅解","en":"A notice asks politely, names the inconvenience, asks for understanding"},"level":"warning","axis":"procedure","check":{"require":["请您","请(各位|大家|广大|业主|乘客|旅客|顾客|您们|用户|住户)","敬请您"],"and":[["(不便|不便之处|影响|打扰|麻烦|困扰|噪音|干扰)"],["(谅解|理解|见谅|体谅|包涵|配合|海涵)"]],"when":{"kind":"notice","said":["请","禁止","不得","勿","绕行","停水","停电","暂停"],"by":"any"}},"message":{"zh":"公告缺少“请您”、对不便的说明或“请您谅解”","en":"The notice lacks “please”, the inconvenience, or asking for understanding"},"say":["前方施工请您绕行，由于施工给您带来不便，请您谅解"],"why":{"zh":"多一句话，就是客户服务的语言","en":"One more sentence is what makes it service"},"source":"tft 前方施工请您绕行","examples":{"bad":[],"good":[]},"id":"courtesy/notice","fix":false},{"title":{"zh":"开头要表示愿意帮忙","en":"Offer help at the start"},"level":"warning","axis":"procedure","check":{"require":["(有|需要)[什么|啥|啥子|咩|哪些|些]…(帮|协助|效劳|服务|帮忙|帮到|为您做|代劳|帮手)","(什么|啥|哪些|啥子)…(可以|能|要|需要)[我|为您|帮您|给您]…(帮|协助|效劳|为您|做的|咨询|办理|了解|处理)","请[您](讲|说)","(您|请)(讲|说)(吧|哈)","(可以|能|能够|乐意|愿意|高兴)…(为您|帮您|给您)(服务|效劳|做|解答|办理|处理)","您…(需要|有)(什么|啥|哪些)…(帮助|服务|需要|问题|事|业务|要求|吩咐|需求)","您有[什么|啥|啥子]…(事|问题|需要|要求|需求)","(想|要)(咨询|了解|办理|反映|查询|问)[点|些](什么|哪|啥)","请(描述|讲述|告诉我)…问题","(您|请问)…(哪里|哪儿|什么|哪方面)…需要…帮","(咨询|办理|了解|查询)(什么|哪)","遇到[了|的]什么问题","请问您需要"],"unless":["(跟|和|向|听|给|为)您(讲|说)","您(讲|说)(的|过|得|什么|是|了)","(讲|说)[一下|得|清楚|的|不说](清楚|这个|这款|一下|不说|时候|慢)","没什么可以","帮不了","(如果|要是|若)您需要","还有(什么|啥|其他|别的)","又怎么了","(他|她|先生|女士|小姐|阿姨|大哥)您(讲|说)您","您(讲|说)的"],"where":{"first":2},"when":{"direction":"inbound","unsaid":["<outbound>"]}},"message":{"zh":"开头没有问客户需要什么帮助","en":"The start does not ask what the customer needs"},"say":["请问有什么可以帮您"],"why":{"zh":"先问需要，客户才好开口","en":"Ask first, so that the customer can begin"},"source":"tianzhu 常用语 2 10","examples":{"bad":[],"good":[]},"id":"courtesy/offer-help","fix":false},{"title":{"zh":"请客户等，要说“请”","en":"Ask to wait with “please”"},"level":"info","axis":"procedure","check":{"require":["(请|麻烦|劳烦|烦请|辛苦|劳驾)…(稍等|稍候|等|候|别挂|不要挂|保持)","(请|麻烦)…(稍后|烧等|少等|销等)","您[先]稍(等|候)","可以请您…等"],"unless":["稍(后|晚)再","等额","请在等候区"],"where":{"before":["(让|叫|要)您…等","久等[了|啦]","(感谢|谢谢)…(等候|等待)"],"by":"agent","within":1}},"message":{"zh":"让客户等之前，没有说“请稍等”","en":"The wait came without a “please”"},"say":["请您稍等，我马上为您查询"],"why":{"zh":"让客户等，先打招呼","en":"Tell the customer before the wait"},"source":"tianzhu 基本服务用语 4; 常用语 6","examples":{"bad":[],"good":[]},"id":"courtesy/polite-wait","fix":false},{"title":{"zh":"让客户放心","en":"Reassure the customer"},"level":"info","check":{"require":["[请|您|先|尽管|只管|大可|可以|就|把心](放心|安心|放宽心|放肚子里|踏实)","(别|不用|不必|甭|唔使|请勿|先别|莫|无需)[您|太|着](担心|着急|急|操心|慌|怕)","(尽快|马上|立刻|立即|第一时间|抓紧|加急|优先|赶紧|即刻|这就|现在就)…(处理|解决|联系|核实|反馈|帮您|为您|给您|答复|回复|安排|跟进|查|办|登记|报|通知|打)","(我|我们|这边)…(帮您|给您|为您)(处理|解决|跟进|登记|安排|申请|核实|查|办|反映|联系|盯|报|记)","(一定|保证|会|肯定)…(满意|办妥|处理好|解决|答复|跟进|负责|联系您|告诉您|通知您|给您|帮您)","包在我身上","没事没事","问题不大"],"unless":["不放心","不能保证","尽快是","您要尽快","请您尽快","您别急着"],"where":{"after":["<complaint>","<request>"],"unless":["<no-complaint>"]},"when":{"turns":4}},"message":{"zh":"客户有事要办，没有一句让人放心的话","en":"The customer needs something done and nothing reassures"},"say":["请放心，我会尽快处理您的问题"],"why":{"zh":"客户要的是结果，也要安心","en":"Customers want a result, and peace of mind"},"source":"tianzhu 基本服务用语 2 3","examples":{"bad":[],"good":[]},"id":"courtesy/reassurance","fix":false},{"title":{"zh":"报上姓名或工号","en":"Give a name or staff number"},"level":"info","axis":"procedure","check":{"require":["[我|我们]<is>[您的|咱的|本店]…<post>…<nick>","<is>[您的]<post>[<number>|0|a|小|老|阿|姓]","(工号|公号|编号|分机|话务员)[是|<number>|0|为]<number>","<number>号(客服|话务员|坐席|座席|专员|为您)","(我|敝|免贵)姓","(我叫|我名字|我的名字|名叫|叫我)","我[是|系]<nick>","(这里是|这边是|这里|我系|我是)[<post>]<nick>","<nick>(为您服务|很高兴|竭诚|帮您|为您|给您)","<post><nick>","我[是|系]…[<post>](小|老|阿)","<post>[a|b|c|d|e|f|g|h|j|k|l|m|n|r|s|t|w|y](a|e|i|o|u)","<nick>在线","(员|师|经理|主任|秘书|顾问|客服|管家|助理|代表|老师|站长|店长)[叫|是|姓]<surname>","我(是|叫|系)<surname>","(编号|工号)[a|b|c|d|k|s]<number>","<nick>(为|竭诚为|很高兴为)您"],"unless":["我是(说|帮|觉得|想|新来|支持|要|问|打|负责|给|来|因为|这边|这样)","姓什么","工号(多少|不方便|不能|是多少)","(他|她|你|您)[的|是]工号","我叫(师傅|他|她|人|同事|您|你)"],"where":{"first":2},"sounds-like":false},"message":{"zh":"开头没有报姓名或工号","en":"No name or staff number at the start"},"say":["我是客服小王，工号 0823，很高兴为您服务"],"why":{"zh":"告诉客户你是谁，就是承担责任的开始","en":"A name is the beginning of responsibility"},"source":"tangren 承担解决问题的责任 (告诉客户你的名字)","examples":{"bad":[],"good":[]},"id":"courtesy/self-introduction","fix":false},{"title":{"zh":"通话里要道谢","en":"Thank the customer"},"level":"warning","check":{"require":["(谢谢|谢了|谢啦|谢亲|感谢|多谢|感恩|感激|致谢|承蒙)","唔该[晒|您]","(写写|感歇)您"],"unless":["(不用|不必|别|甭)谢","谢(绝|小姐|先生|女士)","感谢(信|卡|券)","谢什么谢","说过谢谢","多谢绝"],"sounds-like":false},"message":{"zh":"整通对话没有一句感谢","en":"Nobody thanked the customer"},"say":["谢谢您的来电","谢谢您的理解"],"why":{"zh":"客户花了时间，也给了信任","en":"The customer gave time and trust"},"source":"tianzhu 常用语 5 8","examples":{"bad":[],"good":[]},"id":"courtesy/thanks","fix":false},{"title":{"zh":"客户道谢，要回应","en":"Answer thanks"},"level":"info","check":{"require":["(应该|应当)[我|我们](做|的|嘅)","我[们](应该|该)做","(不|别|甭|唔使|唔好|无需|不用|不必|莫)[用|要|您|跟我|这么](客气|客汽)","(不|别|甭|不用|不必|可别|无需)[用|必|言]谢","您客气[了|啦]","客气[啥|什么|啦]","不会[不会]","(没事|没关系|不麻烦|小事|举手之劳|分内|份内|职责所在|乐意效劳)","(荣幸|高兴|开心)[能]","谢(啥|什么)","别这么说","(能|可以)帮到您","是(我们|我)的(荣幸|职责|本分)","(这|都)是[我|我们]应该"],"unless":["不会的","不会(多|再有|再发|再让|让|影响|是|太|有)","不客气[点|地]我","应该做(的检查|得了)","您应该","没事儿的话","没关系您慢慢","不用(谢师傅|客户)"],"where":{"after":["<thanks>"],"unless":["<no-thanks>"],"within":1,"occurrence":"every"}},"message":{"zh":"客户道谢，没有回应","en":"The customer said thanks and nobody answered"},"say":["不客气，这是我应该做的"],"why":{"zh":"一来一往，是礼貌","en":"Courtesy is given and returned"},"source":"tianzhu 基本服务用语 9","examples":{"bad":[],"good":[]},"id":"courtesy/you-are-welcome","fix":false},{"title":{"zh":"不说“我做不了”","en":"Never say “I cannot do it”"},"level":"error","check":{"forbid":["<self>[<flatly>][<flatly>][给<addressee>|帮<addressee>|为<addressee>]<get-done>(不了|不来|不到|唔到|唔来|唔掂|不成|不动|不掉|不得|作不了)[了]","(<addressee>说的|<this>)…<self>[<flatly>](查|改|退|加|修|开|调|撤|免|换|补|拿|定)(不了|不到|唔到|唔了|不来)","<self>[<flatly>](查|改|退|加|修|调|撤|补)(不了|唔到|不来)[啊|呀|的|嘛]","<addressee>(说|讲|要)的…<self>[<flatly>]<get-done>(不了|不来|不到|唔到)","<self>[<flatly>]做(不了|不得|唔到)主","<this>[<matter>][儿]…[<flatly>](没法|没法儿|没法子|没办法|冇办法|冇法|没辙|莫法|没得)[给<addressee>|帮<addressee>]<get-done>","<self>[<flatly>][<flatly>](没法|没法儿|没法子|没办法|没有办法|冇办法|无法|莫法|不能)[给|帮|替|为|同]<addressee>(<get-done>|改|退|弄|搞|开|加|安排|申请|修)","<this>[<matter>][儿]<self>[<flatly>](没法|没办法|冇办法|莫法)[了|啊|呀|的]","<self>[<flatly>][<flatly>](没|没有|冇|无|哪有|哪来)[这个|那个|这|那|这么大|那么大|啥|什么|这种|嗰个|呢个](权限|权力|本事|能力|能耐|本领|权)","(没|没有|冇)[那|这|那个|这个](权限|权力|本事|能耐)[没法|给|帮|替|同]","(无能为力|爱莫能助|恕难从命|力不从心|束手无策|有心无力|心有余而力不足|无计可施|帮不上忙|难以从命)","<self>[<flatly>](帮|给)(不了|不到|不上|唔到|唔上)<addressee>","<self>[<flatly>](不会|唔识|唔晓|不太会)(弄|搞|整|操作|修|做|办)[这|呢|那|啊|呀|喔|嘛|的]","(别|甭|莫|不要|唔好)指望<self>","(指望|靠)不(上|了|着)<self>","<self>[<flatly>](应付|招架|伺候|对付)(不了|不来|唔到)","<this>…(太难|难度太大|太复杂)[了]<self>[<flatly>](不行|不会|弄|搞|做)","<this>[<matter>][儿][<flatly>](办|做|弄|搞|处理|解决|搞定|操作|整)(不了|唔到|不成|不来|不到|不下来)","<self>[<flatly>](办|做|搞)不(到|成|下来|定|掂)","<self>…(系统|后台|电脑)[里|上|这边]<get-done>(不了|唔到|不来)","<self>[<flatly>]不会[弄|做](啊|呀|欸|耶|喔|嘛)","(超出|超过)[了]<self>[的](能力|权限|本事)","<self>[<flatly>](说了不算|作不了主|做不得主|没资格|没那个资格|冇资格|做不了这个主|拿不了主意)","<this>[<matter>][儿][<flatly>]无法(办理|处理|解决|受理|操作)","(没法|没法儿|冇法|没办法)(弄|搞|整|办|处理|解决)[了|啊|的|呀|嘛]","<this>[<matter>][儿][<flatly>](不好办|难办|办不成|不好弄|难搞)","(办|弄|做|搞|加|改|查|处理)不了[真的|真]<get-done>不了","<this>[<matter>][儿]<self>[<flatly>](不会|搞唔掂|冇能力|没能力|没那能耐|没经验)","<self>[<flatly>](没|没有|冇)(那|这)[么大|个](权限|本事|能耐|面子|水平|资格)","<self>[<flatly>](帮不上|帮不到|使不上)[<addressee>|什么|这个](忙|劲)","(臣妾做不到|实在做不到|真做不到|真的做不到|确实做不到)","<addressee>(这个|这|那)[个](要求|问题|情况|业务|单子|事)[儿]<self>…(不了|不来|唔到|不到)","(小店|小妹|小的|我一个客服|我一个小客服|我一个打工的|我们当客服的)[<flatly>]…(不了|不来|没权|不动)"],"unless":["<addressee>[自己|要是|一个人]<get-done>(不了|不来)","<self><get-done>不了…(但|不过|可以)","(没有|哪有|不会|怕|以为|担心|不是)<self><get-done>不了","不(会|能)(弄|做|搞|办|整)(错|丢|坏|出|这种|那种|这样|虚|假|手脚)","<get-done>不了主也"],"redeemed":{"by":["(我|我们|马上|先|来|再|这就|会|可以|能|想办法)(帮|给|替|为)<addressee>…(申请|转|反馈|反映|联系|升级|协调|争取|问|登记|安排|找|查|核实|预约|记录)","(可以|能)(帮|给|替|为)<addressee>","(请|找|让)…(主管|同事|专员|师傅|工程师|经理|专家)…(帮|给|跟|回|处理|联系|协助)","您可以(先|选择|改|换|用|考虑)","我会(把|将|马上|尽快|继续|跟进)"],"within":0}},"message":{"zh":"“{actual}”关上了门","en":"“{actual}” shuts the door"},"say":["我来为您申请，或请能处理的同事协助，稍后给您答复"],"why":{"zh":"做不了的，说能做的","en":"Say what can be done instead"},"source":"tianzhu 绝对禁止说的话 5","examples":{"bad":[],"good":[]},"id":"forbidden/cannot-do","fix":false,"sayHant":["我來為您申請，或請能處理的同事協助，稍後給您答覆"]},{"title":{"zh":"不把事情推给客户自己做","en":"Never push the work on the customer"},"level":"error","check":{"forbid":["这个很简单，你自己拆装一下就可以，我来教你","[<addressee>]<oneself>…(不就|就|也|便)(行|好|成|得|完|完事|够|懂|会|搞定|有|知道|清楚|能用|装上)了[嘛|呗|啦]","[<addressee>]<oneself>(弄|搞|看|拆|装|拆装|修|查|试|改|换|拧|接)…(就|也|不)(可以|行|得|成)","<oneself>(不会|不能|不晓得|没长手|没手)[去](看|查|弄|搜|动手|找|装|算|打|问|上网)","<addressee>不会<oneself>(看|查|弄|搜|动手|找|装|算|打|问|去|上网)","<addressee>[就|先|还是|麻烦|得|要|只能|请|最好|可以|需要|反正]<oneself>[再|先](想办法|解决|处理|琢磨|研究|摸索|看着办|搞定|克服|体会|协调|沟通|联系|承担|协商)","<oneself>(看着办|想办法|想辙|琢磨去|掂量|研究研究|琢磨琢磨|摸索|慢慢摸索)[吧|呗|去|嘛|啊]","<oneself>[再|先|去|好好|多|仔细](看|翻|读)[看|一下|一遍|一看|下|几遍](说明书|说明|教程|手册|视频|官网|公告|合同|条款|规则|网站|公众号|帮助中心|短信|详情页|页面)","<oneself>[去|上|到](百度|网上|上网|官网|网站|度娘|谷歌|google|搜索|后台|app|手机上|应用)[上|去|里](搜|查|看|找|睇|问|弄|办|下|操作|一下)","<oneself>[去|再](百度|搜|谷歌|查|翻|算|核对|打听|数)[一|两](下|百度|搜|查|翻|算)","<oneself>(百度|搜索|上网)(吧|呗|去|嘛|啦|一下|查|看|睇)","<oneself>(去|上|到|跑|往|跟|找)…(跑一趟|领一下|拿一下|取一下|看一下|查一下|问一下|对一下|问|说|要|拿|取|办|找|催|沟通|协商)","<oneself>(去|上|到|跑|回|往)(柜台|网点|营业厅|门店|店里|前台|仓库|银行|现场|邮局|驿站|总部|物业|派出所)","<oneself>…(扛|搬|抬|拿|送|背|拉|拖|提|寄|取|推|驮)(过来|过去|回来|回去|上去|上来|下去|下来|走|进去)","<oneself>(打|去打)(电话|热线|给)…","<oneself>(联系|联络|催|打电话|问|找|跟)[一下](快递|物流|厂家|司机|师傅|物业|商家|卖家|银行|售后|厂商|骑手|房东|他|他们|人家)","<oneself>(按|照|跟|对|按照|对照|参照|看)着(说明|说明书|视频|教程|图|步骤|网上|上面|提示)…(弄|装|操作|来|做|搞|拆|修|接)","<oneself>(弄|搞|整|装|修|拆|查|看|算|接|调|换|洗|动手|解决|处理|下载|来|跑|操作|打)(吧|呗|嘛|啦|噻|咯|哈|喽|去吧|去呗|一下啦|下啦|下嘛|下吧|去嘛|就行|就得了|就完了)","<addressee>[就|先|麻烦|可以|还是|请|反正]<oneself>[先|再|去|动手|随便|拿|用|把…](拆|拧|接|插|重启|换|装|修|捅|敲|擦|清理|按)[开|上|下|掉]…(看看|试试|一下|完事|插上|就|看)","(有手就行|没长手|有手有脚|三岁小孩都会|小孩都会|是个人都会)[的|自己弄]","(有手有脚|又不是没手|没长眼|没长手)","<addressee>[可以|请|需|需要|得|麻烦]自行(处理|解决|安装|查询|联系|前往|想办法|购买|修理|维修|搬运|更换|寄回|联络|拆装|承担|沟通|协商|查阅|搜索|摸索|研究)","(请|麻烦)自行(处理|解决|安装|查询|联系|想办法|修理|维修|搬运|联络|拆装|沟通|协商|查阅|摸索|研究)","<addressee>[就]不能<oneself>…(吗|么|啊|嘛)","(懒得|没空|没时间|没功夫|没工夫)(给|帮|替)<addressee>(弄|查|搞|办|装|看|做|处理)"],"unless":["<oneself>…(或者|也可以|还是|要么|要不)…(我|我们|师傅)(来|给|帮|派|上门)","(您|你)(想|愿意|喜欢|要是|如果)…<oneself>","(不用|不必|别|无需|无须|不需要|唔使|唔好|免得|省得|避免|不要|甭|请勿|不会让|不能让|用不着)[再|去|让|先|劳|劳烦][<addressee>][先|再|去|跑去|总是]<oneself>","(勿|不要|别|不能|不可|先不要|切勿|严禁)自行","(如果|要是|假如|愿意|想|想要|选择|喜欢|习惯|打算|您是)[<addressee>|愿意|想|要]<oneself>","<self>[会|来|可以|就|去|能]<oneself>","<oneself>(拆|装|修|查|弄|试|换|搞|看|调|改)(过|的|得|好的|不了|不会)","<oneself>…(吗|还是)","<oneself>…的话","(陪|带|教|指导)<addressee>…<oneself>","(怎么|哪能|怎能)(能|会|好|可以)让<addressee>"],"sounds-like":6},"message":{"zh":"“{actual}”是让客户替我们干活","en":"“{actual}” makes the customer do our work"},"say":["我来为您安排，或一步一步陪您完成"],"why":{"zh":"客户来电是要人帮忙","en":"The customer calls to be helped"},"source":"tianzhu 绝对禁止说的话 8","examples":{"bad":[],"good":[]},"id":"forbidden/do-it-yourself","fix":false},{"title":{"zh":"不说“另请高明”","en":"Never say “find somebody better”"},"level":"error","check":{"forbid":["我就这水平了，不行，你另请高明吧","<self>[<flatly>][也](就|只|只有|也就|也就是|仅|就只|只能|就是)[有|是|到](这|那|这个|这么|这么点|这点|这点儿|这么点儿|那么点|这么大|这种)[个](水平|水准|能力|本事|能耐|本领|料|技术|程度|德行|两下子|两把刷子|素质|手艺|道行|档次|斤两)[了]","<self>[的|嘅](水平|水准|能力|本事|能耐|手艺|技术|脑子)[也](就|就是|也就|系|只有|就只有)(这样|这么大|这么点|这点|咁|到这|到这儿|这么高|这水平|咁样)","<self>[<flatly>][就|只|也就|也只|就只](会|懂|学了|能做到|能干)(这么多|这些|这点|这么点|这个|到这)","(是|到|就是|已经是)<self>[的](极限|上限|最高水平)[了]","<self>(就|是)菜[啦|了|怎么|找|您]","<addressee>[还是|只好|要不|不如|干脆|最好](另请|另寻|另找|另觅|另聘|另投)(高明|高人|他人|别家|别人|大神|能人|明主|名师)","(另请|另寻|另觅)高明","<addressee>[还是|就|要不|不如|干脆|尽管|请|只好|最好|赶紧|自己|再][去|来](找|请|换|搵|寻|聘|叫|移步)[个|一个|位|一位|那些|那种|外面的|真正的]<someone-better>","<addressee>[还是|就|要不|不如|干脆|尽管|请|只好|最好|赶紧][去|来](找|请|换|搵)[个|过|一个|位]<someone-else>(吧|呗|去|啦|来|好了|囉|咯|嘛|伺候|给您|给你)","(嫌|看不上|瞧不上|信不过|不相信|唔满意|不满意|不满)…[的话][<addressee>][就|可以|便|那就](找|换|请|搵|去找)[个|过|一个](<someone-else>|<someone-better>)","(换|找|请|搵)[个|过]<someone-better>[来](伺候|服务|给<addressee>|帮<addressee>|跟<addressee>|修|弄|讲)","有(本事|能耐|种)<addressee>[就|倒是|自己](找|请|换|来)","比<self>[<take-care-of>][得|们](强|好|高|厉害|行|懂|高明)[的](有的是|多的是|多了去了|多着呢|大有人在|多得很)","有的是比<self>…(强|好|高|厉害|行)","(谁行谁上|你行你上|您行您上)","<someone-better>…有的是","(庙|店|我们)(小|太小)[啦](容|供|装)(不下|不起|唔落)","(容|供|装)不(下|起)<addressee>[这][尊|座|位](大佛|大神|佛|神)","(伺候|侍候|服侍)(不了|不起|唔起|不来)<addressee>","(我|老子|本人|咱|爷)[可](不伺候|不侍候|懒得伺候|不干了)[了]","(要|想要)…(更好|更高|更专业|更强)的…(移步|去|找|换)…(别家|别处|别人|其他店|其他家|别的)","<self>[<flatly>]配不上<addressee>"],"unless":["(让|叫|劝)<addressee>[还是](另请|另寻|找|换)","(高明|名师)(区|县|市|路|店)","(给|帮|为|替)<addressee>[另](换|找|请)","(不用|不必|无需|别|不要)[再|去|让<addressee>](找|换|请|另请|另找)"]},"message":{"zh":"“{actual}”是撂挑子","en":"“{actual}” walks off the job"},"say":["我请更有经验的同事一起帮您看看"],"why":{"zh":"帮不上时找人帮，不是让客户找人","en":"If you cannot help, find somebody who can"},"source":"tianzhu 绝对禁止说的话 6","examples":{"bad":[],"good":[]},"id":"forbidden/find-someone-better","fix":false},{"title":{"zh":"不说“爱找谁找谁”","en":"Never tell the customer to go and find whomever they like"},"level":"error","check":{"forbid":["[<addressee>](爱|想|愿意|乐意|高兴|钟意|喜欢|想要|愿)[去|跟|到]<go-and-tell><whom>[说|讲|告|投诉|反映|评理|里|儿][您|你][就|便|尽管|只管|也|就去]<go-and-tell><whom>[说|告|投诉|去|讲]","(爱|想|愿意|乐意|高兴)(找|打给|去找)(领导|媒体|记者|律师|老板|经理|总部|工商|消协|警察)[您|你](就|便|尽管|只管|随便)(找|打)","(爱|想|愿意|乐意|高兴|要)[去]<complain>…(就|尽管|只管|您就|你就|便|随便)[去]<complain>","(爱|想|要)(投诉投诉|告告|曝光曝光|闹闹|投投|找找)[去|呗]","(爱|想)(投诉|告|找|打|投|闹)[大]不(投诉|告|找|打|投|闹)","爱(谁谁|咋咋|咋咋地|咋地咋地|怎么着怎么着|怎么样怎么样|怎样怎样|咋的咋的|哪哪)","<addressee>[可以|就|请|尽管](随便|随意|尽管|只管)[去|打|上|你](<complain>|找谁|打12315|打12345|打电话举报)","(随便|任凭|随)<addressee>[去|怎么|上哪|找谁|要](<complain>|找|打热线|发微博)","(随|由得)<addressee>(的便|便|大小便|去告|去闹)","<addressee>[就|倒是|有种|快|赶紧|赶快|现在就][去|上]<complain>[我|我们|咱][去](呗|噻|啊|好了|啦|咯|嘛|就是了|就是|试试)","<addressee>[就|倒是|赶紧|赶快|尽管|只管]去<complain>(呗|噻|吧|啊|好了|啦|咯|嘛|嘞|哪个怕|谁怕|我们不怕)","(告|投诉|举报)去(呗|噻|吧|啊|好了|啦|咯|嘛)","<addressee>…打…热线[去](呗|好了|噻|啊)","(不服|不服气|有本事|有种|有能耐|唔服|有胆)[的话][<addressee>][就|可以|尽管|倒是](去|上|打|找|告|叫|到|投诉|曝光|发)[告|投诉|法院|举报]","(不满意|有意见|不高兴|不爽)[的话][<addressee>][就](上|去|找)…<complain>[去](呗|吧|啊|噻|好了|啦|嘛)","(不满意|有意见|不高兴|不爽)<addressee>[就](上|去)(别处|别的地方|别地儿|法院|消协)","(告|投诉|打|找|反映|问|上|去)[到|给](谁|哪|边个|边度|哪里|哪儿)[告|投诉|讲|说](也|都)(得|冇用|没用|白搭|一样|没人理|不怕|随你|随便)","(去|上|到)(边度|哪|哪里|哪儿)<complain>(也|都)(得|行|可以|成|随你|随便)","(找|跟)谁<complain>(也|都)(可以|行|成|得|随便|一样)","(去|您|你)(找|问)谁(也|都)(行|成|得|随便)","(另|再)找[个](地|地方)[儿](说理|评理|讲理|投诉|告)","(我|我们|平台|哪个|谁|咱)[也|可|才|都|又](不怕|还怕|会怕|怕)<addressee>[的|去](<complain>|平台投诉|差评)","找谁[我](管不着|不管|跟我无关)","<complain>[的话]<addressee>请便","(爱|想|愿意|乐意|高兴)(怎么|咋|咋个|点|上哪|去哪|哪)[儿|里|样](<complain>|去|闹|说|弄|处理|说理|着|办)[就|便](怎么|咋|咋个|点|上哪|去哪|哪)[儿|里|样][<complain>|去|说|闹]","(悉听尊便|好走不送|慢走不送|大门在那|门在那边|门在那儿)","(告|投诉|闹|找)到(天边|中央|北京|联合国|天上|总部|哪儿|哪里|天涯海角)(去|也|都)(没用|一样|白搭|不怕|行|可以|随你|这样|这结果)","天王老子[来|来了]…(没用|一样|不怕|不好使)","(要|想)[去]<complain>[<addressee>](就|尽管|赶紧|随便|快|便)[去]<complain>","谁爱(管|修|办|处理|接|干|退|弄)谁(管|修|办|处理|接|干|退|弄)","<addressee>…(12315|12345|热线|法院|消协|媒体|工商|消保官|微博|抖音|电视台|三一五|315|报社)…(去|打|告)(呗|啊|吧|噻|嘛|啦|咯|好了)","有意见[<addressee>](憋着|上别处|找谁|留着)","<complain>[我|我们]随便[你|您]","<addressee>(慢慢|接着|继续)<complain>[去|吧]"],"unless":["随便<addressee>(选|挑|看|试|坐|用|问)","(爱|想|愿意)找谁…(帮|转)","随意找"],"sounds-like":5},"message":{"zh":"“{actual}”是在赶客户走","en":"“{actual}” sends the customer away"},"say":["非常抱歉让您不满意，我来帮您把问题反映上去，并跟进结果"],"why":{"zh":"投诉是客户给我们的机会，不是麻烦","en":"A complaint is a chance, not a nuisance"},"source":"tianzhu 绝对禁止说的话 3","examples":{"bad":[],"good":[]},"id":"forbidden/go-find-anyone","fix":false},{"title":{"zh":"不说“我不懂”","en":"Never say “I do not know” and leave it there"},"level":"error","check":{"forbid":["[<this>[一|个][<matter>][儿]]<self>[<flatly>][<flatly>](不|没|莫)[太|大|怎么|是很|是太|咋|甚|多]<know>[啊|呀|呢|嘛|诶|欸|耶|哦]","<this>[<matter>][儿][<flatly>][<flatly>](不|唔)[太|大|怎么|是很]<know>","<self>[<flatly>](哪|哪儿|咋|咋个|怎么|点|边度|上哪儿)[会|能|可能]<know>","(谁|鬼|天|老天爷|边个)[才|会](知道|晓得|清楚)","(我|我哋)[都|又|真系|就](唔知|唔清楚|唔识)","<self>[<flatly>](不造|不熟)","<self>[<flatly>][<flatly>](搞|弄|闹|整|说|讲|拎|吃|摸|答)(不|唔)(清楚|清|明白|懂|准|好|上来|出来|透|灵清)","<self>[<flatly>](看|听)(不|唔)[太|大](懂|明白)","<self>[<flatly>](没|没有|冇)(概念|谱|学过|接触过|听说过|听过|见过|弄过|头绪|印象|研究过|培训过|做过)","<self>[<flatly>](一窍不通|一无所知|一头雾水|两眼一抹黑|一问三不知|门外汉|外行)","(上面|上头|领导|公司|培训|主管|店长|总部)[的时候|也|又|都](没|没有|冇)(说|讲|教|通知|交代)[过]","(没人|没有人|冇人|没谁)(告诉|通知|教|交代|培训)[过]<self>","<addressee>问<self>(问谁|哪|咋|怎么|也没用|也白搭|也不|有什么用|有啥用)","我[上]问谁去","不(知道|晓得|清楚|了解|造)(啊|呀|哦|喔|诶|欸|耶|嘞|哎|咯|喽|嘛|噢|不知道)","(不知道|不清楚|不晓得|不了解)(没学过|没听说|别问我|你问别人|您问别人|您问他|你去问)"],"unless":["(不是|觉得|以为|认为|怕|担心|如果|要是)<self>[也|还]不(懂|知道|清楚|明白|了解)","(不|没)[太|大]<know>(怎么称呼|如何称呼|该怎么感谢|的话|也没关系|没关系|没事|装懂|能不能|可不可以|能否|方不方便)","(不|没)[太|大]<know>(您|你)的(意思|需求|问题|情况|地址|订单|具体|要求|想法)","不知道(您|你)(贵姓|方便|方不方便|是否|是不是|有没有|那边|这边|能不能|可不可以|需要|需不需要|想|说的是|指的|对|觉得|喜欢|住|怎么|什么|几|还有|介意|之前|家)","不(知道|清楚)是(否|不是)","不(知道|清楚)我(这样|这么|说|讲|有没有|解释)","(<addressee>|客户|顾客|人家|会员|老人)[可能|也|还|都|要是|如果|之前](不|没)[太|大]<know>","(知不知道|清不清楚|懂不懂|了不了解|明不明白|晓不晓得)","(看|听)不[太](懂|明白)[<addressee>|的话]…(再|麻烦|请|重复|慢|可以)"],"sounds-like":3},"message":{"zh":"“{actual}”让客户没了着落","en":"“{actual}” leaves the customer with nothing"},"say":["我马上帮您核实，弄清楚后第一时间答复您"],"why":{"zh":"不知道可以，去弄清楚是客服的事","en":"Not knowing is fine; finding out is the job"},"source":"tianzhu 绝对禁止说的话 2; 服务常见的问题","examples":{"bad":[],"good":[]},"id":"forbidden/i-do-not-know","fix":false,"sayHant":["我馬上幫您核實，弄清楚後第一時間答覆您"]},{"title":{"zh":"不说“只能这样”","en":"Never say “it can only be like this”"},"level":"error","check":{"forbid":["[这|那|也|就|反正|现在|所以|您|你][就|也|都]只(能|好|可以)(这样|那样|这么着|这么办|咁样|咁|如此|这么的|这样子)[了|先]","(唯有|就得|也就|只有|只得)(这样|这么着|咁样|如此|这么地)[了|啦|吧]","(就|只能)(这么着|这么地|这么的|将就)(吧|了|呗|先)","(也|真|真的|实在|确实|都|就|可就|也是|真是|的确)没[有]<no-means>[了|的]","(那|这|现在)[我|我们|我这边][就|也是|也|可|真]没[有]<no-means>[了]","没[有]<no-means>(了|啊|呀|嘛|啦|咯|哦|喔|哟|呢|的事|喽|呗)","(没|冇|莫得|没得)(辙|招儿|招了|咒念|戏|得改|得搞|得谈|得商量|得选|得挑|得救|商量|余地|的选|法子|计)[了]","(一点|半点|啥|什么|一点儿)<no-means>(也|都)没[有]","(冇|无)(办法|计|法|得)(啦|喇|架|㗎|嘅|只|佢|喎|啊|呀)","(我|我们|这边|那|这|咱|谁|人家|我这儿|还)[也|又|能|还|会]有(什么|啥|咩|乜)<no-means>[呢|啊|嘛|呀]","(哪|哪儿|哪里)[还]有[别的|其他|什么|啥]<no-means>","<self>能(怎么办|怎么着|咋办|咋整|有什么办法)","(规定|系统|制度|政策|规矩|规则)就(是|系)(这样|死的|咁样|这么定的|这个样子)[的|啦]","没有(商量|余地|商量的余地|选择的余地|回旋余地|得商量)","谁来[了|说][也|都](一样|没用|没辙|没招|这样|白搭|不行|改不了)","(找谁|说破天|你说破天|怎么说|说什么|说再多|骂我|投诉)[也|都](没用|一样|改不了|白搭|冇用|是这样|这个结果)","(没有|没|冇|别无|再没)(别的|其他|其它|另外的|第二个|第二条|更好的|他)(办法|法|法子|路|道|选择|方案|途径|招|出路|辙)[了|可走]","就(这|那)[么](一条|一个|一种|条|个)(道|路|办法|法子|法|方案|选择|规矩)[儿]","(只有|仅有|就)(这|那)[么][一](条|种|个)(道|路|办法|法子|方案|选择)[儿][了|可走]","(只能|只好|就|就得|得|您就|你就|那就|只有|唯有)[您|你][自己|只能|先](认命|认了|认倒霉|自认倒霉|忍着|忍忍|忍一忍|将就|凑合|受着|认栽|吃哑巴亏|吃这个哑巴亏|吃这个亏|自求多福|听天由命)[吧|了]","(认命|自认倒霉|认栽|将就着)(吧|呗|用吧|了)","(不|唔)(行|修|要|退|买|满意|接受|换|做|想要)[就]拉倒","(改|变|换|动|退|减|挽回|恢复)(不了|唔到|不得|不来)[了](就|没|就得|只能|谁|反正)","(这|那)是没[有](办法|法子)的","(无可奈何|没有任何办法|毫无办法|爱要不要|爱买不买|爱信不信|爱退不退|爱等不等)","(只能|就|只有)(这么多|这个价|这点)了[别|没|要]","(没得|没|冇得)(挑|选|改|变|谈|商量|讲)","就这样[吧|了](没|你|您)(办法|别的|爱|认)"],"unless":["(是不是|不是|也不是|不是说|并不是|难道|不至于|不会)[说][就]只能(这样|那样|如此)","有没有(别的|其他|其它|更好的|什么)","没[有]办法(打开|回答|使用|登|看到|查看|到|去|收到|确定|保证|及时|的话|给|帮|为|替|跟|一个人|马上|立刻|说)","没[有]<no-means>的话","有(什么|啥)办法(可以|能|帮|解决|处理)","看[看]…有(什么|啥)<no-means>","不是没[有]","只能这样(操作|设置|安装|才|写|填|做|走|弄|装)","(没有|没)(别的|其他|其它|另外的)(办法|选择)(吗|么)","(让|叫|要|令)<addressee>[自己](认|忍|将就|受|吃)","没(商量好|选好|选上|选中|谈好|变化|改动|变|改过|选)"],"redeemed":{"by":["(但|不过|可是|但是)[我|我们](已经|会|可以|帮|给|替|能|先)","(我|再|来|先)(帮|给|替|为)<addressee>"],"within":0},"sounds-like":5},"message":{"zh":"“{actual}”没有给客户出路","en":"“{actual}” leaves no way out"},"say":["目前的情况是这样，我再帮您看看还有没有其他办法"],"why":{"zh":"总有下一步可以说","en":"There is always a next step to offer"},"source":"tianzhu 绝对禁止说的话 9","examples":{"bad":[],"good":[]},"id":"forbidden/no-other-way","fix":false},{"title":{"zh":"不说“不关我的事”","en":"Never say it is none of your business"},"level":"error","check":{"forbid":["[这|那][<matter>][好像|可|又](不|唔|没|莫|甭)(关|干|碍|赖)<self>[的|什么|啥|嘅](事|事情|问题)","(关|干|碍|管)<self>[<no-tie>|鬼|球|蛋|铲铲|哪门子|吊|鸟|个鸟](事|事儿|相干)","[<this>[<matter>]](跟|和|与|同|于)<self>[客服|平台][<flatly>][<flatly>](没|没有|无|毫无|冇|木有|么有)[<no-tie>]<tie>","(跟|和|与|同)<self>[<flatly>]<no-tie><tie>[也|都](没|没有|无|冇)","(跟|和|与|同|于)<self>[<flatly>]有<no-tie><tie>","(跟|和|与|同)<self>有<tie>(吗|咩|么)","(跟|和|与|同|于)<self>[<flatly>](无关|不相干|不相关|八竿子打不着|八杆子打不着|不沾边|沾不上边|沾不上|挨不着|挨不上|不搭界|不搭嘎|不搭边|扯不上|不挨着|半点不沾)","(没|冇)<self>[什么|啥|咩](的事|事儿|事)","又不是<self>[给|把|们|让|叫|帮]…(惹|弄|搞|整|干|造成|害|卖|发|寄|装|答应|定|摔|打|送|收|抢|偷|拿|撞|写|拖|丢|逼|让|叫|碰|设计|生产)[坏|丢|错|出来|你]的","又不是<self>(惹|弄|搞|害|逼)","<self>又(没|没有|冇)[有](抢|惹|弄|动|拿|收|骗|碰|逼|让|求|欠|拖|害|撞)","<addressee>[老](冲|朝|对|跟|同)<self>(发火|来|撒气|抱怨|诉苦)[有](干嘛|什么|做什么|干什么|啥|什么用|做咩|没用|有用吗)","(跟|同|和)<self>(说|讲|反映)[这些|这个|这](干嘛|干什么|没用|冇用|做什么|也没用|有什么用|有啥用|有用吗|做咩|干啥)","(那|这)[可]是<addressee>(们之间|自己|个人|自家|自个儿|两家|两口子|家里|私人)的?(事|私事|家务事|家事)","<addressee>们(之间|两家|自己|双方)的(事|纠纷|矛盾)[<self>|我们](不|没)","<self>[<flatly>](不掺和|不掺合|懒得管|不想管|不搅和|犯不着|不蹚浑水)","(赖|怨|怪)(不着|不到|不上|唔到)<self>","(概不负责|恕不负责|与本店无涉)"],"unless":["(不会|不能|不是|没有|怎么会|绝不)…(不关|没关系|无关|没有关系)","没(什么|啥)事"],"guards":["quoted"]},"message":{"zh":"“{actual}”把自己撇开了","en":"“{actual}” keeps the customer at arm’s length"},"say":["请您放心，我来帮您了解情况，看看怎样能尽快解决"],"why":{"zh":"客户找到我们，就是我们的事","en":"Once the customer calls, it is our business"},"source":"tianzhu 绝对禁止说的话 4","examples":{"bad":[],"good":[]},"id":"forbidden/none-of-my-business","fix":false,"sayHant":["請您放心，我來幫您瞭解情況，看看怎樣能儘快解決"]},{"title":{"zh":"不说“不归我管”","en":"Never say it is not your job"},"level":"error","check":{"forbid":["[<this>[件|一块][<matter>][儿]][<flatly>][<flatly>](不|没|唔)[该|应该](归|由|属|用|轮|劳)<self>[来]<take-care-of>","不(归|由)[<addressee>说的|您这|这]<self>","不(在|归|经|过)<self>[的](手上|手里|手头|手|这|这边|这里|这块|这儿管)","(不|哪)[应]该<self><take-care-of>","(轮|论)(不|没|唔)[到|着|得到|得着]<self>…<take-care-of>","(不是|唔系|哪是|不算)<self>[来|能|该|应该|直接|在]<take-care-of>的","(不是|唔系|不算|又不是)<self>[的|该|嘅|应该]…(分内|份内|职责|工作|业务|活儿|范畴|范围|差事|的事|该管)","(不属于|不在|超出|超出了|超过|超过了|超咗)<self>[的]…(职责|工作|管理|管辖|负责|业务范围|岗上|分内|权限范围)","<self>[<flatly>](不管|管不着|管不到|管不了|没法管|冇得管|唔负责|唔理|不负责|不受理)[<this>|维修|售后|发票]","<this>[<matter>][儿]…<self>[<flatly>](不|没|唔)(管|理|负责|受理|经手)","<self>[们](只管|只负责|光管|光负责|就管|就负责|净管)…(不|没|别的)…(管|负责|理)","<self>[<flatly>](凭什么|凭啥|为啥要|干嘛要|犯得着)[要|来|给<addressee>]<take-care-of>","找<self>(没用|冇用|也没用|也白搭|干嘛|干什么|不着|做咩)","找错(部门|门|人|地方|庙门)了","<this>[<matter>][儿](别|甭|不要|莫|少)(找|问|来找)<self>"],"unless":["(是不是|是否|不管…不是)<self>","虽然…(不|没)(归|由|属)<self>","您(是说|说)…不归","不管(是|多|怎|如何|什么|哪|谁|您|有没有|在|遇)","(不会|不能|没有|哪能|怎么会|怎么能|怎能|绝不|从不|不敢)…不管"]},"message":{"zh":"“{actual}”是把客户推开","en":"“{actual}” turns the customer away"},"say":["我来帮您联系负责的同事，并全程为您跟进"],"why":{"zh":"首诊责任制：谁接待，谁跟进到底","en":"Whoever takes the call owns it to the end"},"source":"tianzhu 绝对禁止说的话 1","examples":{"bad":[],"good":[]},"id":"forbidden/not-my-duty","fix":false,"sayHant":["我來幫您聯繫負責的同事，並全程為您跟進"]},{"title":{"zh":"不说“还想怎样”","en":"Never say “what more do you want”"},"level":"error","check":{"forbid":["我这样服务已经很不错了，还想怎样","[<addressee>][到底|究竟]还(想|要|想要)[<self>](怎样|怎么样|怎么着|咋样|咋的|咋地|咋着|如何|干嘛|干啥|闹哪样)","(到底|究竟)(想|要|想要)[<self>](怎样|怎么样|怎么着|咋样|咋的|咋地|干嘛|干啥|闹哪样)","还(要|想|想要|让|叫)<self>(怎样|怎么样|怎么着|怎么办|怎么做|咋样|咋办|咋地|干嘛|干啥|做什么|如何|跪)","<addressee>[到底|究竟|仲|还|又]想点(样|呀|啊|吖|喎|啫)","<addressee>…还有(什么|啥|哪点|哪里|哪儿|什么好)[可|好](不满意|不知足|不满足|不高兴|挑|抱怨|说)[的]","<addressee>(还|都|仲|怎么还|咋还|居然还)(不|唔)(满意|知足|满足|领情|够|罢休)","<addressee>(还|怎么还|咋还)[就]没完没了","<addressee>还没完[了]","(算|已经|都|也|真的|我们)够(可以|不错|好|意思|到位|耐心|客气|给面子|照顾<addressee>|优惠|迁就<addressee>|快|有诚意)了[吧]","(态度|服务|待遇|条件|赔偿|处理)[已经|都|就|也|还]…(算|够|非常|很)[是](好|不错|可以|到位|客气)的了","(态度|服务|诚意)[已经|都|也](够|很)(到位|可以|好|意思|不错)了[吧|还]","(对<addressee>|跟<addressee>|给<addressee>)…(够|很|相当)(好|不错|可以|意思|客气|耐心|照顾|给面子)了","(能|肯|愿意)…(就|已经)(不错|烧高香|偷着乐|谢天谢地|很给面子)了","(仁至义尽|烧高香|天大的面子|偷着乐)","<addressee>差不多(行|得|就行|就得|就可以)了","(得|得了)便宜还卖乖","(别|甭|不要|莫|唔好)[那么|这么|太](得寸进尺|过分|挑三拣四|挑了|不知足|贪得无厌|给脸不要脸|蹬鼻子上脸|贪心|挑剔|狮子大开口)[了]","(怎么|咋|还|真|这么|那么)[是|这么|那么](不知足|不知好歹|难伺候|贪心|得寸进尺|难搞|挑剔)","(给脸不要脸|给脸了|蹬鼻子上脸|人心不足蛇吞象|贪得无厌|得寸进尺|狮子大开口)","(就|快|该|得)知足[了]吧","<addressee>[就](知足|偷着乐)[吧]","(怎么|还|咋)好意思(再|还|要|开口|提|说)","好意思(再要|还要|再提)","(道歉|道了歉|赔礼|赔不是|赔了不是|退给<addressee>|补给<addressee>|赔给<addressee>|给<addressee>赔|退了|赔了|补了)…(<addressee>还|还想|还要|还不|还没完)","(做|干|搞|服务|说|讲|赔|退|让|帮)到这[个|种](份儿上|份上|份|份儿|地步|程度)…还","还有比(这|我们|咱)[更|还](好|强|便宜|优惠|周到)的","<addressee>[去|上外头|满大街]打听打听","(甭|别|还|再)(挑三拣四|挑了|挑来挑去)","还想[要](上天|要天上的星星|要啥自行车|怎么着啊)","还(想要|要)[什么|啥]自行车","(还|你还|您还)要闹到(什么|啥)","<self>[<addressee>][已经|都]…(够|很|这么|那么|相当|非常)(好|耐心|客气|到位|快|不错|照顾<addressee>|给<addressee>面子|努力|周到)了(吧|还|<addressee>|别|怎么)","<self>[已经|都](尽力|仁至义尽|做得够多|做得够好)了(吧|还|<addressee>|别|怎么)","<addressee>还(挑|嫌|嫌弃|挑理|挑刺|挑肥拣瘦|嫌这嫌那)","(免费|白送|送|赔)<addressee>的[<addressee>]还(挑|嫌|嫌弃|不满)","<addressee>…(要求|事儿|事)[也|可|真|咋|怎么](太|真|这么|那么|忒)(多|高)[了]","(见好就收|适可而止|别不知足)","[要|让|还要|难道要](我|我们)[给<addressee>](跪下|磕头|下跪|喊爷爷|叫爷爷|跪着)","(这样|都这样|这么多)[了]还(不够|不行|不满意|不知足|嫌少|嫌慢|嫌不够)","(别人|别家|其他客服|旁人|换个人|换别人|换别家|换了别人)(早|早就|哪|才不)[就|会](不理|挂|不管|骂|不伺候|给<addressee>|这么)","<addressee>[这人|可真|真|太|怎么|咋|这个人][这么|太|真](难伺候|难缠|难搞|事儿多|磨叽|难弄|难讲话)","<addressee>[到底|究竟](要|想|要想)(怎样|怎么样|怎么着|我怎么做)才(肯|算|罢休|算完|够)"],"unless":["还有(什么|啥|哪里|哪儿)[可|好]不满意[的]…(请|告诉|尽管|跟我|说出来|反馈|都可以|欢迎|我们|我来)","请问<addressee>","(如果|要是|假如|若|万一)…还不","<addressee>(已经|真的|真是)[很]够","(不是|并非)<addressee>(贪心|挑剔)"],"sounds-like":5},"message":{"zh":"“{actual}”是跟客户较劲","en":"“{actual}” picks a fight"},"say":["您还有哪些地方不满意，请您告诉我，我继续帮您处理"],"why":{"zh":"客户还有要求，说明问题还没解决","en":"If the customer still asks, it is not solved yet"},"source":"tianzhu 绝对禁止说的话 7","examples":{"bad":[],"good":[]},"id":"forbidden/what-more-do-you-want","fix":false},{"title":{"zh":"投诉处理五步","en":"Five steps for a complaint"},"level":"warning","axis":"procedure","check":{"order":[{"step":{"zh":"了解并记录","en":"understand and record"},"any":["<record>","<paraphrase>"]},{"step":{"zh":"协助或上报","en":"assist or escalate"},"any":["<escalate>"]},{"step":{"zh":"告知处理方法","en":"tell the method"},"any":["<tell-method>"]},{"step":{"zh":"跟进","en":"follow up"},"any":["<follow-up>"]}],"when":{"said":["<complaint>"],"unsaid":["<no-complaint>"],"by":"customer","turns":10},"where":{"after":["<complaint>"],"unless":["<no-complaint>"]}},"message":{"zh":"投诉处理缺少：{steps}","en":"Missing in the handling of the complaint: {steps}"},"why":{"zh":"接到投诉，了解并记录，协助或上报，告知处理方法，跟进到底（按词语判断，把握有限，所以只在较长的通话里提示）","en":"Record, assist or escalate, tell the method, follow up (judged by words alone, so only in longer calls)","zh-Hant":"接到投訴，瞭解並記錄，協助或上報，告知處理方法，跟進到底（按詞語判斷，把握有限，所以只在較長的通話裡提示）"},"source":"tianzhu 投诉处理流程","examples":{"bad":[],"good":[]},"id":"procedure/complaint-flow","say":[],"fix":false},{"title":{"zh":"请教姓名要客气","en":"Ask for the name politely"},"level":"warning","check":{"forbid":["<addressee>[的](名字|姓名|大名|名)[到底|究竟][叫|是|系](什么|啥|啥子|咩|乜)","<addressee>[到底|究竟|又|本人|这边]叫[做|个](什么|啥|啥子|个啥|咩|乜|乜嘢|咩名)[名字|名|名儿]","(亲|好的|行|喂|先生|女士|小姐|投诉人|本人)[本人]叫(什么|啥|咩|啥子)名[字|儿]","叫(什么|啥|啥子|咩)名[字|儿]…(登记|哪三个字|哪两个字|哪几个字|哪个字|记一下|报一下|快说|快点|查)","<addressee>[到底|是]姓(啥|什么|咩|乜|啥子)","<addressee>[到底|究竟][是|系](谁|边个|边位|哪个|哪位)(啊|呀|哪|来着|打电话|找谁|吖|本人|是本人|报上|叫什么|有什么事)","(你|妳)[到底|究竟][是|系](谁|边个|边位|哪位|哪个)","(报|说|讲|告诉我|发)[一下|下|一遍|个]<addressee>[的](名字|姓名|全名|大名)","(报|报上|告诉我)[一下|下|一遍|个|你的|您的](名字|姓名|全名|名来|大名)","(名字|姓名|全名)[再|给我|跟我|先|赶紧](报|说|讲|发|告诉我|打|留)(一下|下|来|过来|一遍|上来|给我|出来)","(你|您)(名字|姓名)[呢|是](什么|啥|快点|快说|咩)","<addressee>(名字|姓名)(呢|啊|呀)"],"unless":["(请|麻烦|劳驾|烦请|方便|能|可以|能否|可否|请问|不用|不必|无需|没必要|请教)…(报|说|讲|告诉|发|打|写|留|提供|给|报一下)[一下|我|下]…(名字|姓名|全名|名)","(请|麻烦|劳驾|烦请|方便|能否|可否|可以|能不能)…(名字|姓名|全名|名)[再|给我|跟我](报|说|讲|发|打|写|留|告诉)","请问<addressee>[是](哪位|边位|叫|姓|贵姓)","(是|问|说)谁(的|家|介绍|推荐)","<addressee>[是](哪个|哪位|谁)(的|家|客户|地址|城市|小区|区|部门|银行|店|单|账号|型号|版本|颜色|号码)","(狗|猫|宝宝|孩子|店铺|公司|同事|师傅|歌|品牌|产品|网名|昵称|他|她|它)[狗|的][名字]叫(什么|啥)","(名字|姓名)(填|写|发|报)(错|好|完|对|进|在)","名字(数|段)","(叫|是)什么(时候|原因|意思|字)","请问<addressee>的姓名是什么","(只要|只需|到店|前台|直接|凭)…(报|说|讲|告诉)…(姓名|名字)","(报|说|讲|告诉)…(名字|姓名)…(就可以|就行|即可|就好|就能)","(您|你)(先生|太太|女士|姐|哥|爱人|孩子)叫","叫什么(车|外卖|餐|单|菜|服务|价|来着)","(那位|这位|哪位|那个|位)(先生|女士|小姐)叫","(报|说|告诉我)[您的|一下](姓名|名字)[和手机号](就|即)(可|行|能)"]},"message":{"zh":"“{actual}”问得生硬","en":"“{actual}” is blunt"},"say":["请问您的姓名是？"],"fix":true,"why":{"zh":"请教姓名，用“请问”","en":"Ask, do not interrogate"},"source":"tianzhu 善用我代替您 1","examples":{"bad":[],"good":[]},"id":"rewrite/ask-name"},{"title":{"zh":"请客户等，要说“请”","en":"Ask to wait with “please”"},"level":"warning","check":{"forbid":["(稍等|稍候|稍后哈)[一下|一会儿|一会|片刻|会儿|下|一小会儿|几分钟|两分钟|一分钟|一阵]","等(一下|一会儿|一会|会儿|会|下|一小会儿|一小会|片刻|一哈儿|一哈|哈儿|一等|阵|一阵|多阵|多一阵|一歇|个两分钟)[下]","等(一|两|几|三|五|十|1|2|3|5|10)[来|几](分钟|秒|秒钟|分)","等我(一下|两分钟|几分钟|一分钟|把这|把那|一下下|会儿|一会儿|一哈|一哈儿|一阵|阵)","等等(哈|先)","(先|再|你|您)等等","等等等等","(先|就|慢慢|在那|在那儿|在这儿|给我|您|你|好好)等着[吧|呗|啊|哈|就行]","(您|你|先)(别挂|不要挂|别断|别走)[机|断|电话|线|开]","(慢着|且慢|等下下|等陣)"],"unless":["(<please>|请您|请亲|辛苦|有劳|拜托|还请|恳请|唔该|希望|敬请|烦请)[<addressee>|大家|各位][先|再|耐心|多|静心|帮忙|稍微|在线|在线上|在这里|在电话里|线上|不要挂机|别挂机|不要挂断|别挂断|不要挂电话][稍|再](等|候)","(<please>|请您|麻烦您|辛苦|有劳|拜托)[<addressee>][先|在…][稍](等|候|别挂|不要挂)","(<please>|请您)[<addressee>][先](不要挂|别挂|不要走|别走)","(能|可以|能否|可否|能不能|可不可以|方便|介意|愿意|愿不愿意|是否)[<addressee>|麻烦您][先|再|麻烦][稍]等","(不用|让|要|没|不|白|干|久|大概|大约|只需|只要|需要|需|得|约|最多|还要|再|苦|免|敢|用|害|叫|令|劳|多)[<addressee>][再|多|稍|在这|在那|在家](等|候)","<self>[就|先|在这|在这边|可以|会][稍](等|等等)<addressee>","我[们|待|会][再](稍|等(一下|会儿|下|会|一会儿|一会))","等(一下|下|会儿|会|一会儿|一会)[<addressee>|我|系统|师傅|快递|同事|页面|短信](还|会|就|再|发|送|到|将|可能|有|下雨|上班|回电|打给)","等(一下|下|会儿|一会儿)(给|要)","稍(等|候)[一下|片刻|一会儿|会儿](便|之后|后|会|再|能|就(好|行|可以|会|能|到|来|给|为|发))","等[一|半](下午|上午|中午|天|年|个月|周)","等下(周|次|个|月|礼拜|星期|班|课|雨|单|架|载)","等我[一](下班|下课|下车|到|回来|查到|确认|核实|有消息|这边|问到|拿到|忙完)","(想|还是|打算|要是|如果)[要]稍(等|候)","(等等|等一下|稍等)(信息|资料|功能|问题|一系列|服务|方面|情况|这些|产品|原因|都)","<addressee>[刚才|一直|都|已经|之前|在家|在那](等着|等了|等到|等不)","(两|几|三|五|十|一)(分钟|秒)(后|之后|左右|就|内|以内)","等我…(后|之后|以后|完了|就|再)","<addressee>先(等等|等)(看|再)"],"sounds-like":false},"message":{"zh":"“{actual}”少了“请”","en":"“{actual}” lacks “please”"},"say":["请稍等，马上帮您…"],"why":{"zh":"让客户等，是请求","en":"Waiting is a favour the customer does us"},"source":"tianzhu 案例 (稍等一下 / 请稍等，马上帮您讲解)","examples":{"bad":[],"good":[]},"id":"rewrite/bare-wait","fix":false},{"title":{"zh":"帮助不讲条件","en":"Help has no strings attached"},"level":"warning","check":{"forbid":["如果<addressee>需要我的帮助，<addressee>必须","[如果|要是|若|假如|倘若|要]<addressee>[要是|如果|还|若](想|要|想要|需要|还想|希望|想让|要想|想叫|如需|需|指望|非要)…<self>[的|来|继续|帮|给|为|跟]…(帮|办|处理|服务|协助|解决|帮助|查|整|弄|受理|处里|审批|退)…(必须|就得|得先|就要|先得|就别|就必须|就老老实实|就乖乖|就给我|务必|那就先|那就得|就先|你得|您得|必需|一定要先|首先要|就好好)","[如果|要是|若|假如](想|要|要想|想要|还想|想叫|要叫)[让|叫|要](我|俺|咱|我们|咱们|俺们)…(帮|办|处理|服务|协助|解决|帮助|查|整|弄|帮忙)…(必须|就得|得先|先得|就要|就别|就必须|就乖乖|就给我|就先|你得|您得|可以你先|可以您先|行你先|行您先|可以但|可以先|可以不过)","(想|要想|要|想要|还想)[尽快|快点|早点|赶紧](解决|处理|办|办成|退款|退钱|拿到钱)[问题|这事|这个事|业务]…(就必须|就得|你就|您就|必须得|先得|就别|就给我|就乖乖|你得先|您得先)","<addressee>(不|没|唔|再不|要是不|如果不)…(我|我们|俺|咱)[就|是|可|也|反正](凭什么|凭啥|干嘛|干吗|为什么要|才不|是不会|不可能|绝不|咋|点|懒得)[给|会|要]…(帮|办|处理|服务|解决|查|受理|退|理)","<addressee>(不|没|唔|再不|要是不|如果不)(给|把|签|交|配合|道歉|删|改|买|下载|加|关注|评|好评|填|听|先)…(我|我们|俺|咱)[就|是|可|也|反正](不|没法|没办法|不会|不能|唔会|唔)[给|再|会|继续](帮|办|处理|服务|解决|查|受理|退|给|管|跟进|理)","(只有|除非|等)<addressee>…(我|我们|这边|俺|咱)[们|这边](才|先)(会|肯|帮|给|跟|为|替|可以|能给|能帮|考虑)","<addressee>[先|必须先|得先|要先|只要|要是|把|给|肯|好好|乖乖]…(道歉|道欠|闭嘴|听话|好评|五星|改评价|撤诉|撤销投诉|撤投诉|态度|别骂|别吵|删差评|买|升级|办套餐|充值|冷静|礼貌|语气|客气|说声对不起|赔不是|加微信|关注|道个歉|下单|办卡)…(我|我们|俺|咱)[们|这边](再|才|就|可以|会|能|肯|便|先|自然)[考虑|给|会]…(帮|给|办|处理|查|退|继续|服务|搞定|解决)","(我|我们|俺|咱)[可以|能|会|愿意|也](帮|帮助|给|替)<addressee>[办|处理|弄|查|解决|申请|退|搞|可以|行|没问题|啊]…(但是|但|不过|前提是|条件是|可)[呢]<addressee>[也](必须|得|要先|首先|务必|一定要|要保证|就得|需先)","(帮忙|帮|帮<addressee>|帮助)[忙](可以|行|没问题|倒是可以|倒可以|也行|也可以|要得|得)…<addressee>[也](先|必须|得|要先|要|把|拿)","(如需|需要|若需|欲|倘需)[本人|我|我们|我司|本店|客服][的|继续](协助|服务|帮助|帮忙|处理)[的话][<addressee>](必须|须|务必|就得|应先|得先|就要|一定要)","<addressee>(再|要是再|如果再|继续|还要)…(我|我们)[就|可|便]…(不帮|不处理|不管|没法|不给|不办|不服务|不再)","<addressee>(要|想)[让|叫](我|我们)[继续](帮|查|办|处理|弄|管)[就|的话|你|您][就|那就](别|先|必须|得|老实|乖乖)","<addressee>[先|要](冷静|别骂人|别吵|别喊|好好说话|态度放好|把话说清楚|说话客气)…(再|才|就)[能|会|可以|给|帮|来|跟]…<addressee>","除非<addressee>…(否则|不然|我|才)","<addressee>(必须|得|就得|非得|一定要)[先]…才(能|会|可以|肯)…(帮|给|办|处理|查)","(给|改|打|删|写)[个|了|成|掉](五星|好评|差评|评价|评论)…(我|我们|才|再)…(帮|给|退|办|处理|申请|返)","(需要|想要|要)(帮助|帮忙|协助|处理|解决|服务)[的话][<addressee>][就|都|也](必须|就得|务必|得先|就要先)","要[想|叫|让]我帮[<addressee>|忙][的话][就](先|得先)","(我|我们)帮<addressee>…有[个]条件"],"unless":["(有|有没有|还有)(什么|啥|哪些)…(需要|要)[我|我们]…帮","(随时|请随时|尽管|欢迎)[联系|找|跟|告诉|说]","(不会|绝不|不能|从不)[以|拿|用]…(条件|前提)","<addressee>不(用|必|要|需|会担心|着急|需要|方便)…(我|我们)"]},"message":{"zh":"“{actual}”是拿帮助讲条件","en":"“{actual}” bargains with help"},"say":["我很愿意帮助您，但首先我需要"],"fix":true,"why":{"zh":"先表态，再说需要什么","en":"Offer first, then say what you need"},"source":"tianzhu 善用我代替您 4","examples":{"bad":[],"good":[]},"id":"rewrite/if-you-need-my-help"},{"title":{"zh":"催办要客气","en":"Press for time politely"},"level":"warning","check":{"forbid":["注意，您必须今天做好！","[注意[啊]]<addressee>[<flatly>|给我|最好|自己]<must-do>[在|赶在|给我|争取]<deadline>…<finish>","[注意[啊]]<addressee>[<flatly>|最晚|最迟|在|赶紧]<deadline>[<deadline>]…(必须|必需|务必|一定要|一定得|非得|无论如何|说什么)…<finish>","<deadline>[<deadline>](你|您)<must-do>…<finish>","<deadline>[<deadline>](必须|必需|务必|一定要|一定得|就得|非得|都得)…<finish>","<deadline>[<deadline>](你|您)[就|也|都|可](得|要|给我|必须得)[把|给我|去]…<finish>","<deadline>[<deadline>](不|没|唔)[<finish>|能]…(就|我们|我|一律|作废|取消|后果|别怪)","(务必|必须|一定要|一定得)[在|于|赶在]<deadline>…<finish>","(天黑|下班|今天|今晚|天亮|关门|截止)[以前|之前|前]…非…不(可|行|成)","<addressee>(得|必须|要|务必|就得)(马上|立刻|立即|现在|赶紧|即刻)[就|给我|去|把]…<finish>","[注意[啊]]<addressee>[最晚|最迟|就|给我]<deadline>[<deadline>](就得|得|要|必须)[把|给我|去]…<finish>","(限|限令|勒令|要求)(你|您)[们]…(内|之前|前|日)…<finish>","(马上|立刻|赶紧|赶快|立即|快点|现在)[的|就]给我…<finish>","(不可以|不能|别|不许|莫|不准|唔好|不要|甭)[再|给我](拖|拖到|过夜|超过|推到|等到|拖过)[到](明天|明儿|今天|今晚|后天|下周|下个月|第二天|听日)","(过|超|逾)[咗|了|过](今天|今日|今晚|明天|期)…(不受理|唔受理|不办|作废|不管|不认|不负责|取消)","(后果自负|逾期不候|过期不候)","[<deadline>](说什么也得|说什么都要|说什么都得|怎么着也得|无论如何得|无论如何要|无论如何都要|硬是要|死活得|死活要)[给我|把]…<finish>"],"unless":["(我|我们|我哋|我这边|我们这边|师傅|工程师|快递|快递员|技术|他们|他|她|同事|仓库|公司|咱|医生|系统|咱们|司机|专员|物流|厂家|主管|财务)[说|会|也|都|在|要求|建议|那边|要求我们|承诺|保证|是][我们|您|今天|在][<must-do>]<deadline>","<must-do>(给|帮|为|替|向|同)<addressee>","<self>[<deadline>][<flatly>]<must-do>","(不|没有|没|未必|非)(一定要|必须|必要|要求|需要|非得|非要)","<addressee>[<deadline>]<must-do>…(吗|的话)","(不用|不必|不急|没必要|不需要|不要求|不是|没说)[说|<addressee>]…<deadline>","<addressee>不[用|必|需要]<must-do>","(如果|要是|假如)<addressee>[想|需要|今天|一定|是]…<deadline>","(是不是|是否|说)<addressee>[今天]<must-do>","(怕|免得|避免|以免|担心)…(过期|逾期)"],"sounds-like":false},"message":{"zh":"“{actual}”是命令","en":"“{actual}” is an order"},"say":["如果您今天能完成，我会非常感激。"],"fix":true,"why":{"zh":"请求比命令更能办成事","en":"A request gets more done than an order"},"source":"tianzhu 善用我代替您 6","examples":{"bad":[],"good":[]},"id":"rewrite/must-finish-today"},{"title":{"zh":"不说“您做的不正确”","en":"Do not say “you did it incorrectly”"},"level":"warning","check":{"forbid":["<addressee>[这|这么|这样|自己|自个儿|那|刚才|每次]<do-wrong>(得|的|嘅)[这个|那个][<flatly>][<flatly>](不对|不正确|不规范|不合格|不符合|不行|不标准|全错|错了|是错的|错的|错误的|有问题|有毛病|有误|反了|乱七八糟|一塌糊涂|唔啱|唔正确|太差|不到位)","<do-wrong>得[<flatly>|也太|太][完全|根本|全](不符合要求|不合格|不规范|不达标|一塌糊涂|乱七八糟|牛头不对马嘴|全错了|不对嘛)","<addressee>[这|这个|怎么|咋][<flatly>][老|老是|总|总是|每次都|把|自己|自个儿|刚才|给|刚刚|从头|从一开始][<thing>][给|又|都|全](填|操作|输入|输|装|安装|写|设置|选|点|按|接|插|整|做|提交|传|上传|拍|用|走|登记|贴|拧|录|扫|揿|撳|入|买|打|放|充|绑|报)(错|反|错误|歪|漏|岔|倒|混)(了|咯|晒|咗|啦|嘞|的|喽|哦|地方|位置|步骤|号)","<addressee>[的|这个|那个|把]<thing>[<flatly>][<flatly>|全|从头到尾|一开始|自己][<do-wrong>|准备|提供][得|的][<flatly>](错了|错啦|错咗|反了|不对|不合格|不符合要求|不规范|搞错了|弄错了|全错|全反|颠倒|不正确)","<addressee>(不是|不能|哪有|哪能|不可以|唔可以)(这么|这样|那么|那样|咁)(弄|操作|做|填|装|用|按|点|写|搞|整|插|放)[的]","(不是|哪有|谁让<addressee>|谁叫<addressee>)(这么|这样|那么|那样)(弄|操作|填|装|按|点|写|搞|整|插|放|用)[的]","<addressee>[这|那](操作|用法|方法|步骤|顺序|做法|弄法|写法|填法)[<flatly>][也太|太](不对|错了|不规范|不标准|有问题|不专业|外行|全错|反了|不行)","<addressee>[自己|是|肯定|又](不会|不懂)(用|弄|操作|装|填|设置|选)[吧|就|还|啊|嘛|才]","<addressee>[又|是|肯定|还](漏|少)(了|填了|做了|点了|写了|传了)…(步|项|栏|张|份|页)","<addressee>[这|这是|是](误操作|错误操作|违规操作|瞎操作|操作有误|操作不规范|没操作好)","<addressee>[这|这是|到底](怎么|咋)(搞|整)的","<addressee>(的|这|这个|那个|这种)(用法|用发|方法|做法|操作|步骤|方式|顺序|弄法|装法|填法|流程|姿势|用法)[<flatly>][<flatly>](是错的|是错误的|不对|错了|有误|有问题|不正确|全错|反了|不规范|不行)","<addressee>[那|刚才](这么|这样|那么|那样|咁|咁样)[个](做|弄|操作|用|装|搞|整|填|写|按|点|接|放|洗|拆|发)[法][可|就|肯定|当然|是|根本|也|那|怎么|哪](不对|不行|不可以|错了|不正确|错的|不成|不中|唔啱|唔得|能对|能行|行)","(方法|步骤|顺序|操作|方向|流程)[<flatly>][全|都](不对|错了|反了|全反了|全错了|搞反了)[啊|了|吧]<addressee>","(方法|步骤|顺序|操作|做法)(就|根本|压根|压根儿|完全|从头就|一开始就)(不对|错|反)","<addressee>[完全|根本]搞错[咗|晒|了|啦][个|啲](步骤|顺序|方法|方式|键|流程|次序)","<addressee>[自己|自个儿|这边|那边|当时](操作|使用|人为|安装|保养)(失误|不当|错误|有误|不规范)","<addressee>[自己|自个儿|根本|压根|就|又|肯定|完全|也|真|明显](没|没有|冇)(弄|做|填|装|操作|选|按|写|整|搞|点|插|接|放|拧|设置|输)(对|好|正确|到位|明白|啱)","<addressee>[根本|压根|就|又|肯定|完全|明显|压根儿|显然|这是](没|没有|冇|不)(按|按照|照着|跟着|依照|遵守)…(做|来|操作|弄|填|说明|步骤|要求|流程|指引|规范|去做|走|说的|讲的)","[都|就](怪|赖|怨)<addressee>…(写|填|弄|做|操作|装|选|输)…(错|不对|反|不好)","(谁让|谁叫|谁要)<addressee>[先|自己|这么|这样|乱|瞎|不]…(插|弄|拆|装|按|点|做|选|填|操作|动|改|看)","<addressee>(瞎|乱|胡)(弄|搞|按|点|填|装|操作|改|动|写|整|拆|来)"],"unless":["(并不是|不是|并非|不一定是|没说|不怪)[是|因为]<addressee>","(怕|是不是|是否|有没有|会不会|看看|检查|可能|也许|或许|如果|要是|万一|假如|若|即使|就算|担心)[是]<addressee>…(错|反|不对|失误|不当|有误|漏)","<addressee>(可能|也许|或许|是不是|看看|有没有|会不会|如果|要是|万一|不小心)…(错|反|漏|失误|有误|不当)","<addressee>没[有](<do-wrong>|搞|弄)错","<addressee>…(错|反|不对)[了|的话][也](没关系|没事|不要紧|别担心|不用担心)","(导航|快递|我们|系统|师傅|同事|店员|仓库|客服|我)[把|给|帮]…(错|反)","<addressee>(收到|买|要|订|看到)[的|到]…错","<do-wrong>错了(吗|没)","错过"]},"message":{"zh":"“{actual}”是在批评客户","en":"“{actual}” criticises"},"say":["您尝试一下这样做是否可以？"],"fix":true,"why":{"zh":"说怎么做，不说做错了","en":"Say how, not what was wrong"},"source":"tianzhu 善用我代替您 5","examples":{"bad":[],"good":[]},"id":"rewrite/not-done-correctly"},{"title":{"zh":"不说“您错了”","en":"Do not say “you are wrong”"},"level":"warning","check":{"forbid":["您错了，不是那样的！","<addressee>[<flatly>](错了|错咗|错啦|错得离谱|错得厉害|大错特错|错大了|错到家了|就是错)","<addressee>[刚才|刚刚|刚|这话|这样|这么|那样|那么|刚才那句|自己][<flatly>](说|讲|理解|想|认为|算|领会|判断|解读|猜|表达|里解)[<flatly>](错了|错啦|错咗|拧了|岔了|反了|偏了|差了|左了|歪了)","<addressee>[刚才|刚刚|刚|上面|之前](说|讲|理解|想|认为|以为|算|提)(的|嘅)[这些|那些|话|这个|那个|嘢|这套|那套|那|这|那种][<flatly>][<flatly>][全|全部](不对|是错的|错的|错了|错误的|有误|不是事实|不符合事实|是错误的|唔啱|不正确|站不住脚|没道理|不靠谱|不成立|是假的|不是那么回事|不是那回事|不准)","<addressee>(这|那|的|这个|那个|这种|那种)[个|种](说法|想法|观点|理解|看法|认识|逻辑|算法|结论|印象|意见|道理|推断|思路)[<flatly>][<flatly>](错了|是错的|是错误的|不对|有误|有错误|不正确|站不住脚|不成立|有问题|行不通|错的|有偏差|歪了)","<addressee>(认识|认知|理解|观念|概念|逻辑)[上|方面][是|就|完全](有|存在|是)[个|点|一些|很大的|大](错误|偏差|误区|错|问题|误的)","<addressee>(这话|这么说|这样说|这样讲|这么讲|这么想|这样想|那样想|这样理解|这么理解|咁讲|咁样讲|这么算|这样算)[<flatly>](不对|就错了|错了|没道理|不讲道理|不讲理|唔啱|不行|站不住脚|有问题|不公平|错咗)","(不是|唔系|不系|哪是|并非|哪里是|压根不是)(你|您|妳)(说|讲|理解|以为|认为|所说|想|讲嘅|嘅)[的|嘅](那样|那么回事|那回事|那么一回事|这样|这么回事|那种|咁样|咁|这个样)","[<flatly>](根本|压根|压根儿|完全)[就](不是|唔系|没|没有)(那么|这么|那|这)[么][个|一](回事|事|码事|样|档子事|样子)[儿]","<addressee>误会大(了|啦)","<addressee>[这|的|这个|对|完全](理解|认识|认知|说法|想法|印象|记忆)[上|方面][是|就](有误|有误解|有偏差|有出入|有误区|有错误|存在误解|存在偏差)","(不对|错了|错啦|错错错)[不对](不是|唔系|哪是)(这样|那样|咁样|那么回事|这么回事|这么算|那么算|这么说)[的]","(别|不要|可别|甭|少)(乱说|瞎说|胡说|乱讲|胡扯|瞎扯)","<addressee>[这|这不|可真|真是|净|纯属|简直|又在|别](扯淡|瞎扯|胡扯|瞎说|乱讲|胡说|胡说八道|瞎掰|扯呢吗|瞎编|乱说|无稽之谈|强词夺理|颠倒黑白)","<addressee>[把|是|给|完全]…(弄拧|搞拧|想岔|理解反|弄岔|搞反|整拧|弄反|整岔)了","错的[人|明明|其实](是|系)<addressee>","(是|系)<addressee>[自己](错了|不对|有错在先|不占理|没理)","<addressee>(说|讲)[的|得|嘅](不对|唔啱|不准确)","<addressee>(不对|没道理|没理)(吧|啊|好吗)"],"unless":["(怕|让|就算|以为|觉得)<addressee>[是|说]错","(并不是|并非|没有|没|不怪|不是)<addressee>[的|说|讲|理解]错","(怪|是不是|是否|会不会|可能|也许|或许)[是]<addressee>…(错|反)","(如果|要是|万一|假如)<addressee>…(错|不对)","(收到|买|拿|点|发|寄|送|订单|颜色)[的]…(颜色|尺码|东西|商品|货)错了","<addressee>(错过|说的对|说得对|说的没错)","(您|你)(错了|不对)(时间|地方)[也]没关系","是不是(你|您)(说|讲|理解|以为)","<addressee>(说|讲|提)[的](不对|有误)的(地方|话)","<addressee>是(觉得|说|认为|担心)","不是<addressee>想的那样[您](别|不用|请)"]},"message":{"zh":"“{actual}”是当面指责","en":"“{actual}” accuses"},"say":["抱歉，可能您误会我的意思了。"],"fix":true,"why":{"zh":"误会常常在说的人这边","en":"The misunderstanding may be ours"},"source":"tianzhu 善用我代替您 3","examples":{"bad":[],"good":[]},"id":"rewrite/you-are-wrong"},{"title":{"zh":"“您必须”改说“希望您能够”","en":"Say “I hope you can”, not “you must”"},"level":"warning","check":{"forbid":["<addressee>[这边|现在|这个|那边|本人|自己|家属|每次|下次|以后|首先|到时候|还是|接下来|先生|女士|这次|之后|之前][<degree>|是|都是|是都|呢](必须|务必|必需|必得|一定得|一定要|非得|非要|不得不)[得|要|是]","<addressee>[就|也|还|可|都|那就|总]得","(必须|务必|一定得)[得|要|是](你|您)","(客户|用户|顾客|机主|户主|业主|申请人|持卡人)[本人|都|也|这边][是](必须|务必|必需|一定要|一定得|非得)[要|得]"],"unless":["必须的","您必须(本人|注意)的","<addressee>得(到|知|空|闲|了|意|罪|奖|过|分|手|出|益|以|失|病|心|体|名|利|势|胜|逞|当|很|不|的|着|好|起|住|票|票|宠|着|上|来的)","<addressee>[就|也|还|可|都|总]得(去|早点|自备|自己备|安排|自已|注意|小心|留意|多|慢慢|好好|休息|保重|看情况|考虑|喝|吃|避|防|按时|及时)","(一定要|务必|务必要)(来|注意|保重|小心|记得|相信|收好|开心|幸福|加油|好好|照顾|平安|放心|保管|当心|留意|早点休息|多喝|休息)","<please><addressee>[<degree>](务必|一定要)","(不是|没说|没有说|没让|不会让|不需要|没必要)<addressee>[一定要|必须|非得|非要]","(一定要|务必|务必要|一定得)(不要|别|警惕|谨慎|提防|保护|防|尝|试|收下|多|穿|系好|核对|保密|妥善|早点|带伞|再来|看清|认准)","<addressee>[是](必须|一定要|非要)…(吗|的话)","(谁|不代表|不等于|不意味着|没规定|没人|没有人|不要求|没要求|凭什么)[说|规定]<addressee>(必须|一定要|务必|非得)","<addressee>(必须|一定要)(知道|了解|享有)的","<addressee>(不|没)[是](必须|一定要|非得|非要)","(如果|要是|假如|若)<addressee>[是](一定要|非要|必须|非得)","(对|让|给|为)(客户|用户|顾客)…必须","(听|觉|懂|值|记|舍|来|显|免|省|乐|难|获|取|赢|只)得"],"sounds-like":5},"message":{"zh":"“{actual}”像命令","en":"“{actual}” is an order"},"say":["希望您能够"],"fix":true,"why":{"zh":"用“我”代替“您”：少命令，多请求","en":"Use “I” instead of “you”: request, do not order"},"source":"tianzhu 善用我代替您 2","examples":{"bad":[],"good":[]},"id":"rewrite/you-must"},{"title":{"zh":"不打断客户","en":"Do not interrupt"},"level":"warning","check":{"gap":{"overlap":1}},"message":{"zh":"客户还没说完，抢先了 {seconds} 秒","en":"The customer was cut off {seconds} seconds early"},"why":{"zh":"听完再说；一秒以内的重叠是自然的接话","en":"Hear them out; an overlap of up to a second is natural turn-taking"},"source":"tangren 不合格的聆听 (打断别人)","examples":{"bad":[],"good":[]},"id":"timing/interruption","say":[],"fix":false},{"title":{"zh":"不让客户对着沉默","en":"No awkward silence"},"level":"warning","axis":"procedure","check":{"gap":{"silence":8},"unless":["<wait>","<looking>"],"when":{"kind":"transcript"}},"message":{"zh":"沉默了 {seconds} 秒","en":"{seconds} seconds of silence"},"say":["请您稍等，我正在为您查询"],"why":{"zh":"沉默让客户不安；要查东西，先说一声（超过 5 秒的沉默，Google Conversational Insights 就会标出；这里留到 8 秒）","en":"Silence unsettles; say when you look something up (Google Conversational Insights marks silences from 5 s on; we allow 8)"},"source":"tianzhu 观点一 (避免沉默尴尬)","examples":{"bad":[],"good":[]},"id":"timing/silence","fix":false},{"title":{"zh":"及时回应","en":"Answer in time"},"level":"info","axis":"procedure","check":{"gap":{"response":4},"unless":["<wait>","<looking>"],"when":{"kind":"transcript"}},"message":{"zh":"客户说完 {seconds} 秒后才回应","en":"The answer took {seconds} seconds"},"why":{"zh":"客户问了，就在等；电话里超过 4 秒，客户会问“喂，在吗”","en":"A question waits for its answer; after 4 s on the phone people ask “hello?”"},"source":"tianzhu 反应度","examples":{"bad":[],"good":[]},"id":"timing/slow-response","say":[],"fix":false},{"title":{"zh":"语速要合适","en":"Speak at a fair pace"},"level":"info","axis":"procedure","check":{"limit":{"pace":330}},"message":{"zh":"每分钟 {pace} 字，太快了","en":"{pace} characters a minute is too fast","zh-Hant":"每分鐘 {pace} 字，太快了"},"why":{"zh":"新闻播音约每分钟 300 字；再快一成，电话里就听不清了","en":"News is read at about 300 characters a minute; a tenth more is too fast on the phone","zh-Hant":"新聞播音約每分鐘 300 字；再快一成，電話裡就聽不清了"},"source":"tianzhu 观点一 (应控制节奏)","examples":{"bad":[],"good":[]},"id":"timing/speech-rate","say":[],"fix":false},{"title":{"zh":"不居高临下","en":"Do not talk down to the customer"},"level":"warning","check":{"forbid":["<i>[刚|刚才|刚刚|这样|都]…(说|讲|解释)[的|得|了|这么]…<you>[到底|究竟|都|还|也]…(懂不懂|懂没懂|明白没|明不明白|听没听懂|懂了没|懂吗|懂了吗|听得懂吗|听懂了吗|听懂没|明白了吗|清楚没有|清楚了没)","(听|看|搞|弄|学)[得]懂[了](没有|没|冇|吗你|吗您|不|么您)","(听明白|听清楚|听懂|搞懂|搞清楚|弄明白|您懂|你懂|您明白|你明白)[了](没有|没|冇|吧你|么)","(懂不懂|晓不晓得|晓得不晓得|晓得不|知不知道|知道不知道|明不明白|清楚不清楚|识唔识|明唔明|懂没懂|懂了没|懂未|明未)","(明白|懂|清楚|听懂|听明白|知道)[了]吗(你|您|明白|懂|大爷|阿姨|大姐)","(说|讲|解释|提醒|重复|强调|告诉|通知|催)[过|了|得|您|你|给您]…(几|多少|几百|八百|无数|一百|一万|N|十几|几十|好多|好几|很多|许多|两|三|五|八)(遍|次|回|遍啦)[了|啦|喇]","(要|让|叫|得|非得|还要|非得让|非要|到底要|究竟要)<i>[再]…(说|讲|解释|重复|教)[您|你]…(几|多少|好几|无数)(遍|次|回)","同样的话","(刚刚|刚才|之前|上面|前面|我刚|已经|早就)…不是…(说|讲|解释|教|发|写|告诉)[给您|给你]…(吗|嘛|了|过)","不是[都|已经|刚|早就|早](跟|和|给|同|告诉)<you>…(说|讲|解释|教|发|写|告诉)","(已经|都|刚刚|刚|刚才|早就)(跟|和|给|同|对|告诉)<you>(说|讲|解释|教|发|写)(得|过|了)…(清楚|明白|了啊|了呀|了吗|很清楚|的很)","(这么|那么|咁|这样|如此|多)[的](简单|容易|基本|基础|浅显|明显|简易)[的|嘅]…(都|也|还)(不[会|懂|知道]|没|唔[识|明]|搞不|看不|听不|弄不|要)[懂|会|明白]","(这|那|这个|这些|这都|都)[可]是[最|很|个](常识|基本常识|基本的|基础知识|基本操作|小学生|幼儿园|人尽皆知)","(有点|没有|没点|没|缺乏|这点|一点|基本)[基本的|基本|生活|起码的|一点](常识)","(小朋友|细路|细路仔|我奶奶|我妈|小孩子|小孩|小学生|幼儿园|三岁|三岁小孩|老人家|老太太|老大爷|傻子|是个人|是人|稍微有点|但凡有点|随便一个人|傻瓜|正常人|猪)[的|小孩|小孩子|脑子|常识|文化|小朋友]…(都|也)[能|会|该|应该|可以|看得](懂|会|知道|明白|晓得|看得懂|识|识做|学会|能懂|清楚|看懂)","<you>(不会|难道|该不会|总不会|不至于)[连…都|连|这个|这都|这点]…(不知道|不懂|不会|不晓得|没听说过|不认识)[吧|吗]","(跟|和|同|对|给)<you>[讲|说|解释]…(不清楚|不清|不明白|也不懂|不通|不懂|听不懂|也听不懂|白说|白讲|费劲|费口舌|对牛弹琴)","(说|讲|教)[了]<you>[也|都](不懂|不会|听不懂|不明白|记不住|学不会)","<you>[肯定|又|也|都|根本|到底|这人]…(不懂行|不懂技术|不懂的|不懂这|听不懂人话|不识字|没文化|没读过书|没上过学|没上过网|没见过世面|土|老土|外行|落伍|跟不上时代|没用过)","(叫|让|换|喊)<you>…(儿子|女儿|孩子|家人|年轻人|懂的人|会的人|老公|老婆|会用的人|家里人)[来|接|听|跟|说|弄]","(换|找|叫)[个|一个](懂|明白|会|听得懂|年轻)的[人]…(来|跟|说|接|问|弄)","<you>[到底|究竟|是|能|会]…(有没有|是不是)[在|没](听|认真听|听我|看)","(认真|好好|仔细|用心|专心)(听|看)[着|我|清楚|好|一下|行不行|行吗|点|啊]…(行不行|行吗|好不好|可以吗|好吧)","<you>[以前|之前|平时|是|难道]…(没|不)[有|是](上过网|用过手机|用过电脑|买过东西|网购过|用过|上网|见过)[吗|吧|么]","<you>[到底|究竟](会不会|懂不懂)(用|看|听|操作|打字|说话|上网|弄)","(不会用|不懂|不会)[就](别|不要)(买|用|乱|问|装)","(动|用)[一下|下|动|点|点儿|一动]…(脑子|脑筋|手指|脑袋|大脑|小指头|手)","(过过|用用|动动|带带|长点|长长|没带|没长|不长|走走|用点|不过|不用|没|有没有)(脑子|脑|记性|记性|眼睛|心|眼|脑筋)","(自己|拜托|麻烦|先)[<you>][先|去|上网|稍微|自己|动手]…(百度|搜|查|谷歌|google)[一下](就|不就|行|吧|好吗|不行)","<i>(说|讲|写|解释)得[已经|够|还|这么|很|都]…(够清楚|够明白|够白|够白话|不够清楚|很清楚了|不清楚吗|很明白了|够直白|够详细|够简单)","<you>(要是|如果|当初|早|但凡)[当初|当时|早](听|信|按|照)我[们]的","(别|不要)瞎(问|说|猜|操心|折腾|捣鼓|点|弄|琢磨)","(别|不要)(钻牛角尖|胡搅蛮缠|死脑筋|这么较真|想太多|瞎琢磨|瞎折腾|犯糊涂|装糊涂|不懂装懂|瞎操心|那么幼稚|太天真)","(太天真|太幼稚|想多了|想得美|想得太多|脑子不好|真笨|好笨|太笨|笨死|笨得|蠢|老糊涂|少见多怪|大惊小怪|孤陋寡闻|没见识|异想天开|小题大做|鸡蛋里挑骨头)","(学着点|长点记性|长长记性|吸取教训|长个教训|长记性|多学学|多读点书|多看看书|回去好好看|好好反省|好好学学|补补课|开开窍)","(我|我来|让我)(教教|教育|给您上|给你上|科普|普及)[一下|您|你|一课|一下您]","<you>(年纪|岁数|上了年纪|年龄|年岁|老人家|老年人)[都|也|这么|太](大了|大)…(不懂|不会|听不|难|别|学不)","(掰扯|磨叽|啰嗦|解释|讲|说|费)[了](半天|老半天|大半天|一上午|这么久|这么半天|成日)[了|都|您|你|还]","(还|怎么还|咋还|怎么就|为什么还)[是](不明白|不懂|听不懂|没懂|没听懂|没明白|没搞懂|搞不懂|不会|看不懂|不清楚|唔明)","(这|那|这个|那个|还)[有|也|都|还](用|需要|要)(问|说|教|讲|解释)[吗|么|嘛]","(不用|还用|难道还要|难道要|难道还用|用得着|要)(我|人)[手把手|再|一步步](教|说|讲|解释|提醒|重复)[您|你|吧|吗|么]","(再说|再讲|最后说|最后讲|最后再说)[最后]一(遍|次)","(别|不要|莫|唔好)让我[再](说|讲|重复)","(记住|听好|听清|记牢|看清)[楚](了没|了没有|没有|未)","(都给我|给我|你给我|您给我)[可|要|先](听好|听清楚|看清楚|记住|记好|听着)[了]","最后[再](说|讲)一遍…(听好|听清|记好)","(不识字|唔识字|识不识字|识唔识字|认不认字|认识字吗|看不懂字|看不懂中文|听不懂人话|听不懂中文|听唔明)","(耳朵|眼睛|眼神|脑子|记性|理解能力|理解力|智商|文化|领悟力|接受能力|悟性)[是|是不是|也|有点|都|真|太|这么]…(不好|有问题|不行|差|聋|瞎|低|不够|进水|弱|糊涂)","连(这|这个|这点|这么|最|个)…(都|也)(不[会|懂|知道]|没|唔[识|明]|搞不|弄不)[懂|会|明白|听过|见过]","(都|现在都|这都)(什么|啥|几几|二十一)(年代|时代|年|世纪)了","<you>(这个|这|这把|这种)(年纪|岁数|年龄|文化|学历|水平|理解|智商|悟性)","<you>的(文化|学历|水平|智商|悟性|理解能力)[太|真|也|有点|就|还|这么|是]","这还(用|要|需要)[我](问|说|教|讲|解释)","(不用|还用|用|还要|要不要)我[手把手](教|喂)<you>","(多|这么|咁|那么|如此)(简单|容易)[个|的|一个|点|嘅](事|道理|操作|东西|问题|活|步骤|流程|动作)","不就[是](完了|行了|得了|结了|好了|知道了|会了|可以了)","<you>(怎么|咋|点解)[就](这么|那么|咁)(笨|慢|难沟通|麻烦|啰嗦|轴|犟|死脑筋|不开窍|糊涂|难教|迟钝|蠢)","<you>(是不是|到底)[根本]没[有](听|在听|认真听|看)…我","听我(说|讲)[完](行不行|好不好|行吗|好吧|可以吗)","像<you>这(样|种)的[人|客户|客人|老人]","(跟|和|同)<you>(说话|沟通|讲话|聊|解释|打交道)…(费劲|累|难|心累|头疼)","<you>(又|也)不是(小孩|三岁|小朋友|小学生|第一次|第一天|孩子|傻子)","(不会|不懂)…(问|学|百度|搜|看)[一下](吗|么|嘛)","<you>(得|要|应该|该|最好)[多|先|好好|回去](学学|学习|学一学|补补|看看书|上上课|动脑|用心)","说了<you>…(不懂|不明白|记不住)","(您|你)(懂|明白|知道|晓得)(什么|啥|个啥|个什么|咩)","(写|标|说|印|贴|讲|列)得[很|这么|那么|明明|够|清清]清(楚|清楚楚)[了|的]…(自己看|自己不看|认真看|仔细看|还问|不会看|您没看|看一下好吗)","<you>[会不会|到底|是不是]…(识字|认字|认得字|看得懂字|看得懂中文|听得懂人话|听得懂中文)(吧|吗|么|㗎|嘛|不)","(省得|免得|以免|省了)<you>…(听不明白|听不懂|看不懂|不懂|犯糊涂|搞不清|又问)","(听得懂|听得明白|听不听得懂|听唔听得明|听唔听得懂|听得明)[我|在|呀|啊|吗]…(说什么|说啥|讲什么|讲咩|说话|人话|呀|唔好)","(听唔听得明|听唔听得懂|睇唔睇得明|能不能听懂|能听明白[不])","(用脑子|用脑|动脑子|动动脑子|拿脑子)[好好|仔细](想|琢磨|考虑)[想|一想|一下]","(翻译|说|讲|解释)成大白话","(听不懂|不懂|不明白)[的话]我再…(翻译|说慢点|讲慢点)","先把[说明书|规则|合同|流程|条款|这个]…(学|看|搞|弄|读)(明白|懂|清楚|会|透)[了]再(来|说|问|打|跟|讲)","(复述|重复|说|背|讲)一遍给我(听|看)","(我刚|我刚才|我刚刚)[跟您|和您|给您](说|讲)的是(什么|啥|咩)","(懂|明白|听懂|听明白)[了]就(说一声|吱一声|应一声|吭一声|回一句|点头)","(能不能|可不可以|能否|麻烦|拜托)[先]听我[把话](说|讲)完","<i>[在|刚|刚才]…(说|讲)…<you>[到底](听见|听到|亭见|听进去|听)[了](没有|没|冇)","<you>[到底|究竟]听没听(明白|懂|清|见|进去)[我]","<you>(可得|可要|得|要)跟上(喽|啊|了|我)","<you>(不用|不必|别|甭|不需要)(知道|管|问)(为什么|那么多|这么多|原因|为啥)","<you>[是]真[的](听不懂|不懂|不明白|不会|看不懂)…(装|逗|假)","(怎么|咋|咋个|点解)[就|老|总]听不懂(话|人话|中文|我)","[你|您](懂|明白|懂得|听懂)我[的|这]意思(没|没有|不|吗|么)","<you>[到底|究竟](知道|懂|晓得|明白)(什么叫|啥叫|什么是|啥是|咩叫)…(吗|么|不|嘛)","<you>连…(都|也)(不会|不懂|不晓得|不知道|看不懂|不认识|不识|搞不)","<you>[的|这个|这]…(思维|逻辑|思路|理解|脑回路|认知)[是|真|也]有(问题|毛病|偏差)","(这|那)[还|有](不简单|啥难|啥难的|什么难的|什么难|咩难|不容易|不好懂)(吗|么|的|啊|嘛)"],"unless":["(不是|并非|不怪)<you>…(不懂|不会|不明白)","(不知道|请问|看|看看|不晓得|确认一下)[我|我们]…(说|讲|解释)[的|得](清楚|明白|清不清楚)","我(有没有|是不是|是否)…(清楚|明白)","(我|我们)[这边|也|可能|还|自己|是不是](没|不|还没|搞不|听不)(懂|明白|清楚)","(再|重新)(说|讲|解释)[一](遍|次)","(知不知道|懂不懂)[怎么|都]…(没关系|不要紧|没事)","让<you>[重复|又|再|来回|反复]…(说|重复|跑|打|讲|等)…(遍|次|回)","<you>说(同事|他|她|客服|师傅|我们|那个)…","(都会|都能)(喜欢|着急|满意|理解|生气)","<you>…懂行","听(得|不)(清楚|清|见)","不会后悔"],"guards":["quoted","negated"],"sounds-like":5},"message":{"zh":"“{actual}”是把客户当学生训","en":"“{actual}” talks down to the customer"},"say":["请问我说清楚了吗","可能我没有说清楚，我换个方式再跟您说一遍"],"why":{"zh":"没听懂，是我没说清楚","en":"If it was not understood, I did not say it well"},"source":"tianzhu 服务常见的问题","examples":{"bad":[],"good":[]},"id":"wording/condescending","fix":false},{"title":{"zh":"称“您”不称“你”","en":"Say 您, not 你"},"level":"warning","check":{"forbid":["你"],"unless":["迷你","你们(俩|几位|两位)","(为|猜)你(推荐|喜欢|好)","你好(小|世界)","<title>"],"guards":["quoted"],"sounds-like":false},"message":{"zh":"称呼客户用“{actual}”","en":"“{actual}” to a customer"},"say":["您"],"fix":true,"why":{"zh":"是“您”不是“你”","en":"It is 您, never 你"},"source":"tianzhu 基本服务用语 1 (是您不是你); 服务常见的问题 (您好，你就快到期了)","examples":{"bad":[],"good":[]},"id":"wording/honorific"},{"title":{"zh":"拉丁字母的词要拼对","en":"Spell Latin words right"},"level":"warning","check":{"spelling":{},"when":{"kind":"template"}},"message":{"zh":"“{actual}”拼写有误","en":"“{actual}” is misspelt"},"why":{"zh":"服务术语不统一，显得随意","en":"Inconsistent terms look careless"},"source":"tianzhu 服务术语不统一","examples":{"bad":[],"good":[]},"id":"wording/spelling","say":[],"fix":false},{"title":{"zh":"一物一名","en":"One term for one thing"},"level":"warning","check":{"terms":{"登录":["登陆[您的|一下|到]…(网站|系统|账号|帐号|后台|页面|官网|平台|邮箱|小程序)"]}},"message":{"zh":"“{actual}”请统一说“{term}”","en":"Say “{term}” for “{actual}”"},"why":{"zh":"服务术语不统一，比较随意、不专业；这几条是通行的写法，项目在配置的 terms 里加自己的","en":"These few are common usage; a project adds its own under terms in its config","zh-Hant":"服務術語不統一，比較隨意、不專業；這幾條是通行的寫法，項目在配置的 terms 里加自己的"},"source":"tianzhu 服务术语不统一，比较随意、不专业","examples":{"bad":[],"good":[]},"id":"wording/terms","say":[],"fix":false}],"words":{"you":["你","您","你们","您们","恁","阁下","侬"],"we":["我们","我哋","我方","阿拉","咱们","咱","俺们","我们这边","我们公司","我们这儿","我们家","本公司"],"i":["我","俺","我们","咱","咱们","我这边","我这儿","我们这边","我们这儿","我个人"],"this":["这","那","这个","那个","这种","那种","这些"],"matter":["事","事情","问题","业务","情况","块","方面","东西","单子","单"],"degree":["真","真的","实在","确实","可","又","也","都","还","就","并","根本","完全","压根","好像","恐怕","目前","暂时"],"please":["请","麻烦","劳驾","烦请","劳烦","恳请","敬请"],"quoting":["(您|你|他|她|他们|人家|客户|顾客|同事|师傅|销售|网友|柜台|柜员|前台|团长|那位|别人|有人|对方)[刚才|刚刚|刚|上次|上回|之前|跟我|跟您|给您|要是|如果|老|总]…(说|讲|提到|反映|回您|回复|写|喊|问)[的|了|过|到|我|您|是]","(您|你)是(说|指|觉得|认为|以为|担心)","(您|你)(觉得|认为|以为|担心|怕)","(所谓|什么叫|回什么|回我什么|叫做|写着|标着)[的]","不会用"],"negating":["(并|也|可|又|绝|当然|真|倒|绝对)(不是|不会|没有|没|不|不能|不敢)[说|想|要|让]","不是[说|想|要|让|因为|您|我|咱]","不会[说|让|再|是]","(不敢|不能|不好|没敢|没法|不该|不应该)[跟您|和您|给您|向您|随便|轻易][说|讲|保证|承诺|打包票]","(别|不要|不用|不必|无需|没必要|谁说|哪能|怎么会|怎么能|怎么可能|避免|以免|免得|省得|怕|生怕|担心|不可能|没有)[让|是]"],"asking":["(是不是|是否|会不会|有没有|能不能|可不可以)","(吗|了么|的么|是么|好么|行么|能么|可以么|有么|会么|对么)"],"number":["零","幺","一","二","两","俩","三","仨","四","五","六","七","八","九","十","几","好几","半","多少","十几","二十","三十","一百","1","2","3","4","5","6","7","8","9","0"],"complaint":["(投诉|客诉|申诉|举报|曝光|差评|工商|消协|消保官|12315|12300|12345)","(骗人|骗钱|坑人|坑我|坑钱|宰人|忽悠|乱扣|乱收|多扣|多收了|霸王条款|欺负人|欺骗|玩嘢|黑店|黑心|冤大头|推来推去|踢皮球|推卸|推诿|不负责任|敷衍|糊弄|打发人)","(什么|啥|咩)态度","(态度|服务|质量|礼貌)[也|真|这|太|很|好|实在|有够|超|这么|那么](差|恶劣|不好|烂|冲|凶|不行|有问题|不耐烦)","(好|冇|没|没有)礼貌(啰|囉|啊|嘅|的)","(垃圾|太差|太烂|太离谱|太过分|太坑|破玩意|寒心|恶心|无语|受不了|没法用|烦死|气死|气人|火大|来气|窝火|崩溃|抓狂|不像话|没天理|良心)","(很|好|真|真的|最|有点|非常|相当|太|超)(不满|不满意|生气|气|失望|不爽|不高兴|气愤|让人不舒服)","你们[这|到底|究竟|那|都]是(怎么|咋|什么)(回事|搞|弄|办事|名堂|意思)","(怎么|咋)(搞|办事)的","搞(啥子|什么|啥)名堂","到底(行不行|修不修|管不管|退不退|来不来|解不解决|有没有人管|怎么回事)","(讲|说)[点|话](信用|不算|不算数|不算话)","(都|已经|等|拖|过|等了|拖了)[都|了|已经|快|咗](<number>)[<number>|来|多](天|个月|周|个星期|个礼拜|个小时|小时|个钟头|次|回|趟|遍|个工作日|工作天)[了](还|都|也|没|才|仍)","(跟|打|报|修|跑|换|说|讲|催|坏)[你们|了|过]…[第]<number>[<number>|来|多](次|回|趟|遍)[了]","(等|等咗)[了]<number>[个|来|多](钟|小时|钟头|成个钟)","到现在[都|还|也](没|没有|不)","(迟迟|一直|从来|压根|到现在|至今|根本)[都|还|也](没|不|没有)[人|个人](来|管|解决|处理|收到|到|回|通知|消息|动静|退|发)","(又|老是|总是|天天|三天两头|每次|动不动|经常|一直)[都|在|给我]…(坏|断|卡|掉线|漏|滴|停水|停电|出错|故障|打不开|上不去|连不上|推|拖|转圈|弹出)","(没|没有|冇)[一|一个]人(管|理|来|接|跟我说|跟我们说|跟我讲|跟我们讲|通知|告诉|解释|处理)","(怎么|为什么|咋)[都|也|就](没|没有)人(通知|管|告诉|说|来|接)","(不|没)(加热|制冷|通电|出水|亮|工作)了[就]","(馊|发霉|长虫|有虫|起球|掉毛|开胶|开裂|漏水|滴水|泡了|破损|少了|漏发|发错|缺货|碎了|坏了|烂了|烂掉|假货|是假的)","(凭什么|凭啥|谁给我开|谁让你们|谁准你们)","(给我|要|讨)[你们|个|一个](说法|交代|公道)","(不是|等于)(骗|坑|抢|耍|拿)","你们…(坑|耍|骗|推|拖|不管|不负责|不讲理|不讲信用)","(扣|收|少)了我…(块|钱|元)","(没效果|没有效果|效果也没|不值|白花|白交|亏了|意见大|后悔)","(打电钻|噪音|吵死|太吵|睡不着|睡不了|根本睡)","关…(里头|里面|电梯)","(丢了|弄丢|收不到|对不上|不达标|跑了三趟|白跑|来回跑|一趟一个说法)","(退款|钱|行李|快递|东西|货|包裹|师傅|维修|人)[到现在|还|都|也|一直|却|又|根本](没|没有)(下来|到|收到|来|退|发|见|影|动静|个影)","(呵呵|拿我…当|当我是|糊弄|打脸|丢人)","(再不|还不)…(我就|就|解决|处理|来|退|修)"],"suggestion":["(提|有|给)[你们|您|你|咱|咱们|个|一|几|点|些|小|小小]个[小|小小](建议|意见|想法)","(提|有)[点|些|一点](建议|意见)[啊|哈]","(个人|小小|我的)(意见|建议|想法)","我[想|也|是|就](建议|提议)","建议[啦|啊|你们|咱们|贵司|公司|以后|下次|一下|把|在|加|改|增加]","想[给你们]建议[一下]","(希望|盼着|期待|最好)[你们|以后|今后|下次|将来|咱们]…(能|可以)…(加|增|改|支持|出|开|做|设|弄|优化|提供|延长|统一)","(能不能|可不可以|可唔可以|是不是可以|能否|可以不可以)[给|把|以后|再|考虑]…(加个|加一个|增加|做大|弄大|改大|大一点|优化|改进|改一下|出个|做个|设个|整个|弄个|搞个|时间长|延长|提前|先打个)","(你们|咱们|贵司|贵公司|下回|下次|以后|要我说|平台)…(可以|应该|不如|咋不|怎么不|何不|最好|要是能|为什么不考虑)…(弄|做|搞|加|整|增|改|出|设|培训|默认|开|标|提供)","(要是|如果)(能|可以)…就(好了|更好|方便|完美|太好)","(如果|要是)(可以|能)…(会|就)[更]方便","(不如|何不)(做|弄|搞|加|出|设)","可以弄个","(标|贴|出|加|弄|搞)一个[呗|嘛|吧]","(反馈|提)一[个|下](体验|建议)","就中"],"thanks":["(谢谢|谢啦|谢了|多谢|感谢|感恩|感激|谢过|蟹蟹|写写)","(唔该)[晒|你]","(麻烦|辛苦|劳烦)(你|您|你们|您们)了","(有劳|辛苦|让您费心|让你费心|麻烦)了","(让|叫)(您|你)受累","(thx|thanks|thankyou|3q|thank you)"],"request":["(帮|给|替|劳|麻烦)(我|俺|咱|我们|俺们|忙)…(一下|下|查|看|弄|办|改|换|退|取消|开|补|转|催|投|发|送|修|整|登记|处理|解决|核实|申请|挂失|约|寄)","(我|俺|想|要|得|打算|需要|申请)[想|要|得](退|换|改|取消|办|开|申请|报修|报障|挂失|销户|注销|降|补|预约|查|转|迁)","(能|可以|可不可以|可唔可以|能不能|麻烦)[帮我|给我|你|您|再|请]…(换|退|改|补|开|寄|发|取消|减免|通融|转|查|修|送)","(取消订单|改下地址|改一下地址|催一下|补发|退货|退款|退钱|报修)","给[我|俺]个说法"],"wait":["(请|麻烦|劳烦|烦请|辛苦|劳驾)…(稍等|稍候|稍后片刻|等一下|等一会|等我(一下|一会|看|查|几|两|一哈|一阵)|等等|等候|候一下|别挂|不要挂|保持|等一等|等一阵)","(您|先)候着","(您|你|亲|先|耐心|在线|坐那儿)(稍等|稍候|等一下|等一会|等我|等等|别挂|等一等|等一阵|缓一缓)","(稍等|稍候|等一下|等会儿|等一会儿|等我(看|查|问|一下|一哈|一阵)|等等|等一等|等下|等阵|等一阵)","等[着]我(看|查|问)","(给我|等我)<number>(分钟|秒|秒钟)","(先|您先)(别挂|不要挂|别着急挂)","(holdon|hold on)","在线[上](等|等候|稍等|等我)","(请|您|那您)(稍后|烧等|少等|销等)"],"looking":["我[这边|这就|先|马上|给您|帮您|来|再](查|看|核实|核对|问|瞅|瞧|翻|登记|确认|调)[一](下|眼|看|瞧|翻)","(正在|马上|这就)[为您|帮您|给您](查|查询|核实|处理|登记)"],"is":["是","系","叫","姓","这里是","这边是","我是","我系"],"post":["客服","客服专员","专员","顾问","客户经理","经理","管家","服务官","主任","话务员","秘书","前台","客服代表","技术支持","理财经理","坐席","工程师","店长","助理","护士","老师","售后","站长","师傅","续费专员","配送员","快递员","客户服务"],"nick":["小<surname>","老<surname>","阿<surname>","小<given>","<given>"],"surname":["黎","简","莫","杭","乐","连","蓝","华","卓","左","柳","游","温","欧","凌","甘","涂","柯","阮","庄","裴","童","蒲","佟","岳","季","关","焦","安","路","项","樊","殷","靳","单","聂","尤","牛","葛","倪","严","梅","盛","祝","骆","习","覃","钱","王","李","张","刘","陈","杨","赵","黄","周","吴","徐","孙","胡","朱","高","林","何","郭","马","罗","梁","宋","郑","谢","韩","唐","冯","于","董","萧","程","曹","袁","邓","许","傅","沈","曾","彭","吕","苏","卢","蒋","蔡","贾","丁","魏","薛","叶","阎","余","潘","杜","戴","夏","钟","汪","田","任","姜","范","方","石","姚","谭","廖","邹","熊","金","陆","郝","孔","白","崔","康","毛","邱","秦","江","史","顾","侯","邵","孟","龙","万","段","章","汤","尹","易","常","武","乔","贺","赖","龚","文","陶","齐","洪","翟"],"given":["桃桃","苏苏","小橘","圆圆","甜甜","琳琳","莉莉","婷婷","雅婷"],"outbound":["(请问|请问您|您)是…(先生|女士|小姐|老师|老板|阿姨|叔叔|姨|叔|师傅|本人|机主)","(打扰|耽误)[您|一下|到您]","(给您|跟您|向您)(打个电话|来电|致电|回访|回电|核对|确认一下)","(来电|致电|打电话)[是|给您]…(回访|通知|提醒|确认)","欠费催缴"],"no-complaint":["(不是|没有|没|唔系|并不是|不想)…(投诉|客诉|怪你|抱怨)[的意思]","投诉和建议","(邻居|别人|有人|隔壁|网上)…(说|骗人|投诉|态度)","气死猫","(不满意|不满)就","(态度|服务|质量)…(不差|不错|挺好|很好)"],"no-suggestion":["(您|你|你们|您们)有(什么|啥|咩|哪些)[好]建议","(没|没有|冇)[什么](建议|意见)","建议(零售价|书|买|您|你|价)","(医生|老师|朋友|媳妇|家人|邻居)…建议"],"no-thanks":["(不用|不必|别|甭)[跟我]谢","谢(绝|小姐|先生|天|特)","感谢(来电|状|信|券|卡)","姓[谢]谢","唔该(问|请问)","你谢我"],"no-wait":["(不用|无需|不必|甭|别|让您|叫您|没|白|干)[您|再]等","让您…等","(我|稍后|等一下|等会儿|待会)[们|这边](等一下|等会儿|等下|稍后)…(发|给|传|打|回|告诉|通知)","我[们](等一下|等会儿|待会儿|稍后)(把|再|给|就|会|帮)","页面","支付宝…等","(谢谢|感谢|多谢|谢)…(等|候)","(叫|让|要)(我|您|我们)等","等等级"],"question":["(什么|啥|哪里|哪儿|哪个|哪位|哪种|几号|几点|几个|多少|多久|多大|怎么|贵姓|谁)","(吗|么)"],"tag-question":["(对|是|好|行|可以|能|方便|清楚|没错|成|中|可)[的|是](吗|么)","(怎么|如何)称呼","(有什么|需要什么)…帮","没什么","(什么|谁|哪里|怎么)(都|也)","您看…吗"],"paraphrase":["(您|你)[刚才|这边|刚刚]的意思[是|就是]","(您|你)(是说|是指|说的是|想说的是|想表达的是|反映的是|反映的主要)","(也就是说|就是说您|换句话说|听您这么说|听您的意思|按您说的)","(跟|和|与)您(确认|核对|核实|复述|重复)","我[这么|这样|的]理解[得|的|是|您]","(如果|要是)我没[有](理解|听|记)错","我(复述|重复|总结|归纳)[一下|一遍]","(您|所以您|您是|那您)…(对吗|对吧|是吗|是吧|对不对|是不是|对不|没错吧|是这样吗|这样吗|系咪)","我这样记","您这是说"],"record":["(记录|登记|记下|记一下|记好|备注|建档|立案|录入|写进|记上|标注|做个记录|做一个记录|建好|落咗)","(工单|投诉单|单子|案件)…(建|开|立|登|做)","(请问|具体)…(什么时候|几号|哪天|哪家|哪位|哪个门店|哪一步|经过|怎么回事|情况)","(投诉|头诉)工单"],"escalate":["(上报|反映|反应|汇报|提交|转交|移交|升级|转给|转达|转接|请示|报给|报到|派给|派单|派师傅|加急|协调|交涉|沟通一下|申请)","(请|找|跟|向|问)[一下|我们]…(主管|经理|领导|技术|工程|质检|法务|财务|仓库|售后|师傅|头儿|老板|专员)","(帮您|为您|给您|我来|我马上|我这就|我现在)…(核实|核查|查|处理|解决|安排|跟进|办理|联系|申请|报)"],"tell-method":["(处理|解决)(方案|办法|方法|结果)","(给您|为您|帮您|我们|会|可以|把)…(换|退|补|赔|减免|免|修|重做|重发|补发|冲正|返还|恢复|上门|安排|办理|开通|改)","(方案|分两步|第一步)","(退款|退货|换货|补发|赔付|维修|检测)…(到账|上门|完成|之前|以内|内)"],"follow-up":["(跟进|跟踪|回访|追踪|跟住)","(给您|跟您|向您|为您|俾您)…(回电|回个电话|打过去|打电话|答复|回复|消息|结果|说法|反馈|通知|回音|信儿|交代)","(联系|通知|告诉|回复|答复|致电|告知|提醒|覆)[给]您","(打给|回给|发给|回您|覆你|覆您)[您]","(有|一有)…(消息|结果|进展)","(盯|跟)着[您]"],"handling":["(答复|回复|处理|解决|回电|反馈|解答|答案|结果|办结|结案|处理完|办好|搞定|弄好|回信|回音|回访|联系您|说法|信儿|打复|搭复|回覆|受理)","(给|跟|向|为)您[一个]…(电话|消息|交代)"],"no-promise":["(无理由|质保|保修|保用|试用|合约|合同|有效|过期|到期|周期|账单|分期|物流|快递|送达|到货|发货|到账|入账|刷退|银行|发卡行)","(等了|用了|过了|拖了|已经|上次|上一次|之前|以前|前)","(建议|每隔|每|超过|最近)"],"title":["(月亮代表我的心|我只在乎你|同桌的你|后会无期)"],"praise":["您[真|真是|可真|真的|太|好|可](不简单|厉害|聪明|棒|有心|细心|用心|内行|专业|能干|贴心|有耐心|有眼光|大方|善良|体贴|了不起|优秀|懂行|强|会|行家)","(太棒了|真棒|好棒|太厉害了|真厉害|了不起|真不简单|真行|给您点赞|点个赞|佩服|叻)","您…(眼光|记性|普通话|字|品位|建议|想法|身子骨|做得|学得)…(真|太|好|特别|可真|硬朗|对|快|到位|漂亮|独到)"],"seem":["好像","似乎","可能","大概","应该","恐怕","貌似","感觉","怕是","估计","八成"],"mix":["(弄|搞|记|闹|整|听|看|拎|弄得|搞得)(混|乱|串|岔|浑|昏|混淆|魂|岔劈)","混淆","混为一谈","搞混小","都混"],"err":["(搞|弄|整|看|记|听|想|填|认|算|找|打|输|选|睇|理解|操作|按|拍)(错|岔|差|挫|搓|拧|得不对)"],"by":["按","按照","根据","依照","照","依"],"policy":["规定","归定","政策","制度","规矩","规则","规章","规章制度","章程","规范","条例","郑策","流程"],"never":["从没","从来没","从未","从来不","从来没有","压根没","从不","重来没","从莱没","从来美","从来没听","未试过"],"person":["人","一个人","别的人","谁","哪个客户","客户","别人"],"impossible":["哪有可能","不可能","不科能","步可能","伐可能","绝无可能","绝不可能","没可能","无可能","不会有可能","咋可能","怎么可能"],"themselves":["自己","自个儿","自个","自家","个人","本人","您本人","那边","这边","那头","家里","家"],"colleague":["(电话|课程|产品)(销售|部门|部|组|团队|顾问|专员|经理|那边|老师|客服)","(销售|售前|售后|技术|运营|仓库|物流|快递|财务|市场|推广|设计|业务|安装|维修|工程|客服|编辑|编程|开发|程序|录单|外包|外呼|法务|人事|行政|采购|配送|营销|招商|后勤|后台|策划|电销|地推|调度|质检|品控|研发|测试|审核|审批|派单|推销|装修|理赔|贷款|信贷|教务)[部门|部|组|团队|公司|员|人员|经理|同事|师傅|小哥|顾问|专员|那边|这边|那头|那块|商|老师|客服][儿|的人|那帮人|那些人|那伙人|那群人|那个人|那个]","(客户经理|店长|师傅|主管|领导|经理|老板|老师|教练|司机|骑手|护士|护理师|医生|柜员|柜台|前台|门店|店员|店里|门市|导购|代理商|经销商|网点|总部|总公司|分公司|分店|分行|营业厅|外包|专员|保安|保洁|物业|管家|上级|上面|老客服|小哥)[那边|那头|的人|那帮人|那些人]","(早班|晚班|中班|夜班|白班|夜间|前台|派单|审核组|那边|那头|那个组|隔壁组)的(人|那帮人|同事|客服)","[上次|上回|之前|刚才|前面|上一个|昨天]接<you>电话[的](那个|那位|那|女的|男的|姑娘|小姑娘|小伙|小伙子|人|客服)[女的|男的|姑娘|小姑娘|小伙子|人|客服|同事]","(那个|那|这个)(女的|男的|姑娘|丫头|小子|娃娃|妹子|女仔|男仔|女生|男生|小年轻)","顾问","(小|老)(张|王|李|陈|刘|赵|周|吴|孙|杨|林|黄|郑|徐|马|朱|胡|郭|何|高|蔡|许|谢|罗)","(那个|前一个|上一个|之前的|之前那个|之前那位|前一位|上一位|前面那位|前面那个|上次那个|上次那位|上次的|别的|其他|隔壁|新来的|新人|实习|那位|另一个|哪个|嗰个|上手个|上一班|上个|上一任)[的](同事|客服|专员|员工|小姑娘|小伙子|小伙|小妹|小弟|人|实习生|新人|新手|值班的|师傅|销售|业务|经理|家伙)","(同事|新来的|实习生|新人|临时工|工程师|业务员|推销员|经办人|经手人|当班的|接电话的|那帮人|那伙人|那群人|那些人|那家伙|那人|这帮人|这些人)"],"elsewhere":["<colleague>","(厂家|厂商|厂里|生产商|制造商|原厂|卖家|商家|店家|平台|品牌方|品牌|官方|银行|支付宝|微信|京东|淘宝|快递公司|物流公司|保险公司|航空公司|机场|运营商|移动|联通|电信|派出所|公安|警察|工商|消协|居委会|街道|社区|开发商|建商|管委会|供应商|第三方|部门|法院|学校|医院|供电局|电力公司|自来水公司|总机|监管|政府|酒店|车站|邮局|海关|税务局|社保局|中介|房东|发卡行|人行)[公司|部门|局|那边|那头|那儿|客服|热线|售后|方|的人|店长|经理]","(他们|他|她|佢|佢哋|人家|别人|别家|其他人|相关人员|相关部门|有关部门|其他部门|别的部门|主管部门|负责人|负责的人|负责的部门|办事的人|上头|对方)[公司|那边|主管|客服|售后|领导|店长|经理|老板]"],"badly":["(乱|瞎)(改|定|派|排|批|设|标|算|收|开|带)[的|了]","(乱|瞎|胡|随口|信口|满口|满嘴|随便|张口就)(说|讲|噏|承诺|许愿|许诺|答应|搞|弄|整|吹|指挥|报|写|填|来|扯|编|应付|教|卖|收费|咧咧|掰|跑火车)[的|了]","(忽悠|骗人|骗您|骗你|骗客户|坑人|坑您|坑客户|吹牛|吹水|唬烂|唬人|吹上天|夸海口|开空头支票|空头支票|画大饼|画饼|敷衍|糊弄|哄您|哄你|哄客户|欺负)","(甩锅|偷懒|摸鱼|划水|打混|混日子|摆烂|推卸|推脱|推来推去|推三阻四|踢皮球|拖拉|拖拖拉拉|拍脑袋|掉链子|拖后腿|耍滑头|打马虎眼|吃干饭|吃闲饭|捣乱|添乱|出包|凸槌|掉漆|白目|两光|拉胯|靠害|蛇王|论尽|失职|日白|扯把子|捅娄子|捅的娄子|烂摊子|惹的祸|惹出来的|擦屁股|坏事|耽误事|误事)","(不太|不大|不怎么)(靠谱|负责|上心|行|专业|懂|认真|会|细心|仔细|得力|可靠|管事)","(不上心|不给力|不得力|不靠谱|不可靠|靠不住|不着调|不负责任|不负责|唔负责任|不专业|不认真|不仔细|不细心|不用心|不尽心|不作为|不中用|不中|不管事|不干事|不干活|不理人|不当回事|不干正事|不懂行|不懂事|不懂装懂|不会做事|不会办事|不识做|不成器|不像样|不像话)","(求其|求求其其|烏龍|乌龙|是但|死脑筋|死板|一根筋|不知变通|不近人情|不牢靠|不牢稳|马大哈|二把刀|没轻没重|嘴上没个把门|嘴上没把门|冲业绩|态度冲)","(挖|留|刨)的坑","(嘴里|嘴上)没[个|几|一]句(真话|实话|准话|正经)","(懂|晓得|知道|识|会)个(啥|什么|屁|啥子|锤子|咩|乜|球)","(没谱|没责任心|没经验|没水平|没素质|没脑子|没用|没本事|没交代|冇交带|没当回事|没在管|没个准|没一句实话|没一句真话|没个正形|马虎|粗心|糊涂|磨叽|磨蹭|磨磨唧唧|磨磨叽叽|磨磨蹭蹭|外行|半桶水|半吊子|菜鸟|垃圾|废物|猪队友|啥也不是|一问三不知|丢三落四|笨手笨脚|毛手毛脚|三天打鱼|嘴上没把门|嘴上没毛|眼高手低|缺心眼|脑子有问题|脑子进水|脑子不好使|脑子缺根筋)","(手艺|活儿|活|技术|业务|服务意识|责任心|服务态度|业务能力|脑子)[真|也|都|就|实在|确实|有点](潮|糙|次|稀松|不咋地|不咋样|生疏|不熟|不强|差|不清楚|不好使|有病|不灵光|缺)","(素质|水平|能力|态度|业务|手艺|技术|脾气|人品|效率|服务|口碑)[真的|真|也|都|实在|确实|又|这么|那么|就是|本来就](太|比较|很|特别|相当|最|有点)(低|差|烂|不高|不好|慢|恶劣)","(素质|水平|能力|态度|业务|手艺|技术|人品|效率|口碑)[就|也|都|是](低|差|烂|不高|不行|不中|不好|有限|恶劣|一般般|就那样|不熟|不精|不过关|不到家)","(啥|什么|屁|一点|乜|咩|样样|啥子)[也|都](不|没|唔)(懂|会|清楚|知道|管|识|干|做)","(没|搞不|弄不|没有|讲不|说不|整不|搞唔)[搞|弄|说|讲|交接|交待|交代|问|看|听|核实|写](清楚|明白|懂|清|好|到位|仔细)","(搞|弄|说|讲|录|填|记|写|报|发|装|算|登记|操作|交代|看|输|传|派|送)(错|岔|反|漏|砸|烂|混|丢)[货|单|人|地址|号码|价格|信息|型号](了|的)","(太|真|真的|特别|相当|很|最|有点|就是|实在|比较|出了名的|超|好)(差劲|差|烂|懒|笨|慢|水|蠢|坑|菜|瞎|雷|不像话|离谱|不靠谱|粗心|马虎|死板|黑心|黑|傻|过分)","就[是](那|这)[个|种|副](样|德行|德性|水平|素质|态度|尿性|熊样|鬼样子|死样子|办事效率|效率)","(老|老是|总|总是|天天|一天到晚|成日|成天|见天|动不动就|三天两头|隔三差五)(搞|弄|发|送|装|录|漏|记|算|填|报|派|打|出)(错|漏|乱|丢|反|单|岔子|问题|货)","(老|总|总是|一直|经常|天天|成天|整天|每次都|一向|又|常常|三天两头|动不动就)(这样|那样|出错|犯错|搞错|弄错|出岔子|出问题|忘|拖|失误|迟到|漏|掉链子|撒谎|说谎|骗)","(什么都敢|啥都敢|嘴上没|只会|就会|光会|就知道|只知道|只管|光顾着|只顾|一心想)(拿提成|拿钱|签单|业绩|收钱|卖|吹|说|答应|承诺|许|推|甩|拖|催|哄|讲)","(为了|就为|冲|拿了|图|赚)[自己的|那点](业绩|提成|签单|冲单|冲业绩|冲量|奖金|成交|开单|佣金|绩效)","(净|尽|专门|光)(添乱|瞎搞|乱搞|捣乱|出错|惹事|坑人|坏事|骗人|说瞎话|说大话|干些)","不懂(业务|技术|产品|规矩|流程|政策|情况|客服|规则|操作)","不会(做事|办事|说话|做人|沟通|修|干活|做嘢)","没(跟|给|和|同|向)<we>[这边](说|讲|交接|沟通|备注|打招呼|汇报|通报|报备|同步)","(没|没有|忘了|忘记|漏了)[给<you>|帮<you>|替<you>](登记|备注|上报|跟进|记录|交接|报备|备案|落实)","(懒得|不愿意|不想|不肯)(送|管|做|干|跑|动|理|搞|弄|接|修|上门|处理)","(被|早该|早就该|应该|该|已经)[被](开除|辞退|炒|炒鱿鱼|开)了","一(帮|群|伙|堆)(饭桶|废物|外行|骗子|大爷|祖宗|混子|菜鸟|草包|笨蛋|新手)"],"hour":["一","两","二","三","四","五","六","七","八","九","十","十一","十二","半","0","1","2","3","4","5","6","7","8","9"],"definite-time":["(上午|下午|晚上|早上|中午|今天|明天|今晚|后天|明早)<hour>点","<hour>点(前|之前|以前|左右|半|整|钟|给|回|再|我)","<hour>[个](分钟|小时|钟头|工作日|号|天内|天之内|天以内|日内|周内)","(今天|明天|后天|今晚|今早|明早|明晚|周|星期|礼拜|上午|下午|中午|晚上|下班|周末|天黑|本周|这周)[一|二|三|四|五|六|日|天|末][上午|下午|中午|晚上|早上|下班](之前|以前|前|之内|内|给您答复|给您回)","(马上|立刻|立即|现在就|这就|当天|当场|即刻)"],"later":["(过|等|隔|缓)[个](两天|几天|阵子|阵儿|一阵|一阵子|一阵儿|段时间|一段时间|一会儿|会儿|俩天|几日|几个月|两周|几周|这阵|这阵子|这段|年|年后|节|月)[后|儿]","(改天|改日|哪天|回头|到时候|到时|到那会儿|到那时|那时候|以后|今后|往后|下回|下次|晚点|晚些|晚些时候|迟点|迟啲|稍后|后面|后期|后续|空了|有空|得空|得空儿|得闲|抽空|闲了|有时间|有机会|有人手|忙完|忙过|等忙完|日后|之后|届时|再过)[了|儿|再|的时候|这阵|这几天|的话]"],"why":["为什么","哪能","为啥","为啥子","为何","干嘛","干吗","干什么","干啥","怎么","咋","咋个","怎","点解","做乜","凭什么","凭啥","何必","何以"],"act":["(退|换|改|办|修|补|查|开|给|送|减|免|赔|降|升|解|分|延|加|调|做|弄|整|搞|处理|转|寄|发|装|拆|停|登|取|提|领|销|撤|续|报|兑|补发|补偿|提前|延后|合并|叠加|参加|享受|使用|用)","(取消|申请|报销|兑换|恢复|修改|更改|变更|打折|优惠|便宜|减免|退钱|退货|退款|退票|退费|退订|退押金|换货|改签|改期|改价|改地址|预约|安排|上门|送货|配送|开票|开发票|查询|打印|注销|撤销|撤回|延期|受理|通融|破例|插队|加急|解约|解绑|解除|解冻|解锁|分期|补办|补货|补差|补差价|赔付|赔偿|理赔|转让|过户|升级|降级|预留|保留|续费|续保|领取|提现|转账|通过|批准|满足|答应|同意|接受|提供|支持|协助)"],"refusal":["<act>[您|的|这个](不|布|勿|弗)(了|掉|成|到|得|下来|出来|上|起|来|脱|道)[约|款|货|钱|票|单|费]","<act>[机|货|票|单|期]唔(到|返|倒|了|得)","(是|都|也|一律|统统|通通|概|这个|那个|这|那|单|券|订金|定金|押金|了)不(退|换|赔|改|支持|允许|补|减|免|办|给退|给换|给改|给补|给办)[的]","(师傅|我们|同事|骑手|司机|工人|快递员)[今天|明天|这几天|现在|最近|都](去|来|过|派|上门|赶)不(了|去|来|过去)","(统统|通通|一概|一律|全|全都|怎么都|说什么都|哪样都|换哪个都)[是]不(行|可以|成|能)","(抱歉|不好意思|对不住)[了|喔|哦|啊|亲|哈]不(行|可以|成)","不行不行","不(成不成|可以不可以|允许的)","(那|绝对|肯定|想要)[是]不可能的","<act>(钱|货|款)也(免问|免谈|没门|别想|甭想|不行)","(免问|免开口|唔使问|唔使谂|说破天也|天王老子来了也)","(啥|什么|哪个)[颜色|款|货|型号|尺码]都没[有]","(没有|没|冇)(货|现货|号源|名额)就[是]没","不能(提前|替前|便宜|减|让|通融)[的|了|啊|给您|您]","不给(挪|加|让|改|退|换|办|开|补|免|减)","不(能|可以|可|予|给|让|准|许|允许|接受|支持|提供|受理|同意|批|办理|能给您|能帮您|给您|参与)[您|再|直接|随便|单独|中途|单方面|无故|随意]<act>","(没法儿|没得法|莫法|莫得法|没辙)[给您|帮您|再]<act>","(无法|没法|没办法|冇办法|冇法|不便|不方便|未能|不予)[给您|帮您|为您|向您|再|直接]<act>","(那|这|也|还是|真|真的|肯定|绝对|实在|确实|都|就是|说了)[是](不行|不可以|唔得|不得行|不中)","(不行|不可以|唔得|唔可以|不得行|使不得|要不得)(的|哦|啊|呢|呀|哈|哒|喔|㗎|咯|噢|就是|说啥|公司|规定)","(没门|门都没有|门儿都没有|没戏|没得商量|没商量|没的商量|没有商量|免谈|不用谈|想都别想|想都不要想|别想了|甭想|休想|没可能|没这个可能|做唔到|冇得倾|冇得|没得谈|没得办|没得退|没得换|没的退|没的换|办唔到|没辙|死了这条心)","(不退不换|概不退换|概不负责|恕不退换|恕不|恕难|一律不|一概不|不予)[退|换|受理|通过|处理|办理|退款|退换|退还|支持|赔偿|赔付|从命]","(申请|审核|请求|诉求|材料|退款|资质)…(没过|不予通过|未通过|没通过|没有通过|不通过|未获批准|被驳回|被拒绝|被拒|不予受理|不予批准|没批|不批|不合格|不符合)","(不符合|不满足|没达到|达不到)(退款|退货|换货|申请|赔付|理赔|减免|受理|办理|我们的|公司)[的](条件|要求|标准|资格|范围|规定)","(不在|超出|不属于|超过)[了|我们的|本次|您的]…(保修|退货|退款|服务|受理|赔付|保障|理赔|免费|质保)[的]范围","(超出|超过|过了|已经过了|已过)…(退货期|退换期|保修期|有效期|期限|时限|时效|退换货期)","(不同意|不答应|不接受|不批准|不批|拒绝)(的|了|这个|您|就|啊|退|换|赔|这种)","(没有|没|冇|莫得|没得)(这个|这种|这项|这一|此|呢个|您这个|您说的这个|您要的)(政策|先例|说法|规矩|单|选项|权限|权利|赔偿|补偿)","(没有|没|冇)(权限|权利|名额|货了|票了|位了|号了|库存|余票|房了)"],"alternative-way":["(申请|争取|想想|想个|想办法|想一个|找|查|看|问|联系|联络|转|换|补|送|改|调|安排|登记|反映|反馈|协调|协商|核实|退|寄|办|处理|预留|保留|留|备注|升|减|免|开|发|推荐|写|递|提交|留意|跟进|催|延|试|通融|预约|约|订|记|做|报|拍|出|派|加|打|配|垫|抵|走|特批|请示|汇报|沟通|请|约|跟主管|深请)"],"alternative":["(我|我们|这边|先|再|马上|立即|立刻|现在|可以|能|就|也|直接|尽量|尽力|帮忙|要不|或者|不如|那|来|但|不过|然后|会|不然|试着)(帮|给|为|替|同|跟)(您|你|亲)[们|们家]…<alternative-way>","(帮|给|为|替)(您|你|亲)[先|再|也|们|尽量|直接|免费|额外|另外|特别|单独|人工]<alternative-way>…(一下|下|看|个|张|件|份|券|台|成|到|好|吗|吧|试试|一[张|份|件|个]|优惠|方案|办法|其他|别的|申请|退|送|调|换|升)","(但|但是|不过|只是|可是|只不过|而是)[我|我们|您|你|这边]…(可以|能|还有|有现货|支持|帮您|给您|为您|申请|换|试试|得闲|可唔可以)","(您|你|亲亲|亲)[也|还|方便的话|其实|先]可以…(试|选|换|改|坐|用|走|看|到|在|申请|拍|去|买|办|转|搭|订|退|下|打开|点)","(推荐|建议|介绍)[您|你|给您][可以|先|试试|也]…(看|选|用|换|试|改|升级|拍|走|款|型|坐|转|买|申请|预约|联系|提供)","我[来|去|再|这就|先|马上|会|现在|尽量|可以|这边]…(看看|问问|问一下|查查|试试|想想|争取|申请|协调|联系|请示|反馈|反映|沟通|想办法|通融|跟进|处理|核实)","(最早|最快|最近|最迟|最晚)[是|也要|的]…(可以|能|有|到|安排|上门|发|点|号|天)","(您看|您觉得|您看看|你看|你睇)…(行吗|行不行|可以吗|可以不|可已吗|好吗|好不好|如何|怎么样|成吗|行不|得唔得|合适吗|呢)","(要不要|要不|要么|不如|或者|或是|可不可以)[我|我们|给您|帮您|您|先|为您|考虑]…(帮|换|选|试|改|看|留|寄|退|补|送|申请|转|保留|用)","(能不能|可以|能|争取)…(通融|特批|破例|特殊处理|走绿色通道|走保修)","(可以|能|还能)(换成|换个|换一|改成|改到|改约|改为|改寄|走|用|选|转|申请|免费|试试|保留|安排|延|提前|给您|帮您|为您|送到|退|寄)","支持[您]…(换|退|改|修|保修|维修|转)"],"self":["(我|俺|咱|本人|小妹)[自己|自个儿|个人|本人|这边|这儿|这里|这块儿|这块|这头]","(我|俺|咱)[们|哋][这|这个|那个|的](岗位|岗上|岗|部门|组|窗口|科室|专线|热线)","(我|俺|咱)[们|哋](这边|这儿|这里|这块儿|这块|这头|平台|店里|店|家|公司|司|中心|管理中心|管委会|物业|客服部|门店|酒店|银行|小店|小客服)","(我|俺|咱)(们|哋)[这边|这儿|这里|这块儿|这块|这]","[我们|咱们|咱|我|我们这边][这]客服[部|中心|这边|这儿]","[我们|咱们|咱|我][这]前台","(本店|本公司|本部门|我司|本平台|接线的)"],"addressee":["(你|您|恁|阁下|亲|亲亲)[们|老|几位|哋]"],"oneself":["自己","自几","自个儿","自各儿","自个","自己个儿"],"flatly":["全","全都","彻底","才","纯粹","其实","真","真的","真是","实在","实在是","确实","可","又","也","都","还","就","并","根本","根本就","完全","压根","压根儿","压根就","压根儿就","是","也是","就是","都是","又是","好像","恐怕","目前","暂时","硬是","自己也","自己都","一概","一律","从来","本来","本来就","反正","肯定","绝对","当然","可就"],"know":["知道","晓得","清楚","懂","了解","明白","熟悉","懂行"],"take-care-of":["管","负责","处理","做","办","干","弄","整","搞","跟","跟进","经手","操心","过问","管理","该管","对接","维护"],"get-done":["做","办","处理","解决","弄","搞","干","操作","整","帮","搞定","决定","帮忙","应付","办理"],"go-and-tell":["找","问","告","投诉","举报","曝光","反映","说","讲","打给","打","搵","投","上","去","跟","联系","评理","上诉","起诉"],"whom":["谁","边个","边度","边位","哪","哪儿","哪里","哪个","哪家"],"complain":["投诉","告","举报","曝光","起诉","上诉","评理","说理","报警","客诉","申诉","爆料"],"tie":["关系","相干","干系","瓜葛","牵连","关联","关","责任"],"no-tie":["什么","啥","咩","半毛钱","一毛钱","毛钱","几毛钱","毛","半点","一点","一点儿","一丁点","任何","丝毫","直接","多大","锤子","个屁","屁","毛线"],"someone-better":["(高人|大神|能人|高手|行家|大师|金牌客服|专家|博士|明白人|能耐大的|本事大的|厉害的|更好的|更高的|更行的|更懂的|更强的|更专业的|懂行的)","比(我|咱|我们|咱们|俺)(强|好|高|厉害|行|懂|会|能)[的]","(会讲|会说|会修|会弄|脑子好使|有本事|有能耐|有水平|能耐大|水平高|本事大|技术好)的"],"someone-else":["人","别人","旁人","人家","别家","一家","家","别处","别的地方","别的师傅","别的客服","第二个","第二家","其他人","下一家"],"no-means":["办法","法子","法儿","招","招儿","招数","咒念"],"do-wrong":["做","弄","填","操作","输入","输","装","安装","写","设置","设","选","点","按","接","插","整","搞","准备","提交","传","上传","拍","用","发","登记","贴","拧","录","扫","塞","放"],"must-do":["必须","必需","务必","必得","一定得","一定要","非得","就得","得","无论如何得","无论如何都得","无论如何要","说什么也得","说什么都得","怎么也得","怎么着也得","硬是要","必须得","必须要","就必须","就要","都得","务必要","务必得","最好给我"],"thing":["地址","表格","表","密码","顺序","方法","步骤","材料","资料","格式","信息","验证码","卡号","方向","用法","电池","照片","线","接口","流程","操作","程序","型号","账号","姓名","名字","证件号","身份证号","身份证","申请","合同","日期","单号","号码"],"deadline":["(今天|今日|今儿|今儿个|今晚|今夜|明天|明早|明晚|后天|月底|月末|周末|本周|这周|这礼拜|这星期)[之内|以内|内|里|之前|以前|前|就]","(马上|立刻|立即|现在|即刻)[就]","(一|两|二|三|四|五|七|十|十二|二十四|四十八|半|1|2|3|5|7|12|24|48)[个](小时|天|日|钟头|工作日)(内|之内|以内|里)","(下班|天黑|中午|上午|下午|晚上|…点)[之](前|以前)"],"finish":["打过来","转过来","打款","付了","付","缴","结","补上","补","填","报","回","寄","落实","整完","整好","清掉","清","拿","取","过户","激活","验收","改好","改完","注册","过来","来","上来","出来","弄完了","收","做好","做完","办好","办完","办妥","办了","办利索","弄好","弄完","弄归一","搞定","搞掂","完成","定下来","交","补齐","交齐","寄回","寄到","寄出","寄过来","还清","结清","付清","缴清","付款","缴费","签","提交","填好","填完","处理","处理完","处理好","腾出来","搬走","搬","评价","确认","回复","答复","办","弄","拿走","取走","还","退","传","发","完"],"our-side":["<we>","系统","后台","仓库","师傅","快递","物流","物流士","机器","产品","这款","我这边","这边","监控","记录","页面","司机","骑手"],"flat":["绝对","根本","根本就","压根","压根儿","压根儿就","压根就","完全","肯定","从来","从来就"],"unreal":["不存在","不村在","不属实","不成立","没发生","没有发生","没发生过","没有的事","没影的事","说不过去","说不通","没道理","没有道理","不是事实"],"nonsense":["瞎说","胡说","乱说","乱讲","胡扯","扯淡","扯蛋","瞎扯","造谣","诽谤","污蔑","诬陷","诬赖","无中生有","凭空捏造","编故事","无稽之谈","子虚乌有","天方夜谭","莫须有","睁眼说瞎话","乱噏","扯把子"],"then":["当时","当初","那会儿","那会","那时候","嗰阵","之前","昨天","事先","事前","一开始","刚才","收货时","签收时","收货的时候","签收的时候","下单时","下单前","下单之前","买之前","买的时候","付款前","发货前","早"],"not":["不","唔","没","没有","冇","未","勿","弗","不去","不晓得","不知道"],"care":["早[点|啲|些|一点][儿](说|讲|来|打|吱声|吭声|问|报|联系|反映|反馈|提|交|办|通知|打来|打嚟|发现|告诉|申请|取|处理|续|找|看|换)","(提前|事先|预先|及时|马上|当场|当面|按时|准时|主动|先|自己|好好|仔细|认真|稍微|多|自觉)[就|当场|打开|自己|去|来|地|跟我们|跟我](说|讲|来|打|问|看|查|验|检查|核对|联系|反映|通知|办|交|缴|续|存|备份|申请|量|试|听|想|确认|打开|准备|预约|约|点|数|拍|去|记|做|选|了解|比较|还|付|报|告知|阅读|读|留意|留)","(看|问|听|说|讲|查|想|搞|弄|记|写|填|睇|量|读|核对)[看|问|一下|下|得|个|一看|一问|一眼](清楚|清爽|清|仔细|明白|好|说明|公告|通知|条款|合同|详情|规则|短信|订单|标签|尺码|日期|再|就|先|看|啊|呢|呀)","(跟|同|和|与|问|向)…(说|讲|问|确认|核实|沟通|打听|联系)[一声|一下|清楚|明白|声]","(吱声|吭声|吭气|言语|作声|言声|出声|吱一声|说一声|讲一声|打招呼|管管|管一管|检查|备份|保存|核对|验货|注意|留意|听话|听劝|上心|配合|小心|长记性|动脑子|接电话|看短信|看说明|回消息|按时|按规定|按要求|按说明|按流程|留发票|留小票|签字|量一下|量量|试试|想想|来|交|提)"]}}');

// src/engine/messages.ts
import { VFileMessage } from "vfile-message";

// src/text/script.ts
var simplified;
function scriptOf(text) {
  simplified ??= buildSimplified();
  let balance = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 13312 || code > 40959) continue;
    if (folded[code] !== code) balance++;
    else if (simplified[code]) balance--;
  }
  return balance > 0 ? "Hant" : balance < 0 ? "Hans" : void 0;
}
function buildSimplified() {
  const table = new Uint8Array(65536);
  for (const char of traditionalOf().keys()) table[char.charCodeAt(0)] = 1;
  return table;
}

// src/engine/messages.ts
var RULES_URL = "https://github.com/huashu-lint/huashu/blob/main/rules";
var DOCS_URL = "https://github.com/huashu-lint/huashu/blob/main/docs";
function localize(text, locale) {
  return locale === "zh-Hant" ? text["zh-Hant"] ?? toTraditional(text.zh) : text[locale];
}
function urlOf(id) {
  const [pack, name] = [id.slice(0, id.lastIndexOf("/")), id.slice(id.lastIndexOf("/") + 1)];
  return `${RULES_URL}/${pack}/README.md#${name}`;
}
function verdictOf(hit, rule, level, call, locale) {
  const turn = hit.turn === null ? void 0 : call.turns[hit.turn];
  const actual = turn?.text.slice(hit.start, hit.end) ?? "";
  const values = { actual, ...hit.values };
  const reason = localize(rule.message, locale).replace(/\{(\w+)\}/g, (all, name) => values[name] ?? all);
  const closest = hit.closest ? ` (${localize(hit.closest, locale)})` : "";
  return {
    rule,
    level,
    hit,
    reason: reason + closest,
    actual,
    expected: hit.expected ?? rewritesFor(rule, turn?.text ?? "", call)
  };
}
function unheardMessage(locale) {
  const reason = localize(
    {
      zh: "看不出哪一位是客服，只检查了与角色无关的规则；可用 --agent 指明",
      en: "Nobody can tell who the agent is, so only rules that ask for no role were checked; name the agent with --agent"
    },
    locale
  );
  return Object.assign(new VFileMessage(reason, { source: "huashu", ruleId: "role/unknown" }), { fatal: void 0 });
}
function messageOf({ rule, level, hit, reason, actual, expected }, call, locale) {
  const turn = hit.turn === null ? void 0 : call.turns[hit.turn];
  const message = new VFileMessage(reason, { ruleId: rule.id, source: "huashu" });
  Object.assign(message, {
    turn: hit.turn,
    role: turn?.role ?? null,
    confidence: hit.confidence,
    level,
    grade: gradeOf(rule, hit, actual, expected),
    span: turn ? [hit.start, hit.end] : null,
    note: localize(rule.why, locale),
    url: urlOf(rule.id),
    fatal: level === "error" ? true : level === "warning" ? false : void 0,
    ...(turn ? turn.guessed : call.turns.some(({ guessed }) => guessed)) ? { guessed: true } : {},
    ...actual ? { actual } : {},
    ...expected.length ? { expected } : {}
  });
  if (call.id !== void 0) message.call = call.id;
  const where = turn && whereOf(turn);
  if (where) message.where = where;
  return message;
}
function gradeOf(rule, hit, actual, expected) {
  if (!actual || !expected.length) return "none";
  return rule.fix && hit.confidence === "certain" ? "safe" : "suggestion";
}
function whereOf({ cell, paragraph }) {
  return cell ?? (paragraph === void 0 ? void 0 : `¶${paragraph}`);
}
function rewritesFor(rule, text, call) {
  const script = scriptOf(text) ?? scriptOfCall(call);
  return script === "Hant" ? rule.say.map((say, i) => rule.sayHant?.[i] ?? toTraditional(say)) : rule.say;
}
var scripts = /* @__PURE__ */ new WeakMap();
function scriptOfCall(call) {
  let known = scripts.get(call);
  if (known?.turns !== call.turns.length) {
    known = { turns: call.turns.length, script: scriptOf(call.turns.map((turn) => turn.text).join("")) };
    scripts.set(call, known);
  }
  return known.script;
}

// src/engine/directive-reports.ts
import { VFileMessage as VFileMessage2 } from "vfile-message";
var directiveRules = {
  "directive/unused": "warning",
  "directive/unknown-rule": "warning",
  "directive/too-broad": "info",
  "directive/no-reason": "off"
};
function reportsOn({ directive, used }, options, uses) {
  const { known, on, levels, locale } = options;
  const { kind, targets, reason, start, end } = directive;
  const tell = (rule, text, from = start, to = end, expected) => levels[rule] === "off" ? [] : [reportOf(rule, levels[rule], text, { start: from, end: to, locale, expected })];
  const out = [];
  for (const target of targets) {
    const { id, start: from, end: to } = target;
    if (!known.has(id)) {
      const near = nearest(id, [...known]);
      out.push(
        ...tell(
          "directive/unknown-rule",
          {
            zh: `没有规则“${id}”${near ? `，是“${near}”吗` : ""}`,
            en: `Expected the id of a rule or the name of a pack, found \`${id}\`${near ? `; did you mean \`${near}\`?` : ""}`
          },
          from,
          to,
          near
        )
      );
    } else if (kind !== "enable" && !used.has(target) && on.has(id))
      out.push(
        ...tell(
          "directive/unused",
          { zh: `这里没有“${id}”要忽略的问题`, en: `\`${id}\` finds nothing to hide here` },
          from,
          to
        )
      );
  }
  if (kind === "enable") {
    const opened = uses.some((use) => use.directive.kind === "disable" && use.directive.start < start);
    if (!used.size && !opened)
      out.push(
        ...tell("directive/unused", {
          zh: "前面没有 huashu-disable",
          en: "Expected a huashu-disable before it, found none"
        })
      );
    return out;
  }
  if (!targets.length && !used.size)
    out.push(...tell("directive/unused", { zh: "这里没有要忽略的问题", en: "It finds nothing to hide here" }));
  if (!targets.length)
    out.push(
      ...tell("directive/too-broad", {
        zh: "忽略了所有规则：请写明规则",
        en: "Expected the rules that it hides, found none: every rule is silent"
      })
    );
  if (!reason)
    out.push(
      ...tell("directive/no-reason", {
        zh: "没有写原因：在后面加“-- 原因”",
        en: "Expected a reason, as in `-- reason`, found none"
      })
    );
  return out;
}
function reportOf(rule, level, text, at) {
  const reason = at.locale === "en" ? text.en : at.locale === "zh" ? text.zh : toTraditional(text.zh);
  const message = new VFileMessage2(reason, { ruleId: rule, source: "huashu" });
  return Object.assign(message, {
    turn: null,
    role: null,
    confidence: "certain",
    level,
    grade: "none",
    span: [at.start, at.end],
    url: `${DOCS_URL}/suppressions.md#${rule.slice(rule.indexOf("/") + 1)}`,
    fatal: level === "error" ? true : level === "warning" ? false : void 0,
    ...at.expected ? { expected: [at.expected] } : {}
  });
}

export {
  readers,
  readCalls,
  loadReaders,
  readCall2 as readCall,
  localize,
  verdictOf,
  unheardMessage,
  messageOf,
  directiveRules,
  reportsOn,
  recommended
};
