import { spawn, type ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../../support/run.js';

const PATIENCE_MS = 40_000;

/** `npm start`, run as a person would run it: a process with its output, its address and its end. */
export class Launched {
  output = '';
  readonly ended: Promise<number | null>;
  private over = false;

  private constructor(
    private readonly child: ChildProcess,
    readonly address: string,
  ) {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (data: Buffer) => {
        this.output += data.toString();
      });
    }
    this.ended = new Promise((resolve) => {
      child.once('close', (code) => {
        this.over = true;
        resolve(code);
      });
    });
  }

  static async start(workspace: string, dataDir: string): Promise<Launched> {
    const port = await freePort();
    const env: NodeJS.ProcessEnv = { ...process.env, PORT: String(port), DATA_DIR: dataDir, LOG_LEVEL: 'warn' };
    const child = spawn(process.execPath, [path.join(workspace, 'boordosh.mjs'), 'start'], { cwd: workspace, env });
    return new Launched(child, `http://127.0.0.1:${String(port)}`);
  }

  async ready(): Promise<this> {
    const deadline = Date.now() + PATIENCE_MS;
    while (!(await this.answers())) {
      if (this.over || Date.now() > deadline) throw new Error(`Boordosh did not start:\n${this.output}`);
      await pause(50);
    }
    return this;
  }

  async answers(): Promise<boolean> {
    const reply = await fetch(`${this.address}/api/v1/health/ready`).catch(() => undefined);
    return reply?.ok === true;
  }

  /** As Ctrl-C or a service manager does. */
  async stop(): Promise<number | null> {
    this.child.kill('SIGTERM');
    return this.ended;
  }

  /** Launcher and application at once, so that neither can tidy up. */
  async killOutright(): Promise<void> {
    const { pid = 0 } = this.child;
    const children = await readFile(`/proc/${String(pid)}/task/${String(pid)}/children`, 'utf8');
    for (const each of [pid, ...children.trim().split(' ').map(Number)]) process.kill(each, 'SIGKILL');
    await this.ended;
  }
}
