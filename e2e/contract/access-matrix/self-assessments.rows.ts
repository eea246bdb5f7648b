import { type AccessRow, NOBODYS_VERSION, ofSchoolOnly } from './row.js';

const OWN_LEADERS = ofSchoolOnly({ teacher: 403 });

export const SELF_ASSESSMENTS_ROWS: AccessRow[] = [
  {
    route: 'GET /schools/{id}/self-assessments',
    path: ({ a }) => `/schools/${a}/self-assessments`,
    expect: ofSchoolOnly(),
  },
  // One is open already: whoever may open one is told so (409).
  {
    route: 'POST /schools/{id}/self-assessments',
    path: ({ a }) => `/schools/${a}/self-assessments`,
    body: () => ({}),
    expect: OWN_LEADERS,
  },
  { route: 'GET /schools/{id}/quick-start', path: ({ a }) => `/schools/${a}/quick-start`, expect: ofSchoolOnly() },
  {
    route: 'PUT /schools/{id}/quick-start',
    path: ({ a }) => `/schools/${a}/quick-start`,
    body: () => ({ needs: [1, 2], offers: [3, 4] }),
    version: NOBODYS_VERSION,
    expect: OWN_LEADERS,
  },
  {
    route: 'GET /self-assessments/{id}',
    path: ({ assessmentId }) => `/self-assessments/${assessmentId}`,
    expect: ofSchoolOnly(),
  },
  {
    route: 'GET /self-assessments/{id}/answers/{number}',
    path: ({ assessmentId }) => `/self-assessments/${assessmentId}/answers/5`,
    expect: ofSchoolOnly(),
  },
  {
    route: 'PUT /self-assessments/{id}/answers/{number}',
    path: ({ assessmentId }) => `/self-assessments/${assessmentId}/answers/5`,
    body: () => ({ level: 'strong', evidence: 'Written by a row' }),
    version: NOBODYS_VERSION,
    expect: OWN_LEADERS,
  },
  {
    route: 'PUT /self-assessments/{id}/answers/{number}/visibility',
    path: ({ assessmentId }) => `/self-assessments/${assessmentId}/answers/5/visibility`,
    body: () => ({ mark: 'own-school' }),
    version: NOBODYS_VERSION,
    expect: OWN_LEADERS,
  },
  {
    route: 'POST /self-assessments/{id}/finalisation',
    path: ({ assessmentId }) => `/self-assessments/${assessmentId}/finalisation`,
    body: () => ({}),
    version: NOBODYS_VERSION,
    expect: OWN_LEADERS,
  },
];
