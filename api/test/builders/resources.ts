import type { ResourceDto } from '../../src/resources/dto/resource.dto.js';
import type { ShareResourceDto } from '../../src/resources/dto/resource-input.dto.js';
import type { TestPerson } from './people.js';

/** A lesson plan in Kyrgyz, for the own school unless said otherwise. */
export const aLessonPlan = (schoolId: string, more: Partial<ShareResourceDto> = {}): ShareResourceDto => ({
  schoolId,
  kind: 'lesson-plan',
  title: 'Калыптандыруучу баалоонун үч барагы',
  language: 'ky',
  scope: 'own-school',
  ...more,
});

/** Shared by this person through the API. */
export const aResource = (
  by: TestPerson,
  schoolId: string,
  more: Partial<ShareResourceDto> = {},
): Promise<ResourceDto> => by.ok(by.post<ResourceDto>('/resources', aLessonPlan(schoolId, more)));

export const aPartnersOnly = (by: TestPerson, schoolId: string, partnershipId: string): Promise<ResourceDto> =>
  aResource(by, schoolId, { scope: 'partnership', partnershipId });
