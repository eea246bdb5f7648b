import { Injectable } from '@nestjs/common';
import type { Actor } from '../../accounts/index.js';
import { PartnershipsReader } from '../../partnerships/index.js';
import { Forbidden } from '../../platform/index.js';
import type { EventDto } from '../dto/event.dto.js';
import { EventAgreements } from '../event-agreements.js';
import { EventDateMissing, EventDatePassed, PartnershipAllowsNoEvents } from '../events.errors.js';
import { reachesItsSchools, schoolLedIn } from '../events.policy.js';
import { EventsReader } from '../events.reader.js';
import { WriteEvent } from './write-event.js';

@Injectable()
export class ProposeEvent {
  constructor(
    private readonly write: WriteEvent,
    private readonly events: EventsReader,
    private readonly partnerships: PartnershipsReader,
    private readonly agreements: EventAgreements,
  ) {}

  /** Shows the draft to the other schools and asks for their agreement. */
  async execute(actor: Actor, id: string, version: number): Promise<EventDto> {
    const seen = await this.events.visible(actor, id);
    const schoolId = schoolLedIn(actor, seen);
    if (schoolId === undefined) throw new Forbidden();
    const by = { schoolId, personId: actor.personIn(schoolId) };

    return this.write.execute(actor, { id, version }, async (tx, event) => {
      if (event.partnershipId !== null) await this.partnerships.standing(tx, event.partnershipId);
      if (!reachesItsSchools(await this.events.facts(tx, id))) throw new PartnershipAllowsNoEvents();
      await this.agreements.propose(tx, event, by);
      if (event.startsOn === null) throw new EventDateMissing();
      if ((event.endsOn ?? event.startsOn) < this.write.today(event.zone)) throw new EventDatePassed();
      return { verb: 'propose', action: 'event.proposed', ...by };
    });
  }
}
