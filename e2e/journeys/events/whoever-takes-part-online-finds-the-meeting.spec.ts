import { onScreen } from '../../people/on-screen.js';
import { aCluster, aPartnershipInTalks, aVerifiedSchool } from '../../people/who-is-who.js';
import { expect, test } from '../../support/test.js';

test('whoever takes part in an event online finds the way into the meeting on its page', async ({ browser }) => {
  const cluster = await aCluster('Online');
  const [ours, theirs] = [await aVerifiedSchool('Near', cluster), await aVerifiedSchool('Far', cluster)];
  const partnershipId = await aPartnershipInTalks(ours, theirs);
  const { id, version } = await ours.director.does<{ id: string; version: number }>('POST', '/events', {
    partnershipId,
    schoolId: ours.id,
    kind: 'seminar',
    format: 'online',
    audiences: ['staff'],
    startsOn: `${String(new Date().getUTCFullYear() + 1)}-10-15`,
    meetingLink: 'https://meet.example.org/two-schools',
  });
  await ours.director.does('POST', `/events/${id}/proposal`, {}, { version });
  const page = await onScreen(browser, theirs.director, { language: 'en', screen: 'phone' });
  await page.goto(`/events/${id}`);
  await expect(page.getByRole('link', { name: 'Join the online meeting' })).toHaveAttribute(
    'href',
    'https://meet.example.org/two-schools',
  );
});
