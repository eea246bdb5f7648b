import assert from 'node:assert/strict';
import { symlink } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { ROOT } from '../parts.mjs';
import { bring, plant, runTool } from './plant.mjs';

const TSCONFIG = JSON.stringify({
  compilerOptions: {
    target: 'ES2023',
    module: 'ESNext',
    moduleResolution: 'bundler',
    strict: true,
    lib: ['ES2023', 'DOM'],
    types: [],
  },
  include: ['.'],
});
const vue = (template, script = 'export interface X { y: string }') =>
  `<script lang="ts">\n${script}\n</script>\n\n<template>\n  ${template}\n</template>\n`;
const setup = (template, script = 'const { n = 1 } = defineProps<{ n?: number }>();') =>
  `<script setup lang="ts">\n${script}\n</script>\n\n<template>\n  ${template}\n</template>\n`;
const ifs = (count) => Array.from({ length: count }, (_, at) => `  if (n === ${at}) return ${at};`).join('\n');

const CLEAN = {
  'api/src/schools/schools.reader.ts':
    "const ORDERS = { name: 's.name' } as const;\n" +
    'interface Query { orderBy(by: string): Query; where(sql: string): Query }\n' +
    "export const list = (query: Query, order: keyof typeof ORDERS): Query => query.where('s.id = :id').orderBy(ORDERS[order]);\n",
  'web/src/main.ts':
    "import { createApp } from 'vue';\nimport CountBadge from './ui/CountBadge.vue';\nexport const app = createApp(CountBadge);\n",
  'web/src/ui/CountBadge.vue': setup('<b>{{ n }} · {{ n }}</b>'),
};

const promise = 'export const save = async (): Promise<void> => { await Promise.resolve(); };\n';
const reader = (call) =>
  'interface Query { orderBy(by: string): void; where(sql: string): void; query(sql: string): void }\n' +
  `export const list = (q: Query, input: { order: string }): void => { ${call} };\n`;

