import type { EvaluationDto, WriteEvaluationDto } from '../../src/evaluations/dto/evaluation.dto.js';
import type { TestSchool } from './schools.js';

/** A view with everything that is needed to hand it in. */
export const aView = (changes: Partial<WriteEvaluationDto> = {}): WriteEvaluationDto => ({
  lang: 'ky',
  expected: 'Баалоо барактарын өзүбүздүн сабакка ылайыктап алуу.',
  happened: '18 мугалим катышты.',
  outcome: 'mostly-met',
  indicators: [
    { indicator: 'teacher-index-competence', expectedChange: 'increase', observed: 'Азырынча билине элек.' },
  ],
  ...changes,
});

/** The lead of the school writes its view of the event, for the first time. */
export const writtenBy = (
  school: TestSchool,
  eventId: string,
  changes: Partial<WriteEvaluationDto> = {},
): Promise<EvaluationDto> =>
  school.lead.ok(
    school.lead.put<EvaluationDto>(`/events/${eventId}/evaluations/${school.id}`, aView(changes), { version: 0 }),
  );

/** The same, handed in. */
export async function submittedBy(
  school: TestSchool,
  eventId: string,
  changes: Partial<WriteEvaluationDto> = {},
): Promise<EvaluationDto> {
  const { version } = await writtenBy(school, eventId, changes);
  return school.lead.ok(
    school.lead.post<EvaluationDto>(`/events/${eventId}/evaluations/${school.id}/submission`, {}, { version }),
  );
}
