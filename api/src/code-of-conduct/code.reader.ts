import { Injectable } from '@nestjs/common';
import { instantText, NotFound, type Queryable, sql } from '../platform/index.js';
import type { CodeText } from './code-version.entity.js';
import type { CodeOfConduct } from './dto/code.dto.js';

type Version = Pick<CodeOfConduct, 'version' | 'createdAt' | 'hash' | 'signatures'>;

/** Reads the code of a partnership; whoever calls has made sure that the reader may know of it. */
@Injectable()
export class CodeReader {
  /** @throws NotFound while there is no code yet: it begins with the talks */
  async of(from: Queryable, partnershipId: string): Promise<CodeOfConduct> {
    const [text, versions] = await Promise.all([this.text(from, partnershipId), this.versions(from, partnershipId)]);
    const [present] = versions;
    if (!text || !present) throw new NotFound();
    return { ...present, ...text, versions };
  }

  private async text(from: Queryable, partnershipId: string): Promise<CodeText | undefined> {
    const row = await from.one<{ text: CodeText }>(sql`
      select text from code_versions where partnership_id = ${partnershipId} order by number desc limit 1`);
    return row?.text;
  }

  private async versions(from: Queryable, partnershipId: string): Promise<Version[]> {
    const rows = await from.rows<Omit<Version, 'createdAt'> & { createdAt: Date }>(sql`
      select number as version, created_at as "createdAt", encode(hash, 'hex') as hash,
        coalesce((select json_agg(json_build_object('schoolId', school_id, 'name', signer_name, 'post', signer_post,
            'signedAt', ${instantText(sql`signed_at`)}) order by signed_at, id)
          from code_signatures where code_version_id = code_versions.id), '[]') as signatures
      from code_versions where partnership_id = ${partnershipId} order by number desc`);
    return rows.map((row) => ({ ...row, createdAt: row.createdAt.toISOString() }));
  }
}
