import { Injectable } from '@nestjs/common';
import type { Actor } from '../../accounts/index.js';
import { Forbidden, VerbNotAllowed } from '../../platform/index.js';
import type { EventDto } from '../dto/event.dto.js';
import { EventAgreements } from '../event-agreements.js';
import { EventDateMissing } from '../events.errors.js';
import { mayWriteFor } from '../events.policy.js';
import { EventsReader } from '../events.reader.js';
import { WriteEvent } from './write-event.js';

@Injectable()
export class AgreeToEvent {
  constructor(
    private readonly write: WriteEvent,
    private readonly events: EventsReader,
    private readonly agreements: EventAgreements,
  ) {}

  /** One school agrees to the version that it has read; with the last agreement the plan is agreed. */
  async execute(actor: Actor, id: string, version: number, schoolId: string): Promise<EventDto> {
    const seen = await this.events.visible(actor, id);
    if (!mayWriteFor(actor, seen, schoolId)) throw new Forbidden();
    const by = { schoolId, personId: actor.personIn(schoolId) };

    return this.write.execute(actor, { id, version }, async (tx, event) => {
      if (event.state !== 'proposed' || event.recordedAfter || seen.agreedSchoolIds.includes(schoolId)) {
        throw new VerbNotAllowed();
      }
      if (event.startsOn === null) throw new EventDateMissing();
      await this.agreements.add(tx, event, by);
      if (!(await this.agreements.areComplete(tx, event))) {
        return { verb: 'agree', action: 'event.agreed-by-school', ...by };
      }
      event.move('agree');
      event.postponedFrom = null;
      return { verb: 'agree', action: 'event.agreed', ...by };
    });
  }
}
