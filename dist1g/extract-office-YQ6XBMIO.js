import {
  isOle
} from "./chunk-7VI2PH3O.js";
import {
  writeOffice
} from "./chunk-YPACIO57.js";

// src/readers/xml.ts
import sax from "sax";
var XmlError = class extends Error {
};
var DEEPEST = 256;
function readXml(bytes, handler) {
  const parser = sax.parser(true, { position: false });
  let depth = 0;
  const fail = (reason) => {
    throw new XmlError(reason);
  };
  parser.onerror = (error) => fail(`Expected XML, found a mistake in it: ${error.message.split("\n")[0]}`);
  parser.ondoctype = () => fail("Expected XML without a document type, found one");
  parser.onopentag = ({ name, attributes }) => {
    if (++depth > DEEPEST) fail(`Expected at most ${DEEPEST} elements inside each other, found more`);
    handler.open?.(local(name), attributes);
  };
  parser.ontext = (text) => handler.text?.(text);
  parser.oncdata = (text) => handler.text?.(text);
  parser.onclosetag = (name) => {
    depth--;
    handler.close?.(local(name));
  };
  const decoder = new TextDecoder(encodingOf(bytes));
  const STEP = 64 * 1024;
  for (let at = 0; at < bytes.length; at += STEP)
    parser.write(decoder.decode(bytes.subarray(at, at + STEP), { stream: true }));
  parser.write(decoder.decode()).close();
}
function encodingOf(bytes) {
  if (bytes[0] === 255 && bytes[1] === 254) return "utf-16le";
  return bytes[0] === 254 && bytes[1] === 255 ? "utf-16be" : "utf-8";
}
function local(name) {
  return name.slice(name.indexOf(":") + 1);
}

// src/readers/extract-docx.ts
var SILENT = /* @__PURE__ */ new Set(["del", "moveFrom", "Fallback", "instrText", "fldData"]);
var BREAKS = { br: "\n", cr: "\n", tab: "	", noBreakHyphen: "-" };
function extractDocx(zip) {
  const walk = createWalk(readHeadings(zip));
  readXml(zip.read("word/document.xml"), walk);
  return walk.parts;
}
function createWalk(headings) {
  const parts = [];
  const open = [];
  const table = { open: 0, number: 0, row: -1, cell: -1, span: 1 };
  let count = 0;
  let silent = 0;
  let inText = false;
  let properties = "";
  let hidden = false;
  function finish() {
    const paragraph = open.pop();
    if (!paragraph?.text.trim()) return;
    const { text, number, depth } = paragraph;
    const where = table.open ? `@${table.number}.${table.row}.${table.cell}` : depth ? `#${depth}` : "";
    parts.push({ place: `${number}${where}`, text });
  }
  return {
    parts,
    open(name, attributes) {
      if (silent || SILENT.has(name)) silent++;
      else if (name === "p") open.push({ text: "", number: ++count });
      else if (name === "tbl") openTable();
      else if (name === "tr" && table.open === 1) {
        table.row++;
        table.cell = -1;
        table.span = 1;
      } else if (name === "tc" && table.open === 1) {
        table.cell += table.span;
        table.span = 1;
      } else if (name === "gridSpan" && table.open === 1) table.span = Number(settingOf(attributes)) || 1;
      else if (name === "pPr" || name === "rPr") properties = name;
      else if (name === "r") hidden = false;
      else if (name === "t") inText = true;
      else if (properties === "rPr") hidden ||= /^(d?strike|vanish)$/.test(name) && isOn(attributes);
      else if (properties === "pPr") setDepth(open.at(-1), name, attributes);
      else if (!hidden && open.length && Object.hasOwn(BREAKS, name)) open.at(-1).text += BREAKS[name];
    },
    text(part) {
      if (inText && !silent && !hidden && open.length) open.at(-1).text += part;
    },
    close(name) {
      if (silent) silent--;
      else if (name === "p") finish();
      else if (name === "t") inText = false;
      else if (name === "pPr") properties = "";
      else if (name === "rPr") properties = properties === "rPr" ? "" : properties;
      else if (name === "tbl") table.open--;
    }
  };
  function openTable() {
    if (table.open++ === 0) Object.assign(table, { number: table.number + 1, row: -1, cell: -1 });
  }
  function setDepth(paragraph, name, attributes) {
    const value = settingOf(attributes);
    const depth = name === "pStyle" ? headings.get(value) : name === "outlineLvl" ? depthOf(value) : void 0;
    if (paragraph && depth !== void 0) paragraph.depth = depth;
  }
}
function readHeadings(zip) {
  const headings = /* @__PURE__ */ new Map();
  const bytes = zip.read("word/styles.xml");
  let id = "";
  if (bytes)
    readXml(bytes, {
      open(name, attributes) {
        if (name === "style") id = attributes["w:styleId"] ?? "";
        const value = settingOf(attributes);
        const heading = name === "name" ? /^(?:heading|标题|標題) ?([1-9])$/i.exec(value)?.[1] : void 0;
        if (heading) headings.set(id, Number(heading));
        else if (name === "name" && /^(title|标题|標題)$/i.test(value)) headings.set(id, 1);
        else if (name === "outlineLvl" && id && depthOf(value)) headings.set(id, depthOf(value));
      }
    });
  return headings;
}
function depthOf(level) {
  return /^[0-8]$/.test(level) ? Number(level) + 1 : void 0;
}
function settingOf(attributes) {
  return attributes["w:val"] ?? attributes.val ?? "";
}
function isOn(attributes) {
  return !/^(0|false|off|none)$/.test(settingOf(attributes));
}

