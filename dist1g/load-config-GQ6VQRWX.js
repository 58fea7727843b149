import {
  check,
  lenient
} from "./chunk-UACOMWFS.js";
import {
  CODE,
  addPack,
  below,
  configSearch,
  copyDraft,
  defaultConfig,
  emptyDraft,
  findConfigIn,
  loadPacks
} from "./chunk-KVEJUAJ6.js";
import "./chunk-7VI2PH3O.js";
import {
  directiveRules,
  readers,
  recommended
} from "./chunk-6YLO73JR.js";
import "./chunk-YPACIO57.js";
import {
  either,
  list,
  named,
  nearest,
  object,
  oneOf,
  phrase,
  text,
  wordLists
} from "./chunk-L777YNBM.js";
import "./chunk-F6CZE7Y5.js";
import "./chunk-EQIZZLWB.js";
import "./chunk-3YMU6JG5.js";
import {
  columnNames
} from "./chunk-K7PCLQUU.js";
import "./chunk-VUYCVWSK.js";
import "./chunk-PXWKTE2T.js";
import "./chunk-MVVRDO5H.js";

// src/config/load-config.ts
import { stat as stat2 } from "fs/promises";
import { dirname as dirname3, join as join2, resolve as resolve2 } from "path";
import picomatch from "picomatch";
import { isMap as isMap4, isSeq as isSeq3 } from "yaml";

