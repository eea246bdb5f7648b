import pg from 'pg';
import { type ChainHead, type ChainWalk, walkChain } from '../audit/index.js';
import type { Queryable, Sql } from '../platform/index.js';

const HEAD = /^(\d{1,15}):([0-9a-fA-F]{64})$/;

/**
 * Reads the whole trail again and says whether it still is what was recorded.
 *
 * @param noted a head that was noted down earlier, as `position:hash`
 * @returns whether everything holds
 */
export async function verifyTrail(
  ownerUrl: string,
  noted: string | undefined,
  say: (text: string) => void,
): Promise<boolean> {
  const expected = noted === undefined ? undefined : headIn(noted);
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    // One moment of the trail: facts that arrive meanwhile are not half seen.
    await client.query('begin isolation level repeatable read read only');
    return report(await walkChain(asQueryable(client), expected), noted, say);
  } finally {
    await client.end();
  }
}

function report({ head, broken, meets }: ChainWalk, noted: string | undefined, say: (text: string) => void): boolean {
  if (broken) {
    say(
      `The trail is broken at position ${String(broken.position)}: fact ${broken.factId} (${broken.action ?? 'its row is gone'}).`,
    );
    say(`Up to position ${String(head.position)} it is what was recorded.`);
    return false;
  }
  say(`The trail holds: ${String(head.position)} facts, each what was recorded.`);
  if (meets === false) {
    say(`But it never went through ${String(noted)}: facts are missing at its end, or it is another trail.`);
    return false;
  }
  say(`Its head is ${String(head.position)}:${head.hash}`);
  if (meets === undefined) say('Note it down: `npm run verify -- <head>` then also finds facts taken off the end.');
  return true;
}

function headIn(text: string): ChainHead {
  const [, position, hash] = HEAD.exec(text) ?? [];
  if (position === undefined || hash === undefined)
    throw new Error('A head reads position:hash, as `npm run verify` prints it.');
  return { position: Number(position), hash };
}

const asQueryable = (client: pg.Client): Queryable => {
  const rows = async <T>({ text, values }: Sql): Promise<T[]> =>
    (await client.query<T & pg.QueryResultRow>({ text, values: [...values] })).rows;
  return { rows, one: async <T>(statement: Sql) => (await rows<T>(statement))[0] };
};
