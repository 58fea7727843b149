import {
  announces
} from "./chunk-PXWKTE2T.js";

// src/readers/late.ts
function late(name, load) {
  let part;
  return {
    get loaded() {
      return part !== void 0;
    },
    async load() {
      part ??= await load();
    },
    give(given) {
      part = given;
    },
    get() {
      if (part === void 0)
        throw new Error(
          `Expected the reader of ${name} to be loaded (await loadReaders(source, {path}) before), found it not`
        );
      return part;
    }
  };
}
function lateReader(recognises, reads, also = () => []) {
  return {
    recognises,
    needs: (source) => [reads, ...also(source)],
    read: (source, context) => reads.get()(source, context)
  };
}

// src/readers/late-parts.ts
var lateParts = {
  yaml: late("YAML", async () => (await import("./yaml-documents-HLPIYSH3.js")).parseYaml),
  markdown: late("Markdown", async () => (await import("./read-markdown-WGP4WFCK.js")).readMarkdown),
  scriptYaml: late("scripts in YAML", async () => (await import("./read-script-yaml-FULB7MUX.js")).readScriptYaml),
  scriptJson: late("scripts in JSON", async () => (await import("./read-script-json-YGXRUUIP.js")).readScriptJson),
  scriptCsv: late("scripts in CSV", async () => (await import("./read-script-csv-RXI3OF3K.js")).readScriptCsv),
  office: late("workbooks and Word documents", async () => (await import("./read-office-23BJYZ2R.js")).readOffice)
};

// src/readers/front-matter.ts
var LONGEST = 2e4;
function hasFrontMatter(source) {
  return findFrontMatter(source) !== void 0;
}
function readFrontMatter(source) {
  const found = findFrontMatter(source);
  if (!found) return { end: startOf(source), call: {}, problems: [] };
  const { text, start, end } = found;
  const { values, errors } = lateParts.yaml.get()(text);
  const problems = errors.map(({ message, pos }) => ({
    reason: `Expected YAML, found a mistake in it: ${message.split("\n")[0]}`,
    start: start + pos[0],
    end: start + pos[1]
  }));
  return { end, call: callOf(values), problems };
}
function findFrontMatter(source) {
  const from = startOf(source);
  const found = /^---[ \t]*\r?\n((?:[\s\S]*?\r?\n)??)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(
    source.slice(from, from + LONGEST)
  );
  if (!found || !/^\s*($|#|[\w\p{L}-]+\s*:)/u.test(found[1])) return void 0;
  return { text: found[1], start: from + found[0].indexOf("\n") + 1, end: from + found[0].length };
}
function startOf(source) {
  return source.charCodeAt(0) === 65279 ? 1 : 0;
}
function callOf(values) {
  if (typeof values !== "object" || values === null) return {};
  const call = {};
  const metadata = {};
  for (const [name, value] of Object.entries(values)) {
    if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") continue;
    if (/^(kind|type|类型|種類|类别)$/i.test(name) && announces(String(value))) call.kind = "notice";
    else if (name === "id") call.id = String(value);
    else if (name === "direction" && (value === "inbound" || value === "outbound")) call.direction = value;
    else metadata[name] = value;
  }
  return Object.keys(metadata).length ? { ...call, metadata } : call;
}

export {
  lateReader,
  hasFrontMatter,
  readFrontMatter,
  callOf,
  lateParts
};
