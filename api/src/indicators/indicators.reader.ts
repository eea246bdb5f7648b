import { Injectable } from '@nestjs/common';
import { indicatorBy } from '@boordosh/shared/catalogue/indicators';
import type { Actor } from '../accounts/index.js';
import { Database, NotFound, type Sql, sql } from '../platform/index.js';
import { indicatorView, listView } from './catalogue-view.js';
import type { IndicatorDto, IndicatorListDto } from './dto/indicator.dto.js';
import type { MeasurementDto, WaveDto } from './dto/measurement.dto.js';
import type { UsedFigures } from './figures/used-figures.js';
import { maySeeMeasurement } from './indicators.policy.js';

interface Row {
  indicator: string;
  waveId: string;
  schoolId: string | null;
  n: number | null;
  mean: number | null;
  sd: number | null;
  figures: Omit<UsedFigures, 'n' | 'mean' | 'sd'>;
}

@Injectable()
export class IndicatorsReader {
  constructor(private readonly database: Database) {}

  /** The whole catalogue with the figures of the network: the same for everybody, so that it can be kept. */
  async list(actor: Actor): Promise<IndicatorListDto> {
    const [waves, rows] = await Promise.all([this.waves(), this.measurements(actor, sql`school_id is null`)]);
    const found = new Map<string, MeasurementDto[]>();
    for (const row of rows) found.set(row.indicator, [...(found.get(row.indicator) ?? []), measurementView(row)]);
    return listView(waves, found);
  }

  /** @throws NotFound when the catalogue has no such indicator */
  async one(actor: Actor, key: string): Promise<IndicatorDto> {
    const indicator = indicatorBy(key);
    if (!indicator) throw new NotFound();
    const [waves, rows] = await Promise.all([
      this.waves(),
      this.measurements(
        actor,
        sql`indicator = ${key} and (school_id is null or school_id = any(${actor.schoolIds}::uuid[]))`,
      ),
    ]);
    return indicatorView(indicator, waves, rows.map(measurementView));
  }

  private waves(): Promise<WaveDto[]> {
    return this.database.rows<WaveDto>(sql`
      select id, kind, network_id as "networkId", to_char(starts_on, 'YYYY-MM-DD') as "startsOn",
        to_char(ends_on, 'YYYY-MM-DD') as "endsOn"
      from waves order by waves.starts_on, id`);
  }

  private async measurements(actor: Actor, which: Sql): Promise<Row[]> {
    const rows = await this.database.rows<Row>(sql`
      select indicator, wave_id as "waveId", school_id as "schoolId", n, mean, sd, figures
      from measurements join waves on waves.id = wave_id
      where ${which} order by waves.starts_on, wave_id, school_id nulls first`);
    return rows.filter((row) => maySeeMeasurement(actor, row));
  }
}

function measurementView({ waveId, schoolId, n, mean, sd, figures }: Row): MeasurementDto {
  const { interval, drawn, ...rest } = figures;
  return {
    ...rest,
    waveId,
    schoolId,
    n,
    mean,
    sd,
    low: interval?.[0] ?? null,
    high: interval?.[1] ?? null,
    drawn: drawn && {
      mean: drawn.mean,
      sd: drawn.sd,
      low: drawn.interval?.[0] ?? null,
      high: drawn.interval?.[1] ?? null,
    },
  };
}
