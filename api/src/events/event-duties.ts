import { Injectable } from '@nestjs/common';
import { partsTouched } from '@boordosh/shared/calculations';
import { Duties, type DutyDto, type DutyKeeper, type Handover } from '../accounts/index.js';
import { Clock, type Queryable, sql, type Transaction } from '../platform/index.js';
import { EventTrail } from './event-trail.js';
import { Event } from './event.entity.js';
import { PlanChanges } from './plan-changes.js';

const AHEAD = sql`state in ('draft', 'proposed', 'agreed', 'announced')`;

/** Taking part, and lessons to give for those who do: what a person of a school may have promised. */
@Injectable()
export class EventDuties implements DutyKeeper {
  constructor(
    duties: Duties,
    private readonly changes: PlanChanges,
    private readonly trail: EventTrail,
    private readonly clock: Clock,
  ) {
    duties.enter(this);
  }

  async of(from: Queryable, personId: string): Promise<DutyDto[]> {
    return from.rows<DutyDto>(sql`
      with duties (kind, event_id, day) as (
        select 'participation', event_id, null::date from event_participants where person_id = ${personId}
        union all
        select 'cover', event_id, taught_on from event_cover where covering_person_id = ${personId})
      select duties.kind, events.id as "eventId", events.kind as "eventKind", title, coalesce(day, starts_on)::text as on
      from duties join events on events.id = event_id
      where ${AHEAD} order by starts_on nulls last, events.id, duties.kind desc, day`);
  }

  /** The heir goes and teaches in their place, unless the heir is away for the same event: then nobody does yet. */
  async passOn(tx: Transaction, handover: Handover): Promise<void> {
    const events = await tx.rows<{ id: string; takes_part: boolean }>(sql`
      select id, exists (select from event_participants where event_id = id and person_id = ${handover.from}) as takes_part
      from events where ${AHEAD} and (
        id in (select event_id from event_participants where person_id = ${handover.from})
        or id in (select event_id from event_cover where ${handover.from} in (covering_person_id, absent_person_id)))
      order by id`);
    for (const { id, takes_part } of events) await this.passOnOne(tx, id, takes_part, handover);
  }

  private async passOnOne(tx: Transaction, id: string, takesPart: boolean, handover: Handover): Promise<void> {
    const event = await tx.lock(Event, id);
    await this.participation(tx, id, handover);
    await this.cover(tx, id, handover);
    const by = { schoolId: handover.schoolId, personId: handover.to };
    const before = event.state;
    if (takesPart) await this.changes.follow(tx, event, partsTouched(['participants']), by);
    event.touch(this.clock.now());
    await tx.save(event);
    const action = event.state === before ? 'event.participants-changed' : 'event.changed';
    await this.trail.note(tx, event, { verb: 'pass-on', action, ...by });
  }

  private async participation(tx: Transaction, id: string, { schoolId, from, to }: Handover): Promise<void> {
    await tx.rows(sql`
      insert into event_participants (event_id, school_id, person_id)
      select event_id, ${schoolId}, ${to} from event_participants where event_id = ${id} and person_id = ${from}
      on conflict do nothing`);
    await tx.rows(sql`delete from event_participants where event_id = ${id} and person_id = ${from}`);
  }

  private async cover(tx: Transaction, id: string, { from, to }: Handover): Promise<void> {
    await tx.rows(sql`delete from event_cover where event_id = ${id} and absent_person_id = ${from}`);
    await tx.rows(sql`
      update event_cover set covering_person_id =
        case when not exists (select from event_participants where event_id = ${id} and person_id = ${to}) then ${to}::uuid end
      where event_id = ${id} and covering_person_id = ${from}`);
  }
}
