import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Joint events, a row for each school that takes part, and what their plans are made of. */
export class Events1764000000080 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table events (
        id uuid primary key,
        partnership_id uuid references partnerships (id),
        proposed_by_school_id uuid not null references schools (id),
        state text not null default 'draft',
        kind text not null,
        format text not null,
        audiences text[] not null,
        title text,
        purpose text,
        expected_results text,
        lang text not null,
        starts_on date,
        ends_on date,
        starts_at time,
        ends_at time,
        zone text not null default 'Asia/Bishkek',
        host_school_id uuid references schools (id),
        place text,
        meeting_link text,
        pupils_leave boolean not null default false,
        abroad boolean not null default false,
        costs_borne_by text,
        arrangements jsonb not null default '{}',
        recorded_after boolean not null default false,
        postponed_from date,
        proposed_at timestamptz,
        held_since date,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        version integer not null default 1
      )`);
    await runner.query(`create index events_partnership_id_idx on events (partnership_id)`);
    await runner.query(`create index events_starts_on_id_idx on events (starts_on, id)`);
    await this.schools(runner);
    await this.people(runner);
    await this.trail(runner);
  }

  private async schools(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table event_schools (
        event_id uuid not null references events (id),
        school_id uuid not null references schools (id),
        pupils smallint not null default 0,
        cover_not_needed boolean not null default false,
        agreed_version integer,
        agreed_by_person_id uuid references persons (id),
        agreed_at timestamptz,
        primary key (event_id, school_id)
      )`);
    await runner.query(`create index event_schools_school_id_event_id_idx on event_schools (school_id, event_id)`);
    await runner.query(`
      create table event_consents (
        id uuid primary key,
        event_id uuid not null references events (id),
        school_id uuid not null references schools (id),
        kind text not null,
        state text not null default 'draft',
        covers_from date,
        covers_to date,
        paper_number text,
        paper_date date,
        conditions text,
        requested_at timestamptz,
        requested_by_person_id uuid references persons (id),
        recorded_at timestamptz,
        recorded_by_person_id uuid references persons (id),
        passed_at timestamptz,
        passed_by_person_id uuid references persons (id),
        passed_reason text,
        unique (event_id, school_id, kind)
      )`);
  }

  private async people(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table event_participants (
        event_id uuid not null references events (id),
        person_id uuid not null references persons (id),
        school_id uuid not null references schools (id),
        primary key (event_id, person_id)
      )`);
    await runner.query(`create index event_participants_person_id_idx on event_participants (person_id)`);
    await runner.query(`
      create table event_cover (
        id uuid primary key,
        event_id uuid not null references events (id),
        school_id uuid not null references schools (id),
        absent_person_id uuid not null references persons (id),
        covering_person_id uuid references persons (id),
        taught_on date,
        lesson_number smallint,
        lesson text not null,
        class text not null
      )`);
    await runner.query(`create index event_cover_event_id_idx on event_cover (event_id)`);
  }

  private async trail(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table event_changes (
        id uuid primary key,
        event_id uuid not null references events (id),
        verb text not null,
        state text not null,
        school_id uuid references schools (id),
        person_id uuid references persons (id),
        reason text,
        was jsonb not null default '{}',
        at timestamptz not null
      )`);
    await runner.query(`create index event_changes_event_id_at_idx on event_changes (event_id, at)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table event_changes, event_cover, event_participants, event_consents, event_schools, events',
    );
  }
}
