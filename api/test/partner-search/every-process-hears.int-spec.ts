import { afterEach, describe, expect, it } from '@jest/globals';
import { CandidateIndex } from '../../src/partner-search/candidates/candidate-index.js';
import { CandidatesReader } from '../../src/partner-search/candidates/candidates.reader.js';
import { ENVIRONMENT, type Environment, Signals, sql } from '../../src/platform/index.js';
import { aSchool, type TestSchool } from '../builders/schools.js';
import { quickStart } from '../builders/self-assessments.js';
import { application, database, useApplication } from '../support/application.js';

useApplication();

/** What a second process would remember, on a connection of its own. */
class OtherProcess {
  private readonly signals = new Signals(application().get<Environment>(ENVIRONMENT));
  private readonly index = new CandidateIndex(application().get(CandidatesReader), this.signals);

  async knows(ours: TestSchool, theirs: TestSchool): Promise<boolean> {
    const side = await application().get(CandidatesReader).ours(ours.id);
    const question = { ours: { ...side, openPartnerships: 0 }, partnerIds: [], filter: {}, count: 100 };
    return (await this.index.best(question)).some(({ id }) => id === theirs.id);
  }

  async end(): Promise<void> {
    await this.index.onModuleDestroy();
    await this.signals.onModuleDestroy();
  }
}

async function within(ms: number, holds: () => Promise<boolean>): Promise<void> {
  const until = Date.now() + ms;
  while (!(await holds())) {
    if (Date.now() > until) throw new Error(`Not so within ${String(ms)} ms`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

describe('a process that remembers schools', () => {
  let other: OtherProcess;

  afterEach(() => other.end());

  it('hears within two seconds what another one has changed', async () => {
    other = new OtherProcess();
    const [ours, theirs] = [await aSchool(), await aSchool()];
    await quickStart(ours, { needs: [1, 2], offers: [3, 4] });
    expect(await other.knows(ours, theirs)).toBe(false);
    await quickStart(theirs, { needs: [3, 5], offers: [1, 6] });
    await within(2_000, () => other.knows(ours, theirs));
  });

  it('looks at everything again when it could not hear for a while', async () => {
    other = new OtherProcess();
    const [ours, theirs] = [await aSchool(), await aSchool()];
    await quickStart(ours, { needs: [1, 2], offers: [3, 4] });
    expect(await other.knows(ours, theirs)).toBe(false);
    await database().rows(sql`
      select pg_terminate_backend(pid) from pg_stat_activity
      where application_name = 'boordosh signals' and datname = current_database()`);
    await quickStart(theirs, { needs: [3, 5], offers: [1, 6] });
    await within(4_000, () => other.knows(ours, theirs));
  });
});
