import { Injectable } from '@nestjs/common';
import type { Actor } from '../accounts/index.js';
import { currentStep, stepsOf } from '../partnerships/index.js';
import { Clock, Database, NotFound, sql } from '../platform/index.js';
import { ComingEventsReader } from './coming-events.reader.js';
import { type HomeDto, type HomeQuery, MOST_PARTNERSHIPS, MOST_STEPS, type NextStepDto } from './dto/home.dto.js';
import { hasPlace, mayAskFor, rightsAt } from './home.policy.js';
import { orderSteps } from './next-steps/order-steps.js';
import { schoolSteps } from './next-steps/school-steps.js';
import type { Step } from './next-steps/step.js';
import { WhatWaits } from './what-waits.js';
import type { SchoolRow } from './situation/school-situations.reader.js';

@Injectable()
export class HomeReader {
  constructor(
    private readonly database: Database,
    private readonly waits: WhatWaits,
    private readonly coming: ComingEventsReader,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound for a school that the person does not belong to */
  async of(actor: Actor, { schoolId }: HomeQuery): Promise<HomeDto> {
    if (schoolId !== undefined && !mayAskFor(actor, schoolId)) throw new NotFound();
    const schoolIds = schoolId === undefined ? actor.schoolIds : [schoolId];
    const [{ schools, steps: others }, events, names] = await Promise.all([
      this.waits.for(actor, schoolIds, hasPlace(actor)),
      this.coming.of(actor, schoolIds),
      this.names(actor),
    ]);
    const today = this.clock.today();
    const own = schools.flatMap((school) => schoolSteps(school, rightsAt(actor, school.id), today));
    const steps = orderSteps([...own, ...others]);
    return {
      today,
      ...names,
      steps: steps.slice(0, MOST_STEPS).map(shown),
      events,
      partnerships: schools.flatMap((school) => partnershipsOf(school, steps)).slice(0, MOST_PARTNERSHIPS),
    };
  }

  private async names(actor: Actor): Promise<Pick<HomeDto, 'schools' | 'clusters'>> {
    const found = await this.database.one<Pick<HomeDto, 'schools' | 'clusters'>>(sql`
      select
        (select coalesce(json_agg(json_build_object('id', id, 'name', name, 'verified', verified_at is not null)
            order by name_sort collate "ky-x-icu", id), '[]')
          from schools where id = any(${actor.schoolIds}::uuid[])) as schools,
        (select coalesce(json_agg(json_build_object('id', id, 'name', name) order by name_sort collate "ky-x-icu", id), '[]')
          from clusters where id = any(${[...actor.clusterIds]}::uuid[])) as clusters`);
    return found ?? { schools: [], clusters: [] };
  }
}

const LISTED = ['invited', 'in-talks', 'active', 'paused'];

const partnershipsOf = ({ id: schoolId, partnerships }: SchoolRow, steps: readonly Step[]): HomeDto['partnerships'] =>
  partnerships
    .filter(({ state }) => LISTED.includes(state))
    .map((partnership) => {
      const { id, state, partners } = partnership;
      const waiting = steps.filter((step) => step.partnershipId === id && step.schoolId === schoolId).length;
      return { id, schoolId, partners, state, step: currentStep(stepsOf(partnership)), waiting };
    });

const EMPTY: Omit<NextStepDto, 'kind'> = {
  schoolId: null,
  partnershipId: null,
  eventId: null,
  claimId: null,
  clusterId: null,
  selfAssessmentId: null,
  schools: [],
  cluster: null,
  title: null,
  lang: null,
  eventKind: null,
  dueOn: null,
  minutes: null,
  count: null,
};

const shown = (step: Step): NextStepDto => ({
  ...EMPTY,
  ...step,
  schools: (step.schools ?? []).map(({ id, name }) => ({ id, name })),
});
