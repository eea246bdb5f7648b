import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { Actor } from '../../accounts/index.js';
import { Forbidden, sql, type Transaction, VerbNotAllowed } from '../../platform/index.js';
import type { EventDto } from '../dto/event.dto.js';
import type { ArrangeCoverDto } from '../dto/event-steps.dto.js';
import { isOpenToPlanning, mayWriteFor } from '../events.policy.js';
import { EventsReader } from '../events.reader.js';
import { checkPersons } from '../school-persons.js';
import { WriteEvent } from './write-event.js';

@Injectable()
export class ArrangeCover {
  constructor(
    private readonly write: WriteEvent,
    private readonly events: EventsReader,
  ) {}

  /** Who gives the lessons of those who are away; a school's own list, replaced as a whole. */
  async execute(actor: Actor, id: string, version: number, input: ArrangeCoverDto): Promise<EventDto> {
    const seen = await this.events.visible(actor, id);
    if (!mayWriteFor(actor, seen, input.schoolId)) throw new Forbidden();

    return this.write.execute(actor, { id, version }, async (tx, event) => {
      if (!isOpenToPlanning({ ...seen, state: event.state })) throw new VerbNotAllowed();
      const teachers = input.lessons.flatMap(({ absentPersonId, coveringPersonId }) =>
        coveringPersonId ? [absentPersonId, coveringPersonId] : [absentPersonId],
      );
      await checkPersons(tx, input.schoolId, teachers, 'lessons');
      await this.replace(tx, id, input);
      const { schoolId } = input;
      return {
        verb: 'arrange-cover',
        action: 'event.cover-arranged',
        schoolId,
        personId: actor.personIn(schoolId),
      };
    });
  }

  private async replace(tx: Transaction, id: string, { schoolId, notNeeded, lessons }: ArrangeCoverDto): Promise<void> {
    await tx.rows(sql`delete from event_cover where event_id = ${id} and school_id = ${schoolId}`);
    await tx.rows(sql`
      update event_schools set cover_not_needed = ${notNeeded && lessons.length === 0}
      where event_id = ${id} and school_id = ${schoolId}`);
    if (lessons.length === 0) return;
    const rows = lessons.map((lesson) => ({ id: uuid(), lesson }));
    await tx.rows(sql`
      insert into event_cover
        (id, event_id, school_id, absent_person_id, covering_person_id, taught_on, lesson_number, lesson, class)
      select row.id, ${id}, ${schoolId}, "absentPersonId", "coveringPersonId", "taughtOn", "lessonNumber", given.lesson, class
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (id uuid, lesson jsonb)
        cross join jsonb_to_record(row.lesson) as given ("absentPersonId" uuid, "coveringPersonId" uuid, "taughtOn" date,
          "lessonNumber" smallint, lesson text, class text)`);
  }
}