// src/config/apply-settings.ts
import { Document, isMap, visit } from "yaml";
function applySettings(draft, settings2, complain, node) {
  draft.words = { ...draft.words, ...settings2.words };
  draft.roles = { ...draft.roles, ...settings2.roles };
  draft.vocabulary = unique([...draft.vocabulary, ...settings2.vocabulary ?? []]);
  draft.terms = joined(draft.terms, settings2.terms);
  draft.allow = joined(draft.allow, settings2.allow);
  if (settings2.reader !== void 0) draft.reader = settings2.reader;
  if (settings2.agent !== void 0) draft.agent = settings2.agent;
  if (settings2.speech !== void 0) draft.speech = settings2.speech;
  if (settings2.columns !== void 0) draft.columns = { ...draft.columns, ...settings2.columns };
  for (const entry of settings2.rules ?? []) applyRule(draft, entry, complain);
  const allowed = isMap(node) ? node.get("allow") : void 0;
  for (const { key } of isMap(allowed) ? allowed.items : [])
    knownRule(draft, String(key), key, complain);
}
function applyStrict(draft) {
  for (const { id, level } of draft.rules.values()) draft.levels[id] = level === "info" ? "warning" : "error";
}
function applyRule(draft, { id, level, options, key }, complain) {
  if (Object.hasOwn(directiveRules, id)) {
    draft.levels[id] = level;
    if (options) complain(options, "Expected a level alone, found options");
    return;
  }
  const rule = knownRule(draft, id, key, complain);
  if (!rule) return;
  draft.levels[id] = level;
  if (!options) return;
  const document = new Document(rule.check);
  const merged = document.contents;
  overlay(merged, options);
  const written = nodesIn(options);
  const value = check.read(merged, {
    complain: (node, reason, offset) => complain(written.has(node) ? node : options, reason, offset),
    words: wordLists({ ...draft.packWords, ...draft.words })
  });
  if (!value) return;
  draft.rules.set(id, { ...rule, check: value });
  draft.options[id] = { ...draft.options[id], ...new Document(options).toJS() };
}
function knownRule(draft, id, key, complain) {
  const rule = draft.rules.get(id);
  if (rule) return rule;
  const ids = [...draft.rules.keys()];
  const near = nearest(id, ids) ?? ids.find((one) => one.endsWith(`/${id}`));
  complain(key, `Expected the id of a rule, found \`${id}\`${near ? `; did you mean \`${near}\`?` : ""}`);
  return void 0;
}
function overlay(map, options) {
  for (const pair of options.items) {
    const place = map.items.findIndex(({ key }) => String(key) === String(pair.key));
    const known = map.items[place];
    if (isMap(known?.value) && isMap(pair.value)) overlay(known.value, pair.value);
    else if (known) map.items[place] = pair;
    else map.items.push(pair);
  }
}
function nodesIn(options) {
  const nodes = /* @__PURE__ */ new Set();
  visit(options, {
    Node: (_key, node) => {
      nodes.add(node);
    }
  });
  return nodes;
}
function joined(a, b = {}) {
  const names = unique([...Object.keys(a), ...Object.keys(b)]);
  return Object.fromEntries(names.map((name) => [name, unique([...a[name] ?? [], ...b[name] ?? []])]));
}
function unique(items) {
  return [...new Set(items)];
}

// src/config/layers.ts
import { dirname as dirname2, isAbsolute as isAbsolute2 } from "path";
import { isMap as isMap3, isSeq as isSeq2 } from "yaml";

// src/config/read-config.ts
import { readFile, stat } from "fs/promises";
import { createRequire } from "module";
import { basename, extname } from "path";
import { pathToFileURL } from "url";
import { parseTree, printParseErrorCode } from "jsonc-parser";
import { Document as Document2, isAlias, Pair, parseDocument, Scalar, visit as visit2, YAMLMap, YAMLSeq } from "yaml";

// src/config/config-shape.ts
import { isMap as isMap2, isSeq } from "yaml";
var setting = oneOf("off", "error", "warning", "info");
var rules = {
  expected: "a map from rules to levels",
  schema: {
    type: "object",
    additionalProperties: {
      anyOf: [
        setting.schema,
        {
          type: "array",
          items: [setting.schema, { type: "object" }],
          minItems: 1,
          maxItems: 2
        }
      ]
    }
  },
  accepts: isMap2,
  read(node, context) {
    if (!isMap2(node)) {
      named(setting).read(node, context);
      return void 0;
    }
    return node.items.flatMap(({ key, value }) => {
      const id = String(key);
      if (!isSeq(value)) {
        const level2 = value ? setting.read(value, context) : void 0;
        if (!value) context.complain(key, `Expected ${setting.expected} behind \`${id}\`, found nothing`);
        return level2 ? [{ id, level: level2, key }] : [];
      }
      const [first, options, more] = value.items;
      const level = first && setting.read(first, context);
      if (!first || more || options && !isMap2(options))
        context.complain(more ?? options ?? value, "Expected [level, {options of the check}], found something else");
      return level ? [{ id, level, key, ...isMap2(options) ? { options } : {} }] : [];
    });
  }
};
function oneOrMore(item) {
  const shape = either(item, list(item));
  return {
    ...shape,
    read(node, context) {
      const value = shape.read(node, context);
      return typeof value === "string" ? [value] : value;
    }
  };
}
function told(description, shape) {
  return { ...shape, schema: { ...shape.schema, description } };
}
var settings = {
  rules: told("Rules by id: a level, `off`, or [level, {options that replace those of the check}]", rules),
  roles: told("Speaker labels and who they are: {阿强: agent}", named(oneOf("agent", "customer", "system", "unknown"))),
  words: told(
    "Word lists of phrases that replace those of the packs, or are new: {product: [宽带, 光猫]}",
    named(list(text))
  ),
  vocabulary: told("Words that are spelled right", list(text)),
  terms: told("Wordings to avoid, by the wording to use: {光猫: [猫, 调制解调器]}", named(list(text))),
  allow: told("Words that a rule lets pass: {'conduct/overpromise': [百分百纯棉]}", named(list(text))),
  reader: told("The format of every file; recognised by its content unless said", readerName()),
  agent: told("The speaker or channel who is the agent, where the files do not say", oneOrMore(text)),
  speech: told("Keys and columns of scripts that hold what is said, instead of the usual ones", list(text)),
  columns: told("Further column headings of CSV and TSV: {坐席内容: text}", named(oneOf(...columnNames)))
};
function readerName() {
  return oneOf(...Object.keys(readers));
}
var overrideShape = object(
  { files: told("The files it is for: globs below the folder of this file", oneOrMore(text)) },
  settings
);
var configShape = object(
  {},
  {
    $schema: told("Where editors find this schema", text),
    extends: told(
      "What this configuration starts from: recommended (unless said), strict, a file, an npm package; [] starts from nothing",
      oneOrMore(text)
    ),
    packs: told("Folders of own rule packs", list(text)),
    ...settings,
    overrides: told("Settings for some files; later ones win", list(overrideShape)),
    ignore: told("Files that are not linted, in the syntax of .gitignore", list(text)),
    locale: told("The language of messages", oneOf("zh", "zh-Hant", "en")),
    failOn: told("From which level on the command exits with 1", oneOf("error", "warning", "info", "never")),
    baseline: told("The file of known offences, which are not told again", text)
  }
);

