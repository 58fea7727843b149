import {
  warns
} from "./chunk-PXWKTE2T.js";

// src/readers/script-table.ts
var CUSTOMER = /^(客户|顾客|用户|customer)(的?(问题|提问|说|话|原话|异议|疑问|发言|反应))?$/i;
function columnsOf(header, { labels, words }) {
  const columns = header.map(({ text }) => {
    const name = text.replace(/[\s*]+/g, "");
    const label = labels.prefix(name) === name.length ? labels.role(name) : void 0;
    if (!name || name.length > 40 || warns(name)) return { holds: "none" };
    if (words.tellsRole(name)) return { holds: "role" };
    if (CUSTOMER.test(name) || label === "customer") return { holds: "speech", voice: { role: "customer", speaker: name } };
    if (label) return { holds: "speech", voice: { role: label, speaker: name } };
    if (words.columnSays(name)) return { holds: "speech", voice: { role: "agent" } };
    return { holds: words.columnNames(name) ? "section" : "none" };
  });
  return columns.some(({ voice }) => voice?.role === "agent") ? columns : void 0;
}
function readTable(rows, context) {
  const columns = columnsOf(rows[0] ?? [], context);
  if (columns) readRows(rows.slice(1), columns, context);
  else for (const cell of rows.flat()) for (const part of cell.parts ?? [cell]) context.scribe.say(part, part.spot);
}
function readRows(rows, columns, context) {
  const { scribe, labels } = context;
  const roleColumn = columns.findIndex(({ holds }) => holds === "role");
  let sections = [];
  for (const row of rows) {
    sections = sectionsOf(row, columns, sections);
    const section = sections.filter(Boolean).join(" / ");
    if (warns(section)) continue;
    const speaker = row[roleColumn]?.text.trim();
    const named = speaker ? { role: labels.role(speaker) ?? "unknown", speaker } : void 0;
    for (const [i, { voice }] of columns.entries()) {
      const cell = row[i];
      if (!cell || !voice) continue;
      for (const part of cell.parts ?? [cell])
        scribe.say(part, { ...part.spot, ...section ? { section } : {} }, voice.speaker ? voice : named ?? voice);
    }
  }
}
function sectionsOf(row, columns, before) {
  let sections = before;
  for (const [i, { holds }] of columns.entries()) {
    const text = row[i]?.text.trim();
    if (holds === "section" && text) sections = [...columns.slice(0, i).map((_, left) => sections[left] ?? ""), text];
  }
  return sections;
}

// src/readers/clock.ts
var DAY = 86400;
function watchTimes(problems, sorted = true) {
  let last;
  return ({ start, end }, [from, to]) => {
    const tell = (reason) => problems.push({ reason, start: from, end: to });
    if (start !== void 0 && end !== void 0 && end < start)
      tell(`Expected an end that is not before its start (${start} s), found ${end} s`);
    if (sorted && start !== void 0 && last !== void 0 && start < last)
      tell(`Expected times that run forwards, found ${start} s after ${last} s`);
    last = start ?? last;
  };
}
function countFromFirst(turns) {
  const first = turns.find((turn) => turn.start !== void 0)?.start;
  if (first === void 0) return turns;
  const since = (time) => Math.round((time - first) * 1e3) / 1e3;
  return turns.map((turn) => ({
    ...turn,
    ...turn.start === void 0 ? {} : { start: since(turn.start) },
    ...turn.end === void 0 ? {} : { end: since(turn.end) }
  }));
}
function passMidnight() {
  let last = 0;
  let days = 0;
  return ({ start, end }) => {
    if (start !== void 0 && start + days < last - DAY / 2) days += DAY;
    last = start === void 0 ? last : start + days;
    return {
      ...start === void 0 ? {} : { start: start + days },
      ...end === void 0 ? {} : { end: end + days }
    };
  };
}

export {
  watchTimes,
  countFromFirst,
  passMidnight,
  columnsOf,
  readTable,
  readRows
};
