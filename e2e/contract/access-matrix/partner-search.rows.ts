import { type AccessRow, ofSchoolOnly } from './row.js';

export const PARTNER_SEARCH_ROWS: AccessRow[] = [
  { route: 'GET /schools/{id}/matches', path: ({ a }) => `/schools/${a}/matches`, expect: ofSchoolOnly() },
];