// src/config/read-config.ts
async function readConfig(path) {
  const problems = [];
  let source = "";
  const tell = (reason, start, end) => {
    problems.push({ path, source, kind: "config", problem: { reason, start, end } });
  };
  let names;
  const complain = (node, reason, offset) => {
    const [start, end] = node.range ?? [0, 0];
    const quote = "type" in node && (node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE") ? 1 : 0;
    const inside = offset === void 0 ? start : Math.min(end, start + offset + quote);
    const name = node.range ? "" : names?.get(node);
    tell(name ? `${name}: ${reason}` : reason, inside, end);
  };
  const reading = { path, file: void 0, root: void 0, complain, problems };
  try {
    if (!CODE.test(path)) source = (await readFile(path, "utf8")).replace(/^\ufeff/, "");
    const opened = CODE.test(path) ? await openCode(path) : isJson(path) ? openJson(path, source, tell) : openYaml(source, tell);
    names = opened.names;
    const { node } = opened;
    if (!node || problems.length) return reading;
    return { ...reading, root: node, file: configShape.read(node, { complain, words: wordLists({}) }) };
  } catch (error) {
    tell(reasonOf(error), 0, 0);
    return reading;
  }
}
function isJson(path) {
  return extname(path) === ".json";
}
function reasonOf(error) {
  if (error.code === "ENOENT") return "Expected a configuration file, found none";
  if (error.code === "EISDIR") return "Expected a configuration file, found a folder";
  return `Expected a configuration, found a mistake: ${error.message}`;
}
function openYaml(source, tell) {
  const document = parseDocument(source, { prettyErrors: false });
  for (const { message, pos } of document.errors) tell(message, pos[0], pos[1]);
  if (document.errors.length) return { source, node: void 0 };
  if (document.contents === null) return { source, node: new YAMLMap() };
  document.toJS();
  visit2(document, {
    Alias: (_key, node) => node.resolve(document)
  });
  return { source, node: document.contents };
}
function openJson(path, source, tell) {
  const errors = [];
  const tree = parseTree(source, errors, { allowTrailingComma: true, disallowComments: false, allowEmptyContent: true });
  for (const { error, offset, length } of errors.slice(0, 1))
    tell(`Expected JSON, found a mistake in it: ${printParseErrorCode(error)}`, offset, offset + length);
  if (errors.length || !tree) return { source, node: errors.length ? void 0 : new YAMLMap() };
  const root = basename(path) === "package.json" ? propertyOf(tree, "huashu") : tree;
  return { source, node: root && fromJson(root) };
}
function propertyOf(tree, name) {
  return tree.children?.find((property) => property.children?.[0]?.value === name)?.children?.[1];
}
function fromJson(tree) {
  const end = tree.offset + tree.length;
  const node = tree.type === "object" ? new YAMLMap() : tree.type === "array" ? new YAMLSeq() : new Scalar(tree.value);
  for (const child of tree.children ?? []) {
    if (tree.type === "array") node.items.push(fromJson(child));
    else if (child.children?.[1])
      node.items.push(new Pair(fromJson(child.children[0]), fromJson(child.children[1])));
  }
  if (tree.type === "string") node.type = "QUOTE_DOUBLE";
  node.range = [tree.offset, end, end];
  return node;
}
async function openCode(path) {
  const value = /\.[mc]?ts$/.test(path) ? await importTypeScript(path) : await importFresh(path);
  const plain = JSON.stringify(value);
  if (plain === void 0) throw new Error("expected a default export with settings");
  const document = new Document2(JSON.parse(plain));
  const names = /* @__PURE__ */ new Map();
  visit2(document, {
    Node(_key, node, parents) {
      const keys = [...parents, node].flatMap((parent, i, all) => {
        if (parent instanceof Pair) return [String(parent.key)];
        const index = parent instanceof YAMLSeq && all[i + 1] ? parent.items.indexOf(all[i + 1]) : -1;
        return index < 0 ? [] : [String(index)];
      });
      if (!isAlias(node) && keys.length) names.set(node, keys.join("."));
    }
  });
  return { source: "", node: document.contents, names };
}
async function importFresh(path) {
  delete createRequire(path).cache[path];
  const { mtimeMs } = await stat(path);
  const module = await import(`${pathToFileURL(path).href}?${mtimeMs}`);
  return module.default;
}
async function importTypeScript(path) {
  const { createJiti } = await import("jiti");
  return createJiti(path, { moduleCache: false, fsCache: false }).import(path, { default: true });
}

// src/config/resolve-extends.ts
import { existsSync } from "fs";
import { createRequire as createRequire2 } from "module";
import { dirname, isAbsolute, join, resolve } from "path";
var PACKAGE = /^(@[\w.~-]+\/)?[\w~-][\w.~-]*/;
async function resolveExtends(name, from) {
  const found = name.startsWith(".") || isAbsolute(name) ? fileNamed(name, from) : await packageNamed(name, from);
  if ("path" in found && CODE.test(found.path) && !CODE.test(from))
    return {
      reason: `Expected a configuration in YAML or JSON, found \`${name}\`, which runs code: extend it from huashu.config.js`
    };
  return found;
}
function fileNamed(name, from) {
  const path = resolve(dirname(from), name);
  return existsSync(path) ? { path } : { reason: `Expected a configuration file, found none at \`${name}\`` };
}
async function packageNamed(name, from) {
  const wanted = PACKAGE.exec(name)?.[0];
  const folders = wanted === void 0 ? [] : createRequire2(from).resolve.paths(wanted) ?? [];
  const folder = folders.map((one) => join(one, wanted)).find((one) => existsSync(one));
  if (!folder) {
    const hint = existsSync(resolve(dirname(from), name)) ? `; did you mean \`./${name}\`?` : "";
    return { reason: `Expected recommended, strict, a file (./…) or an installed package, found \`${name}\`${hint}` };
  }
  if (name !== wanted) {
    const path2 = join(folder, name.slice(wanted.length));
    return existsSync(path2) ? { path: path2 } : { reason: `Expected a configuration file in ${wanted}, found none at \`${name}\`` };
  }
  const path = await findConfigIn(folder, configSearch(folder));
  return path ? { path } : { reason: `Expected a package with a huashu configuration, found none in \`${name}\`` };
}

// src/config/layers.ts
async function collectLayers(path, problems, sources) {
  return layersOf(path, { problems, sources, open: [] });
}
async function layersOf(path, opening) {
  const { problems, open, folder = dirname2(path) } = opening;
  if (!opening.sources.includes(path)) opening.sources.push(path);
  const reading = await readConfig(path);
  if (!reading.file) {
    problems.push(...reading.problems);
    return [];
  }
  const layers = [];
  for (const [i, name] of (reading.file.extends ?? ["recommended"]).entries()) {
    if (name === "recommended" || name === "strict") {
      layers.push({ kind: name });
      continue;
    }
    const found = await resolveExtends(name, path);
    const complain = (reason) => reading.complain(entryOf(reading.root, i), reason);
    if ("reason" in found) complain(found.reason);
    else if (found.path === path || open.includes(found.path))
      complain(`Expected configurations that do not extend one another in a circle, found \`${name}\` again`);
    else {
      const isFile = name.startsWith(".") || isAbsolute2(name);
      const { folder: _, ...rest } = opening;
      layers.push(...await layersOf(found.path, { ...rest, open: [...open, path], ...isFile ? {} : { folder } }));
    }
  }
  return [...layers, { kind: "file", reading, settings: reading.file, folder }];
}
function entryOf(root, index) {
  const node = isMap3(root) ? root.get("extends", true) : void 0;
  return isSeq2(node) ? node.get(index, true) : node;
}

// src/config/load-config.ts
async function loadConfig(path) {
  const problems = [];
  const sources = [];
  const layers = await collectLayers(path, problems, sources);
  const files = layers.filter((layer) => layer.kind === "file");
  if (!files.some(({ reading }) => reading.path === path)) return { ...defaultConfig(), path, sources, problems };
  const draft = emptyDraft();
  addPack(draft, { rules: [], words: recommended.words });
  if (layers.some((layer) => layer.kind !== "file")) addPack(draft, recommended);
  const words = Object.assign({}, draft.packWords, ...files.map((layer) => layer.settings.words));
  const folders = [];
  for (const layer of files) folders.push(...await addPacks(draft, layer, words, problems));
  for (const layer of files) checkPhrases(layer, { ...draft.packWords, ...words });
  const overrides = applyLayers(draft, layers);
  for (const { reading } of files) problems.push(...reading.problems);
  const whole = {};
  for (const { settings: settings2, reading } of files) {
    if (settings2.locale !== void 0) whole.locale = settings2.locale;
    if (settings2.failOn !== void 0) whole.failOn = settings2.failOn;
    if (settings2.baseline !== void 0) whole.baseline = resolve2(dirname3(reading.path), settings2.baseline);
  }
  return {
    path,
    sources,
    folders,
    problems,
    draft,
    overrides,
    ignore: files.map(({ folder, settings: settings2 }) => ({ folder, patterns: settings2.ignore ?? [] })),
    whole
  };
}
function applyLayers(draft, layers) {
  const overrides = [];
  for (const layer of layers) {
    if (layer.kind === "strict") applyStrict(draft);
    if (layer.kind !== "file") continue;
    const { reading, settings: settings2, folder } = layer;
    applySettings(draft, settings2, reading.complain, reading.root);
    for (const [i, { files, ...own }] of (settings2.overrides ?? []).entries()) {
      applySettings(copyDraft(draft), own, reading.complain, nodeIn(reading.root, "overrides", i));
      overrides.push({
        concerns: matcher(folder, files),
        apply: (one) => applySettings(one, own, () => {
        })
      });
    }
  }
  return overrides;
}
function matcher(folder, globs) {
  const tests = globs.map(
    (glob) => picomatch(glob.replace(/^\.\//, ""), { dot: true, basename: !glob.replace(/^\.\//, "").includes("/") })
  );
  return (path) => {
    const name = below(folder, path);
    return name !== void 0 && tests.some((test) => test(name));
  };
}
function checkPhrases({ reading, settings: settings2 }, words) {
  const places = [{ keys: [], words }];
  for (const [i, override] of (settings2.overrides ?? []).entries())
    places.push({ keys: ["overrides", i], words: { ...words, ...override.words } });
  for (const { keys, words: words2 } of places) {
    const context = { complain: reading.complain, words: lenient(words2) };
    for (const name of ["words", "terms"]) {
      const node = nodeIn(reading.root, ...keys, name);
      if (!isMap4(node)) continue;
      named(list(phrase)).read(node, context);
      if (name === "terms") for (const { key } of node.items) phrase.read(key, context);
    }
  }
}
async function addPacks(draft, { reading, settings: settings2 }, words, problems) {
  const folders = [];
  for (const [i, name] of (settings2.packs ?? []).entries()) {
    const folder = resolve2(dirname3(reading.path), name);
    const kind = await stat2(folder).catch(() => void 0);
    if (!kind?.isDirectory()) {
      const node = nodeIn(reading.root, "packs", i);
      if (node) reading.complain(node, `Expected a folder of rules, found none at \`${name}\``);
      continue;
    }
    const { problems: mistakes, ...pack } = await loadPacks(folder, { ...draft.packWords, ...words });
    for (const { path, source, problem } of mistakes)
      problems.push({ path: join2(folder, ...path.split("/")), source, problem, kind: "rule" });
    addPack(draft, pack);
    folders.push(folder);
  }
  return folders;
}
function nodeIn(root, ...keys) {
  const node = isMap4(root) || isSeq3(root) ? root.getIn(keys, true) : void 0;
  return node;
}
export {
  loadConfig
};
