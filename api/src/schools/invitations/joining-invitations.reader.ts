import { Injectable } from '@nestjs/common';
import type { LocalName } from '@boordosh/shared/vocabulary';
import { JoiningLinks } from '../../accounts/index.js';
import { Clock, Database, sql } from '../../platform/index.js';
import type { JoiningInvitationDto } from '../dto/joining-invitation.dto.js';
import { JoiningInvitationUnknown } from '../schools.errors.js';

/** What a joining link says to whoever holds it, before they sign in. Reading uses nothing up: previews fetch links too. */
@Injectable()
export class JoiningInvitationsReader {
  constructor(
    private readonly database: Database,
    private readonly links: JoiningLinks,
    private readonly clock: Clock,
  ) {}

  async byToken(token: string): Promise<JoiningInvitationDto> {
    const link = await this.links.byToken(this.database, token);
    if (!link) throw new JoiningInvitationUnknown();
    const names = await this.database.one<{ school: LocalName | null; cluster: LocalName | null }>(sql`
      select (select name from schools where id = ${link.schoolId}) as school,
        (select name from clusters where id = ${link.clusterId}) as cluster`);
    return {
      role: link.role,
      name: link.name,
      schoolName: names?.school ?? null,
      clusterName: names?.cluster ?? null,
      expiresAt: link.expiresAt.toISOString(),
      usable: link.stands && link.usedAt === null && link.expiresAt >= this.clock.now(),
    };
  }
}
