import { Injectable } from '@nestjs/common';
import { partsTouched } from '@boordosh/shared/calculations';
import type { Actor } from '../../accounts/index.js';
import { Forbidden, sql, type Transaction, VerbNotAllowed } from '../../platform/index.js';
import type { EventDto } from '../dto/event.dto.js';
import type { NameParticipantsDto } from '../dto/event-steps.dto.js';
import { isOpenToPlanning, mayWriteFor } from '../events.policy.js';
import { EventsReader } from '../events.reader.js';
import { PlanChanges } from '../plan-changes.js';
import { checkPersons } from '../school-persons.js';
import { WriteEvent } from './write-event.js';

@Injectable()
export class NameParticipants {
  constructor(
    private readonly write: WriteEvent,
    private readonly events: EventsReader,
    private readonly changes: PlanChanges,
  ) {}

  /** Whom one school sends: its persons by name, its pupils by number. */
  async execute(actor: Actor, id: string, version: number, input: NameParticipantsDto): Promise<EventDto> {
    const seen = await this.events.visible(actor, id);
    const { schoolId } = input;
    if (!mayWriteFor(actor, seen, schoolId)) throw new Forbidden();
    const by = { schoolId, personId: actor.personIn(schoolId) };

    return this.write.execute(actor, { id, version }, async (tx, event) => {
      if (!isOpenToPlanning({ ...seen, state: event.state })) throw new VerbNotAllowed();
      await checkPersons(tx, schoolId, input.personIds, 'personIds');
      const changed = await this.replace(tx, id, input);
      if (!changed) return undefined;
      const before = event.state;
      await this.changes.follow(tx, event, partsTouched(['participants']), by);
      // Whoever is asked to agree again hears of a change; the rest is seen on the page.
      const action = event.state === before ? 'event.participants-changed' : 'event.changed';
      return { verb: 'name-participants', action, ...by };
    });
  }

  /** Whether anybody is new or gone. */
  private async replace(tx: Transaction, id: string, { schoolId, personIds, pupils }: NameParticipantsDto) {
    const gone = await tx.rows(sql`
      delete from event_participants
      where event_id = ${id} and school_id = ${schoolId} and person_id <> all (${personIds}::uuid[]) returning person_id`);
    const come = await tx.rows(sql`
      insert into event_participants (event_id, school_id, person_id)
      select ${id}, ${schoolId}, unnest(${personIds}::uuid[]) on conflict do nothing returning person_id`);
    const counted = await tx.rows(sql`
      update event_schools set pupils = ${pupils}
      where event_id = ${id} and school_id = ${schoolId} and pupils <> ${pupils} returning school_id`);
    return gone.length + come.length + counted.length > 0;
  }
}
