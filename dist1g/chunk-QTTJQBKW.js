import {
  OFFICE_MARK
} from "./chunk-YPACIO57.js";
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
  fold
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
  const folded = fold(text.slice(0, CHARACTERS));
  return weigh(folded, AGENT) - weigh(folded, CUSTOMER);
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

export {
  readers,
  readCalls,
  loadReaders,
  readCall2 as readCall
};
