// src/readers/yaml-documents.ts
import { parseDocument } from "yaml";
function parseYaml(text) {
  const document = parseDocument(text, { logLevel: "silent" });
  const { errors } = document;
  return { values: errors.length ? {} : document.toJS({ maxAliasCount: 10 }), errors };
}

export {
  parseYaml
};