/** [rule, file, text, what the message says] */
const VIOLATIONS = [
  [
    '@typescript-eslint/no-floating-promises',
    'api/src/a/floating.ts',
    `${promise}export const run = (): void => { save(); };\n`,
  ],
  [
    '@typescript-eslint/no-floating-promises',
    'web/src/ui/Floating.vue',
    setup('<b />', 'const save = async () => { await Promise.resolve(); };\nsave();'),
  ],
  ['@typescript-eslint/no-explicit-any', 'api/src/a/any.ts', 'export const x: any = 1;\n'],
  [
    '@typescript-eslint/no-non-null-assertion',
    'shared/src/a/bang.ts',
    'export const x = (y: string[]): string => y[0]!;\n',
  ],
  ['@typescript-eslint/no-floating-promises', 'e2e/journeys/floating.spec.ts', `${promise}save();\n`],
  ['no-console', 'api/src/a/console.ts', "console.log('x');\n"],
  ['no-console', 'web/src/ui/console.ts', "console.log('x');\n"],
  ['complexity', 'shared/src/a/complex.ts', `export function f(n: number): number {\n${ifs(10)}\n  return 0;\n}\n`],
  ['complexity', 'tools/complex.mjs', `export function f(n) {\n${ifs(10)}\n  return 0;\n}\n`],
  ['max-lines', 'api/src/a/long.ts', `${'// a line\n'.repeat(250)}export const x = 1;\n`],
  ['no-undef', 'tools/unknown.mjs', 'export const x = nothing;\n'],
  ['vue/no-v-html', 'web/src/ui/Html.vue', setup('<b v-html="n" />')],
  ['vue/no-bare-strings-in-template', 'web/src/ui/Bare.vue', setup('<b>Save</b>')],
  ['vue/no-bare-strings-in-template', 'web/src/ui/BareTitle.vue', setup('<b title="Save" />')],
  ['vue/no-static-inline-styles', 'web/src/ui/Style.vue', setup('<b style="color: red" />')],
  ['vue/component-api-style', 'web/src/ui/Options.vue', vue('<b />', 'export default { data: () => ({ x: 1 }) };')],
  [
    'vue/block-lang',
    'web/src/ui/Script.vue',
    '<script setup>\nconst x = 1;\n</script>\n\n<template>\n  <b>{{ x }}</b>\n</template>\n',
  ],
  ['no-restricted-syntax', 'web/src/ui/inner.ts', "document.body.innerHTML = '';\n", 'Markup from a string'],
  [
    'no-restricted-syntax',
    'web/src/ui/Inner.vue',
    setup('<b />', "document.body.innerHTML = '';"),
    'Markup from a string',
  ],
  ['no-restricted-syntax', 'api/src/a/sync.ts', 'export const o = { synchronize: true };\n', 'migrations only'],
  [
    'no-restricted-syntax',
    'api/src/platform/database/options.ts',
    "export const o = { invalidWhereValuesBehavior: { undefined: 'ignore' } };\n",
    'selects everything',
  ],
  ['no-restricted-syntax', 'api/src/a/order-member.ts', reader('q.orderBy(input.order);'), 'Order by'],
  ['no-restricted-syntax', 'api/src/a/order-template.ts', reader('q.orderBy(`s.${input.order}`);'), 'Order by'],
  ['no-restricted-syntax', 'api/src/a/order-name.ts', reader('const { order } = input; q.orderBy(order);'), 'Order by'],
  ['no-restricted-syntax', 'api/src/a/where.ts', reader("q.where(`name = '${input.order}'`);"), 'SQL takes values'],
  ['no-restricted-syntax', 'api/src/a/query.ts', reader('q.query(`select ${input.order}`);'), 'SQL takes values'],
  [
    'no-restricted-syntax',
    'api/src/a/a.controller.ts',
    "import { sql } from '../platform/index.js';\nexport const x = sql;\n",
    'readers and actions only',
  ],
  [
    'no-restricted-syntax',
    'shared/src/a/now.ts',
    'export const now = (): number => Date.now();\n',
    'pass the instant in',
  ],
  ['no-restricted-syntax', 'shared/src/a/enum.ts', 'export enum X { A }\n', 'as const'],
  [
    'no-restricted-syntax',
    'shared/src/a/only.spec.ts',
    "declare const it: { only(name: string): void };\nit.only('x');\n",
    'proves nothing',
  ],
  [
    'no-restricted-syntax',
    'e2e/journeys/skip.spec.ts',
    "declare const test: { describe: { skip(name: string): void } };\ntest.describe.skip('x');\n",
    'proves nothing',
  ],
  [
    'no-restricted-syntax',
    'api/test/schools/xit.int-spec.ts',
    "declare const xit: (name: string) => void;\nxit('x');\n",
    'proves nothing',
  ],
];

const PLACES = ['api', 'web', 'shared', 'e2e'];

async function messagesOf(t, files) {
  const folder = await plant(t, {
    ...files,
    ...Object.fromEntries(PLACES.map((place) => [`${place}/tsconfig.json`, TSCONFIG])),
  });
  await bring(folder, 'eslint.config.mjs', 'tools/check/forbidden-syntax.mjs', 'web/src/vue-files.d.ts');
  await symlink(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
  await symlink(path.join(ROOT, 'web/node_modules'), path.join(folder, 'web/node_modules'));
  const { stdout, output } = runTool(folder, 'node_modules/eslint/bin/eslint.js', '--format=json', '.');
  assert.ok(stdout.startsWith('['), output);
  return JSON.parse(stdout).flatMap(({ filePath, messages }) =>
    messages.map(({ ruleId, message }) => ({ file: path.relative(folder, filePath), rule: ruleId, message })),
  );
}

test('clean code is let through', async (t) => {
  assert.deepEqual(await messagesOf(t, CLEAN), []);
});

test('each rule speaks when it is broken', async (t) => {
  const found = await messagesOf(t, Object.fromEntries(VIOLATIONS.map(([, file, text]) => [file, text])));
  for (const [rule, file, , says = ''] of VIOLATIONS) {
    await t.test(`${rule}: ${file}`, () => {
      const here = found.filter((message) => message.file === file);
      assert.ok(
        here.some((message) => message.rule === rule && message.message.includes(says)),
        `${rule} did not speak; found: ${JSON.stringify(here)}`,
      );
    });
  }
});