// src/readers/zip.ts
import { Inflate } from "fflate";
var LIMITS = { entries: 1e4, bytes: 128 * 1024 * 1024, ratio: 400 };
var ZipError = class extends Error {
};
var LOCAL = 67324752;
var CENTRAL = 33639248;
var END = 101010256;
var TAIL = 22 + 65535;
function openZip(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(bytes, view);
  let left = LIMITS.bytes;
  return {
    names: [...entries.keys()],
    read(name) {
      const entry = entries.get(name);
      if (!entry) return void 0;
      const unpacked = unpack(bytes, view, entry, left);
      left -= unpacked.length;
      return unpacked;
    }
  };
}
function readDirectory(bytes, view) {
  let end = bytes.length - 22;
  const first = Math.max(0, bytes.length - TAIL);
  while (end >= first && view.getUint32(end, true) !== END) end--;
  if (end < first) throw new ZipError("Expected a whole zip file, found one without its directory");
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > LIMITS.entries) throw new ZipError(`Expected at most ${LIMITS.entries} files in it, found ${count}`);
  const entries = /* @__PURE__ */ new Map();
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL)
      throw new ZipError("Expected a whole zip file, found a broken directory");
    const length = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length));
    entries.set(name.replaceAll("\\", "/"), {
      name,
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      packed: view.getUint32(at + 20, true),
      header: view.getUint32(at + 42, true)
    });
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}
function unpack(bytes, view, entry, left) {
  const { name, header, packed, method } = entry;
  if (entry.encrypted) throw new ZipError(`Expected no password, found \`${name}\` encrypted`);
  if (header + 30 > bytes.length || view.getUint32(header, true) !== LOCAL)
    throw new ZipError(`Expected a whole zip file, found \`${name}\` missing`);
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  if (start + packed > bytes.length) throw new ZipError(`Expected a whole zip file, found \`${name}\` cut off`);
  const content = bytes.subarray(start, start + packed);
  if (method === 0) {
    if (packed > left) throw tooLarge(LIMITS.bytes);
    return content;
  }
  if (method !== 8) throw new ZipError(`Expected a zip file with deflate, found method ${method}`);
  return inflate(content, Math.min(left, Math.max(packed * LIMITS.ratio, 1024 * 1024)), name);
}
function inflate(content, most, name) {
  const chunks = [];
  let size = 0;
  const stream = new Inflate((chunk) => {
    size += chunk.length;
    if (size > most) throw tooLarge(most);
    chunks.push(chunk);
  });
  const STEP = 16 * 1024;
  try {
    for (let at2 = 0; at2 < content.length; at2 += STEP)
      stream.push(content.subarray(at2, at2 + STEP), at2 + STEP >= content.length);
  } catch (error) {
    if (error instanceof ZipError) throw error;
    throw new ZipError(`Expected a whole zip file, found \`${name}\` broken: ${error.message}`);
  }
  const out = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    out.set(chunk, at);
    at += chunk.length;
  }
  return out;
}
function tooLarge(most) {
  return new ZipError(`Expected at most ${most} bytes unpacked, found more: this may be a zip bomb`);
}

