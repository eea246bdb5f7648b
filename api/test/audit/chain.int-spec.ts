import { describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { v7 as uuid } from 'uuid';
import { AuditFeed, AuditTrail, Sequencer } from '../../src/audit/index.js';
import { sql } from '../../src/platform/index.js';
import { application, database, useApplication } from '../support/application.js';
import { testDatabase } from '../support/database.js';
import { untilChained } from '../support/facts.js';

useApplication();

const record = (subject: string) =>
  database().internal((tx) => application().get(AuditTrail).record(tx, { action: 'test.happened', subject }));

async function subjectsAfter(position: number): Promise<(string | null)[]> {
  return (await application().get(AuditFeed).after(position, 1_000)).map((fact) => fact.subjectId);
}

async function asOwner(statement: string, values: unknown[] = []): Promise<void> {
  const client = new pg.Client({ connectionString: (await testDatabase()).ownerUrl });
  await client.connect();
  await client.query(statement, values).finally(() => client.end());
}

describe('the chain of facts', () => {
  it('loses no fact of two transactions that commit in reverse order', async () => {
    const [early, late] = [uuid(), uuid()];
    let commitEarly: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      commitEarly = resolve;
    });
    let begun: () => void = () => undefined;
    const earlyHasBegun = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const earlyTransaction = database().internal(async (tx) => {
      await application().get(AuditTrail).record(tx, { action: 'test.happened', subject: early });
      begun();
      await held;
    });
    await earlyHasBegun;
    await record(late);
    const before = await subjectsAfter(0);
    expect(before).not.toContain(late);
    commitEarly();
    await earlyTransaction;
    await untilChained();
    const after = await subjectsAfter(0);
    expect(after.filter((subject) => subject === early || subject === late)).toEqual([early, late]);
  });

  it('takes in what a restore has written with one id for every transaction, once for each process', async () => {
    await record(uuid());
    await untilChained();
    const restored = uuid();
    await asOwner(`insert into facts (id, tx, action, subject_id) values (uuidv7(), '3', 'test.happened', $1)`, [
      restored,
    ]);
    await new Sequencer(database()).appendAll();
    expect(await subjectsAfter(0)).toContain(restored);
    const later = uuid();
    await record(later);
    await untilChained();
    expect(await subjectsAfter(0)).toContain(later);
    expect(await application().get(AuditFeed).firstBroken()).toBeUndefined();
  });

  it('names the first fact that was changed behind its back', async () => {
    const subject = uuid();
    await record(subject);
    await untilChained();
    expect(await application().get(AuditFeed).firstBroken()).toBeUndefined();
    const fact = (await application().get(AuditFeed).after(0, 1_000)).find((entry) => entry.subjectId === subject);
    await asOwner(`update facts set action = 'test.forged' where id = $1`, [fact?.id]);
    expect(await application().get(AuditFeed).firstBroken()).toBe(fact?.position);
    await asOwner(`update facts set action = 'test.happened' where id = $1`, [fact?.id]);
  });

  it.each([
    'update facts set action = action',
    'delete from facts',
    'update audit_chain set hash = hash',
    'delete from audit_chain',
    'truncate facts cascade',
  ])('refuses the application itself: %s', async (statement) => {
    await expect(database().rows(sql([statement] as unknown as TemplateStringsArray))).rejects.toThrow(
      /permission denied/,
    );
  });
});
