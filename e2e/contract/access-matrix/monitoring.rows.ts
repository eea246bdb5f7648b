import { type AccessRow, signedIn } from './row.js';

const WATCHERS = signedIn(403, { coordinator: 'allowed', administrator: 'allowed' });

const ADMINISTRATORS = signedIn(403, { administrator: 'allowed' });

export const MONITORING_ROWS: AccessRow[] = [
  {
    route: 'GET /monitoring/overview',
    path: ({ clusterId }) => `/monitoring/overview?clusterId=${clusterId}`,
    expect: WATCHERS,
  },
  {
    route: 'GET /monitoring/needs',
    path: ({ clusterId }) => `/monitoring/needs?clusterId=${clusterId}`,
    expect: WATCHERS,
  },
  { route: 'GET /audit', expect: ADMINISTRATORS },
  { route: 'GET /backups', expect: ADMINISTRATORS },
  { route: 'GET /audit/file', expect: ADMINISTRATORS },
];
