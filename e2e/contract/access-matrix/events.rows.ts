import type { Caller } from './callers.js';
import { type AccessRow, NOBODYS_VERSION, type Outcome, signedIn } from './row.js';
import type { World } from './world.js';

const of =
  (rest = '') =>
  ({ eventId }: World): string =>
    `/events/${eventId}${rest}`;

/** Staff of A and B know the event; nobody else does, whatever they oversee. */
const known = (others: Partial<Record<Caller, Outcome>> = {}): Record<Caller, Outcome> =>
  signedIn(404, { teacher: 'allowed', lead: 'allowed', director: 'allowed', partnerDirector: 'allowed', ...others });

const BY_LEADERS = known({ teacher: 403 });
const BY_LEADERS_OF_A = known({ teacher: 403, partnerDirector: 403 });
const BY_LEADERS_OF_B = known({ teacher: 403, lead: 403, director: 403 });

const step = (noun: string, expect: AccessRow['expect'], body: (world: World) => object = () => ({})): AccessRow => ({
  route: `POST /events/{id}/${noun}`,
  path: of(`/${noun}`),
  version: NOBODYS_VERSION,
  body,
  expect,
});

/** Proposed by A; each school writes what is its own. */
export const EVENTS_ROWS: AccessRow[] = [
  { route: 'GET /events', expect: signedIn('allowed') },
  {
    route: 'POST /events',
    body: ({ a, partnershipId }) => ({
      partnershipId,
      schoolId: a,
      kind: 'seminar',
      format: 'online',
      audiences: ['staff'],
    }),
    expect: BY_LEADERS_OF_A,
  },
  { route: 'GET /events/{id}', path: of(), expect: known() },
  { route: 'GET /events/{id}.ics', path: of('.ics'), expect: known() },
  {
    route: 'PATCH /events/{id}',
    path: of(),
    version: NOBODYS_VERSION,
    body: () => ({ title: 'Written by a row' }),
    expect: BY_LEADERS,
  },
  {
    route: 'PUT /events/{id}/participants',
    path: of('/participants'),
    version: NOBODYS_VERSION,
    body: ({ a }) => ({ schoolId: a, personIds: [], pupils: 3 }),
    expect: BY_LEADERS_OF_A,
  },
  {
    route: 'PUT /events/{id}/cover',
    path: of('/cover'),
    version: NOBODYS_VERSION,
    body: ({ a }) => ({ schoolId: a, notNeeded: true, lessons: [] }),
    expect: BY_LEADERS_OF_A,
  },
  step('consents', BY_LEADERS_OF_A, ({ a }) => ({ schoolId: a, kind: 'exchange' })),
  step('proposal', BY_LEADERS),
  { route: 'DELETE /events/{id}/proposal', path: of('/proposal'), version: NOBODYS_VERSION, expect: BY_LEADERS_OF_A },
  step('agreement', BY_LEADERS_OF_B, ({ b }) => ({ schoolId: b })),
  step('confirmation', BY_LEADERS_OF_B, ({ b }) => ({ schoolId: b })),
  step('announcement', BY_LEADERS),
  step('completion', BY_LEADERS),
  step('postponement', BY_LEADERS),
  step('cancellation', BY_LEADERS, () => ({ reason: 'Said by a row' })),
];
