import type { ApiPerson } from '../../people/api-person.js';
import type { AccessRow } from './row.js';
import type { World } from './world.js';

/** What came of one caller's request: how it was refused, `allowed`, or what the row got wrong. */
export async function outcomeOf(
  row: AccessRow,
  world: World,
  caller: ApiPerson,
  headers: Record<string, string> = {},
): Promise<string | number> {
  const [method = '', pattern = ''] = row.route.split(' ');
  const { status, body } = await caller.send(method, row.path?.(world) ?? pattern, row.body?.(world), {
    headers,
    ...(row.version === undefined ? {} : { version: row.version }),
  });
  if ([401, 403, 404].includes(status)) return status;
  return isTheRowsFault(status) ? `${String(status)} ${JSON.stringify(body)}` : 'allowed';
}

/** A body or header that the row got wrong would hide whether the rights let it through. */
const isTheRowsFault = (status: number): boolean => status >= 500 || status === 400 || status === 428;
