import { Injectable } from '@nestjs/common';
import { inZone } from '@boordosh/shared/formats';
import { Clock, Database, repeating, type Repeating, sql } from '../platform/index.js';
import { PartnershipMoves } from './partnership-moves.js';
import { Partnership } from './partnership.entity.js';

const EVERY_MS = 15 * 60_000;
const BATCH = 50;

/** Lets letters run out that nobody has answered in time; what they had opened is closed again. */
@Injectable()
export class InvitationExpiry {
  private readonly job: Repeating;

  constructor(
    private readonly database: Database,
    private readonly moves: PartnershipMoves,
    private readonly clock: Clock,
  ) {
    this.job = repeating(EVERY_MS, () => this.expireDue());
  }

  onApplicationBootstrap(): void {
    this.job.start();
  }

  async onModuleDestroy(): Promise<void> {
    await this.job.stop();
  }

  /** Answers how many ran out. Two processes share the work: what one holds, the other leaves. */
  async expireDue(): Promise<number> {
    const today = inZone(this.clock.now()).date;
    const expired = await this.database.internal(async (tx) => {
      const due = await tx.rows<{ id: string }>(sql`
        select id from partnerships where state = 'invited' and answer_due_on < ${today}::date
        order by answer_due_on limit ${BATCH} for update skip locked`);
      for (const { id } of due) {
        await this.moves.make(tx, await tx.lock(Partnership, id), { verb: 'expire', by: null });
      }
      return due.length;
    });
    return expired === BATCH ? expired + (await this.expireDue()) : expired;
  }
}
