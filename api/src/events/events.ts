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

  /**
   * The joint conclusion stands: the event is evaluated, if its time has not run out already.
   * @throws VerbNotAllowed unless it was held
   */
  async conclude(tx: Transaction, id: string): Promise<void> {
    const event = await tx.lock(Event, id);
    if (event.state !== 'evaluated') await this.finish(tx, event, 'conclude');
  }

  /** The time for evaluations is up: it is evaluated with the views there are. @throws VerbNotAllowed unless it was held */
  async close(tx: Transaction, id: string): Promise<void> {
    await this.finish(tx, await tx.lock(Event, id), 'close');
  }

  private async finish(tx: Transaction, event: Event, verb: 'conclude' | 'close'): Promise<void> {
    event.move(verb);
    event.touch(this.clock.now());
    await tx.save(event);
    await this.trail.note(tx, event, { verb, action: 'event.evaluated' });
  }
}
