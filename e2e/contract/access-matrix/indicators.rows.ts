import { type AccessRow, signedIn } from './row.js';

/** The study is published; whose events stand on a timeline is decided event by event. */
export const INDICATORS_ROWS: AccessRow[] = [
  { route: 'GET /indicators', expect: signedIn('allowed') },
  {
    route: 'GET /indicators/{key}',
    path: () => '/indicators/teacher-index-competence',
    expect: signedIn('allowed'),
  },
  {
    route: 'GET /indicators/{key}/timeline',
    path: () => '/indicators/teacher-index-competence/timeline',
    expect: signedIn('allowed'),
  },
];
