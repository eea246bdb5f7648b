import { Injectable } from '@nestjs/common';
import type { Actor } from '../../accounts/index.js';
import { Forbidden, type Transaction } from '../../platform/index.js';
import type { EventDto } from '../dto/event.dto.js';
import type { ActingSchool } from '../event-agreements.js';
import { EventConsents } from '../event-consents.js';
import type { Event } from '../event.entity.js';
import { ConsentRecommendedMissing, ConsentRequiredMissing } from '../events.errors.js';
import { schoolLedIn } from '../events.policy.js';
import { EventsReader } from '../events.reader.js';
import { WriteEvent } from './write-event.js';

@Injectable()
export class AnnounceEvent {
  constructor(
    private readonly write: WriteEvent,
    private readonly events: EventsReader,
    private readonly consents: EventConsents,
  ) {}

  /** Tells staff, pupils and parents. A required consent must be there; a recommended one, or the reason for going without. */
  async execute(actor: Actor, id: string, version: number, reason: string | undefined): Promise<EventDto> {
    const seen = await this.events.visible(actor, id);
    const schoolId = schoolLedIn(actor, seen);
    if (schoolId === undefined) throw new Forbidden();
    const by = { schoolId, personId: actor.personIn(schoolId) };

    return this.write.execute(actor, { id, version }, async (tx, event) => {
      event.move('announce');
      await this.settleConsents(tx, event, by, reason);
      return { verb: 'announce', action: 'event.announced', ...by };
    });
  }

  private async settleConsents(tx: Transaction, event: Event, by: ActingSchool, reason = ''): Promise<void> {
    const missing = await this.consents.missing(tx, event);
    if (missing.some(({ strength }) => strength === 'required')) throw new ConsentRequiredMissing();
    if (missing.length === 0) return;
    if (reason === '') throw new ConsentRecommendedMissing();
    await this.consents.pass(tx, event, missing, by, reason);
  }
}
