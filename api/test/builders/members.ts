import type { MemberDto, MemberPageDto } from '../../src/accounts/dto/member.dto.js';
import type { TestPerson } from './people.js';

export const membersOf = async (by: TestPerson, schoolId: string): Promise<MemberDto[]> =>
  (await by.ok(by.get<MemberPageDto>(`/schools/${schoolId}/members`))).items;

export async function memberOf(by: TestPerson, schoolId: string, personId: string): Promise<MemberDto> {
  const found = (await membersOf(by, schoolId)).find(({ id }) => id === personId);
  if (!found) throw new Error('No such member.');
  return found;
}
