import { type AccessRow, signedIn } from './row.js';

/** Everybody has their own. */
export const NOTIFICATIONS_ROWS: AccessRow[] = [
  { route: 'GET /notifications', expect: signedIn('allowed') },
  {
    route: 'POST /notifications/read-marks',
    body: ({ a }) => ({ ids: [a] }),
    expect: signedIn('allowed'),
  },
];
