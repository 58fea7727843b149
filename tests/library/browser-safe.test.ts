import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {isBuiltin} from 'node:module'
import {dirname, join, resolve} from 'node:path'
import ts from 'typescript'
import {describe, expect, it} from 'vitest'

/** Folders and files of src/ that may touch the machine. */
const impure = [
  'src/cli',
  'src/lsp',
  'src/config',
  'src/files.ts',
  'src/node.ts',
  'src/cli.ts',
  'src/speller.ts',
  'src/compiled.ts',
  'src/index-node.ts',
  'src/large-file.ts'
]
/** What only Node has, and what only a person at a console reads. */
const FORBIDDEN = new Set(['process', 'console', 'Buffer', 'require', '__dirname', '__filename', 'setImmediate'])

interface Module {
  imports: string[]
  globals: string[]
}

/** What a module imports (types excepted) and which forbidden globals it names. */
function inspect(path: string): Module {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ESNext, true)
  const imports: string[] = []
  const globals: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && !node.importClause?.isTypeOnly) imports.push(textOf(node.moduleSpecifier))
    if (ts.isExportDeclaration(node) && node.moduleSpecifier && !node.isTypeOnly)
      imports.push(textOf(node.moduleSpecifier))
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      imports.push(textOf(node.arguments[0]!))
    if (ts.isIdentifier(node) && FORBIDDEN.has(node.text) && isGlobal(node)) globals.push(node.text)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return {imports, globals}
}

function textOf(node: ts.Node): string {
  return ts.isStringLiteralLike(node) ? node.text : node.getText()
}

/** Whether an identifier is a variable that is used, not a property, a key, a binding of the module or an import. */
function isGlobal(node: ts.Identifier): boolean {
  const {parent} = node
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node
  const named = [
    ts.isFunctionDeclaration,
    ts.isVariableDeclaration,
    ts.isParameter,
    ts.isBindingElement,
    ts.isImportSpecifier,
    ts.isExportSpecifier,
    ts.isPropertySignature,
    ts.isMethodDeclaration
  ]
  if (named.some((is) => is(parent))) return false
  return !declaredIn(node.getSourceFile(), node.text)
}

function declaredIn(source: ts.SourceFile, name: string): boolean {
  return source.statements.some(
    (statement) =>
      (ts.isVariableStatement(statement) &&
        statement.declarationList.declarations.some(({name: declared}) => declared.getText() === name)) ||
      (ts.isFunctionDeclaration(statement) && statement.name?.text === name) ||
      (ts.isImportDeclaration(statement) && new RegExp(`\\b${name}\\b`).test(statement.importClause?.getText() ?? ''))
  )
}

/** Every module that one leads to, packages included where they are installed. */
function reach(entry: string): Map<string, Module> {
  const seen = new Map<string, Module>()
  const queue = [resolve(entry)]
  for (const path of queue) {
    if (seen.has(path)) continue
    const module = inspect(path)
    seen.set(path, module)
    for (const name of module.imports) if (name.startsWith('.')) queue.push(resolve(dirname(path), name))
  }
  return seen
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .map((path) => join(folder, path))
    .filter((path) => path.endsWith('.ts'))
}

describe('the core runs in a browser', () => {
  it('dist/index.js leads to nothing of Node', () => {
    expect(existsSync('dist/index.js')).toBe(true)
    const modules = reach('dist/index.js')
    expect(modules.size).toBeGreaterThan(1)
    for (const [path, {imports, globals}] of modules) {
      expect([path, imports.filter((name) => isBuiltin(name))]).toEqual([path, []])
      expect([path, globals]).toEqual([path, []])
    }
  })

  const pure = filesBelow('src').filter((path) => !impure.some((place) => path.startsWith(place)))

  it('has a core to look at', () => expect(pure.length).toBeGreaterThan(30))

  for (const path of pure) {
    it(path, () => {
      const {imports, globals} = inspect(path)
      expect(imports.filter((name) => isBuiltin(name))).toEqual([])
      expect(globals).toEqual([])
      const local = imports.filter((name) => name.startsWith('.')).map((name) => join(dirname(path), name))
      const out = local.filter((to) => impure.some((place) => to.startsWith(place.replace(/\.ts$/, '.js'))))
      expect(out).toEqual([])
    })
  }

  it('and the test can fail', () => {
    const {imports, globals} = inspect('src/files.ts')
    expect(imports).toContain('node:fs/promises')
    expect(inspect('src/cli.ts').globals).toContain('process')
    expect(globals).toEqual([])
  })
})
