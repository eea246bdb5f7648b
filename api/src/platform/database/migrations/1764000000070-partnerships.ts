import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Partnerships, a row for each school's place in them, and what was written and done on the way. */
export class Partnerships1764000000070 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table partnerships (
        id uuid primary key,
        state text not null default 'draft',
        started_by_school_id uuid not null references schools (id),
        school_ids uuid[] not null,
        previous_id uuid references partnerships (id),
        answer_due_on date,
        active_since timestamptz,
        last_sign_at timestamptz not null,
        created_at timestamptz not null,
        version integer not null default 1
      )`);
    await runner.query(`
      create unique index partnerships_one_open_key on partnerships (school_ids)
      where state = any (array['invited', 'in-talks', 'active', 'paused'])`);
    await runner.query(`
      create unique index partnerships_one_draft_key on partnerships (started_by_school_id, school_ids) where state = 'draft'`);
    await runner.query(
      `create index partnerships_answer_due_on_idx on partnerships (answer_due_on) where state = 'invited'`,
    );
    await this.participations(runner);
    await this.words(runner);
    await runner.query(`alter table code_versions add foreign key (partnership_id) references partnerships (id)`);
  }

  private async participations(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table participations (
        id uuid primary key,
        partnership_id uuid not null references partnerships (id),
        school_id uuid not null references schools (id),
        state text not null,
        since timestamptz not null,
        person_id uuid references persons (id),
        reason text
      )`);
    await runner.query(`create index participations_partnership_id_idx on participations (partnership_id)`);
    await runner.query(
      `create index participations_school_id_partnership_id_idx on participations (school_id, partnership_id)`,
    );
    await runner.query(`
      create unique index participations_one_at_a_time_key on participations (partnership_id, school_id)
      where state = any (array['invited', 'joined'])`);
  }

  private async words(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table partnership_changes (
        id uuid primary key,
        partnership_id uuid not null references partnerships (id),
        verb text not null,
        state text not null,
        school_id uuid references schools (id),
        person_id uuid references persons (id),
        reason text,
        at timestamptz not null
      )`);
    await runner.query(
      `create index partnership_changes_partnership_id_at_idx on partnership_changes (partnership_id, at)`,
    );
    await runner.query(`
      create table visions (
        id uuid primary key,
        partnership_id uuid not null references partnerships (id),
        school_id uuid not null references schools (id),
        gains text not null,
        gives text not null,
        updated_at timestamptz not null,
        version integer not null default 1,
        unique (partnership_id, school_id)
      )`);
    await runner.query(`
      create table letters (
        id uuid primary key,
        partnership_id uuid not null unique references partnerships (id),
        offers smallint[] not null,
        needs smallint[] not null,
        texts jsonb not null default '{}',
        sent_at timestamptz,
        version integer not null default 1
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table code_versions drop constraint code_versions_partnership_id_fkey');
    await runner.query('drop table letters, visions, partnership_changes, participations, partnerships');
  }
}
