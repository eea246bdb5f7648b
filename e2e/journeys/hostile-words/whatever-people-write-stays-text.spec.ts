import { randomUUID } from 'node:crypto';
import { theAdministrator } from '../../people/who-is-who.js';
import { expect, test } from '../../support/test.js';
import { Reader } from './a-page-that-shows-them.js';
import { HostileWords } from './hostile-words.js';
import { aClusterOf, aLinkTo, aSchoolOf, describesTheSchool, hasStaff, verifies } from './people-who-write-them.js';
import { agree, assesses, invites, meet, shares, travel } from './work-full-of-them.js';

test.setTimeout(180_000);

const PLAN = ['title', 'purpose', 'results', 'place', 'transport', 'seats', 'meals', 'lodging', 'materials', 'plan B'];
const VIEW = ['expected', 'happened', 'worked', 'change', 'benefit', 'next step', 'procedure', 'observed'];
const about = (what: string, fields: readonly string[]): string[] => fields.map((field) => `${what} ${field}`);

test('whatever people write in the main job, every page shows as text and runs nothing of it', async ({ browser }) => {
  const tag = randomUUID().slice(0, 4);
  const [words, theirWords] = [new HostileWords(tag), new HostileWords(`partner ${tag}`)];
  const { clusterId, coordinator } = await aClusterOf(words);
  const ours = await aSchoolOf(words, clusterId);
  const theirs = await aSchoolOf(theirWords, clusterId);
  const seen = new Set<string>();
  const walk = async (reader: Reader, pages: Record<string, string[]>): Promise<void> => {
    for (const [path, fields] of Object.entries(pages)) {
      await reader.reads(path, fields);
      fields.forEach((field) => seen.add(field));
    }
    await reader.leaves();
  };

  await test.step('whoever looks after schools decides the claims', async () => {
    const administrator = await Reader.signedIn(browser, words, await theAdministrator());
    await walk(administrator, {
      '/claims': ['school', 'director', 'claim post', 'order number'],
      '/clusters': ['network', 'cluster'],
      [`/clusters/${clusterId}`]: ['network', 'cluster', 'coordinator', 'school'],
      [`/monitoring?cluster=${clusterId}`]: ['network', 'cluster'],
    });
    await verifies(ours);
    await verifies(theirs);
  });

  await test.step('people join', async () => {
    const token = await aLinkTo(words, ours, 'teacher');
    await walk(await Reader.stranger(browser, words), { [`/join/${token}`]: ['school', 'link to teacher'] });
  });

  await describesTheSchool(words, ours);
  const { lead, teacher, personId } = await hasStaff(words, ours);
  const round = await assesses(words, ours, { need: 1, offer: 10 });
  await assesses(theirWords, theirs, { need: 10, offer: 1 });
  const between = { ours, theirs };
  const id = await invites(words, between);
  await agree(between, id);
  const meeting = await meet(words, between, id);
  const journey = await travel(words, between, id, personId);
  const resource = await shares(words, ours, id);
  const [school, partnership] = [`/schools/${ours.id}`, `/partnerships/${id}`];

  await test.step('the director reads what is the school’s own', async () => {
    await walk(await Reader.signedIn(browser, words, ours.director), {
      '/': ['school', 'director'],
      '/me/profile': ['director'],
      [`${school}/staff`]: ['person', 'post', 'lead', 'teacher'],
      [`/self-assessments/${round}/questions/1`]: ['lack', 'learn'],
      [`/self-assessments/${round}/questions/10`]: ['evidence', 'offer'],
      [`${partnership}/letter`]: ['settlement', 'address', 'letter subject', 'letter body'],
      [`/events/${journey}`]: ['lesson', 'class', 'paper number', 'paper conditions', 'reason to go on'],
      [`/events/${journey}/participants`]: ['person', 'post', 'journey title'],
      [`/events/${journey}/cover`]: ['person', 'lesson', 'class'],
      [`/events/${meeting}/evaluations`]: about('our', [...VIEW, 'learned', 'given']),
      [`/library/${resource}/edit`]: ['resource title', 'resource description', 'resource source', 'resource link'],
      '/notifications': ['lead', 'meeting title', 'journey title'],
    });
  });

  await test.step('the partner reads what is open to it', async () => {
    await walk(await Reader.signedIn(browser, words, theirs.director), {
      [`/schools?q=${tag}`]: ['school', 'settlement'],
      [`${school}/profile`]: ['cluster', 'school', 'settlement', 'address', 'website'],
      '/matches': ['school', 'learn', 'offer'],
      '/partnerships': ['school'],
      [`${partnership}/now`]: ['school', 'director', 'gains', 'gives', 'journey title'],
      [`${partnership}/code`]: ['school', 'director'],
      [`${partnership}/letter`]: ['letter subject', 'letter body'],
      [`${partnership}/events`]: ['journey title'],
      [`${partnership}/evaluations`]: ['meeting title'],
      [`${partnership}/resources`]: ['resource title'],
      '/calendar': ['journey title'],
      [`/events/${meeting}`]: about('meeting', PLAN),
      [`/events/${journey}`]: [...about('journey', PLAN), 'person', 'post'],
      [`/events/${meeting}/evaluations`]: [
        ...about('our', VIEW),
        ...about('their', [...VIEW, 'learned', 'given']),
        'conclusion',
      ],
      '/library': ['resource title', 'director'],
      [`/library/${resource}`]: ['resource description', 'resource source', 'resource link', 'file name'],
      '/indicators/teacher-index-competence': ['meeting title', 'our observed', 'their observed'],
      '/notifications': ['meeting title', 'resource title'],
    });
  });

  await test.step('so do a lead, a teacher and the coordinator', async () => {
    await walk(await Reader.signedIn(browser, words, lead), {
      '/': ['lead', 'journey title'],
      [`/events/${journey}/plan`]: ['journey title'],
      [`/events/${meeting}/evaluations/${ours.id}`]: ['meeting title'],
    });
    await walk(await Reader.signedIn(browser, words, teacher), {
      '/': ['school', 'teacher', 'journey title'],
      [`/events/${journey}`]: about('journey', PLAN),
    });
    await walk(await Reader.signedIn(browser, words, coordinator), {
      [`/clusters/${clusterId}`]: ['coordinator', 'school'],
      '/notifications': ['school', 'director'],
      '/monitoring': ['network', 'cluster', 'school'],
    });
  });

  expect(words.fields.filter((field) => !seen.has(field) && !SHOWN_NOWHERE.includes(field))).toEqual([]);
});

/** An address to go to stands behind a word; for whom a link was meant is read before it is used. */
const SHOWN_NOWHERE = ['meeting link', 'journey link', 'coordinator link', 'link to partnership-lead'];
