import { randomUUID } from 'node:crypto';
import { PASSWORD } from '../../people/who-is-who.js';
import { type AccessRow, everyone, NOBODYS_VERSION, ofSchoolOnly, signedIn } from './row.js';

export const ACCOUNTS_ROWS: AccessRow[] = [
  { route: 'GET /health/live', expect: everyone('allowed') },
  { route: 'GET /health/ready', expect: everyone('allowed') },
  {
    route: 'POST /users',
    body: () => ({
      identifier: `row-${randomUUID()}@example.kg`,
      password: 'six horses on a hill',
      name: 'Row',
      language: 'en',
    }),
    expect: everyone('allowed'),
  },
  // Rights are not the question here but the password: a wrong one is 401 for everybody.
  {
    route: 'POST /sessions',
    body: () => ({ identifier: `nobody-${randomUUID()}@example.kg`, password: 'wrong' }),
    expect: everyone(401),
  },
  { route: 'GET /sessions/current', expect: signedIn('allowed') },
  { route: 'GET /sessions', expect: signedIn('allowed') },
  // A session of somebody else is not found, nor is one that never was.
  { route: 'DELETE /sessions/{id}', path: () => `/sessions/${randomUUID()}`, expect: signedIn(404) },
  { route: 'PUT /sessions/current/shared-device', body: () => ({}), expect: signedIn('allowed') },
  // Whoever asks is asked for their password again, and the rows do not know it.
  {
    route: 'PUT /me/password',
    body: () => ({ password: 'wrong', newPassword: 'six horses on a hill' }),
    expect: signedIn('allowed'),
  },
  { route: 'GET /me/totp', expect: signedIn('allowed') },
  { route: 'POST /me/totp', body: () => ({ password: 'wrong' }), expect: signedIn('allowed') },
  { route: 'POST /me/totp/confirmation', body: () => ({ code: '000000' }), expect: signedIn('allowed') },
  {
    route: 'POST /me/totp/recovery-codes',
    body: () => ({ password: 'wrong', code: '000000' }),
    expect: signedIn('allowed'),
  },
  { route: 'POST /me/totp/removal', body: () => ({ password: 'wrong', code: '000000' }), expect: signedIn('allowed') },
  { route: 'GET /tokens', expect: signedIn('allowed') },
  {
    route: 'POST /tokens',
    body: () => ({ name: 'Made by a row', scope: 'read', days: 7, password: 'wrong' }),
    expect: signedIn(403, { coordinator: 'allowed', otherCoordinator: 'allowed', administrator: 'allowed' }),
  },
  { route: 'DELETE /tokens/{id}', path: () => `/tokens/${randomUUID()}`, expect: signedIn(404) },
  { route: 'GET /me', expect: signedIn('allowed') },
  { route: 'PATCH /me', version: NOBODYS_VERSION, body: () => ({ language: 'en' }), expect: signedIn('allowed') },
  { route: 'GET /schools/{id}/members', path: ({ a }) => `/schools/${a}/members`, expect: ofSchoolOnly() },
  {
    route: 'POST /schools/{id}/members',
    path: ({ a }) => `/schools/${a}/members`,
    body: () => ({ name: 'Entered by a row' }),
    expect: ofSchoolOnly({ teacher: 403 }),
  },
  {
    route: 'POST /schools/{id}/member-invitations',
    path: ({ a }) => `/schools/${a}/member-invitations`,
    body: () => ({ name: 'Invited by a row', role: 'teacher' }),
    expect: ofSchoolOnly({ teacher: 403 }),
  },
  {
    route: 'GET /schools/{schoolId}/members/{id}',
    path: ({ a, personId }) => `/schools/${a}/members/${personId}`,
    expect: ofSchoolOnly(),
  },
  {
    route: 'PATCH /schools/{schoolId}/members/{id}',
    path: ({ a, personId }) => `/schools/${a}/members/${personId}`,
    version: NOBODYS_VERSION,
    body: () => ({ post: 'Chemistry' }),
    expect: ofSchoolOnly({ teacher: 403 }),
  },
  {
    route: 'PUT /schools/{schoolId}/members/{id}/role',
    path: ({ a, personId }) => `/schools/${a}/members/${personId}/role`,
    version: NOBODYS_VERSION,
    body: () => ({ role: 'partnership-lead', deputy: true, password: PASSWORD }),
    expect: ofSchoolOnly({ teacher: 403 }),
  },
  {
    route: 'GET /schools/{schoolId}/members/{id}/duties',
    path: ({ a, personId }) => `/schools/${a}/members/${personId}/duties`,
    expect: ofSchoolOnly({ teacher: 403 }),
  },
  {
    route: 'POST /schools/{schoolId}/members/{id}/departure',
    path: ({ a, personId }) => `/schools/${a}/members/${personId}/departure`,
    version: NOBODYS_VERSION,
    body: () => ({ password: PASSWORD }),
    expect: ofSchoolOnly({ teacher: 403 }),
  },
  {
    route: 'GET /schools/{id}/staff-confirmation',
    path: ({ a }) => `/schools/${a}/staff-confirmation`,
    expect: ofSchoolOnly({ teacher: 403 }),
  },
  {
    route: 'PUT /schools/{id}/staff-confirmation',
    path: ({ a }) => `/schools/${a}/staff-confirmation`,
    version: NOBODYS_VERSION,
    expect: ofSchoolOnly({ teacher: 403 }),
  },
  { route: 'GET /public/staff-links/{token}', path: () => '/public/staff-links/never-made', expect: everyone(404) },
  {
    route: 'POST /staff-requests',
    body: () => ({ token: 'never-made', phone: '+996555100200' }),
    expect: signedIn(404),
  },
  {
    route: 'GET /schools/{id}/staff-requests',
    path: ({ a }) => `/schools/${a}/staff-requests`,
    expect: ofSchoolOnly({ teacher: 403 }),
  },
  {
    route: 'POST /schools/{id}/staff-links',
    path: ({ a }) => `/schools/${a}/staff-links`,
    expect: ofSchoolOnly({ teacher: 403 }),
  },
  {
    route: 'DELETE /schools/{id}/staff-links/open',
    path: ({ a }) => `/schools/${a}/staff-links/open`,
    expect: ofSchoolOnly({ teacher: 403 }),
  },
  {
    route: 'POST /schools/{id}/staff-admissions',
    path: ({ a }) => `/schools/${a}/staff-admissions`,
    body: () => ({ admit: [], refuse: [] }),
    expect: ofSchoolOnly({ teacher: 403 }),
  },
  {
    route: 'POST /password-resets',
    body: () => ({ identifier: `row-${randomUUID()}@example.kg` }),
    expect: everyone('allowed'),
  },
  // Without the cookie of a device that began one there is none, for nobody.
  { route: 'GET /password-resets/current', expect: everyone(404) },
  { route: 'PUT /password-resets/current/password', body: () => ({ password: PASSWORD }), expect: everyone(404) },
  // Whoever leads may ask; a number that nobody has been given is not found.
  {
    route: 'GET /password-resets',
    path: () => '/password-resets?number=none',
    expect: signedIn(404, { teacher: 403 }),
  },
  {
    route: 'POST /password-resets/{id}/approval',
    path: () => `/password-resets/${randomUUID()}/approval`,
    body: () => ({ password: 'not their password' }),
    expect: signedIn('allowed', { teacher: 403 }),
  },
  // Whoever holds a link may use it; a link that never was is not found by anybody.
  { route: 'POST /memberships', body: () => ({ token: 'never-made' }), expect: signedIn(404) },
];
