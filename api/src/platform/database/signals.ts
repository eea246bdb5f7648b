import { Inject, Injectable, Logger } from '@nestjs/common';
import pg from 'pg';
import { ENVIRONMENT, type Environment } from '../config/environment.js';

/** Called with what was sent; with undefined when something may have been missed, so whoever remembers must look again. */
export type SignalListener = (payload: string | undefined) => void;

const RETRY_MS = 1_000;

/** What PostgreSQL says on its channels: one connection for the whole process, opened when somebody first listens. */
@Injectable()
export class Signals {
  private readonly log = new Logger('Signals');
  private readonly listeners = new Map<string, Set<SignalListener>>();
  private connection: Promise<pg.Client> | undefined;
  private retry: NodeJS.Timeout | undefined;
  private stopped = false;

  constructor(@Inject(ENVIRONMENT) private readonly environment: Environment) {}

  /** Resolves once the channel is being listened to: whatever is committed from then on is heard. */
  async listen(channel: string, listener: SignalListener): Promise<void> {
    const known = this.listeners.get(channel);
    if (known) known.add(listener);
    else this.listeners.set(channel, new Set([listener]));
    const client = await this.connected();
    await client.query(`listen ${pg.escapeIdentifier(channel)}`);
  }

  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.retry);
    const client = await this.connection?.catch(() => undefined);
    await client?.end().catch(() => undefined);
  }

  private connected(): Promise<pg.Client> {
    this.connection ??= this.connect();
    return this.connection;
  }

  private async connect(): Promise<pg.Client> {
    const client = new pg.Client({
      connectionString: this.environment.databaseUrl,
      application_name: 'boordosh signals',
    });
    client.on('notification', ({ channel, payload }) => {
      this.tell(channel, payload);
    });
    client.on('error', (error) => {
      this.log.warn(`The connection for signals was lost: ${error.message}`);
    });
    client.on('end', () => {
      this.connectAgainSoon();
    });
    try {
      await client.connect();
    } catch (error) {
      this.connectAgainSoon();
      throw error;
    }
    return client;
  }

  private connectAgainSoon(): void {
    this.connection = undefined;
    if (this.stopped) return;
    clearTimeout(this.retry);
    this.retry = setTimeout(() => void this.connectAgain(), RETRY_MS).unref();
  }

  private async connectAgain(): Promise<void> {
    try {
      const client = await this.connected();
      for (const channel of this.listeners.keys()) await client.query(`listen ${pg.escapeIdentifier(channel)}`);
      for (const channel of this.listeners.keys()) this.tell(channel, undefined);
    } catch {
      // the connection that could not be made has asked for the next attempt
    }
  }

  private tell(channel: string, payload: string | undefined): void {
    this.listeners.get(channel)?.forEach((listener) => {
      listener(payload);
    });
  }
}
