import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../audit/index.js';
import { Database, sql, type Transaction } from '../platform/index.js';
import { parseIdentifier } from './identifier.js';
import { readablePassword, type FirstAdministrator } from './first-administrator.js';
import { Passwords } from './passwords.js';
import { Sessions } from './sessions/sessions.js';

interface Administrator {
  id: string;
  identifier: string;
}

/** The way back in for the last administrator, whom nobody else can let in: only for whoever is at the server itself. */
@Injectable()
export class AdministratorReset {
  constructor(
    private readonly database: Database,
    private readonly passwords: Passwords,
    private readonly sessions: Sessions,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * Answers the account with its new password in the clear, for the only time.
   * @param typed whose; may be left out where there is one administrator
   * @param withoutSecondFactor for whoever lost their phone as well
   */
  async execute(typed: string | undefined, withoutSecondFactor: boolean): Promise<FirstAdministrator> {
    const password = readablePassword();
    const passwordHash = await this.passwords.hash(password);
    return this.database.internal(async (tx) => {
      const { id, identifier } = only(await this.administrators(tx, typed));
      await tx.rows(sql`
        update users set password_hash = ${passwordHash}, closed_at = null, version = version + 1 where id = ${id}`);
      if (withoutSecondFactor) {
        await tx.rows(sql`delete from second_factors where user_id = ${id}`);
        await tx.rows(sql`delete from recovery_codes where user_id = ${id}`);
      }
      await this.sessions.endAll(tx, id);
      await this.audit.record(tx, { action: 'administrator.reset', subject: id, data: { withoutSecondFactor } });
      return { identifier, password };
    });
  }

  private administrators(tx: Transaction, typed: string | undefined): Promise<Administrator[]> {
    const wanted = typed === undefined ? undefined : parseIdentifier(typed);
    return tx.rows<Administrator>(sql`
      select distinct users.id, coalesce(email, phone) as identifier from appointments join users on users.id = user_id
      where appointments.role = 'administrator' and ended_at is null
        and (${typed === undefined} or email = ${wanted?.email ?? null} or phone = ${wanted?.phone ?? null})
      order by identifier`);
  }
}

function only(administrators: readonly Administrator[]): Administrator {
  const [first, ...others] = administrators;
  if (!first) throw new Error('There is no such administrator.');
  if (others.length === 0) return first;
  const all = administrators.map(({ identifier }) => identifier).join(', ');
  throw new Error(`There are several administrators; name one of them: ${all}`);
}
