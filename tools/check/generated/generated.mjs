import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { build } from '../../launcher/build.mjs';
import { GENERATED, writeGenerated } from '../../launcher/generate.mjs';

/** Which of the kept files differ from what was made just now. */
export async function staleFiles(root, folder, files) {
  const stale = await Promise.all(
    files.map(async (file) => {
      const kept = await readFile(path.join(root, file), 'utf8').catch(() => undefined);
      return kept === (await readFile(path.join(folder, path.basename(file)), 'utf8')) ? [] : [file];
    }),
  );
  return stale.flat().map((file) => `${file} is not what the code says; run \`npm run generate\``);
}

/** What is generated and kept is what the code of today would generate. */
export async function check(root) {
  await build(['shared', 'api']);
  const folder = await mkdtemp(path.join(os.tmpdir(), 'boordosh-generated-'));
  try {
    await writeGenerated(folder);
    return await staleFiles(root, folder, GENERATED);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
