import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who says that a school is theirs to direct, and the days on which a school's clocks stand still. */
export class Claims1764000000051 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table claims (
        id uuid primary key,
        school_id uuid not null references schools (id),
        user_id uuid not null references users (id),
        state text not null default 'submitted',
        change_of_director boolean not null,
        post text,
        order_number text,
        order_date date,
        phone text,
        decide_by date not null,
        created_at timestamptz not null default now(),
        decided_at timestamptz,
        decided_by uuid references users (id),
        reason text,
        version integer not null default 1
      )`);
    await runner.query(
      `create unique index claims_one_open_key on claims (school_id, user_id) where state = 'submitted'`,
    );
    await runner.query(`create index claims_waiting_idx on claims (decide_by, id) where state = 'submitted'`);
    await runner.query(`create index claims_user_id_idx on claims (user_id)`);
    await runner.query(`alter table schools add six_day_week boolean not null default false`);
    await runner.query(`
      create table closed_days (
        id uuid primary key,
        school_id uuid references schools (id),
        department_id uuid references departments (id),
        region text,
        first_day date not null,
        last_day date not null,
        reason jsonb not null default '{}',
        check (num_nonnulls(school_id, department_id, region) = 1),
        check (first_day <= last_day)
      )`);
    await runner.query(`create index closed_days_school_id_idx on closed_days (school_id)`);
    await this.similarNames(runner);
  }

  /**
   * The looser threshold, at which one wrong letter in a short name is survived, holds inside this function only. Its limit
   * bounds the work for a word that a tenth of all schools has.
   */
  private async similarNames(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function schools_named_like(folded text) returns table (school_id uuid, likeness real)
      language sql stable parallel safe set pg_trgm.word_similarity_threshold = 0.45 as $$
        select id, word_similarity(folded, name_norm) from schools where name_norm %> folded limit 2000
      $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function schools_named_like');
    await runner.query('drop table closed_days, claims');
    await runner.query('alter table schools drop six_day_week');
  }
}
