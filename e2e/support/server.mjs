// The server of one test run: the built application on a data folder of its own, which goes when the run ends.
import { mkdirSync, rmSync } from 'node:fs';
import { ended, passSignalsOn, startServing } from '../../tools/launcher/processes.mjs';
import { API_FLAGS } from '../../tools/launcher/start.mjs';
import { inRoot, root } from '../../tools/launcher/workspace.mjs';

const dataDir = process.env.DATA_DIR;
if (!dataDir) throw new Error('DATA_DIR is missing: this server is started by playwright.config.ts.');

passSignalsOn({ stopsWithParent: true });
mkdirSync(dataDir, { mode: 0o711 });
try {
  const api = startServing(process.execPath, [...API_FLAGS, inRoot('api', 'dist', 'main.js')], { cwd: root });
  process.exitCode = await ended(api);
} finally {
  rmSync(dataDir, { recursive: true, force: true });
}
