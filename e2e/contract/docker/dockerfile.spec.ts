import { expect, test } from '@playwright/test';
import { validate } from 'dockerfile-utils';
import { instructions, stages, TEXT } from './dockerfile.js';
import { exists, isInBuildContext, read, settingsOfTheApplication } from './workspace.js';

const PACKAGES = ['api', 'web', 'shared', 'e2e'];

test('the linter finds nothing in the Dockerfile', () => {
  expect(validate(TEXT)).toEqual([]);
});

test('everything that is copied from the workspace exists and gets into the build', () => {
  const sources = stages().flatMap(({ copies }) =>
    copies.filter(({ from }) => !from).flatMap(({ sources }) => sources),
  );
  expect(sources.length).toBeGreaterThan(10);
  expect(sources.filter((source) => !exists(source) || !isInBuildContext(source))).toEqual([]);
});

test('neither data nor history nor packages of this machine get into the build', () => {
  for (const place of ['.git', '.data', 'node_modules', 'api/node_modules', 'api/dist', 'docker/.env']) {
    expect(isInBuildContext(place), place).toBe(false);
  }
});

test('everything that is copied from another stage was made there', () => {
  const all = stages();
  for (const [index, stage] of all.entries()) {
    for (const { from, sources } of stage.copies.filter((copy) => copy.from)) {
      const earlier = all.slice(0, index).find(({ name }) => name === from);
      expect(earlier, `stage ${String(from)}`).toBeDefined();
      for (const source of sources) expect(madeIn(earlier?.folder ?? '', source), source).toBe(true);
    }
  }
});

/** Under the stage's own folder, the same path as in the built workspace. */
function madeIn(folder: string, source: string): boolean {
  if (source === folder) return true;
  return source.startsWith(`${folder}/`) && exists(source.slice(folder.length + 1));
}

test('each package is built by its own script, with the package manager of the launcher', () => {
  const commands = stages().flatMap((stage) => stage.commands);
  const managers = commands.flatMap((command) => command.match(/pnpm@[\d.]+/g) ?? []);
  expect(new Set(managers)).toEqual(new Set(read('tools', 'launcher', 'install.mjs').match(/pnpm@[\d.]+/g)));

  const named = commands.flatMap((command) => [...command.matchAll(/--filter (@[\w/-]+)(?:\.{3}| run (\w+))/g)]);
  expect(named.length).toBe(4);
  const manifests = PACKAGES.map(
    (name) => JSON.parse(read(name, 'package.json')) as { name: string; scripts?: object },
  );
  for (const [, name, script] of named) {
    const manifest = manifests.find((each) => each.name === name);
    expect(manifest, name).toBeDefined();
    if (script) expect(Object.keys(manifest?.scripts ?? {})).toContain(script);
  }
});

test('what it runs, and how it asks for health, exists', () => {
  const programs = [...instructions('CMD'), ...instructions('HEALTHCHECK')].flatMap((instruction) =>
    [...(instruction.getArgumentsContent() ?? '').matchAll(/"([^"]+\.m?js)"/g)].map(([, program = '']) => program),
  );
  expect(programs).toEqual(['api/dist/main.js', 'docker/health-check.mjs']);
  const copied =
    stages()
      .at(-1)
      ?.copies.flatMap(({ sources }) => sources) ?? [];
  for (const program of programs) {
    expect(exists(program), program).toBe(true);
    expect(copied.some((source) => `/${program}`.startsWith(source.replace('/build', '')) || source === program)).toBe(
      true,
    );
  }
});

test('it runs as an ordinary user, from images with a version, with settings that the application knows', () => {
  const last = stages().at(-1);
  expect(last?.user).toBe('node');
  for (const { image } of stages()) expect(image).toMatch(/^[\w/-]+:\d[\w.-]*$/);
  const known = [...settingsOfTheApplication(), 'NODE_ENV'];
  expect(last?.environment.filter((name) => !known.includes(name))).toEqual([]);
  expect(instructions('ADD')).toEqual([]);
});
