import { type AccessRow, signedIn } from './row.js';

/** Everybody has their own. */
export const HOME_ROWS: AccessRow[] = [{ route: 'GET /home', expect: signedIn('allowed') }];
