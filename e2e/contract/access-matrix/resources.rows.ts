import { aFileToSend } from '../../people/who-is-who.js';
import type { Caller } from './callers.js';
import { type AccessRow, NOBODYS_VERSION, type Outcome, signedIn } from './row.js';
import type { World } from './world.js';

const of =
  (rest = '') =>
  ({ openResourceId }: World): string =>
    `/resources/${openResourceId}${rest}`;

const file = ({ openResourceId, openFileId }: World): string => `/resources/${openResourceId}/files/${openFileId}`;

/** Persons of verified schools know what is for all schools; whoever oversees them has no school it would be for. */
const known = (outcome: Outcome, others: Partial<Record<Caller, Outcome>> = {}): Record<Caller, Outcome> =>
  signedIn(404, {
    teacher: outcome,
    lead: outcome,
    director: outcome,
    partnerDirector: outcome,
    strangerDirector: outcome,
    ...others,
  });

/** Shared by A's director: the author, and the lead beside them. */
const BY_AUTHOR_AND_LEAD = known(403, { lead: 'allowed', director: 'allowed' });

export const RESOURCES_ROWS: AccessRow[] = [
  { route: 'GET /resources', expect: signedIn('allowed') },
  {
    route: 'POST /resources',
    body: ({ a }) => ({
      schoolId: a,
      kind: 'lesson-plan',
      title: 'Shared by a row',
      language: 'ky',
      scope: 'own-school',
    }),
    expect: signedIn(403, { teacher: 'allowed', lead: 'allowed', director: 'allowed' }),
  },
  { route: 'GET /resources/{id}', path: of(), expect: known('allowed') },
  {
    route: 'PATCH /resources/{id}',
    path: of(),
    version: NOBODYS_VERSION,
    body: () => ({ title: 'Renamed by a row' }),
    expect: BY_AUTHOR_AND_LEAD,
  },
  { route: 'DELETE /resources/{id}', path: of(), version: NOBODYS_VERSION, expect: BY_AUTHOR_AND_LEAD },
  { route: 'POST /resources/{id}/files', path: of('/files'), body: aFileToSend, expect: BY_AUTHOR_AND_LEAD },
  { route: 'GET /resources/{id}/files/{fileId}', path: file, expect: known('allowed') },
  { route: 'DELETE /resources/{id}/files/{fileId}', path: file, version: NOBODYS_VERSION, expect: BY_AUTHOR_AND_LEAD },
];
