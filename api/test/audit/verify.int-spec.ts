import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { v7 as uuid } from 'uuid';
import { AuditTrail } from '../../src/audit/index.js';
import { verifyTrail } from '../../src/verify/verify-trail.js';
import { application, database, useApplication } from '../support/application.js';
import { testDatabase } from '../support/database.js';
import { untilChained } from '../support/facts.js';

useApplication();

async function asOwner(...statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: (await testDatabase()).ownerUrl });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}

async function verified(noted?: string): Promise<{ holds: boolean; said: string }> {
  const lines: string[] = [];
  const holds = await verifyTrail((await testDatabase()).ownerUrl, noted, (line) => lines.push(line));
  return { holds, said: lines.join('\n') };
}

const headIn = (said: string): string => /head is (\S+)/.exec(said)?.[1] ?? '';

describe('whoever reads the trail again', () => {
  const subjects = [uuid(), uuid(), uuid(), uuid()];

  beforeEach(async () => {
    await database().internal(async (tx) => {
      for (const subject of subjects) {
        await application()
          .get(AuditTrail)
          .record(tx, { action: 'test.happened', subject, data: { n: 1 } });
      }
    });
    await untilChained();
    await asOwner(
      'create table kept_facts as select * from facts',
      'create table kept_chain as select * from audit_chain',
    );
  });
  afterEach(async () => {
    await asOwner(
      'delete from audit_chain',
      'delete from facts',
      'insert into facts select * from kept_facts',
      'insert into audit_chain select * from kept_chain',
      'drop table kept_facts, kept_chain',
    );
  });

  it('finds that it holds, and where it ends', async () => {
    const { holds, said } = await verified();
    expect(holds).toBe(true);
    expect(headIn(said)).toMatch(/^\d+:[0-9a-f]{64}$/);
    await expect(verified(headIn(said))).resolves.toMatchObject({ holds: true });
  });

  const AT = '(select max(position) - 1 from audit_chain)';
  it.each([
    [
      'was changed',
      `update facts set data = '{"n": 2}' where id = (select fact_id from audit_chain where position = ${AT})`,
    ],
    [
      'was given to another',
      `update facts set actor_id = gen_random_uuid() where id = (select fact_id from audit_chain where position = ${AT})`,
    ],
    ['was cut out', `delete from audit_chain where position = ${AT}`],
    [
      'changed places with its neighbour',
      `alter table audit_chain drop constraint audit_chain_fact_id_key;
       update audit_chain set fact_id = (select fact_id from kept_chain
         where position = (select max(position) - 1 from kept_chain) + case when audit_chain.position = (select max(position) - 1 from kept_chain) then -1 else 0 end)
       where position in (select max(position) - 1 from kept_chain union select max(position) - 2 from kept_chain)`,
    ],
  ])('names the first fact that %s', async (_, statement) => {
    const { rows } = await withOwner(`select ${AT} as position`);
    await asOwner(statement);
    const { holds, said } = await verified();
    await asOwner(
      `delete from audit_chain`,
      `alter table audit_chain drop constraint if exists audit_chain_fact_id_key`,
      `alter table audit_chain add constraint audit_chain_fact_id_key unique (fact_id)`,
    );
    const expected = Number((rows[0] as { position: string }).position);
    expect(holds).toBe(false);
    expect(said).toMatch(new RegExp(`position (${String(expected)}|${String(expected - 1)}):`));
  });

  it('finds by a head noted down before that facts were taken off the end', async () => {
    const head = headIn((await verified()).said);
    await asOwner(
      'delete from audit_chain where position >= (select max(position) from audit_chain)',
      'delete from facts where not exists (select from audit_chain where fact_id = facts.id)',
    );
    await expect(verified()).resolves.toMatchObject({ holds: true });
    const { holds, said } = await verified(head);
    expect(holds).toBe(false);
    expect(said).toContain('missing at its end');
  });

  it('takes no head that is none', async () => {
    await expect(verified('12:abc')).rejects.toThrow('position:hash');
  });
});

async function withOwner(statement: string): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: (await testDatabase()).ownerUrl });
  await client.connect();
  return client.query(statement).finally(() => client.end());
}
