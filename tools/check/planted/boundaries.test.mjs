import assert from 'node:assert/strict';
import { mkdir, symlink } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { ROOT } from '../parts.mjs';
import { bring, plant, runTool } from './plant.mjs';

const PACKAGE = JSON.stringify({ name: 'x', version: '1.0.0', type: 'module', main: 'index.js' });
const EXPORTS = JSON.stringify({
  name: '@boordosh/shared',
  version: '1.0.0',
  exports: { './*': { types: './dist/*/index.d.ts', default: './dist/*/index.js' } },
});
const use = (...paths) =>
  paths.map((to, at) => `import * as n${at} from '${to}';\nexport const m${at} = n${at};\n`).join('');
const leaf = 'export const leaf = 1;\n';

/** A small house in which everything is in its place. */
const HOUSE = {
  'shared/package.json': EXPORTS,
  'shared/dist/vocabulary/index.d.ts': leaf,
  'shared/dist/formats/index.d.ts': leaf,
  'node_modules/typeorm/package.json': PACKAGE,
  'node_modules/typeorm/index.js': leaf,
  'shared/src/vocabulary/index.ts': use('./roles.js'),
  'shared/src/vocabulary/roles.ts': leaf,
  'shared/src/workflow/index.ts': use('../vocabulary/index.js'),
  'shared/src/calculations/index.ts': leaf,
  'shared/src/formats/index.ts': use('../calculations/index.js'),
  'shared/src/formats/dates.ts': leaf,
  'api/src/main.ts': use('./app.module.js', './platform/http/fields.js', './openapi/description.js'),
  'api/src/openapi/description.ts': use('../platform/http/fields.js'),
  'api/src/app.module.ts': use('./accounts/index.js', './schools/index.js', './notifications/index.js'),
  'api/src/platform/index.ts': use('./http/fields.js'),
  'api/src/platform/http/fields.ts': use('@boordosh/shared/vocabulary'),
  'api/src/audit/index.ts': use('../platform/index.js'),
  'api/src/accounts/index.ts': use('./accounts.reader.js', '../audit/index.js'),
  'api/src/accounts/accounts.reader.ts': use('typeorm'),
  'api/src/schools/index.ts': use('./schools.reader.js'),
  'api/src/schools/schools.reader.ts': use('typeorm', '../accounts/index.js'),
  'api/src/schools/actions/register-school.ts': use('typeorm', '../school.entity.js'),
  'api/src/schools/school.entity.ts': use('typeorm'),
  'api/src/indicators/index.ts': use('../schools/index.js'),
  'api/src/self-assessments/index.ts': use('../schools/index.js'),
  'api/src/surveys/index.ts': use('../accounts/index.js', './responses/response.entity.js'),
  'api/src/surveys/responses/response.entity.ts': use('typeorm'),
  'api/src/monitoring/index.ts': use('../schools/index.js'),
  'api/src/notifications/index.ts': use('../audit/index.js'),
  'api/test/schools/a-school.ts': use('../../src/schools/schools.reader.js'),
  'web/src/main.ts': use('./app/router.js'),
  'web/src/app/router.ts': use('../modules/schools/schools.routes.js', '../modules/accounts/index.js'),
  'web/src/app/api-client.ts': use('@boordosh/shared/vocabulary'),
  'web/src/ui/Button.vue':
    '<script setup lang="ts">\nimport { leaf } from \'@boordosh/shared/formats\';\n</script>\n<template><b>{{ leaf }}</b></template>\n',
  'web/src/modules/accounts/index.ts': use('./accounts.api.js'),
  'web/src/modules/accounts/accounts.api.ts': use('../../app/api-client.js'),
  'web/src/modules/schools/index.ts': use('./schools.api.js'),
  'web/src/modules/schools/schools.api.ts': use('../accounts/index.js'),
  'web/src/modules/schools/schools.routes.ts': "export const page = () => import('./pages/SchoolPage.vue');\n",
  'web/src/modules/schools/pages/SchoolPage.vue':
    "<script setup lang=\"ts\">\nimport '../schools.routes.js';\nimport Button from '../../../ui/Button.vue';\n</script>\n<template><Button /></template>\n",
  'web/src/modules/indicators/index.ts': leaf,
  'e2e/journeys/x.spec.ts': use('@boordosh/shared/vocabulary', '../support/people.js'),
  'e2e/support/people.ts': leaf,
};

