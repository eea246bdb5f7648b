import { Injectable } from '@nestjs/common';
import { CODE_OF_CONDUCT, CODE_OF_CONDUCT_VERSION } from '@boordosh/shared/catalogue/code-of-conduct';
import { v7 as uuid } from 'uuid';
import { Clock, sql, type Transaction } from '../platform/index.js';
import { hashOf } from './canonical-text.js';

/** For higher modules, inside their transaction: the texts of a partnership's code. */
@Injectable()
export class CodeVersions {
  constructor(private readonly clock: Clock) {}

  /** The sample becomes the schools' first version, which they can sign as it is or change. */
  async begin(tx: Transaction, partnershipId: string): Promise<void> {
    const text = { intro: CODE_OF_CONDUCT.intro, rules: [...CODE_OF_CONDUCT.rules] };
    await tx.rows(sql`
      insert into code_versions (id, partnership_id, number, catalogue_version, text, hash, created_at)
      values (${uuid()}, ${partnershipId}, 1, ${CODE_OF_CONDUCT_VERSION}, ${JSON.stringify(text)}, ${hashOf(text)}, ${this.clock.now()})`);
  }
}
