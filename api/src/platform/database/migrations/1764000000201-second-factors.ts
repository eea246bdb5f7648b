import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A secret shared with an app on the person's phone, kept encrypted, and codes on paper for the day it is lost. */
export class SecondFactors1764000000201 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table second_factors (
        user_id uuid primary key references users (id) on delete cascade,
        secret bytea not null,
        started_at timestamptz not null,
        confirmed_at timestamptz,
        last_step bigint not null default 0
      )`);
    await runner.query(`
      create table recovery_codes (
        user_id uuid not null references users (id) on delete cascade,
        code_hash bytea not null,
        used_at timestamptz,
        primary key (user_id, code_hash)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table recovery_codes, second_factors');
  }
}
