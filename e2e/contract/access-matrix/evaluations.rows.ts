import type { Caller } from './callers.js';
import { type AccessRow, NOBODYS_VERSION, type Outcome, signedIn } from './row.js';
import type { World } from './world.js';

const of =
  (rest: (world: World) => string) =>
  (world: World): string =>
    `/events/${world.eventId}${rest(world)}`;
const viewOfA = of(({ a }) => `/evaluations/${a}`);

/** Staff of A and B know the event. A coordinator hears of its evaluation once it was held, which this one was not. */
const known = (others: Partial<Record<Caller, Outcome>> = {}): Record<Caller, Outcome> =>
  signedIn(404, { teacher: 'allowed', lead: 'allowed', director: 'allowed', partnerDirector: 'allowed', ...others });

const BY_STAFF_OF_A = known({ partnerDirector: 403 });
const BY_LEADERS_OF_A = known({ teacher: 403, partnerDirector: 403 });

export const EVALUATIONS_ROWS: AccessRow[] = [
  { route: 'GET /evaluations', expect: signedIn('allowed') },
  { route: 'GET /events/{id}/evaluations', path: of(() => '/evaluations'), expect: known() },
  // The partner reads it once both are in.
  { route: 'GET /events/{id}/evaluations/{schoolId}', path: viewOfA, expect: BY_STAFF_OF_A },
  {
    route: 'PUT /events/{id}/evaluations/{schoolId}',
    path: viewOfA,
    version: NOBODYS_VERSION,
    body: () => ({ lang: 'ky', happened: 'Written by a row' }),
    expect: BY_STAFF_OF_A,
  },
  {
    route: 'POST /events/{id}/evaluations/{schoolId}/submission',
    path: of(({ a }) => `/evaluations/${a}/submission`),
    version: NOBODYS_VERSION,
    expect: BY_LEADERS_OF_A,
  },
  { route: 'GET /events/{id}/joint-evaluation', path: of(() => '/joint-evaluation'), expect: known() },
  {
    route: 'PUT /events/{id}/joint-evaluation',
    path: of(() => '/joint-evaluation'),
    version: NOBODYS_VERSION,
    body: ({ a }) => ({ schoolId: a, lang: 'ky', conclusion: 'Written by a row', shareWithCoordinator: false }),
    expect: BY_LEADERS_OF_A,
  },
  {
    route: 'PUT /events/{id}/joint-evaluation/agreements/{schoolId}',
    path: of(({ a }) => `/joint-evaluation/agreements/${a}`),
    version: NOBODYS_VERSION,
    body: () => ({ shareWithCoordinator: false }),
    expect: BY_LEADERS_OF_A,
  },
];
