import {
  createScribe,
  scriptCalls
} from "./chunk-RUC6ZAQ7.js";
import {
  announces,
  labelsOf,
  scriptWords,
  warns
} from "./chunk-PXWKTE2T.js";

// src/readers/script-tree.ts
var HAN = /[\u3400-\u9fff]/;
function readTree(root, options, { kind, id, direction }) {
  if (isRule(root)) return [];
  const rest = { ...id === void 0 ? {} : { id }, ...direction === void 0 ? {} : { direction } };
  const labels = labelsOf(options.roles);
  const words = scriptWords(options);
  const script = createScribe(labels);
  const notices = createScribe(labels);
  const scribe = kind === "notice" ? notices : script;
  createWalk(labels, words, notices)(root, { scribe, said: false });
  return [
    ...scriptCalls(script.turns, { ...rest, kind: "template" }),
    ...scriptCalls(notices.turns, { ...rest, kind: "notice" })
  ];
}
function createWalk(labels, words, notices) {
  return walk;
  function walk(node, place) {
    if (node.type === "list") for (const item of node.items) walk(item, place);
    else if (node.type === "map") walkMap(node.entries, place);
    else if (node.type === "text" && place.said && node.value.trim()) {
      const spot = place.section === void 0 ? {} : { section: place.section };
      place.scribe.say(node.placed(), spot, place.voice);
    }
  }
  function walkMap(entries, place) {
    const own = sectionOf(entries);
    const here = { ...place, ...voiceOf(entries), ...own };
    const speaks = entries.some(([name]) => words.says(name));
    for (const [name, value] of entries) {
      if (warns(name) || words.tellsRole(name) || words.names(name) && value.type === "text") continue;
      const under = own.section === void 0 || value.type === "map" ? { ...here, section: name } : here;
      if (announces(name)) walk(value, { ...here, scribe: notices, said: true });
      else if (words.says(name)) walk(value, { ...here, said: true });
      else if (!speaks && isLabel(name) && holdsHan(value))
        walk(value, { ...here, said: true, voice: { role: labels.role(name), speaker: name } });
      else if (value.type !== "text") walk(value, { ...under, said: false });
      else if (place.said && !speaks) walk(value, { ...here, section: name });
    }
  }
  function voiceOf(entries) {
    for (const [name, value] of entries)
      if (words.tellsRole(name) && value.type === "text" && value.value.trim())
        return { voice: { role: labels.role(value.value) ?? "unknown", speaker: value.value } };
    return {};
  }
  function sectionOf(entries) {
    for (const [name, value] of entries)
      if (words.names(name) && value.type === "text" && value.value.trim()) return { section: value.value.trim() };
    return {};
  }
  function isLabel(name) {
    return labels.prefix(name) === name.length;
  }
}
function isRule(root) {
  const names = root.type === "map" ? root.entries.map(([name]) => name) : [];
  return ["check", "message", "examples"].every((name) => names.includes(name));
}
function holdsHan(node) {
  if (node.type === "text") return HAN.test(node.value);
  return node.type === "list" && node.items.some(holdsHan);
}

export {
  readTree
};
