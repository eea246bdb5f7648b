import { beforeAll, describe, expect, it } from '@jest/globals';
import type { IndicatorDto, IndicatorListDto } from '../../src/indicators/dto/indicator.dto.js';
import { PublishedFiguresLoader } from '../../src/indicators/index.js';
import { sql } from '../../src/platform/index.js';
import { anonymous, aPerson } from '../builders/people.js';
import { aSchool } from '../builders/schools.js';
import { application, database, useApplication } from '../support/application.js';

useApplication();
beforeAll(() => application().get(PublishedFiguresLoader).load());

describe('the catalogue of indicators', () => {
  it('answers all ninety with their published figures, in less than 100 KB', async () => {
    const { teacher } = await aSchool();
    const list = await teacher.ok(teacher.get<IndicatorListDto>('/indicators'));
    expect(list.items).toHaveLength(90);
    expect(list.items.every(({ measurements }) => measurements.length === 1)).toBe(true);
    expect(list.waves).toEqual([
      expect.objectContaining({ kind: 'baseline', startsOn: '2025-10-01', endsOn: '2025-10-31', networkId: null }),
    ]);
    expect(Buffer.byteLength(JSON.stringify(list))).toBeLessThan(100_000);
  });

  it('may be kept by a browser, which then asks only whether it has changed', async () => {
    const person = await aPerson();
    const first = await person.get('/indicators');
    expect(first.headers['cache-control']).toBe('private, max-age=86400');
    const again = await person.get('/indicators', { headers: { 'if-none-match': String(first.headers.etag) } });
    expect(again).toMatchObject({ status: 304, body: undefined });
  });

  it('is loaded once, however often the platform starts', async () => {
    await application().get(PublishedFiguresLoader).load();
    const rows = await database().one(sql`
      select (select count(*)::int from waves) as waves, (select count(*)::int from measurements where school_id is null) as measurements`);
    expect(rows).toEqual({ waves: 1, measurements: 90 });
  });

  it('shows an indicator with its items, its scale and why a figure differs from the printed one', async () => {
    const person = await aPerson();
    const indicator = await person.ok(person.get<IndicatorDto>('/indicators/teacher-index-competence'));
    expect(indicator.members).toHaveLength(8);
    expect(indicator.measurements[0]).toMatchObject({ n: 251, mean: 3.82, sd: 0.45, nImplied: false });
    const labs = await person.ok(person.get<IndicatorDto>('/indicators/director-item-labs-equipped'));
    expect(labs.measurements[0]?.discrepancies).toContainEqual({
      kind: 'mean-recomputed',
      printed: 2.35,
      used: 2.4091,
      of: null,
    });
    expect(labs.scaleInFull?.labels).toHaveLength(5);
  });

  it('shows the figures of a school to nobody but that school', async () => {
    const [ours, theirs] = [await aSchool(), await aSchool()];
    await database().rows(sql`
      insert into measurements (id, wave_id, indicator, school_id, n, mean, figures, catalogue_version)
      select gen_random_uuid(), wave_id, indicator, ${ours.id}, 11, 3.7, figures, 1
      from measurements where indicator = 'teacher-index-competence' and school_id is null`);
    const seenBy = async (person: typeof ours.teacher) =>
      (await person.ok(person.get<IndicatorDto>('/indicators/teacher-index-competence'))).measurements.length;
    expect([await seenBy(ours.teacher), await seenBy(theirs.director)]).toEqual([2, 1]);
  });

  it('is closed to strangers and knows no other key', async () => {
    expect((await anonymous().get('/indicators')).status).toBe(401);
    const person = await aPerson();
    expect((await person.get('/indicators/no-such-thing')).status).toBe(404);
    expect((await person.get('/indicators/%00')).status).toBe(404);
  });
});
