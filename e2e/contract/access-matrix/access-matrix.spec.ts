import { expect, test } from '@playwright/test';
import { API } from '../../people/api-person.js';
import { CALLERS } from './callers.js';
import { outcomeOf } from './outcome.js';
import { ACCESS_ROWS } from './rows.js';
import { theWorld } from './world.js';

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
    for (const caller of CALLERS) found[caller] = await outcomeOf(row, world, world.callers[caller]);
    expect(found).toEqual(row.expect);
  });
}
