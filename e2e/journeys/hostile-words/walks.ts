import type { ApiPerson } from '../../people/api-person.js';
import { aCoordinatorOf, aMemberOf, someone, theAdministrator } from '../../people/who-is-who.js';
import type { Written } from './written.js';

const tabsOf = (partnershipId: string, ...tabs: string[]): string[] =>
  tabs.map((tab) => `/partnerships/${partnershipId}/${tab}`);

const evaluationsOf = ({ evaluatedId, ours, theirs }: Written): string[] =>
  ['', `/${ours.id}`, `/${theirs.id}`].map((page) => `/events/${evaluatedId}/evaluations${page}`);

/** Whoever wrote it sees it everywhere, in forms too. */
const ALL = (at: Written): string[] => [
  '/',
  '/schools',
  `/schools/${at.ours.id}`,
  `/schools/${at.ours.id}/edit`,
  `/clusters/${at.clusterId}`,
  '/notifications',
  '/settings',
  '/our-school/profile',
  '/our-school/staff',
  '/matches',
  '/self-assessments',
  `/self-assessments/${at.assessmentId}`,
  `/self-assessments/${at.assessmentId}/questions/1`,
  `/self-assessments/${at.assessmentId}/visibility`,
  '/partnerships',
  ...tabsOf(at.partnershipId, 'now', 'letter', 'code', 'events', 'resources', 'evaluations'),
  ...tabsOf(at.refusedId, 'now', 'letter'),
  '/calendar',
  ...['', '/participants', '/cover', '/plan'].map((page) => `/events/${at.eventId}${page}`),
  ...evaluationsOf(at),
  '/library',
  `/library/${at.resourceId}`,
  `/library/${at.resourceId}/edit`,
  '/indicators/teacher-index-professional-development',
];

interface Walk {
  who: string;
  person: (at: Written) => ApiPerson | Promise<ApiPerson>;
  pages: (at: Written) => string[];
}

/** Each role with the pages on which it meets what others have written. */
export const WALKS: Walk[] = [
  { who: 'the director who wrote it', person: ({ ours }) => ours.director, pages: ALL },
  {
    who: 'a teacher of the school',
    person: ({ ours }) => aMemberOf(ours, 'teacher'),
    pages: (at) => ['/', '/our-school/staff', `/events/${at.eventId}`, `/library/${at.resourceId}`],
  },
  {
    who: 'the director of the partner',
    person: ({ theirs }) => theirs.director,
    pages: (at) => [
      '/notifications',
      ...tabsOf(at.partnershipId, 'now', 'letter', 'code'),
      `/events/${at.eventId}`,
      ...evaluationsOf(at),
    ],
  },
  {
    who: 'a director who refused',
    person: ({ stranger }) => stranger.director,
    pages: (at) => ['/matches', ...tabsOf(at.refusedId, 'now'), `/library/${at.resourceId}`],
  },
  {
    who: 'a claimant',
    person: ({ claimed }) => claimed.claimant,
    pages: ({ claimed }) => ['/', `/schools/${claimed.schoolId}`, `/schools/${claimed.schoolId}/claim`],
  },
  {
    who: 'the coordinator',
    person: ({ clusterId }) => aCoordinatorOf(clusterId),
    pages: ({ clusterId }) => ['/', `/clusters/${clusterId}`, '/claims', '/monitoring'],
  },
  {
    who: 'the administrator',
    person: () => theAdministrator(),
    pages: ({ clusterId }) => ['/clusters', `/clusters/${clusterId}`, '/claims'],
  },
  {
    who: 'a newcomer with a link',
    person: () => someone('Newcomer'),
    pages: ({ joinToken }) => [`/join/${joinToken}`],
  },
];
