import { expect, test } from '@playwright/test';
import { ACCESS_ROWS } from './rows.js';
import { API } from '../../people/api-person.js';
import { CALLERS } from './callers.js';
import type { AccessRow } from './row.js';
import { theWorld, type World } from './world.js';

/** They end the caller's own sessions, which the other rows still need; both are tested with accounts. */
const TESTED_ELSEWHERE = ['DELETE /sessions/current', 'DELETE /sessions/others'];

test('every route of the API has its row', async () => {
  const document = (await (await fetch(API.replace('/v1', '/openapi.json'))).json()) as {
    paths: Record<string, Record<string, unknown>>;
  };
  const routes = Object.entries(document.paths).flatMap(([path, operations]) =>
    Object.keys(operations).map((method) => `${method.toUpperCase()} ${path.replace('/api/v1', '')}`),
  );
  const rows = [...ACCESS_ROWS.map((row) => row.route), ...TESTED_ELSEWHERE];
  expect({ withoutRow: routes.filter((route) => !rows.includes(route)) }).toEqual({ withoutRow: [] });
  expect({ withoutRoute: rows.filter((row) => !routes.includes(row)) }).toEqual({ withoutRoute: [] });
});

for (const row of ACCESS_ROWS) {
  test(`who may ${row.route}`, async () => {
    const world = await theWorld();
    const found: Record<string, string | number> = {};
    for (const caller of CALLERS) found[caller] = await outcomeOf(row, world, caller);
    expect(found).toEqual(row.expect);
  });
}

async function outcomeOf(row: AccessRow, world: World, caller: (typeof CALLERS)[number]): Promise<string | number> {
  const [method = '', pattern = ''] = row.route.split(' ');
  const { status, body } = await world.callers[caller].send(
    method,
    row.path?.(world) ?? pattern,
    row.body?.(world),
    row.version === undefined ? {} : { version: row.version },
  );
  if ([401, 403, 404].includes(status)) return status;
  return isTheRowsFault(status) ? `${String(status)} ${JSON.stringify(body)}` : 'allowed';
}

/** A body or header that the row got wrong would hide whether the rights let it through. */
const isTheRowsFault = (status: number): boolean => status >= 500 || status === 400 || status === 428;
