import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { AuditTrail } from '../../../audit/index.js';
import { Database, sql, ValidationFailed } from '../../../platform/index.js';
import type { RegisterDto, RegisteredDto } from '../../dto/register.dto.js';
import { parseIdentifier } from '../../identifier.js';
import { Passwords } from '../../passwords.js';

@Injectable()
export class Register {
  constructor(
    private readonly database: Database,
    private readonly passwords: Passwords,
    private readonly audit: AuditTrail,
  ) {}

  /** Answers the same, after the same work, whether the identifier was free or taken. */
  async execute(input: RegisterDto): Promise<RegisteredDto> {
    const identifier = parseIdentifier(input.identifier);
    if (!identifier) throw new ValidationFailed([{ path: 'identifier', code: 'malformed-email-or-phone' }]);
    const { email, phone } = identifier;
    const passwordHash = await this.passwords.hash(input.password);
    const key = createHash('sha256')
      .update(email ?? phone)
      .digest('base64url');
    return this.database.transaction(
      { key, userId: null },
      {
        work: async (tx) => {
          const id = uuid();
          const made = await tx.one(sql`
            insert into users (id, name, email, phone, password_hash, language)
            values (${id}, ${input.name}, ${email}, ${phone}, ${passwordHash}, ${input.language})
            on conflict do nothing returning id`);
          if (made) await this.audit.record(tx, { action: 'user.registered', subject: id });
          return id;
        },
        read: () => Promise.resolve({ identifier: email ?? phone }),
      },
    );
  }
}
