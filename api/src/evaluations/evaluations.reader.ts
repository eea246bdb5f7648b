import { Injectable } from '@nestjs/common';
import type { Actor } from '../accounts/index.js';
import { eventsVisibleTo } from '../events/index.js';
import { Clock, Database, NotFound, type Queryable, sql } from '../platform/index.js';
import type { EvaluationDto, EventEvaluationsDto } from './dto/evaluation.dto.js';
import { EvaluationTime } from './evaluation-time.js';
import { EvaluationNotOpen } from './evaluations.errors.js';
import { mayReadEvaluation } from './evaluations.policy.js';
import { EVALUATION_ROWS, type EvaluationRow, evaluationView } from './evaluation-row.js';

interface HeldEvent {
  eventId: string;
  heldSince: string;
  schoolIds: string[];
}

const BEFORE_EVERY_ID = '00000000-0000-0000-0000-000000000000';

@Injectable()
export class EvaluationsReader {
  constructor(
    private readonly database: Database,
    private readonly time: EvaluationTime,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound for whoever belongs to none of the event’s schools; EvaluationNotOpen before one’s own is in */
  async one(actor: Actor, eventId: string, schoolId: string): Promise<EvaluationDto> {
    const row = await this.slot(actor, eventId, schoolId);
    if (!mayReadEvaluation(actor, row)) throw new EvaluationNotOpen();
    return evaluationView(row, actor);
  }

  /** All schools of an event, each with its view as far as that is open to the reader. */
  async ofEvent(actor: Actor, eventId: string): Promise<EventEvaluationsDto> {
    const rows = await this.database.rows<EvaluationRow>(sql`
      ${EVALUATION_ROWS} where events.id = ${eventId} and ${eventsVisibleTo(actor)} order by schools.name_sort collate "ky-x-icu", own.school_id`);
    const [first] = rows;
    if (!first) throw new NotFound();
    return {
      eventId,
      partnershipId: first.partnershipId,
      kind: first.kind,
      title: first.title,
      titleLang: first.titleLang,
      eventState: first.eventState,
      heldOn: first.heldOn,
      dueOn: await this.time.dueOn(this.database, first),
      oneView: first.eventState === 'evaluated' && first.submittedSchoolIds.length < first.schoolIds.length,
      items: rows.map((row) => ({
        schoolId: row.schoolId,
        schoolName: row.schoolName,
        submitted: row.state === 'submitted',
        evaluation: mayReadEvaluation(actor, row) ? evaluationView(row, actor) : null,
      })),
    };
  }

  /** What policies judge, with what is written. @throws NotFound */
  async slot(actor: Actor, eventId: string, schoolId: string): Promise<EvaluationRow> {
    const row = await this.database.one<EvaluationRow>(sql`
      ${EVALUATION_ROWS} where events.id = ${eventId} and own.school_id = ${schoolId} and ${eventsVisibleTo(actor)}`);
    if (!row) throw new NotFound();
    return row;
  }

  async written(from: Queryable, actor: Actor, eventId: string, schoolId: string): Promise<EvaluationDto> {
    const row = await from.one<EvaluationRow>(sql`
      ${EVALUATION_ROWS} where events.id = ${eventId} and own.school_id = ${schoolId}`);
    if (!row) throw new NotFound();
    return evaluationView(row, actor);
  }

  /** Held events whose time for evaluations is up, with at least one view to close with; read a few at a time. */
  async *dueToClose(atOnce = 100): AsyncGenerator<string> {
    const today = this.clock.today();
    for (let held = await this.longHeld(today, atOnce); held.length > 0;) {
      const due = await this.time.dueOnEach(this.database, held);
      for (const [index, { eventId }] of held.entries()) {
        const dueOn = due[index] ?? null;
        if (dueOn !== null && dueOn < today) yield eventId;
      }
      held = await this.longHeld(today, atOnce, held.at(-1)?.eventId);
    }
  }

  /** Some of them are not due yet: their schools were closed meanwhile. */
  private longHeld(today: string, atOnce: number, after = BEFORE_EVERY_ID): Promise<HeldEvent[]> {
    return this.database.rows<HeldEvent>(sql`
      select id as "eventId", held_since::text as "heldSince",
        array(select school_id from event_schools where event_id = events.id) as "schoolIds"
      from events where state = 'held' and held_since < ${today}::date - 15 and id > ${after}
        and exists (select from evaluations where event_id = events.id and state = 'submitted')
      order by id limit ${atOnce}`);
  }
}
