import { PLAN_YEARS, type PlanYears } from '@boordosh/shared/vocabulary';
import { applyDecorators } from '@nestjs/common';
import { rule, Text, Whole } from '../../platform/index.js';

const [SHORTEST_PLAN] = PLAN_YEARS;
const LAST_GRADE = 12;

/** `2026-2027`: two years that follow each other. */
const SchoolYear = (): PropertyDecorator =>
  applyDecorators(
    Text({ max: 9, description: 'As `2026-2027`.' }),
    rule('isSchoolYear', 'malformed-date', false, (value) => {
      const [, first, second] = /^(20\d\d)-(20\d\d)$/.exec(String(value)) ?? [];
      return first !== undefined && Number(second) === Number(first) + 1;
    }),
  );

/** A grade means something only with its plan and school year: the plan of 12 years renames them one by one. */
export class GradesDto {
  @Whole({ min: 1, max: LAST_GRADE }) from!: number;
  @Whole({ min: 1, max: LAST_GRADE }) to!: number;
  @Whole({ min: SHORTEST_PLAN, max: LAST_GRADE, description: 'Years of the plan they are counted in, 11 or 12.' })
  planYears!: PlanYears;
  @SchoolYear() schoolYear!: string;
}
