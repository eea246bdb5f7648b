import { existsSync, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import ts from 'typescript';

/** Every TypeScript file under the folder, without tests. */
export async function filesUnder(folder) {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  return names
    .filter((name) => name.endsWith('.ts') && !/\.(?:spec|int-spec)\.ts$/.test(name))
    .map((name) => path.join(folder, name))
    .sort();
}

const parsed = new Map();

export function parse(file) {
  if (!parsed.has(file)) {
    parsed.set(file, ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2023, true));
  }
  return parsed.get(file);
}

const targetOf = (file, specifier) => path.resolve(path.dirname(file), specifier.text.replace(/\.js$/, '.ts'));
const isRelative = (specifier) => specifier?.text.startsWith('.') ?? false;

/** Local name → { from: file, name } for each thing that a file imports from another file of the project. */
export function importsOf(file) {
  const imports = new Map();
  for (const statement of parse(file).statements) {
    if (!ts.isImportDeclaration(statement) || !isRelative(statement.moduleSpecifier)) continue;
    const named = statement.importClause?.namedBindings;
    if (!named || !ts.isNamedImports(named)) continue;
    for (const element of named.elements) {
      const name = (element.propertyName ?? element.name).text;
      imports.set(element.name.text, { from: targetOf(file, statement.moduleSpecifier), name });
    }
  }
  return imports;
}

/** The files that a file imports anything from. */
export function importedFiles(file) {
  return parse(file)
    .statements.filter((statement) => ts.isImportDeclaration(statement) && isRelative(statement.moduleSpecifier))
    .map((statement) => targetOf(file, statement.moduleSpecifier));
}

/** Where a name is really declared, however many front doors it passes. */
export function declaredIn({ from, name }) {
  if (!existsSync(from)) return from;
  for (const statement of parse(from).statements) {
    if (!ts.isExportDeclaration(statement) || !isRelative(statement.moduleSpecifier)) continue;
    const behind = targetOf(from, statement.moduleSpecifier);
    const element = statement.exportClause?.elements?.find((each) => each.name.text === name);
    if (element) return declaredIn({ from: behind, name: (element.propertyName ?? element.name).text });
  }
  return from;
}
