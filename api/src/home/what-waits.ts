import { Injectable } from '@nestjs/common';
import type { Actor } from '../accounts/index.js';
import { oversightSteps } from './next-steps/oversight-steps.js';
import { personSteps } from './next-steps/person-steps.js';
import type { Step } from './next-steps/step.js';
import { OversightSituationReader } from './situation/oversight-situation.reader.js';
import { PersonSituationReader } from './situation/person-situation.reader.js';
import { type SchoolRow, SchoolSituationsReader } from './situation/school-situations.reader.js';

/** Brings together what is going on at a person's schools, around the person, and at the schools that they watch over. */
@Injectable()
export class WhatWaits {
  constructor(
    private readonly schools: SchoolSituationsReader,
    private readonly person: PersonSituationReader,
    private readonly oversight: OversightSituationReader,
  ) {}

  async for(
    actor: Actor,
    schoolIds: readonly string[],
    hasPlace: boolean,
  ): Promise<{ schools: SchoolRow[]; steps: Step[] }> {
    const [schools, person, oversight] = await Promise.all([
      this.schools.of(actor, schoolIds),
      this.person.of(actor, schoolIds),
      this.oversight.of(actor),
    ]);
    return { schools, steps: [...personSteps(person, { hasPlace }), ...oversightSteps(oversight)] };
  }
}
