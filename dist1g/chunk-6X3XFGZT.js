import {
  OFFICE_MARK
} from "./chunk-YPACIO57.js";
import {
  linesOf
} from "./chunk-F6CZE7Y5.js";
import {
  readJsonString
} from "./chunk-EQIZZLWB.js";
import {
  columnsOf,
  readRows,
  readTable
} from "./chunk-VUYCVWSK.js";
import {
  createScribe,
  scriptCalls
} from "./chunk-RUC6ZAQ7.js";
import {
  announces,
  joinPlaced,
  labelsOf,
  scriptWords
} from "./chunk-PXWKTE2T.js";

// src/readers/word.ts
var PLACE = /^(\d{1,9})(?:#(\d)|@(\d{1,9})\.(\d{1,9})\.(\d{1,2}))?$/;
function readWord(parts, options) {
  const labels = labelsOf(options.roles);
  const words = scriptWords(options);
  const [script, notices] = [createScribe(labels), createScribe(labels)];
  let notice = 0;
  let table;
  const closeTable = () => {
    if (table) readTable(table.rows.map(joinParts), { scribe: notice ? notices : script, labels, words });
    table = void 0;
  };
  for (const { place, text, pieces } of parts) {
    const [, number, depth, inTable, row = "", column] = PLACE.exec(place) ?? [];
    if (!number) continue;
    const cell = { text, pieces, spot: { paragraph: Number(number) } };
    if (inTable !== table?.number) closeTable();
    if (inTable) {
      table ??= { number: inTable, row: "", rows: [] };
      if (row !== table.row) table.rows.push([]);
      table.row = row;
      const cells = table.rows.at(-1);
      const before = cells[Number(column)];
      cells[Number(column)] = before ? { ...before, parts: [...before.parts ?? [before], cell] } : cell;
    } else if (depth) {
      const name = text.trim();
      if (announces(name)) notice = Number(depth);
      else if (Number(depth) <= notice) notice = 0;
      for (const scribe of [script, notices]) scribe.head(name, Number(depth));
    } else (notice ? notices : script).say(cell, cell.spot);
  }
  closeTable();
  const calls = [...scriptCalls(script.turns), ...scriptCalls(notices.turns, { kind: "notice" })];
  if (calls.length) return { calls };
  return { calls, reason: "Expected a document with something that the agent says, found none", where: "¶1" };
}
function joinParts(row) {
  return Array.from(row, (cell) => {
    if (!cell) return { text: "", pieces: [] };
    return cell.parts ? { ...cell, ...joinPlaced(cell.parts) } : cell;
  });
}

// src/readers/workbook.ts
var HEADER_ROWS = 10;
function readWorkbook(parts, options) {
  const labels = labelsOf(options.roles);
  const words = scriptWords(options);
  const sheets = sheetsOf(parts);
  const calls = [...sheets].flatMap(
    ([name, rows]) => scriptCalls(readSheet(rows, labels, words), { id: name, kind: announces(name) ? "notice" : "template" })
  );
  if (calls.length) return { calls };
  const reason = "Expected a sheet with a column such as `话术` (or one that the option `speech` names), found none";
  return { calls, reason, where: sheets.keys().next().value ?? "-" };
}
function sheetsOf(parts) {
  const sheets = /* @__PURE__ */ new Map();
  let sheet = "";
  let rows = [];
  let last = "";
  for (const { place, text, pieces } of parts) {
    const [, letters, number] = /^([A-Z]{1,3})(\d{1,7})$/.exec(place) ?? [];
    if (!letters || !number) {
      sheet = text;
      rows = [];
      last = "";
      sheets.set(sheet, rows);
      continue;
    }
    if (number !== last) rows.push([]);
    last = number;
    rows.at(-1)[columnOf(letters)] = { text, pieces, spot: { cell: `${quoted(sheet)}!${place}` } };
  }
  return sheets;
}
function readSheet(rows, labels, words) {
  const scribe = createScribe(labels);
  const context = { scribe, labels, words };
  const header = headerOf(rows, context);
  if (header) {
    readRows(rows.slice(header.index + 1), header.columns, context);
    return scribe.turns;
  }
  const used = new Set(rows.flatMap((row) => Object.keys(row)));
  if (used.size === 1)
    readTable(
      rows.map((row) => row.filter(Boolean)),
      context
    );
  return scribe.turns;
}
function headerOf(rows, context) {
  let best;
  for (const [index, row] of rows.slice(0, HEADER_ROWS).entries()) {
    const names = Array.from(row, (cell) => cell ?? { text: "" });
    const columns = columnsOf(names, context);
    const known = columns?.filter(({ holds }) => holds !== "none").length ?? 0;
    if (columns && known > (best?.known ?? 0)) best = { index, known, columns };
  }
  return best;
}
function quoted(sheet) {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}
function columnOf(letters) {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

// src/readers/read-office.ts
function readOffice(source, options) {
  const kind = source.slice(OFFICE_MARK.length, source.indexOf("\n"));
  const read = kind === "docx" ? readWord : readWorkbook;
  const { calls, reason, where } = read(partsOf(source), options);
  const problems = reason ? [{ reason, start: 0, end: 0, where: where ?? "-" }] : [];
  return { calls, problems };
}
function partsOf(source) {
  return [...linesOf(source)].slice(1).flatMap(([start, end]) => {
    const tab = source.indexOf("	", start);
    if (tab < 0 || tab >= end) return [];
    return [{ place: source.slice(start, tab), ...readJsonString(source, tab + 1, end) }];
  });
}

export {
  readOffice
};
