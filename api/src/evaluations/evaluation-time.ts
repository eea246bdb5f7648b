import { Injectable } from '@nestjs/common';
import { dueBy } from '@boordosh/shared/calculations';
import { EVALUATION_SCHOOL_DAYS } from '@boordosh/shared/vocabulary';
import type { Queryable } from '../platform/index.js';
import { SchoolCalendars } from '../schools/index.js';

/** How long the schools of an event have for their own views. */
@Injectable()
export class EvaluationTime {
  constructor(private readonly calendars: SchoolCalendars) {}

  /** The last of these days; null before the event counts as held. */
  async dueOn(
    from: Queryable,
    event: { heldSince: string | null; schoolIds: readonly string[] },
  ): Promise<string | null> {
    if (event.heldSince === null) return null;
    const calendars = await this.calendars.closedDays(from, event.schoolIds);
    return dueBy({ start: event.heldSince, schoolDays: EVALUATION_SCHOOL_DAYS, calendars });
  }
}
