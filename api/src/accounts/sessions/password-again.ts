import { Injectable } from '@nestjs/common';
import { AppError, Database, sql } from '../../platform/index.js';
import type { Actor } from '../memberships/actor.js';
import { Passwords } from '../passwords.js';
import { SignInBrake } from './sign-in-brake.js';

/** Asks for the password once more where a screen left open must not be enough, as for a signature. */
@Injectable()
export class PasswordAgain {
  constructor(
    private readonly database: Database,
    private readonly passwords: Passwords,
    private readonly brake: SignInBrake,
  ) {}

  /** @throws AppError `wrong-password`, or `too-many-attempts` after a few of them */
  async check(actor: Actor, password: string): Promise<void> {
    const key = this.brake.keyOf(actor.userId, 'password-again');
    const user = await this.database.one<{ password_hash: string }>(sql`
      select password_hash from users where id = ${actor.userId}`);
    const isRight = await this.brake.attempt(key, () => this.passwords.matches(password, user?.password_hash));
    if (!isRight) throw new AppError('unprocessable', 'wrong-password');
  }
}
