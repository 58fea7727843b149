import {
  fold,
  folded
} from "./chunk-MVVRDO5H.js";

// src/readers/labels.ts
var known = {
  agent: "客服 客服专员 客服人员 客服代表 客户经理 客户专员 客户服务 客户代表 人工客服 在线客服 人工 人工坐席 坐席 坐席员 座席 座席员 话务 话务员 接线员 服务员 专员 服务专员 服务人员 服务代表 服务顾问 顾问 业务员 业务代表 销售 销售顾问 导购 理赔员 理财经理 主管 客服主管 值班经理 店员 商家 卖家 管家 前台 柜员 工号 agent human_agent any_agent representative rep csr operator advisor adviser staff assistant support seller sales employee supervisor sme",
  customer: "客户 顾客 用户 来电 来电者 来电人 客人 访客 买家 买方 消费者 业主 会员 住户 租户 乘客 旅客 病人 患者 家属 投保人 被保险人 持卡人 家长 customer client caller user buyer guest visitor end_user consumer patient",
  system: "系统 系统消息 系统提示 自动回复 机器人 语音机器人 机器人客服 智能客服 智能助手 虚拟坐席 语音导航 语音播报 提示音 system bot ivr robot chatbot automated_agent custom_bot"
};
var LETTER = /[a-z]/;
var NUMBERED = /^(?:(?:speaker|spkr?|channel|chan|ch|participant|party|person|说话人|发言人|讲话人|发言者|声道|通道|角色)[\s_#:-]*)?0*(\d{1,3}|[a-z])$/;
var SIDED = /^(left|right|左|右)[\s_-]*(?:channel|声道|通道)?$/;
function labelsOf(roles2 = usual) {
  const made2 = labelsMade.get(roles2) ?? makeLabels(roles2);
  labelsMade.set(roles2, made2);
  return made2;
}
var usual = {};
var labelsMade = /* @__PURE__ */ new WeakMap();
function makeLabels(roles2) {
  const table = /* @__PURE__ */ new Map();
  for (const [role, names] of Object.entries(known))
    for (const name of fold(names).split(" ")) table.set(name, role);
  for (const [name, role] of Object.entries(roles2)) table.set(fold(name), role);
  const byFirst = /* @__PURE__ */ new Map();
  for (const name of [...table.keys()].sort((a, b) => b.length - a.length)) {
    const first = name.charCodeAt(0);
    byFirst.set(first, [...byFirst.get(first) ?? [], name]);
  }
  const prefix = (line) => {
    const names = byFirst.get(folded[line.charCodeAt(0)] ?? 0);
    return names?.find((name) => beginsWith(line, name))?.length ?? 0;
  };
  return {
    prefix,
    role(label) {
      const name = label.trim();
      return table.get(fold(name.slice(0, prefix(name))));
    },
    anonymous: speakerNumber
  };
}
function beginsWith(line, name) {
  for (let i = 0; i < name.length; i++) if (folded[line.charCodeAt(i)] !== name.charCodeAt(i)) return false;
  const next = folded[line.charCodeAt(name.length)];
  return !(LETTER.test(name.at(-1)) && next !== void 0 && LETTER.test(String.fromCharCode(next)));
}
function speakerNumber(label) {
  const name = fold(label.slice(0, 40).trim());
  return (NUMBERED.exec(name) ?? SIDED.exec(name))?.[1];
}

// src/readers/script-words.ts
var speech = "话术 文本 台词 对白 内容 回复 回答 应答 答复 答案 说 说法 用语 脚本 开场白 结束语 欢迎语 问候语 结束词 标准话术 参考话术 推荐话术 text say says line lines content reply replies response answer answers script speech utterance message greeting closing";
var sections = "场景 环节 步骤 节点 阶段 标题 名称 主题 分类 类别 意图 情景 情境 scene section scenario title name topic step stage intent category";
var roles = "角色 身份 说话人 发言人 role speaker";
var SPEECH_COLUMN = /话术|用语|台词|回复|应答|答复|回答|答案|说法|开场白|结束语|欢迎语|^(内容|文本|脚本)$/;
var SECTION_COLUMN = /场景|环节|步骤|节点|阶段|标题|主题|分类|类别|类型|意图|情景|情境/;
var WARNING = /(错误|反面|不当|禁用|禁止|违规|不规范)的?(示范|示例|例子|案例|做法|话术|用语|说法|表达|回答|回复)|反例|禁语|(禁忌|服务忌)(用?语|话)?|不(要|能|可以?|该|应该?|宜|许|得)(这[么样])?说|负面话术|^(bad|dont|don't|wrong|forbidden|avoid)$/;
var NOTICE = /^(公告|通知|告示|notice|announcement)$/;
function scriptWords({ speech: own }) {
  const said = own ? new Set(own.map(key)) : wordsOf(speech);
  const named = wordsOf(sections);
  const told = wordsOf(roles);
  const says = (name) => said.has(key(name));
  return {
    says,
    columnSays: (name) => !warns(name) && (says(name) || !own && SPEECH_COLUMN.test(key(name))),
    names: (name) => named.has(key(name)),
    columnNames: (name) => named.has(key(name)) || SECTION_COLUMN.test(key(name)),
    tellsRole: (name) => told.has(key(name))
  };
}
function warns(name) {
  return WARNING.test(key(name));
}
function announces(name) {
  return NOTICE.test(key(name));
}
function key(name) {
  return fold(name).replace(/[\s*:#]+/g, "");
}
var made = /* @__PURE__ */ new Map();
function wordsOf(list) {
  const words = made.get(list) ?? new Set(list.split(" ").map(key));
  made.set(list, words);
  return words;
}

// src/engine/places.ts
import { location } from "vfile-location";

// src/text/last-from.ts
function lastFrom(items, offset, startOf) {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = low + high >> 1;
    if (startOf(items[middle]) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

// src/engine/places.ts
function sourceOffset(pieces, offset, length, ends = false) {
  const at = ends && offset > 0 ? offset - 1 : offset;
  const index = Math.max(0, lastFrom(pieces, at, textStart));
  const [text, start, end] = pieces[index];
  const size = (pieces[index + 1]?.[0] ?? length) - text;
  if (end - start === size) return start + (offset - text);
  return ends && offset > text ? end : offset >= text + size ? end : start;
}
function textStart([text]) {
  return text;
}
function placer(source) {
  const places = location(source);
  const point = (offset) => places.toPoint(offset);
  return (message, turns) => {
    const turn = message.turn === null ? void 0 : turns[message.turn];
    if (!turn?.pieces?.length || !message.span) return;
    const [from, to] = message.span;
    const start = sourceOffset(turn.pieces, from, turn.text.length);
    const end = from === to ? start : sourceOffset(turn.pieces, to, turn.text.length, true);
    message.place = { start: point(start), end: point(end) };
    message.line = message.place.start.line;
    message.column = message.place.start.column;
    message.name = [message.place.start, message.place.end].map(({ line, column }) => `${line}:${column}`).join("-");
  };
}
function turnFinder(calls) {
  const [only] = calls;
  let starts;
  return ({ turn: index, place }) => {
    if (index === null || index === void 0 || !only) return void 0;
    const turn = only.turns[index];
    if (calls.length === 1) return turn && { call: only, turn };
    starts ??= calls.flatMap((call) => call.turns.map((one) => ({ at: one.pieces?.[0]?.[1] ?? -1, call, turn: one }))).sort((a, b) => a.at - b.at);
    const offset = place && "start" in place ? place.start.offset ?? -1 : -1;
    return offset < 0 ? void 0 : starts[lastFrom(starts, offset, ({ at }) => at)];
  };
}

// src/readers/placed.ts
function collectText(source) {
  const pieces = [];
  let text = "";
  return {
    take(start, end) {
      if (end <= start) return;
      pieces.push([text.length, start, end]);
      text += source.slice(start, end);
    },
    put(decoded, start, end) {
      if (!decoded) return;
      pieces.push([text.length, start, end]);
      text += decoded;
    },
    done: () => ({ text, pieces })
  };
}
function slicePlaced({ text, pieces }, from, to = text.length) {
  if (from === 0 && to === text.length) return { text, pieces };
  const kept = [];
  let index = Math.max(0, lastFrom(pieces, from, textStart));
  for (; index < pieces.length && pieces[index][0] < to; index++) {
    const [at, start, end] = pieces[index];
    const size = (pieces[index + 1]?.[0] ?? text.length) - at;
    const head = Math.max(from - at, 0);
    const tail = Math.max(at + size - to, 0);
    if (head + tail >= size) continue;
    kept.push(end - start === size ? [at + head - from, start + head, end - tail] : [at + head - from, start, end]);
  }
  return { text: text.slice(from, to), pieces: kept };
}
function trimPlaced(placed) {
  const from = placed.text.length - placed.text.trimStart().length;
  return slicePlaced(placed, from, Math.max(from, placed.text.trimEnd().length));
}
function joinPlaced(parts) {
  const pieces = [];
  let text = "";
  for (const part of parts) {
    for (const [at, start, end] of part.pieces) pieces.push([text.length + at, start, end]);
    text += part.text;
  }
  return { text, pieces };
}
function placeWithin(inner, outer) {
  const pieces = [];
  for (const [index, [at, start, end]] of inner.pieces.entries()) {
    const size = (inner.pieces[index + 1]?.[0] ?? inner.text.length) - at;
    if (end - start === size)
      for (const [offset, from, to] of slicePlaced(outer, start, end).pieces) pieces.push([at + offset, from, to]);
    else {
      const { length } = outer.text;
      pieces.push([at, sourceOffset(outer.pieces, start, length), sourceOffset(outer.pieces, end, length, true)]);
    }
  }
  return { text: inner.text, pieces };
}

// src/readers/stamp.ts
var TIME = String.raw`(?:(\d{1,3}):)?(\d{1,2}):(\d{2})(?:[.,](\d{1,3}))?`;
var DATE = String.raw`(?:\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?[ T]?)`;
var STAMP = new RegExp(String.raw`^[[(（【]?(${DATE})?${TIME}(?:\s*(?:-->|[-–~至])\s*${TIME})?[\])）】]?[\s,，]*`);
var MOMENT = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?[ T]?(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*(Z|[+-]\d{2}:?\d{2})?$/;
function readStamp(text) {
  const found = STAMP.exec(text);
  if (!found) return void 0;
  const [all, date, h1, m1, s1, f1, h2, m2, s2, f2] = found;
  const start = secondsOf(h1, m1, s1, f1);
  const end = m2 === void 0 ? void 0 : secondsOf(h2, m2, s2, f2);
  return { length: all.length, times: { start, ...end === void 0 ? {} : { end } }, dated: date !== void 0 };
}
function readMoment(text) {
  const bare = text.trim().slice(0, 64);
  const number = /^(-?\d+(?:\.\d+)?)\s*(?:s|秒)?$/.exec(bare);
  if (number) return { seconds: Number(number[1]), absolute: false };
  const moment = MOMENT.exec(bare);
  if (moment) {
    const [, year, month, day, hour, minute, second = "0", fraction = "0", zone] = moment;
    const utc = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second));
    return { seconds: utc / 1e3 + Number(`0.${fraction}`) - zoneOf(zone), absolute: true };
  }
  const stamp = readStamp(bare);
  return stamp?.length === bare.length ? { seconds: stamp.times.start, absolute: false } : void 0;
}
function zoneOf(zone = "Z") {
  if (zone === "Z") return 0;
  return (zone[0] === "-" ? -1 : 1) * (Number(zone.slice(1, 3)) * 3600 + Number(zone.slice(-2)) * 60);
}
function secondsOf(hours = "0", minutes = "0", rest = "0", fraction = "0") {
  return Math.round((Number(hours) * 3600 + Number(minutes) * 60 + Number(rest) + Number(`0.${fraction}`)) * 1e3) / 1e3;
}

// src/readers/head.ts
var STRANGER = /^[\p{L}\p{N}_· -]{1,12}[：:]/u;
var NAME = /^[\p{L}\p{N}_·-]{1,20}(?:\s\d{1,3})?[\s(（]{1,3}/u;
var COLON = /^\s*[：:]\s*/;
var SUFFIX = /^[\p{L}\p{N}_·()（）#-]{0,10}/u;
var BRACKETED = /^[[【〔<]([^\][【】〔〕<>]{1,24})[\]】〕>]\s*[：:]?\s*/;
function headOf(whole, labels) {
  if (!whole) return void 0;
  const line = whole.slice(0, 200);
  const indent = line.length - line.trimStart().length;
  const before = readStamp(line.slice(indent));
  const at = indent + (before?.length ?? 0);
  const stamps = { ...before?.times, ...before?.dated ? { dated: true } : {} };
  const head = bracketed(line, at, labels) ?? labelled(line, at, labels) ?? stamped(line, at, labels) ?? stranger(line, at, labels);
  if (!head) return void 0;
  return { ...stamps, ...head };
}
function bracketed(line, at, labels) {
  const found = BRACKETED.exec(line.slice(at));
  if (!found) return void 0;
  const speaker = found[1].trim();
  const role = labels.role(speaker);
  const numbered = labels.anonymous(speaker) !== void 0;
  if (!role && !numbered) return void 0;
  return { speaker, role: role ?? "unknown", text: at + found[0].length, ...numbered && !role ? { numbered } : {} };
}
function labelled(line, from, labels) {
  const length = labels.prefix(line.slice(from));
  if (!length) return void 0;
  const at = from + length;
  const suffix = SUFFIX.exec(line.slice(at))?.[0].length ?? 0;
  const rest = line.slice(at + suffix).trimStart();
  const after = readStamp(rest);
  const stampEnd = after ? line.length - rest.length + after.length : at + suffix;
  const colon = COLON.exec(line.slice(stampEnd));
  const speaker = line.slice(from, at + suffix).trim();
  const role = labels.role(line.slice(from, at));
  const times = { ...after?.times, ...after?.dated ? { dated: true } : {} };
  if (colon) return { speaker, role, text: stampEnd + colon[0].length, ...times };
  if (after && stampEnd >= line.trimEnd().length) return { speaker, role, text: line.length, ...times };
  const space = /^\s+/.exec(line.slice(at));
  const loose = true;
  if (space) return { speaker: line.slice(from, at), role, text: at + space[0].length, loose };
  if (at === line.trimEnd().length) return { speaker, role, text: line.length, loose };
  return void 0;
}
function stranger(line, at, labels) {
  const found = STRANGER.exec(line.slice(at));
  if (!found) return void 0;
  const speaker = found[0].slice(0, -1).trim();
  const space = /^\s*/.exec(line.slice(at + found[0].length))[0].length;
  const numbered = labels.anonymous(speaker) !== void 0;
  return { speaker, role: "unknown", text: at + found[0].length + space, ...numbered ? { numbered } : {} };
}
function stamped(line, from, labels) {
  const name = NAME.exec(line.slice(from));
  if (!name) return void 0;
  const rest = line.slice(from + name[0].length);
  const after = readStamp(rest);
  if (!after || rest.slice(after.length).trim()) return void 0;
  const speaker = name[0].trim();
  const numbered = labels.anonymous(speaker) !== void 0;
  const times = { ...after.times, ...after.dated ? { dated: true } : {} };
  return { speaker, role: "unknown", text: line.length, stamped: true, ...times, ...numbered ? { numbered } : {} };
}

export {
  lastFrom,
  sourceOffset,
  placer,
  turnFinder,
  collectText,
  slicePlaced,
  trimPlaced,
  joinPlaced,
  placeWithin,
  labelsOf,
  speakerNumber,
  readMoment,
  secondsOf,
  headOf,
  scriptWords,
  warns,
  announces
};
