import { Injectable } from '@nestjs/common';
import { inZone } from '@boordosh/shared/formats';
import type { Actor } from '../../accounts/index.js';
import { Clock, Database, type Transaction } from '../../platform/index.js';
import type { EventDto } from '../dto/event.dto.js';
import { EventPageReader } from '../event-page.reader.js';
import { type EventStep, EventTrail } from '../event-trail.js';
import { Event } from '../event.entity.js';

/** One write to a locked event, whatever it is: a new version of it, its trail, and its page as the answer. */
@Injectable()
export class WriteEvent {
  constructor(
    private readonly database: Database,
    private readonly page: EventPageReader,
    private readonly trail: EventTrail,
    private readonly clock: Clock,
  ) {}

  /** @param write answers what is to be noted; nothing, when nobody else needs to know */
  execute(
    actor: Actor,
    { id, version }: { id: string; version: number },
    write: (tx: Transaction, event: Event) => Promise<EventStep | undefined>,
  ): Promise<EventDto> {
    return this.database.transaction(actor, {
      work: async (tx) => {
        const event = await tx.lock(Event, id, version);
        const step = await write(tx, event);
        event.touch(this.clock.now());
        await tx.save(event);
        if (step) await this.trail.note(tx, event, step);
        return id;
      },
      read: (from, written) => this.page.view(from, written, actor),
    });
  }

  /** The same for an event that is new. */
  create(actor: Actor, make: (tx: Transaction) => Promise<{ event: Event; step: EventStep }>): Promise<EventDto> {
    return this.database.transaction(actor, {
      work: async (tx) => {
        const { event, step } = await make(tx);
        await this.trail.note(tx, event, step);
        return event.id;
      },
      read: (from, id) => this.page.view(from, id, actor),
    });
  }

  now(): Date {
    return this.clock.now();
  }

  today(zone?: string): string {
    return inZone(this.clock.now(), zone).date;
  }
}
