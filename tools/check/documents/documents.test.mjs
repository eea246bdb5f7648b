import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plant } from '../planted/plant.mjs';
import { differingSettings, findingsIn } from './documents.mjs';

const FILES = { 'api/src/schools/schools.policy.ts': '', 'web/src/main.ts': '', 'docs/how.md': '', 'a.md': '' };

const findings = async (t, text, file = 'a.md') => findingsIn(await plant(t, FILES), file, text, ['start']);

for (const text of [
  'see `api/src/schools/schools.reader.ts`',
  'see `api/src/*/*.reader.ts`',
  'see `schools.policy.ts`',
  'run `node api/run.mjs --now`',
  'in `api/lib/`',
  'read [this](docs/other.md)',
  'say `npm run begin`',
]) {
  test(`found: ${text}`, async (t) => {
    assert.equal((await findings(t, text)).length, 1);
  });
}

test('what exists, from the root or the document, and what is no path is let through', async (t) => {
  const text =
    '`api/src/schools` `api/src/*/*.policy.ts` `api/src/<noun>/` `npm run start` `/api/docs` `node:http` `@a/b` `.data` `a | b`\n' +
    '[how](docs/how.md) [there](https://example.org/x.md)\n```\napp/of/a/drawing.ts\n```\n';
  assert.deepEqual(await findings(t, text), []);
  assert.deepEqual(await findings(t, '`src/main.ts` `api/src`', 'web/README.md'), []);
});

test('settings that differ from the table are found', () => {
  const table = '| `PORT`, `HOST` | `3000` | where |\n| `GONE` | – | nothing |\n';
  const source = "read.port('PORT', 3000); read\n  .text('HOST'); read.flag('NEW_ONE');";
  assert.deepEqual(differingSettings(table, source), [
    'README.md: NEW_ONE is missing among the settings',
    'README.md: GONE is no setting',
  ]);
});
