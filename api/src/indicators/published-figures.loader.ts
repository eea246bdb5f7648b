import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { INDICATORS, INDICATORS_CATALOGUE, INDICATORS_VERSION } from '@boordosh/shared/catalogue/indicators';
import { Database, PREPARATION_LOCK, sql, type Transaction } from '../platform/index.js';
import { usedFigures } from './figures/used-figures.js';

const WAVE = { key: `study-${INDICATORS_CATALOGUE.fieldwork}`, kind: 'baseline' };

/** Brings the study’s published figures into the database, at every start and never twice. */
@Injectable()
export class PublishedFiguresLoader {
  constructor(private readonly database: Database) {}

  async load(): Promise<void> {
    await this.database.internal(async (tx) => {
      await tx.rows(sql`select pg_advisory_xact_lock(${PREPARATION_LOCK})`);
      await this.keepMeasurements(tx, await this.keepWave(tx));
    });
  }

  private async keepWave(tx: Transaction): Promise<string> {
    const first = `${INDICATORS_CATALOGUE.fieldwork}-01`;
    await tx.rows(sql`
      insert into waves (id, key, kind, starts_on, ends_on)
      values (${uuid()}, ${WAVE.key}, ${WAVE.kind}, ${first}::date, (${first}::date + interval '1 month - 1 day')::date)
      on conflict (key) do nothing`);
    const wave = await tx.one<{ id: string }>(sql`select id from waves where key = ${WAVE.key}`);
    return wave?.id ?? '';
  }

  /** A later version of the catalogue may correct a figure; one that has not changed is left alone. */
  private async keepMeasurements(tx: Transaction, waveId: string): Promise<void> {
    const rows = INDICATORS.map((indicator) => {
      const { n, mean, sd, ...figures } = usedFigures(indicator);
      return { id: uuid(), indicator: indicator.id, n, mean, sd, figures };
    });
    await tx.rows(sql`
      insert into measurements (id, wave_id, indicator, n, mean, sd, figures, catalogue_version)
      select id, ${waveId}, indicator, n, mean, sd, figures, ${INDICATORS_VERSION}
      from jsonb_to_recordset(${JSON.stringify(rows)}) as row
        (id uuid, indicator text, n integer, mean double precision, sd double precision, figures jsonb)
      on conflict (indicator, school_id, wave_id) do update
      set n = excluded.n, mean = excluded.mean, sd = excluded.sd, figures = excluded.figures,
        catalogue_version = excluded.catalogue_version
      where (measurements.n, measurements.mean, measurements.sd, measurements.figures)
        is distinct from (excluded.n, excluded.mean, excluded.sd, excluded.figures)`);
  }
}
