import { PASSWORD } from '../../people/who-is-who.js';
import type { Caller } from './callers.js';
import { type AccessRow, NOBODYS_VERSION, type Outcome, signedIn } from './row.js';
import type { World } from './world.js';

const of =
  (rest = '') =>
  ({ partnershipId }: World): string =>
    `/partnerships/${partnershipId}${rest}`;

/** Staff of A and B know the partnership; nobody else does, whatever they oversee. */
const known = (others: Partial<Record<Caller, Outcome>> = {}): Record<Caller, Outcome> =>
  signedIn(404, { teacher: 'allowed', lead: 'allowed', director: 'allowed', partnerDirector: 'allowed', ...others });

const BY_LEADERS = known({ teacher: 403 });
const BY_LEADERS_OF_A = known({ teacher: 403, partnerDirector: 403 });
const BY_DIRECTORS = known({ teacher: 403, lead: 403 });
const BY_THE_DIRECTOR_OF_A = known({ teacher: 403, lead: 403, partnerDirector: 403 });
/** A wrote the letter, so the answer is B's. */
const BY_THE_DIRECTOR_OF_B = known({ teacher: 403, lead: 403, director: 403 });

const REASON = { reason: 'Said by a row' };

const move = (noun: string, expect: AccessRow['expect'], body: object = {}): AccessRow => ({
  route: `POST /partnerships/{id}/${noun}`,
  path: of(`/${noun}`),
  version: NOBODYS_VERSION,
  body: () => body,
  expect,
});

export const PARTNERSHIPS_ROWS: AccessRow[] = [
  { route: 'GET /partnerships', expect: signedIn('allowed') },
  // There is one between A and B already: whoever may begin one is told so (409).
  {
    route: 'POST /partnerships',
    body: ({ a, b }) => ({ schoolId: a, partnerSchoolId: b }),
    expect: signedIn(403, { lead: 'allowed', director: 'allowed' }),
  },
  { route: 'GET /partnerships/{id}', path: of(), expect: known() },
  {
    route: 'GET /partnerships/{id}/schools/{schoolId}/answers',
    path: (world) => of(`/schools/${world.b}/answers`)(world),
    expect: known(),
  },
  {
    route: 'GET /partnerships/{id}/vision/{schoolId}',
    path: (world) => of(`/vision/${world.a}`)(world),
    expect: known(),
  },
  {
    route: 'PUT /partnerships/{id}/vision/{schoolId}',
    path: (world) => of(`/vision/${world.a}`)(world),
    version: NOBODYS_VERSION,
    body: () => ({ gains: 'Written by a row', gives: 'Written by a row' }),
    expect: BY_LEADERS_OF_A,
  },
  { route: 'GET /partnerships/{id}/letter', path: of('/letter'), expect: known() },
  {
    route: 'PUT /partnerships/{id}/letter',
    path: of('/letter'),
    version: NOBODYS_VERSION,
    body: () => ({ language: 'ky' }),
    expect: BY_LEADERS_OF_A,
  },
  move('invitation', BY_THE_DIRECTOR_OF_A),
  move('withdrawal', BY_LEADERS, REASON),
  move('acceptance', BY_THE_DIRECTOR_OF_B),
  move('refusal', BY_THE_DIRECTOR_OF_B, REASON),
  move('pause', BY_LEADERS, REASON),
  {
    route: 'DELETE /partnerships/{id}/pause',
    path: of('/pause'),
    version: NOBODYS_VERSION,
    expect: BY_LEADERS,
  },
  move('closure', BY_DIRECTORS, REASON),
  { route: 'GET /partnerships/{id}/code', path: of('/code'), expect: known() },
  // A version that is not in force: whoever may sign is told so (409), and nothing is signed.
  {
    route: 'POST /partnerships/{id}/code/signatures',
    path: of('/code/signatures'),
    body: () => ({ version: 99, password: PASSWORD }),
    expect: BY_DIRECTORS,
  },
];
