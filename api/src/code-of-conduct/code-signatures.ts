import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { type Queryable, sql, type Transaction } from '../platform/index.js';
import { CodeAlreadySigned, CodeVersionNotInForce } from './code-of-conduct.errors.js';

export interface Signing {
  partnershipId: string;
  /** The version that was on the signer's screen. */
  number: number;
  schoolId: string;
  personId: string;
  at: Date;
}

/** For higher modules, inside their transaction and under a lock on their partnership: who has signed what. */
@Injectable()
export class CodeSignatures {
  /** @throws CodeVersionNotInForce, CodeAlreadySigned */
  async sign(tx: Transaction, { partnershipId, number, schoolId, personId, at }: Signing): Promise<void> {
    const inForce = await tx.one<{ id: string; number: number }>(sql`
      select id, number from code_versions where partnership_id = ${partnershipId} order by number desc limit 1`);
    if (inForce?.number !== number) throw new CodeVersionNotInForce();
    const signed = await tx.one(sql`
      insert into code_signatures (id, code_version_id, school_id, person_id, signer_name, signer_post, hash, signed_at)
      select ${uuid()}, code_versions.id, ${schoolId}, persons.id, persons.name, persons.post, code_versions.hash, ${at}
      from code_versions, persons where code_versions.id = ${inForce.id} and persons.id = ${personId}
      on conflict (code_version_id, school_id) do nothing returning id`);
    if (!signed) throw new CodeAlreadySigned();
  }

  /** Schools that have signed that version. */
  async schoolIdsUnder(from: Queryable, partnershipId: string, number: number): Promise<string[]> {
    const rows = await from.rows<{ school_id: string }>(sql`
      select school_id from code_signatures join code_versions on code_versions.id = code_version_id
      where partnership_id = ${partnershipId} and number = ${number}`);
    return rows.map((row) => row.school_id);
  }
}
