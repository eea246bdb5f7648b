import { Injectable } from '@nestjs/common';
import type { Actor } from '../../accounts/index.js';
import { Forbidden } from '../../platform/index.js';
import type { EventDto } from '../dto/event.dto.js';
import { EventLiesAhead } from '../events.errors.js';
import { hasBegun, schoolLedIn } from '../events.policy.js';
import { EventsReader } from '../events.reader.js';
import { WriteEvent } from './write-event.js';

@Injectable()
export class CompleteEvent {
  constructor(
    private readonly write: WriteEvent,
    private readonly events: EventsReader,
  ) {}

  /** It has been held; each school can evaluate it now. */
  async execute(actor: Actor, id: string, version: number): Promise<EventDto> {
    const seen = await this.events.visible(actor, id);
    const schoolId = schoolLedIn(actor, seen);
    if (schoolId === undefined) throw new Forbidden();

    return this.write.execute(actor, { id, version }, (_, event) => {
      event.move('complete');
      const today = this.write.today(event.zone);
      if (!hasBegun({ ...seen, startsOn: event.startsOn }, today)) throw new EventLiesAhead();
      event.heldSince = today;
      return Promise.resolve({
        verb: 'complete',
        action: 'event.held',
        schoolId,
        personId: actor.personIn(schoolId),
      });
    });
  }
}
