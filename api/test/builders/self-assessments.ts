import type { AnswerDto, SaveAnswerDto } from '../../src/self-assessments/dto/answer.dto.js';
import type { QuickStartDto } from '../../src/self-assessments/dto/quick-start.dto.js';
import type { SelfAssessmentDto } from '../../src/self-assessments/dto/self-assessment.dto.js';
import type { TestPerson } from './people.js';
import type { TestSchool } from './schools.js';

type Ticks = { needs: number[]; offers: number[] };
type Answers = Record<number, SaveAnswerDto>;

export const NEEDS_HELP = {
  level: 'need-help',
  evidence: 'We see it',
  learn: 'How to begin',
} satisfies SaveAnswerDto;
export const IS_OFFERED = {
  level: 'strong',
  evidence: 'Four years of it',
  offer: 'A seminar',
} satisfies SaveAnswerDto;

/** The school ticks its needs and offers; their marks count at once. */
export async function quickStart(school: Pick<TestSchool, 'id' | 'lead'>, ticks: Ticks): Promise<QuickStartDto> {
  const { lead, id } = school;
  const { version } = await lead.ok(lead.get<QuickStartDto>(`/schools/${id}/quick-start`));
  return lead.ok(lead.put<QuickStartDto>(`/schools/${id}/quick-start`, ticks, { version }));
}

export const openAssessment = (by: TestPerson, schoolId: string): Promise<SelfAssessmentDto> =>
  by.ok(by.post<SelfAssessmentDto>(`/schools/${schoolId}/self-assessments`));

/** Answers in the round that is given, whatever version its slots have. */
export async function answer(by: TestPerson, assessmentId: string, answers: Answers): Promise<void> {
  for (const [number, input] of Object.entries(answers)) {
    const slot = `/self-assessments/${assessmentId}/answers/${number}`;
    const { version } = await by.ok(by.get<AnswerDto>(slot));
    await by.ok(by.put(slot, input, { version }));
  }
}

export async function finalise(by: TestPerson, assessmentId: string): Promise<SelfAssessmentDto> {
  const { version } = await by.ok(by.get<SelfAssessmentDto>(`/self-assessments/${assessmentId}`));
  return by.ok(by.post<SelfAssessmentDto>(`/self-assessments/${assessmentId}/finalisation`, {}, { version }));
}

/** A round that is open, answered and finalised by the lead. */
export async function aFinalisedAssessment(school: TestSchool, answers: Answers): Promise<SelfAssessmentDto> {
  const { id } = await openAssessment(school.lead, school.id);
  await answer(school.lead, id, answers);
  return finalise(school.lead, id);
}
