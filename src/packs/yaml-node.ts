import type {Alias, Node, Scalar, YAMLMap, YAMLSeq} from 'yaml'

// yaml marks its nodes with registered symbols, so that they are known without loading it: the checks say with shapes
// what they take, and most runs read no rule file at all.
const TYPE = Symbol.for('yaml.node.type')
const typeOf = (node: unknown) => (node as {[TYPE]?: symbol} | null | undefined)?.[TYPE]

export function isMap<K = Node, V = Node | null>(node: unknown): node is YAMLMap<K, V> {
  return typeOf(node) === Symbol.for('yaml.map')
}

export function isSeq(node: unknown): node is YAMLSeq<Node> {
  return typeOf(node) === Symbol.for('yaml.seq')
}

export function isScalar(node: unknown): node is Scalar {
  return typeOf(node) === Symbol.for('yaml.scalar')
}

export function isAlias(node: unknown): node is Alias {
  return typeOf(node) === Symbol.for('yaml.alias')
}
