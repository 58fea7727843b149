import {
  countFromFirst,
  watchTimes
} from "./chunk-VUYCVWSK.js";
import {
  collectText,
  labelsOf,
  readMoment,
  trimPlaced
} from "./chunk-PXWKTE2T.js";
import {
  fold
} from "./chunk-MVVRDO5H.js";

// src/readers/cells.ts
function isDirective(line) {
  return /^\ufeff?"?#+[ \t]*huashu-(enable|disable)/.test(line);
}
function* readRows(source, delimiter, problems) {
  let at = source.charCodeAt(0) === 65279 ? 1 : 0;
  let overLines = true;
  let row = [];
  while (at <= source.length) {
    if (!row.length && isDirective(source.slice(at, at + 64))) {
      at = endOfCell(source, at, "\n");
      at += source[at] === "\r" && source[at + 1] === "\n" ? 2 : 1;
      continue;
    }
    const quoted = source[at] === '"';
    let cell = quoted ? readQuoted(source, at, { delimiter, overLines, problems }) : void 0;
    if (quoted && !cell) {
      overLines = false;
      problems.push({ reason: "Expected a closing quote in this cell, found none", start: at, end: at + 1 });
    }
    cell ??= readPlain(source, quoted ? at + 1 : at, delimiter);
    row.push(cell);
    at = cell.end;
    if (source.startsWith(delimiter, at)) {
      at += delimiter.length;
      continue;
    }
    if (row.length > 1 || row[0].text.trim()) yield row;
    row = [];
    if (at >= source.length) return;
    at += source[at] === "\r" && source[at + 1] === "\n" ? 2 : 1;
  }
}
function readPlain(source, start, delimiter) {
  const end = endOfCell(source, start, delimiter);
  return { text: source.slice(start, end), pieces: end > start ? [[0, start, end]] : [], start, end };
}
function endOfCell(source, start, delimiter) {
  let end = start;
  while (end < source.length && source[end] !== delimiter && source[end] !== "\n" && source[end] !== "\r") end++;
  return end;
}
function readQuoted(source, start, { delimiter, overLines, problems }) {
  const out = collectText(source);
  const limit = overLines ? source.length : endOfCell(source, start, "\n");
  let from = start + 1;
  for (; ; ) {
    const quote = source.indexOf('"', from);
    if (quote < 0 || quote >= limit) return void 0;
    out.take(from, quote);
    if (source[quote + 1] === '"') {
      out.put('"', quote, quote + 2);
      from = quote + 2;
      continue;
    }
    const end = endOfCell(source, quote + 1, delimiter);
    const more = source.slice(quote + 1, end).trim();
    if (more && /[\r\n]/.test(source.slice(start, quote))) return void 0;
    if (more)
      problems.push({ reason: "Expected the end of the cell behind a closing quote, found more", start: quote, end });
    out.take(quote + 1, end);
    return { ...out.done(), start, end };
  }
}

// src/readers/columns.ts
var headings = {
  role: "角色 身份 说话角色 说话人角色 发言角色 角色类型 role participantrole participant_role sender_type sendertype",
  speaker: "说话人 发言人 讲话人 发言者 发送人 发送者 发送方 声道 通道 speaker sender from channel name participant speaker_id speakerid author",
  text: "内容 文本 话术 对话内容 消息内容 通话内容 聊天内容 消息 原文 转写文本 识别结果 语句 说话内容 text content words message transcript utterance sentence body speech",
  start: "开始 开始时间 起始 起始时间 时间 发送时间 消息时间 说话时间 start start_time starttime begin begin_time begintime time timestamp date datetime offset",
  end: "结束 结束时间 终止时间 end end_time endtime finish",
  startMs: "开始毫秒 开始时间毫秒 起始毫秒 start_ms startms begin_ms beginms start_millis beginoffsetmillis begin_offset_millis",
  endMs: "结束毫秒 结束时间毫秒 end_ms endms end_millis endoffsetmillis end_offset_millis",
  call: "通话 通话编号 通话id 会话 会话编号 会话id 对话id 录音编号 录音id 工单号 callid call_id call conversation conversation_id conversationid session session_id sessionid contact_id",
  direction: "方向 呼叫方向 呼叫类型 direction",
  scene: "场景 环节 类别 分类 标签 scene scenario stage category section"
};
var columnNames = Object.keys(headings);
var usual = new Map(
  Object.entries(headings).flatMap(
    ([column, names]) => fold(names).split(" ").map((name) => [name, column])
  )
);
function columnsOf(header, own = {}) {
  const table = new Map([...usual, ...Object.entries(own).map(([name, column]) => [nameOf(name), column])]);
  const columns = /* @__PURE__ */ new Map();
  for (const [index, heading] of header.entries()) {
    const column = table.get(nameOf(heading));
    if (column && !columns.has(column)) columns.set(column, index);
  }
  return columns;
}
function nameOf(heading) {
  const name = fold(heading.slice(0, 64)).trim().replace(/[（(【[]\s*/g, " ").replace(/[）)】\]]/g, "").trim();
  const unit = /^(.*?)[\s_]*(ms|millis|milliseconds|毫秒)$/.exec(name);
  if (!unit)
    return name.replace(/^(.*?)[\s_]*(?:秒|s|sec|seconds)$/, (all, rest) => usual.has(rest) ? rest : all).replace(/[\s-]+/g, "_");
  const bare = unit[1].replace(/[\s-]+/g, "_");
  const column = usual.get(bare);
  return column === "start" ? "start_ms" : column === "end" ? "end_ms" : `${bare}_ms`;
}

