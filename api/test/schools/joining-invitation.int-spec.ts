import { describe, expect, it } from '@jest/globals';
import type { JoiningLinkDto } from '../../src/accounts/dto/member.dto.js';
import type { JoiningInvitationDto } from '../../src/schools/dto/joining-invitation.dto.js';
import { anonymous, aPerson } from '../builders/people.js';
import { aSchool } from '../builders/schools.js';
import { useApplication } from '../support/application.js';

useApplication();

describe('a joining link, opened without an account', () => {
  it('says which school asks whom, until it has been used; opening it uses nothing up', async () => {
    const school = await aSchool({ name: 'Ала-Тоо мектеби' });
    const { token } = await school.director.ok(
      school.director.post<JoiningLinkDto>(`/schools/${school.id}/member-invitations`, {
        name: 'Бермет',
        role: 'teacher',
      }),
    );
    const path = `/public/member-invitations/${token ?? ''}`;
    const read = () => anonymous().ok(anonymous().get<JoiningInvitationDto>(path));
    await read();
    expect(await read()).toMatchObject({
      role: 'teacher',
      name: 'Бермет',
      schoolName: { ky: 'Ала-Тоо мектеби' },
      clusterName: null,
      usable: true,
    });
    const teacher = await aPerson();
    await teacher.ok(teacher.post('/memberships', { token }));
    expect((await read()).usable).toBe(false);
  });

  it('is unknown when the token is', async () => {
    expect((await anonymous().get('/public/member-invitations/nothing')).status).toBe(404);
  });
});
