import {
  isOffice
} from "./chunk-7VI2PH3O.js";
import {
  recommended
} from "./chunk-6YLO73JR.js";

// src/config/find-config.ts
import { dirname } from "path";
import { lilconfig } from "lilconfig";
var PLACES = [
  "huashu.config.yaml",
  "huashu.config.yml",
  "huashu.config.json",
  "huashu.config.js",
  "huashu.config.mjs",
  "huashu.config.ts",
  ".huashurc",
  "package.json"
];
var CODE = /\.(js|mjs|cjs|ts|mts|cts)$/;
var found = () => ({});
function packageHas(_path, content) {
  try {
    return { huashu: JSON.parse(content)?.huashu === void 0 ? void 0 : true };
  } catch {
    return {};
  }
}
function configSearch(stopDir = "/") {
  const loaders = { noExt: found, ".yaml": found, ".yml": found, ".js": found, ".mjs": found, ".ts": found };
  return lilconfig("huashu", {
    searchPlaces: PLACES,
    stopDir,
    ignoreEmptySearchPlaces: false,
    loaders: { ...loaders, ".json": (path, content) => path.endsWith("package.json") ? packageHas(path, content) : {} }
  });
}
async function findConfig(file, search = configSearch()) {
  return findConfigIn(dirname(file), search);
}
async function findConfigIn(folder, search = configSearch()) {
  const result = await search.search(folder);
  return result?.filepath || void 0;
}

// src/config/below.ts
import { isAbsolute, relative, sep } from "path";
function below(folder, file) {
  const path = relative(folder, file);
  if (path === "" || path === ".." || path.startsWith(`..${sep}`) || isAbsolute(path)) return void 0;
  return path.split(sep).join("/");
}

// src/config/draft.ts
function emptyDraft() {
  return {
    rules: /* @__PURE__ */ new Map(),
    packWords: {},
    levels: {},
    options: {},
    words: {},
    roles: {},
    vocabulary: [],
    terms: {},
    allow: {}
  };
}
function copyDraft(draft) {
  return {
    ...draft,
    rules: new Map(draft.rules),
    levels: { ...draft.levels },
    options: { ...draft.options }
  };
}
function applyRuleLevels(draft, levels) {
  for (const [id, level] of Object.entries(levels)) if (draft.rules.has(id)) draft.levels[id] = level;
}

// src/config/default-config.ts
function defaultConfig() {
  const draft = emptyDraft();
  addPack(draft, recommended);
  return { path: null, sources: [], folders: [], problems: [], draft, overrides: [], ignore: [], whole: {} };
}
function addPack(draft, { rules, words }) {
  for (const rule of rules) draft.rules.set(rule.id, rule);
  draft.packWords = { ...draft.packWords, ...words };
}