// src/readers/extract-xlsx.ts
var COLUMNS = 16384;
var CELLS = 1e6;
var LONGEST = 32 * 1024 * 1024;
function extractXlsx(zip) {
  const strings = readStrings(zip);
  const parts = [];
  let left = LONGEST;
  for (const { name, path } of readSheetNames(zip)) {
    parts.push({ place: "sheet", text: name });
    readSheet(zip, path, strings, (part) => {
      left -= part.text.length;
      if (left < 0) throw new ZipError(`Expected at most ${LONGEST} characters in a workbook, found more`);
      if (parts.push(part) > CELLS) throw new ZipError(`Expected at most ${CELLS} cells with text, found more`);
    });
  }
  return parts;
}
function readSheetNames(zip) {
  const targets = /* @__PURE__ */ new Map();
  const relations = zip.read("xl/_rels/workbook.xml.rels");
  if (relations)
    readXml(relations, {
      open(name, { Id, Target }) {
        if (name === "Relationship" && Id && Target) targets.set(Id, pathOf(Target));
      }
    });
  const sheets = [];
  readXml(zip.read("xl/workbook.xml"), {
    open(name, attributes) {
      if (name !== "sheet") return;
      const id = Object.entries(attributes).find(([key]) => /(^|:)id$/.test(key))?.[1];
      const path = targets.get(id ?? "") ?? `xl/worksheets/sheet${sheets.length + 1}.xml`;
      const sheet = attributes.name ?? String(sheets.length + 1);
      if (!zip.names.includes(path)) throw new ZipError(`Expected the sheet \`${sheet}\` in the workbook, found none`);
      if (path.includes("worksheets/")) sheets.push({ name: sheet, path });
    }
  });
  return sheets;
}
function pathOf(target) {
  return target.startsWith("/") ? target.slice(1) : `xl/${target.replace(/^\.\//, "")}`;
}
function readStrings(zip) {
  const bytes = zip.read("xl/sharedStrings.xml");
  const strings = [];
  const text = createText();
  if (bytes)
    readXml(bytes, {
      open(name, attributes) {
        if (name === "si") text.begin();
        else text.open(name, attributes);
      },
      text: text.take,
      close(name) {
        text.close(name);
        if (name === "si") strings.push(text.done());
      }
    });
  return strings;
}
function readSheet(zip, path, strings, tell) {
  const text = createText();
  let row = 0;
  let column = -1;
  let type = "";
  readXml(zip.read(path), {
    open(name, attributes) {
      if (name === "row") {
        row = Number(attributes.r) || row + 1;
        column = -1;
      } else if (name === "c") {
        column = columnOf(attributes.r) ?? column + 1;
        type = attributes.t ?? "n";
        text.begin();
      } else text.open(name, attributes);
    },
    text: text.take,
    close(name) {
      text.close(name);
      if (name !== "c") return;
      const value = type === "s" ? strings[Number(text.done())] : /^(str|inlineStr)$/.test(type) ? text.done() : void 0;
      if (value?.trim() && column < COLUMNS) tell({ place: `${lettersOf(column)}${row}`, text: value });
    }
  });
}
function createText() {
  let text = "";
  let open = false;
  let struck = false;
  let phonetic = false;
  return {
    begin() {
      text = "";
      struck = phonetic = open = false;
    },
    open(name, attributes) {
      if (name === "t" || name === "v") open = true;
      else if (name === "r") struck = false;
      else if (name === "strike") struck = !/^(0|false)$/.test(attributes.val ?? "1");
      else if (name === "rPh") phonetic = true;
    },
    take(part) {
      if (open && !struck && !phonetic) text += part;
    },
    close(name) {
      if (name === "t" || name === "v") open = false;
      else if (name === "r") struck = false;
      else if (name === "rPh") phonetic = false;
    },
    done: () => text.replace(/_x([\dA-Fa-f]{4})_/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
  };
}
function columnOf(reference) {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? "")?.[0];
  if (!letters) return void 0;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
function lettersOf(column) {
  const rest = Math.floor(column / 26);
  return (rest ? lettersOf(rest - 1) : "") + String.fromCharCode(65 + column % 26);
}

// src/readers/extract-office.ts
var EXPECTED = "Expected a workbook (.xlsx) or a Word document (.docx)";
function extractOffice(bytes) {
  if (isOle(bytes)) return { reason: `${EXPECTED}, found ${nameOle(bytes)}` };
  try {
    const zip = openZip(bytes);
    if (zip.names.includes("xl/workbook.xml")) return { text: writeOffice("xlsx", extractXlsx(zip)) };
    if (zip.names.includes("word/document.xml")) return { text: writeOffice("docx", extractDocx(zip)) };
    const binary = zip.names.includes("xl/workbook.bin");
    return { reason: `${EXPECTED}, found ${binary ? "a binary workbook (.xlsb)" : "another zip file"}` };
  } catch (error) {
    if (error instanceof ZipError || error instanceof XmlError) return { reason: error.message };
    throw error;
  }
}
function nameOle(bytes) {
  const holds = (name) => {
    const codes = [...name].flatMap((char) => [char.charCodeAt(0), 0]);
    for (let at = bytes.indexOf(codes[0]); at >= 0; at = bytes.indexOf(codes[0], at + 1))
      if (codes.every((code, i) => bytes[at + i] === code)) return true;
    return false;
  };
  if (holds("EncryptedPackage")) return "one that is encrypted: remove its password and save it again";
  if (holds("WordDocument")) return "the format before 2007 (.doc): save it as .docx";
  if (holds("Workbook") || holds("Book")) return "the format before 2007 (.xls): save it as .xlsx";
  return "another file of the time before 2007";
}
export {
  extractOffice
};
