import { Injectable } from '@nestjs/common';
import type { Actor } from '../../accounts/index.js';
import { Forbidden } from '../../platform/index.js';
import type { EventDto } from '../dto/event.dto.js';
import { EventAgreements } from '../event-agreements.js';
import { schoolLedIn } from '../events.policy.js';
import { EventsReader } from '../events.reader.js';
import { WriteEvent } from './write-event.js';

@Injectable()
export class PostponeEvent {
  constructor(
    private readonly write: WriteEvent,
    private readonly events: EventsReader,
    private readonly agreements: EventAgreements,
  ) {}

  /** A new date follows, and only that needs agreement again; consents wait to see whether it lies in their days. */
  async execute(actor: Actor, id: string, version: number, reason: string | undefined): Promise<EventDto> {
    const seen = await this.events.visible(actor, id);
    const schoolId = schoolLedIn(actor, seen);
    if (schoolId === undefined) throw new Forbidden();

    return this.write.execute(actor, { id, version }, async (tx, event) => {
      event.move('postpone');
      const was = { startsOn: event.startsOn, endsOn: event.endsOn };
      Object.assign(event, { postponedFrom: event.startsOn, startsOn: null, endsOn: null });
      await this.agreements.drop(tx, event);
      return {
        verb: 'postpone',
        action: 'event.postponed',
        schoolId,
        personId: actor.personIn(schoolId),
        reason,
        was,
      };
    });
  }
}
