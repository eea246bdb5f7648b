import { Injectable } from '@nestjs/common';
import type { Actor } from '../../accounts/index.js';
import { Forbidden } from '../../platform/index.js';
import type { EventDto } from '../dto/event.dto.js';
import { schoolLedIn } from '../events.policy.js';
import { EventsReader } from '../events.reader.js';
import { WriteEvent } from './write-event.js';

@Injectable()
export class CancelEvent {
  constructor(
    private readonly write: WriteEvent,
    private readonly events: EventsReader,
  ) {}

  async execute(actor: Actor, id: string, version: number, reason: string): Promise<EventDto> {
    const seen = await this.events.visible(actor, id);
    const schoolId = schoolLedIn(actor, seen);
    if (schoolId === undefined) throw new Forbidden();

    return this.write.execute(actor, { id, version }, (_, event) => {
      event.move('cancel');
      const personId = actor.personIn(schoolId);
      return Promise.resolve({ verb: 'cancel', action: 'event.cancelled', schoolId, personId, reason });
    });
  }
}
