import { Injectable } from '@nestjs/common';
import { dueBy } from '@boordosh/shared/calculations';
import { EVALUATION_SCHOOL_DAYS } from '@boordosh/shared/vocabulary';
import type { Queryable } from '../platform/index.js';
import { SchoolCalendars } from '../schools/index.js';

interface HeldEvent {
  heldSince: string | null;
  schoolIds: readonly string[];
}

/** How long the schools of an event have for their own views. */
@Injectable()
export class EvaluationTime {
  constructor(private readonly calendars: SchoolCalendars) {}

  /** The last of these days; null before the event counts as held. */
  async dueOn(from: Queryable, event: HeldEvent): Promise<string | null> {
    const [dueOn = null] = await this.dueOnEach(from, [event]);
    return dueOn;
  }

  /** The same for many events, in their order. */
  async dueOnEach(from: Queryable, events: readonly HeldEvent[]): Promise<(string | null)[]> {
    const calendars = await this.calendars.byId(from, [...new Set(events.flatMap(({ schoolIds }) => schoolIds))]);
    return events.map(({ heldSince, schoolIds }) =>
      heldSince === null
        ? null
        : dueBy({
            start: heldSince,
            schoolDays: EVALUATION_SCHOOL_DAYS,
            calendars: schoolIds.flatMap((id) => calendars.get(id) ?? []),
          }),
    );
  }
}
