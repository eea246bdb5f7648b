import { Injectable } from '@nestjs/common';
import { Clock, type Transaction } from '../platform/index.js';
import { Event } from './event.entity.js';
import { EventTrail } from './event-trail.js';

/** What higher modules do with an event, inside their own transaction. */
@Injectable()
export class Events {
  constructor(
    private readonly trail: EventTrail,
    private readonly clock: Clock,
  ) {}

  /** The joint conclusion stands: the event is evaluated. @throws VerbNotAllowed unless it was held */
  conclude(tx: Transaction, id: string): Promise<void> {
    return this.finish(tx, id, 'conclude');
  }

  /** The time for evaluations is up: it is evaluated with the views there are. @throws VerbNotAllowed unless it was held */
  close(tx: Transaction, id: string): Promise<void> {
    return this.finish(tx, id, 'close');
  }

  private async finish(tx: Transaction, id: string, verb: 'conclude' | 'close'): Promise<void> {
    const event = await tx.lock(Event, id);
    event.move(verb);
    event.touch(this.clock.now());
    await tx.save(event);
    await this.trail.note(tx, event, { verb, action: 'event.evaluated' });
  }
}
