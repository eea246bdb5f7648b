import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { symlink } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { ROOT } from '../parts.mjs';
import { bring, plant, runTool } from './plant.mjs';

const json = (value) => JSON.stringify(value);
const workspace = (names) => ({
  'package.json': json({ name: 'planted', private: true, type: 'module' }),
  'pnpm-workspace.yaml': `packages:\n${names.map((name) => `  - ${name}\n`).join('')}`,
  ...Object.fromEntries(names.map((name) => [`${name}/package.json`, json({ name, private: true, type: 'module' })])),
});

test('unused files, exports and packages are found', async (t) => {
  const folder = await plant(t, {
    ...workspace(['api', 'shared', 'web', 'e2e']),
    'api/package.json': json({ name: 'api', private: true, type: 'module', dependencies: { 'left-behind': '1.0.0' } }),
    'api/src/main.ts': "import { used } from './used.js';\n\nused();\n",
    'api/src/used.ts': 'export const used = (): number => 1;\nexport const idle = (): number => 2;\n',
    'api/src/forgotten.ts': 'export const x = 1;\n',
  });
  await bring(folder, 'knip.json');
  const { status, output } = runTool(folder, 'node_modules/knip/bin/knip.js', '--no-progress', '--no-config-hints');
  assert.equal(status, 1, output);
  assert.match(output, /Unused files[^]*api\/src\/forgotten\.ts/);
  assert.match(output, /Unused dependencies[^]*left-behind/);
  assert.match(output, /Unused exports[^]*idle/);
  assert.doesNotMatch(output, /used\.ts:1/);
});

test('a wrong type in a template is found', async (t) => {
  const folder = await plant(t, {
    'web/src/ui/CountBadge.vue':
      '<script setup lang="ts">\ndefineProps<{ count: number }>();\n</script>\n\n<template>\n  <b>{{ count }}</b>\n</template>\n',
    'web/src/ui/CountList.vue':
      '<script setup lang="ts">\nimport CountBadge from \'./CountBadge.vue\';\n</script>\n\n<template>\n  <CountBadge count="many" />\n</template>\n',
    'web/src/main.ts': "import CountList from './ui/CountList.vue';\n\nexport const app = CountList;\n",
  });
  await bring(folder, 'tsconfig.base.json', 'web/tsconfig.json', 'web/src/vue-files.d.ts');
  await symlink(path.join(ROOT, 'web/node_modules'), path.join(folder, 'web/node_modules'));
  const { status, output } = runTool(folder, 'web/node_modules/vue-tsc/bin/vue-tsc.js', '-p', 'web', '--noEmit');
  assert.notEqual(status, 0);
  assert.match(output, /CountList\.vue.*TS2322/);
});

test('another formatting is found', async (t) => {
  const folder = await plant(t, { 'a.ts': 'export const a = "x"\n', 'b.ts': "export const b = 'x';\n" });
  await bring(folder, '.prettierrc.json');
  const { status, output } = runTool(folder, 'node_modules/prettier/bin/prettier.cjs', '--check', '.');
  assert.equal(status, 1, output);
  assert.match(output, /a\.ts/);
  assert.doesNotMatch(output, /b\.ts/);
});

test('one part that fails makes the whole check fail, and says why', async (t) => {
  const folder = await plant(t, { 'README.md': 'Nothing to see.\n', '.gitignore': 'node_modules\n' });
  await bring(folder, 'tools/check');
  await symlink(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
  spawnSync('git', ['init', '--quiet'], { cwd: folder });
  const run = (...parts) =>
    spawnSync(process.execPath, ['tools/check/run.mjs', ...parts], { cwd: folder, encoding: 'utf8' });

  assert.equal(run('words', 'routes').status, 0);

  await plant(t, { 'NOTES.md': `As ${'issue'} 7 asks.\n` }, { inside: folder });
  const { status, stdout } = run('words', 'routes');
  assert.equal(status, 1);
  assert.match(stdout, /^FAIL {2}words/m);
  assert.match(stdout, /^ok {4}routes/m);
  assert.match(stdout, /NOTES\.md:1 speaks of an issue/);

  assert.equal(run('nonsense').status, 2);
});
