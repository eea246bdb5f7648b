import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { sql } from '../database/sql.js';
import type { Transaction } from '../database/transaction.js';

export interface Mail {
  /** What it is about, for the administrator's list, which never shows the text. */
  kind: string;
  to: { name: string; address: string };
  subject: string;
  body: string;
}

/** Mails are written down in the transaction that causes them and sent after it has committed. */
@Injectable()
export class Outbox {
  async add(tx: Transaction, mail: Mail): Promise<void> {
    await tx.rows(sql`
      insert into mails (id, kind, recipient_name, recipient_address, subject, body)
      values (${uuid()}, ${mail.kind}, ${mail.to.name}, ${mail.to.address}, ${mail.subject}, ${mail.body})`);
  }
}
