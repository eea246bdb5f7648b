import { type AccessRow, everyone, NOBODYS_VERSION, signedIn } from './row.js';

const ADMINISTRATOR_ONLY = signedIn(403, { administrator: 'allowed' });

export const SCHOOLS_ROWS: AccessRow[] = [
  { route: 'GET /reference/{name}', path: () => '/reference/questions', expect: everyone('allowed') },
  { route: 'GET /networks', expect: signedIn('allowed') },
  { route: 'POST /networks', body: () => ({ name: { en: 'Made by a row' } }), expect: ADMINISTRATOR_ONLY },
  { route: 'GET /clusters', expect: signedIn('allowed') },
  {
    route: 'POST /clusters',
    body: ({ networkId }) => ({ networkId, name: { en: 'Made by a row' } }),
    expect: ADMINISTRATOR_ONLY,
  },
  { route: 'GET /clusters/{id}', path: ({ clusterId }) => `/clusters/${clusterId}`, expect: signedIn('allowed') },
  {
    route: 'POST /clusters/{id}/coordinator-invitations',
    path: ({ clusterId }) => `/clusters/${clusterId}/coordinator-invitations`,
    body: () => ({ name: 'Invited by a row' }),
    expect: ADMINISTRATOR_ONLY,
  },
  { route: 'GET /departments', expect: signedIn('allowed') },
  {
    route: 'GET /clusters/{id}/schools',
    path: ({ clusterId }) => `/clusters/${clusterId}/schools`,
    expect: signedIn('allowed'),
  },
  { route: 'GET /schools', expect: signedIn('allowed') },
  {
    route: 'POST /schools',
    body: () => ({ name: { ky: 'Made by a row' }, kind: 'secondary' }),
    expect: ADMINISTRATOR_ONLY,
  },
  { route: 'GET /schools/{id}', path: ({ a }) => `/schools/${a}`, expect: signedIn('allowed') },
  {
    route: 'PATCH /schools/{id}',
    path: ({ a }) => `/schools/${a}`,
    body: () => ({ pupils: 400 }),
    version: NOBODYS_VERSION,
    expect: signedIn(403, { lead: 'allowed', director: 'allowed', administrator: 'allowed' }),
  },
  {
    route: 'PUT /schools/{id}/cluster',
    path: ({ a }) => `/schools/${a}/cluster`,
    body: ({ clusterId }) => ({ clusterId }),
    version: NOBODYS_VERSION,
    expect: signedIn(403, { coordinator: 'allowed', administrator: 'allowed' }),
  },
  // Whoever is signed in may claim, with the order, a school that has a director; its own director is told so (409).
  {
    route: 'POST /schools/{id}/claims',
    path: ({ b }) => `/schools/${b}/claims`,
    body: () => ({ role: 'director', orderNumber: '17', orderDate: '2026-09-01' }),
    expect: signedIn('allowed'),
  },
  { route: 'GET /claims', expect: signedIn('allowed') },
  {
    route: 'GET /claims/{id}',
    path: ({ claimId }) => `/claims/${claimId}`,
    expect: signedIn(404, { coordinator: 'allowed', administrator: 'allowed' }),
  },
  {
    route: 'POST /claims/{id}/verification',
    path: ({ claimId }) => `/claims/${claimId}/verification`,
    body: () => ({}),
    version: NOBODYS_VERSION,
    expect: signedIn(404, { coordinator: 'allowed', administrator: 'allowed' }),
  },
  {
    route: 'POST /claims/{id}/refusal',
    path: ({ claimId }) => `/claims/${claimId}/refusal`,
    body: () => ({ reason: 'Refused by a row' }),
    version: NOBODYS_VERSION,
    expect: signedIn(404, { coordinator: 'allowed', administrator: 'allowed' }),
  },
  // Whoever holds a link may read what it is for; one that never was is not found.
  {
    route: 'GET /public/member-invitations/{token}',
    path: () => '/public/member-invitations/never-made',
    expect: everyone(404),
  },
];
