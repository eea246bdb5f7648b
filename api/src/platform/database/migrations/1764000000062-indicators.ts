import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Waves and what was measured in them. What an indicator is stands in the catalogue, under its key. */
export class Indicators1764000000062 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table waves (
        id uuid primary key,
        key text unique,
        network_id uuid references networks (id),
        kind text not null,
        starts_on date not null,
        ends_on date not null,
        created_at timestamptz not null default now()
      )`);
    await runner.query(
      `comment on column waves.network_id is 'none: a published study of schools outside the platform'`,
    );
    await runner.query(`create index waves_network_id_idx on waves (network_id)`);
    await runner.query(`
      create table measurements (
        id uuid primary key,
        wave_id uuid not null references waves (id),
        indicator text not null,
        school_id uuid references schools (id),
        n integer,
        mean double precision,
        sd double precision,
        figures jsonb not null,
        catalogue_version smallint not null,
        unique nulls not distinct (indicator, school_id, wave_id)
      )`);
    await runner.query(`comment on column measurements.school_id is 'none: the whole network'`);
    await runner.query(`create index measurements_wave_id_idx on measurements (wave_id)`);
    await runner.query(`create index measurements_school_id_idx on measurements (school_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table measurements, waves');
  }
}
