import { Injectable } from '@nestjs/common';
import type { Actor } from '../../accounts/index.js';
import { Forbidden, VerbNotAllowed } from '../../platform/index.js';
import type { EventDto } from '../dto/event.dto.js';
import { EventAgreements } from '../event-agreements.js';
import { mayWriteFor } from '../events.policy.js';
import { EventsReader } from '../events.reader.js';
import { WriteEvent } from './write-event.js';

@Injectable()
export class ConfirmEvent {
  constructor(
    private readonly write: WriteEvent,
    private readonly events: EventsReader,
    private readonly agreements: EventAgreements,
  ) {}

  /** It has already happened, says the other school too: the event counts as held. */
  async execute(actor: Actor, id: string, version: number, schoolId: string): Promise<EventDto> {
    const seen = await this.events.visible(actor, id);
    if (!mayWriteFor(actor, seen, schoolId)) throw new Forbidden();
    const by = { schoolId, personId: actor.personIn(schoolId) };

    return this.write.execute(actor, { id, version }, async (tx, event) => {
      if (!event.recordedAfter || seen.agreedSchoolIds.includes(schoolId)) throw new VerbNotAllowed();
      event.move('confirm');
      event.heldSince = this.write.today(event.zone);
      await this.agreements.add(tx, event, by);
      return { verb: 'confirm', action: 'event.held', ...by };
    });
  }
}