// src/readers/decode.ts
var common = new Set(
  "的一是不了在人有我他這这個个們们中來来上大為为和到說说時时要就會会可也你對对那下自年過过後后您請请客服謝谢好嗎吗呢問问幫帮"
);
function decode(bytes) {
  if (bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191) return only(bytes, "utf-8", 3);
  if (bytes[0] === 255 && bytes[1] === 254) return only(bytes, "utf-16le", 2);
  if (bytes[0] === 254 && bytes[1] === 255) return only(bytes, "utf-16be", 2);
  const utf8 = attempt(bytes, "utf-8");
  if (utf8 !== void 0) return { text: utf8, encoding: "utf-8", bom: false };
  const mixed = findMixture(bytes);
  if (mixed) return mixed;
  const best = ["gb18030", "big5"].flatMap((encoding) => {
    const text = attempt(bytes, encoding);
    return text === void 0 ? [] : [{ text, encoding, bom: false, share: shareOfCommon(text) }];
  }).sort((a, b) => b.share - a.share)[0];
  if (best && best.share > 0.02) return { text: best.text, encoding: best.encoding, bom: false };
  const byte = firstBadByte(bytes, "utf-8");
  return {
    reason: `Expected text in UTF-8, GB18030, Big5 or UTF-16, found byte 0x${bytes[byte].toString(16).padStart(2, "0")} at offset ${byte}`,
    byte
  };
}
var SURELY_UTF8 = /[\u0800-\uffff](?:.*?[\u0800-\uffff]){2}/;
var NEWLINE = 10;
function findMixture(bytes) {
  let utf8 = false;
  let other;
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const newline = bytes.indexOf(NEWLINE, start);
    const end = newline < 0 ? bytes.length : newline;
    const text = attempt(bytes.subarray(start, end), "utf-8");
    if (text === void 0) other ??= { line, byte: start + firstBadByte(bytes.subarray(start, end), "utf-8") };
    else utf8 ||= SURELY_UTF8.test(text);
    if (other && utf8) {
      const found2 = `0x${bytes[other.byte].toString(16).padStart(2, "0")} in line ${other.line}`;
      return {
        reason: `Expected one encoding, found lines in UTF-8 and others that are not (${found2})`,
        byte: other.byte
      };
    }
    start = end + 1;
  }
  return void 0;
}
function only(bytes, encoding, mark) {
  const text = attempt(bytes.subarray(mark), encoding);
  if (text !== void 0) return { text: `\uFEFF${text}`, encoding, bom: true };
  const byte = mark + firstBadByte(bytes.subarray(mark), encoding);
  return {
    reason: `Expected ${encoding.toUpperCase()} as the byte order mark says, found byte 0x${bytes[byte].toString(16).padStart(2, "0")} at offset ${byte}`,
    byte
  };
}
function attempt(bytes, encoding) {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return void 0;
  }
}
function shareOfCommon(text) {
  let han = 0;
  let found2 = 0;
  for (const char of text) {
    if (char < "") continue;
    han++;
    if (common.has(char)) found2++;
  }
  return han ? found2 / han : 0;
}
function firstBadByte(bytes, encoding) {
  let good = 0;
  let bad = bytes.length;
  while (good + 1 < bad) {
    const middle = good + bad >> 1;
    if (decodes(bytes.subarray(0, middle), encoding)) good = middle;
    else bad = middle;
  }
  return Math.min(good, bytes.length - 1);
}
function decodes(bytes, encoding) {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

// src/files.ts
import { readdir, readFile, stat } from "fs/promises";
import { join, sep as sep2 } from "path";
import { VFile } from "vfile";
import { VFileMessage } from "vfile-message";
var MOST_BYTES = 512 * 1024 * 1024;
async function readSource(path) {
  try {
    const { size } = await stat(path);
    if (size > MOST_BYTES)
      return {
        reason: `Expected at most ${MOST_BYTES} bytes, found ${size}: huashu stream takes calls of any number, a line each`
      };
    return await readBytes(await readFile(path));
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}
async function readBytes(bytes) {
  if (isOffice(bytes)) return (await import("./extract-office-YQ6XBMIO.js")).extractOffice(bytes);
  const decoded = decode(bytes);
  return "text" in decoded ? { text: decoded.text } : { reason: decoded.reason };
}
async function lintFile(linter, path, options = {}) {
  return lintReading(linter, path, await readSource(path), options);
}
async function lintReading(linter, path, source, options = {}) {
  if ("reason" in source) return { file: unreadable(path, source.reason), broken: true };
  await linter.load(source.text, { ...options, path });
  const file = linter.lint(source.text, { ...options, path });
  const calls = file.data.calls;
  const broken = file.messages.some((message) => message.ruleId === "source");
  if (broken || calls.some((call) => call.turns.length)) return { file, broken };
  return { file: unreadable(path, "Expected a call, found no turn in it"), broken: true };
}
function unreadable(path, reason) {
  const file = new VFile({ path });
  const message = new VFileMessage(reason, { source: "huashu", ruleId: "source" });
  message.fatal = true;
  message.file = path;
  file.messages.push(message);
  return file;
}
function reasonOf({ code, message }) {
  if (code === "ENOENT") return "Expected a file, found none";
  if (code === "EISDIR") return "Expected a file, found a folder";
  if (code === "EACCES") return "Expected a file that may be read, found no permission";
  return message;
}
async function loadPacks(folder, base = recommended.words) {
  const paths = (await readdir(folder, { recursive: true })).filter((path) => /\.ya?ml$/.test(path) && !path.split(sep2).includes("node_modules")).sort();
  const files = await Promise.all(
    paths.map(async (path) => ({ path: path.split(sep2).join("/"), source: await readFile(join(folder, path), "utf8") }))
  );
  const { readPack } = await import("./read-pack-DKB5C3OF.js");
  return readPack(files, base);
}

export {
  PLACES,
  CODE,
  configSearch,
  findConfig,
  findConfigIn,
  below,
  emptyDraft,
  copyDraft,
  applyRuleLevels,
  defaultConfig,
  addPack,
  decode,
  readSource,
  lintFile,
  loadPacks
};
