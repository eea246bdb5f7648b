import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort, run } from './run.js';

const PATIENCE_MS = 60_000;

/** A server for what cannot be shown on the one that all journeys share: with settings of its own. */
export class OwnServer {
  private constructor(
    private readonly child: ChildProcess,
    readonly address: string,
  ) {}

  static async start(settings: Record<string, string>): Promise<OwnServer> {
    const port = await freePort();
    const { identifier, password } = run.administrator;
    const child = spawn(process.execPath, [new URL('server.mjs', import.meta.url).pathname], {
      env: {
        ...process.env,
        PORT: String(port),
        DATA_DIR: path.join(tmpdir(), `boordosh-e2e-own-${String(port)}`),
        ADMIN_IDENTIFIER: identifier,
        ADMIN_PASSWORD: password,
        LOG_LEVEL: 'warn',
        ...settings,
      },
      stdio: 'inherit',
    });
    const server = new OwnServer(child, `http://localhost:${String(port)}`);
    await server.ready();
    return server;
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.child.once('close', resolve));
    this.child.kill('SIGTERM');
    await ended;
  }

  private async ready(): Promise<void> {
    const deadline = Date.now() + PATIENCE_MS;
    while (
      !(await fetch(`${this.address}/api/v1/health/ready`).then(
        ({ ok }) => ok,
        () => false,
      ))
    ) {
      if (this.child.exitCode !== null || Date.now() > deadline) throw new Error('The server did not start.');
      await pause(100);
    }
  }
}
