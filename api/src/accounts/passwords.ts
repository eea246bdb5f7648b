import { hash, verify } from '@node-rs/argon2';
import { Injectable } from '@nestjs/common';
import { AppError } from '../platform/index.js';

/** OWASP's argon2id parameters: 19 MiB, two passes, one lane. */
const PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const AT_ONCE = 2;
const LONGEST_QUEUE = 100;

/** Hashes two at a time and lets a hundred wait: a storm of sign-ins must not take the machine's memory. */
@Injectable()
export class Passwords {
  private running = 0;
  private readonly waiting: (() => void)[] = [];
  private dummy: Promise<string> | undefined;

  async hash(password: string): Promise<string> {
    return this.inTurn(() => hash(password.normalize('NFC'), PARAMETERS));
  }

  /** Takes as long for an account that does not exist as for one that does. */
  async matches(password: string, stored: string | undefined): Promise<boolean> {
    this.dummy ??= hash('no account has this password', PARAMETERS);
    const against = stored ?? (await this.dummy);
    const same = await this.inTurn(() => verify(against, password.normalize('NFC')));
    return same && stored !== undefined;
  }

  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.running >= AT_ONCE) {
      if (this.waiting.length >= LONGEST_QUEUE) throw new AppError('unavailable', 'hashing-busy', { seconds: 5 });
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
    this.running += 1;
    try {
      return await work();
    } finally {
      this.running -= 1;
      this.waiting.shift()?.();
    }
  }
}
