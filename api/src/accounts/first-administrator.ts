import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { AuditTrail } from '../audit/index.js';
import { Database, PREPARATION_LOCK, sql, type Transaction } from '../platform/index.js';
import { parseIdentifier } from './identifier.js';
import { Passwords } from './passwords.js';

export interface FirstAdministrator {
  identifier: string;
  password: string;
}

const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';
const MADE_IDENTIFIER = 'administrator@boordosh.local';

/** On the very first start, makes the account that sets up the rest. */
@Injectable()
export class FirstAdministrators {
  constructor(
    private readonly database: Database,
    private readonly passwords: Passwords,
    private readonly audit: AuditTrail,
  ) {}

  /** Answers the account it made, with its password in the clear for the only time; undefined when there was one already. */
  async ensure(wanted: FirstAdministrator | undefined): Promise<FirstAdministrator | undefined> {
    const made = wanted ?? { identifier: MADE_IDENTIFIER, password: readablePassword() };
    const identifier = parseIdentifier(made.identifier);
    if (!identifier)
      throw new Error(`ADMIN_IDENTIFIER is neither an e-mail address nor a phone number: ${made.identifier}`);
    const passwordHash = await this.passwords.hash(made.password);
    return this.database.internal(async (tx) => {
      await tx.rows(sql`select pg_advisory_xact_lock(${PREPARATION_LOCK})`);
      if (await tx.one(sql`select from appointments where role = 'administrator' limit 1`)) return undefined;
      await this.make(tx, identifier.email, identifier.phone, passwordHash);
      return made;
    });
  }

  private async make(tx: Transaction, email: string | null, phone: string | null, passwordHash: string): Promise<void> {
    const id = uuid();
    await tx.rows(sql`
      insert into users (id, name, email, phone, password_hash, language) values (${id}, 'Administrator', ${email}, ${phone}, ${passwordHash}, 'ky')`);
    await tx.rows(sql`insert into appointments (id, user_id, role) values (${uuid()}, ${id}, 'administrator')`);
    await this.audit.record(tx, { action: 'administrator.appointed', subject: id });
  }
}

export function readablePassword(): string {
  const group = (): string => Array.from({ length: 5 }, () => ALPHABET.charAt(randomInt(ALPHABET.length))).join('');
  return [group(), group(), group(), group()].join('-');
}
