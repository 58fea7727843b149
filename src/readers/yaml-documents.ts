import {parseDocument} from 'yaml'

/** What a small piece of YAML holds, as plain values, and the mistakes in it. */
export function parseYaml(text: string): {values: unknown; errors: {message: string; pos: [number, number]}[]} {
  const document = parseDocument(text, {logLevel: 'silent'})
  const {errors} = document
  return {values: errors.length ? {} : document.toJS({maxAliasCount: 10}), errors}
}