// src/readers/csv.ts
var DELIMITERS = [",", "	", ";", "|"];
var csv = {
  recognises(source, { columns }) {
    const found = columnsOf(headerOf(source.slice(0, 4096)), columns);
    return found.has("text") && (found.has("role") || found.has("speaker"));
  },
  read(source, { roles, columns: own }) {
    const problems = [];
    const [header, ...rows] = readRows(source, delimiterOf(source), problems);
    const columns = columnsOf(header?.map((cell) => cell.text) ?? [], own);
    const end = header?.at(-1)?.end ?? 0;
    if (!columns.has("text")) {
      problems.push({ reason: "Expected a header with a column such as `内容` or `text`, found none", start: 0, end });
      return { calls: [], problems };
    }
    return { calls: readCalls(rows, columns, labelsOf(roles), problems), problems };
  }
};
function delimiterOf(source) {
  const line = source.slice(0, 4096).split(/[\r\n]/).find((text) => text.trim() && !isDirective(text)) ?? "";
  const count = (delimiter) => line.split(delimiter).length;
  return DELIMITERS.reduce((best, delimiter) => count(delimiter) > count(best) ? delimiter : best);
}
function headerOf(source) {
  const [header] = readRows(source, delimiterOf(source), []);
  return header?.map((cell) => cell.text) ?? [];
}
function readCalls(rows, columns, labels, problems) {
  const calls = /* @__PURE__ */ new Map();
  for (const row of rows) {
    const id = cellOf(row, columns, "call")?.text.trim() ?? "";
    const open = calls.get(id) ?? { call: { turns: [], ...id ? { id } : {} }, watch: watchTimes(problems), absolute: false };
    calls.set(id, open);
    const cell = cellOf(row, columns, "text");
    if (!cell) {
      problems.push({
        reason: "Expected a cell with what was said, found none",
        start: row[0].start,
        end: row.at(-1).end
      });
      continue;
    }
    const { text, pieces } = trimPlaced(cell);
    const { absolute, ...times } = timesOf(row, columns, problems);
    const timed = cellOf(row, columns, "start") ?? cellOf(row, columns, "startMs");
    if (timed) open.watch(times, [timed.start, timed.end]);
    open.absolute ||= absolute;
    const direction = directions[cellOf(row, columns, "direction")?.text.trim().toLowerCase() ?? ""];
    if (direction) open.call.direction = direction;
    if (text) open.call.turns.push({ ...whoOf(row, columns, labels, problems), text, pieces, ...times });
  }
  return [...calls.values()].map(({ call, absolute }) => absolute ? { ...call, turns: countFromFirst(call.turns) } : call);
}
var directions = {
  inbound: "inbound",
  in: "inbound",
  呼入: "inbound",
  来电: "inbound",
  outbound: "outbound",
  out: "outbound",
  呼出: "outbound",
  外呼: "outbound"
};
function cellOf(row, columns, column) {
  const index = columns.get(column);
  return index === void 0 ? void 0 : row[index];
}
function whoOf(row, columns, labels, problems) {
  const named = cellOf(row, columns, "role");
  const cell = named?.text.trim() ? named : cellOf(row, columns, "speaker");
  const speaker = cell?.text.trim();
  if (!cell || !speaker) return { role: "unknown" };
  const role = labels.role(speaker);
  if (!role && cell === named && speaker !== "unknown" && !labels.anonymous(speaker)) {
    const reason = `Expected a role or a label in \`roles\`, found \`${speaker.slice(0, 40)}\``;
    problems.push({ reason, start: cell.start, end: cell.end });
  }
  return { role: role ?? "unknown", speaker };
}
function timesOf(row, columns, problems) {
  let absolute = false;
  const read = (column) => {
    const inMs = cellOf(row, columns, `${column}Ms`);
    const cell = inMs ?? cellOf(row, columns, column);
    if (!cell?.text.trim()) return void 0;
    const moment = readMoment(cell.text);
    if (!moment) problems.push({ reason: "Expected a time, found something else", start: cell.start, end: cell.end });
    absolute ||= moment?.absolute ?? false;
    return moment && (inMs ? moment.seconds / 1e3 : moment.seconds);
  };
  const start = read("start");
  const end = read("end");
  return { absolute, ...start === void 0 ? {} : { start }, ...end === void 0 ? {} : { end } };
}

export {
  readRows,
  columnNames,
  columnsOf,
  csv,
  delimiterOf
};