/** [the rule that must speak, the file that breaks it, what it contains] */
const VIOLATIONS = [
  ['api-upward', 'api/src/accounts/up.ts', use('../schools/index.js')],
  ['api-upward', 'api/src/platform/http/domain.ts', use('../../accounts/index.js')],
  ['api-sideways', 'api/src/indicators/side.ts', use('../self-assessments/index.js')],
  ['api-unknown-module', 'api/src/helpers/misc.ts', use('../platform/index.js')],
  ['api-front-door', 'api/src/schools/behind.ts', use('../accounts/accounts.reader.js')],
  ['api-top-through-front-doors', 'api/src/demo/schools.ts', use('../schools/schools.reader.js')],
  ['api-nothing-above', 'api/src/accounts/demo.ts', use('../openapi/description.js')],
  ['api-front-door', 'api/src/audit/fields.ts', use('../platform/http/fields.js')],
  ['api-top-through-front-doors', 'api/src/openapi.ts', use('./schools/schools.reader.js')],
  ['api-nothing-above', 'api/src/schools/top.ts', use('../app.module.js')],
  ['nobody-imports-notifications', 'api/src/monitoring/notify.ts', use('../notifications/index.js')],
  ['survey-responses-know-nobody', 'api/src/surveys/responses/who.ts', use('./through.js')],
  ['survey-responses-know-nobody', 'api/src/surveys/responses/through.ts', use('../../accounts/index.js')],
  ['monitoring-never-writes', 'api/src/monitoring/write.ts', use('../schools/actions/register-school.js')],
  ['typeorm-in-its-seats', 'api/src/schools/schools.controller.ts', use('typeorm')],
  ['policy-is-pure', 'api/src/schools/schools.policy.ts', use('./schools.reader.js')],
  [
    'typeorm-in-its-seats',
    'api/src/schools/dto/school.dto.ts',
    "import type { leaf } from 'typeorm';\nexport type T = typeof leaf;\n",
  ],
  ['no-circles', 'api/src/schools/one.ts', use('./two.js')],
  [
    'no-circles',
    'api/src/schools/typed-one.ts',
    "import type { m0 } from './typed-two.js';\nexport type T = typeof m0;\nexport const n = 1;\n",
  ],
  ['no-unresolvable', 'api/src/schools/nowhere.ts', use('./not-there.js')],
  ['no-test-in-product', 'api/src/schools/builder.ts', use('../../test/schools/a-school.js')],
  ['packages-apart', 'web/src/app/session.store.ts', use('../../../api/src/accounts/accounts.reader.js')],
  ['packages-apart', 'e2e/support/inside.ts', use('../../api/src/accounts/index.js')],
  ['shared-by-its-exports', 'api/src/schools/inside-shared.ts', use('../../../shared/src/vocabulary/index.js')],
  ['shared-upward', 'shared/src/vocabulary/up.ts', use('../workflow/index.js')],
  ['shared-sideways', 'shared/src/workflow/side.ts', use('../calculations/index.js')],
  ['shared-unknown-module', 'shared/src/misc/up.ts', use('../vocabulary/index.js')],
  ['shared-is-pure', 'shared/src/formats/files.ts', use('node:fs')],
  ['shared-is-pure', 'shared/src/formats/package.ts', use('typeorm')],
  ['web-upward', 'web/src/modules/accounts/up.ts', use('../schools/index.js')],
  ['web-sideways', 'web/src/modules/indicators/side.ts', use('../self-assessments/index.js')],
  ['web-unknown-module', 'web/src/modules/common/misc.ts', use('../../app/api-client.js')],
  ['web-front-door', 'web/src/modules/indicators/behind.ts', use('../schools/schools.routes.js')],
  ['web-app-front-doors', 'web/src/app/shell/menu.ts', use('../../modules/schools/schools.api.js')],
  [
    'web-nothing-above',
    'web/src/modules/schools/Links.vue',
    `<script setup lang="ts">\n${use('../../app/router.js').replaceAll('export ', '')}</script>\n<template><b /></template>\n`,
  ],
  ['web-only-the-top-knows-modules', 'web/src/app/i18n.ts', use('../modules/schools/index.js')],
  [
    'ui-has-no-domain-word',
    'web/src/ui/SchoolCard.vue',
    '<script setup lang="ts">\nimport { leaf } from \'@boordosh/shared/vocabulary\';\n</script>\n<template>{{ leaf }}</template>\n',
  ],
  ['ui-has-no-domain-word', 'web/src/ui/client.ts', use('../app/api-client.js')],
];

const ALSO = {
  'api/src/schools/two.ts': use('./one.js'),
  'api/src/schools/typed-two.ts': use('./typed-one.js'),
  'web/src/modules/self-assessments/index.ts': leaf,
};

async function violationsOf(t, files) {
  const folder = await plant(t, files);
  await bring(folder, 'tsconfig.base.json');
  await mkdir(path.join(folder, 'node_modules/@boordosh'));
  await symlink('../../shared', path.join(folder, 'node_modules/@boordosh/shared'));
  const { stdout, output } = runTool(
    folder,
    'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs',
    '--config',
    path.join(ROOT, '.dependency-cruiser.mjs'),
    '--output-type',
    'json',
    'api',
    'shared',
    'web',
    'e2e',
  );
  assert.ok(stdout.startsWith('{'), output);
  return JSON.parse(stdout).summary.violations.map((violation) => [violation.rule.name, violation.from, violation.to]);
}

test('a house with everything in its place is let through', async (t) => {
  assert.deepEqual(await violationsOf(t, HOUSE), []);
});

test('each border speaks when it is crossed', async (t) => {
  const planted = Object.fromEntries(VIOLATIONS.map(([, file, text]) => [file, text]));
  const found = await violationsOf(t, { ...HOUSE, ...ALSO, ...planted });
  for (const [rule, file] of VIOLATIONS) {
    await t.test(`${rule}: ${file}`, () => {
      assert.ok(
        found.some(([name, from]) => name === rule && from === file),
        `${rule} did not speak of ${file}; it was found by: ${found.filter(([, from]) => from === file).join(' | ') || 'nobody'}`,
      );
    });
  }
});

test('every rule has been seen to fail', async () => {
  const { forbidden } = await import('../boundaries.mjs');
  const planted = new Set(VIOLATIONS.map(([rule]) => rule));
  assert.deepEqual(
    [...new Set(forbidden.map((rule) => rule.name))].filter((name) => !planted.has(name)),
    [],
  );
});
