import ts from 'typescript';
import { declaredIn, importsOf, parse } from './sources.mjs';

const VERBS = ['Get', 'Post', 'Put', 'Patch', 'Delete', 'Head', 'Options', 'All', 'Sse'];

function decoratorsOf(node) {
  return (ts.canHaveDecorators(node) ? (ts.getDecorators(node) ?? []) : []).map(({ expression }) =>
    ts.isCallExpression(expression) ? expression.expression.getText() : expression.getText(),
  );
}

function servicesOf(declaration) {
  const constructor = declaration.members.find(ts.isConstructorDeclaration);
  return new Map(constructor?.parameters.map((each) => [each.name.getText(), each.type?.getText()]) ?? []);
}

/** Each `this.<service>.<method>(…)` of a method, with the names that its arguments mention. */
function callsOf(method) {
  const calls = [];
  const visit = (node) => {
    if (ts.isCallExpression(node)) {
      const [, service] = /^this\.(\w+)\.\w+$/.exec(node.expression.getText()) ?? [];
      if (service) calls.push({ service, mentions: node.arguments.flatMap(namesIn) });
    }
    ts.forEachChild(node, visit);
  };
  visit(method);
  return calls;
}

function namesIn(node) {
  if (ts.isIdentifier(node)) return [node.text];
  const names = [];
  ts.forEachChild(node, (child) => void names.push(...namesIn(child)));
  return names;
}

/** The routes of a controller: their name, whether they are public, who asks, and what they call in which file. */
export function routesOf(file) {
  const imports = importsOf(file);
  const source = parse(file);
  const controllers = source.statements.filter(
    (statement) => ts.isClassDeclaration(statement) && decoratorsOf(statement).includes('Controller'),
  );
  return controllers.flatMap((declaration) => {
    const services = servicesOf(declaration);
    const open = decoratorsOf(declaration).includes('Public');
    return declaration.members
      .filter((member) => ts.isMethodDeclaration(member) && decoratorsOf(member).some((name) => VERBS.includes(name)))
      .map((method) => ({
        name: `${declaration.name.text}.${method.name.getText()}`,
        line: source.getLineAndCharacterOfPosition(method.getStart()).line + 1,
        isPublic: open || decoratorsOf(method).includes('Public'),
        actor: method.parameters.find((each) => decoratorsOf(each).includes('By'))?.name.getText(),
        calls: callsOf(method).map(({ service, mentions }) => {
          const imported = imports.get(services.get(service));
          return { service, mentions, file: imported && declaredIn(imported) };
        }),
      }));
  });
}
