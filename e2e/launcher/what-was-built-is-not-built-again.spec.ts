import { expect, test } from '@playwright/test';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fingerprint } from '../../tools/launcher/fingerprint.mjs';

test.describe('the fingerprint of sources', () => {
  let folder: string;
  const write = (name: string, text: string): Promise<void> => writeFile(path.join(folder, name), text);

  test.beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'boordosh-sources-'));
    await mkdir(path.join(folder, 'dist'));
    await write('a.ts', 'one');
  });

  test.afterEach(() => rm(folder, { recursive: true }));

  test('is the same for the same sources, whatever was built from them or tests them', async () => {
    const before = fingerprint([folder]);
    await write('dist/a.js', 'one');
    await write('a.spec.ts', 'a test');
    await write('a.ts', 'one');
    expect(fingerprint([folder])).toBe(before);
  });

  test('changes with text, name, number of files and with what is installed', async () => {
    const seen = new Set([fingerprint([folder]), fingerprint([folder], ['another compiler'])]);
    await write('a.ts', 'two');
    seen.add(fingerprint([folder]));
    await write('b.ts', 'two');
    seen.add(fingerprint([folder]));
    await rm(path.join(folder, 'a.ts'));
    seen.add(fingerprint([folder]));
    expect(seen.size).toBe(5);
  });
});
