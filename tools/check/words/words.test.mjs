import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findingsIn } from './words.mjs';

// Put together from pieces, so that this file itself names nothing.
const PLANTED = [
  ['a registry', `"https://${['registry', 'example', 'org'].join('.')}/x"`],
  ['a path of one machine', `cd ${['', 'work', 'main'].join('/')}`],
  ['a home folder', `at ${['', 'home', 'someone', 'project'].join('/')}`],
  ['a folder beside the repository', `see ${['..', 'shared', 'brief'].join('/')}/api`],
  ['an issue', `as ${'issue'} 7 asks`],
  ['a file of the brief', `see ${'decisions'}.md`],
];

for (const [name, line] of PLANTED) {
  test(`${name} is found`, () => {
    assert.equal(findingsIn('x.md', `first line\n${line}\n`).length, 1);
  });
}

test('ordinary words are let through', () => {
  const text =
    'npm start\n/var/lib/boordosh\nhttp://localhost:3000\n../shared/src/index.ts\nWORKDIR /app\n/home/node/app\n';
  assert.deepEqual(findingsIn('x.md', text), []);
});
