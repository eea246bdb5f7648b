import { Injectable } from '@nestjs/common';
import { partsTouched } from '@boordosh/shared/calculations';
import type { Actor } from '../../accounts/index.js';
import { Forbidden, ValidationFailed, VerbNotAllowed } from '../../platform/index.js';
import type { EventDto } from '../dto/event.dto.js';
import type { ChangeEventDto } from '../dto/event-plan.dto.js';
import { applyPlan, planProblems } from '../event-plan.js';
import { isOpenToPlanning, schoolLedIn } from '../events.policy.js';
import { EventsReader } from '../events.reader.js';
import { PlanChanges } from '../plan-changes.js';
import { WriteEvent } from './write-event.js';

@Injectable()
export class ChangeEvent {
  constructor(
    private readonly write: WriteEvent,
    private readonly events: EventsReader,
    private readonly changes: PlanChanges,
  ) {}

  /** Writes the plan on. What was agreed and changes asks the other schools again; the rest is shown to them as a difference. */
  async execute(actor: Actor, id: string, version: number, input: ChangeEventDto): Promise<EventDto> {
    const seen = await this.events.visible(actor, id);
    const schoolId = schoolLedIn(actor, seen);
    if (schoolId === undefined) throw new Forbidden();
    const by = { schoolId, personId: actor.personIn(schoolId) };

    return this.write.execute(actor, { id, version }, async (tx, event) => {
      if (!isOpenToPlanning({ ...seen, state: event.state })) throw new VerbNotAllowed();
      const was = applyPlan(event, input);
      const problems = planProblems(event, seen.schoolIds, this.write.today(event.zone));
      if (problems.length > 0) throw new ValidationFailed(problems);
      await this.changes.follow(tx, event, partsTouched(Object.keys(was)), by);
      return event.proposedAt !== null && Object.keys(was).length > 0
        ? { verb: 'change', action: 'event.changed', ...by, was }
        : undefined;
    });
  }
}
