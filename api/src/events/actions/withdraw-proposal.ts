import { Injectable } from '@nestjs/common';
import type { Actor } from '../../accounts/index.js';
import { Forbidden } from '../../platform/index.js';
import type { EventDto } from '../dto/event.dto.js';
import { EventAgreements } from '../event-agreements.js';
import { EventTrail } from '../event-trail.js';
import { mayWithdraw } from '../events.policy.js';
import { EventsReader } from '../events.reader.js';
import { WriteEvent } from './write-event.js';

@Injectable()
export class WithdrawProposal {
  constructor(
    private readonly write: WriteEvent,
    private readonly events: EventsReader,
    private readonly agreements: EventAgreements,
    private readonly trail: EventTrail,
  ) {}

  /** Makes a draft of it again, which only the school that proposed it sees. */
  async execute(actor: Actor, id: string, version: number): Promise<EventDto> {
    const seen = await this.events.visible(actor, id);
    if (!mayWithdraw(actor, seen)) throw new Forbidden();
    const schoolId = seen.proposedBySchoolId;

    return this.write.execute(actor, { id, version }, async (tx, event) => {
      event.move('withdraw');
      await this.agreements.drop(tx, event);
      // Told while the others still count as its schools; from then on it is a draft.
      await this.trail.note(tx, event, {
        verb: 'withdraw',
        action: 'event.proposal-withdrawn',
        schoolId,
        personId: actor.personIn(schoolId),
      });
      event.proposedAt = null;
      return undefined;
    });
  }
}
