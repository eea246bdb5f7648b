import { ACCOUNTS_ROWS } from './accounts.rows.js';
import { EVALUATIONS_ROWS } from './evaluations.rows.js';
import { HOME_ROWS } from './home.rows.js';
import { EVENTS_ROWS } from './events.rows.js';
import { INDICATORS_ROWS } from './indicators.rows.js';
import { MONITORING_ROWS } from './monitoring.rows.js';
import { NOTIFICATIONS_ROWS } from './notifications.rows.js';
import { PARTNER_SEARCH_ROWS } from './partner-search.rows.js';
import { PARTNERSHIPS_ROWS } from './partnerships.rows.js';
import { RESOURCES_ROWS } from './resources.rows.js';
import type { AccessRow } from './row.js';
import { SCHOOLS_ROWS } from './schools.rows.js';
import { SELF_ASSESSMENTS_ROWS } from './self-assessments.rows.js';

/** One list for each module; a module adds its own here. */
export const ACCESS_ROWS: AccessRow[] = [
  ...ACCOUNTS_ROWS,
  ...SCHOOLS_ROWS,
  ...SELF_ASSESSMENTS_ROWS,
  ...PARTNERSHIPS_ROWS,
  ...EVENTS_ROWS,
  ...RESOURCES_ROWS,
  ...EVALUATIONS_ROWS,
  ...INDICATORS_ROWS,
  ...PARTNER_SEARCH_ROWS,
  ...HOME_ROWS,
  ...MONITORING_ROWS,
  ...NOTIFICATIONS_ROWS,
];
