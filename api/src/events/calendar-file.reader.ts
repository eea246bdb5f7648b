import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '../accounts/index.js';
import { Database, ENVIRONMENT, type Environment, NotFound, requestContext, sql } from '../platform/index.js';
import { type CalendarEvent, calendarFile } from './calendar-file.js';
import { EVENT_COLUMNS } from './event-columns.js';
import { EventDateMissing } from './events.errors.js';
import { visibleTo } from './events.reader.js';

type Dated = Omit<CalendarEvent, 'startsOn' | 'endsOn'> & { startsOn: string | null };

const hasDate = (event: Dated): event is Dated & CalendarEvent => event.startsOn !== null;

@Injectable()
export class CalendarFileReader {
  constructor(
    private readonly database: Database,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  /** @throws NotFound for whoever belongs to none of its schools; EventDateMissing while a date follows */
  async one(actor: Actor, id: string): Promise<string> {
    const event = await this.database.one<Dated>(sql`
      select ${EVENT_COLUMNS}, updated_at as "updatedAt",
        (select json_agg(json_build_object('id', schools.id, 'name', schools.name) order by name_sort collate "ky-x-icu")
          from event_schools join schools on schools.id = school_id where event_id = events.id) as schools
      from events where events.id = ${id} and ${visibleTo(actor)}`);
    if (!event) throw new NotFound();
    if (!hasDate(event)) throw new EventDateMissing();
    const language = requestContext.current()?.language ?? actor.language;
    return calendarFile(event, language, new URL(`/events/${id}`, this.environment.publicUrl).href);
  }
}
