import { randomUUID } from 'node:crypto';
import {
  aCluster,
  anActivePartnership,
  aProposedEvent,
  aVerifiedSchool,
  ticksNeedsAndOffers,
} from '../../people/who-is-who.js';
import { test } from '../../support/test.js';
import { Reader } from './a-page-that-shows-them.js';
import { HostileWords } from './hostile-words.js';
import { givesAReason, invites } from './work-full-of-them.js';

test.setTimeout(120_000);

test('whatever reason is given for turning somebody away, they read it as text', async ({ browser }) => {
  const words = new HostileWords(randomUUID().slice(0, 4));
  const clusterId = await aCluster('Reasons');
  const [ours, theirs, third] = [
    await aVerifiedSchool('Reasons A', clusterId),
    await aVerifiedSchool('Reasons B', clusterId),
    await aVerifiedSchool('Reasons C', clusterId),
  ];
  await ticksNeedsAndOffers(third, [1, 2], [10, 11]);
  const partnership = `/partnerships/${await anActivePartnership(ours, theirs)}`;
  const reader = await Reader.signedIn(browser, words, theirs.director);

  await test.step('of an event', async () => {
    const event = `/events/${await aProposedEvent(ours, partnership.slice('/partnerships/'.length))}`;
    await givesAReason(words, ours.director, event, 'cancellation');
    await reader.reads(event, ['cancellation'], 'events.trail.title');
  });

  await test.step('of a partnership', async () => {
    await givesAReason(words, ours.director, partnership, 'closure');
    await reader.reads(`${partnership}/now`, ['closure']);
  });

  await test.step('of a letter', async () => {
    const refused = `/partnerships/${await invites(words, { ours: theirs, theirs: third })}`;
    await givesAReason(words, third.director, refused, 'refusal');
    await reader.reads(`${refused}/now`, ['refusal']);
    const withdrawn = `/partnerships/${await invites(words, { ours: third, theirs })}`;
    await givesAReason(words, third.director, withdrawn, 'withdrawal');
    await reader.reads(`${withdrawn}/now`, ['withdrawal']);
  });
});
