import type { ClaimDto } from '../../src/schools/dto/claim.dto.js';
import { aPerson, type TestPerson } from './people.js';

export type Claimant = TestPerson & { claim: ClaimDto };

/** A person who says that they direct the school. */
export async function aClaimant(
  schoolId: string,
  order?: { orderNumber: string; orderDate: string },
): Promise<Claimant> {
  const person = await aPerson({ name: 'Claimant' });
  return Object.assign(person, { claim: await claimBy(person, schoolId, order) });
}

export const claimBy = (
  person: TestPerson,
  schoolId: string,
  order: { orderNumber?: string; orderDate?: string } = {},
): Promise<ClaimDto> =>
  person.ok(person.post<ClaimDto>(`/schools/${schoolId}/claims`, { role: 'director', post: 'директор', ...order }));

export const AN_ORDER = { orderNumber: '17-к', orderDate: '2025-08-20' };
