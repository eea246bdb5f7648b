import { createInterface } from 'node:readline';
import { build } from './build.mjs';
import { install } from './install.mjs';
import { ended, startServing, stop } from './processes.mjs';
import { say } from './speech.mjs';
import { API_FLAGS } from './start.mjs';
import { inRoot, nodePath, root } from './workspace.mjs';

const WEB_PORT = process.env.WEB_PORT ?? '5173';

/** Everything watches its own sources; every line says who wrote it. One part that ends stops the others. */
export async function dev() {
  await install();
  await build(['shared', 'api']);
  const web = `http://localhost:${WEB_PORT}`;
  say(`Watching shared, api and web. The web app with hot reload: ${web}`);
  // The browser's requests come from the address of the web app's own server.
  const env = { PUBLIC_URL: web, LOG_PRETTY: '1', API_PORT: process.env.PORT ?? '3000', ...process.env };
  const tsc = [
    inRoot('node_modules', 'typescript', 'bin', 'tsc'),
    '-p',
    'tsconfig.build.json',
    '--watch',
    '--preserveWatchOutput',
  ];
  const vite = [inRoot('web', 'node_modules', 'vite', 'bin', 'vite.js'), '--port', WEB_PORT, '--strictPort'];
  const watching = ['--watch', '--watch-preserve-output', '--enable-source-maps'];
  const api = [...watching, ...API_FLAGS, inRoot('api', 'dist', 'main.js')];
  const codes = await Promise.all([
    watch('shared', tsc, inRoot('shared'), env),
    watch('types', tsc, inRoot('api'), env),
    watch('api', api, root, env),
    watch('web', vite, inRoot('web'), env),
  ]);
  return codes.find((code) => code !== 0) ?? 0;
}

async function watch(name, args, cwd, env) {
  const child = startServing(nodePath(), args, { cwd, env, piped: true });
  for (const input of [child.stdout, child.stderr]) {
    if (input) createInterface({ input }).on('line', (line) => say(`${name.padEnd(6)} │ ${line}`));
  }
  const code = await ended(child);
  stop('SIGTERM');
  return code;
}
