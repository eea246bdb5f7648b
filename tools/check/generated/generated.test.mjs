import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plant } from '../planted/plant.mjs';
import { staleFiles } from './generated.mjs';

test('a kept file that the code would write otherwise is found, a fresh one is not', async (t) => {
  const root = await plant(t, { 'a/fresh.json': '1', 'a/stale.json': '1' });
  const made = await plant(t, { 'fresh.json': '1', 'stale.json': '2', 'new.json': '3' });
  const findings = await staleFiles(root, made, ['a/fresh.json', 'a/stale.json', 'a/new.json']);
  assert.deepEqual(
    findings.map((finding) => finding.split(' ')[0]),
    ['a/stale.json', 'a/new.json'],
  );
});
