import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Each school’s own view of an event, the indicators it worked on, and the conclusion that the schools agree on. */
export class Evaluations1764000000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table evaluations (
        id uuid primary key,
        event_id uuid not null references events (id),
        school_id uuid not null references schools (id),
        state text not null default 'draft',
        lang text not null,
        expected text,
        happened text,
        worked text,
        change_next_time text,
        learned text,
        given text,
        unexpected_benefit text,
        next_step text,
        procedure_in_place text,
        outcome text,
        statements jsonb not null default '{}',
        participation jsonb not null default '{}',
        written_by_person_id uuid references persons (id),
        submitted_by_person_id uuid references persons (id),
        submitted_at timestamptz,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        version integer not null default 1,
        unique (event_id, school_id)
      )`);
    await runner.query(`create index evaluations_school_id_event_id_idx on evaluations (school_id, event_id)`);
    await runner.query(`
      create table evaluation_indicators (
        evaluation_id uuid not null references evaluations (id),
        indicator text not null,
        position smallint not null,
        expected_change text not null,
        observed text,
        primary key (evaluation_id, indicator)
      )`);
    await runner.query(
      `create index evaluation_indicators_indicator_evaluation_id_idx on evaluation_indicators (indicator, evaluation_id)`,
    );
    await this.joint(runner);
  }

  private async joint(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table joint_evaluations (
        event_id uuid primary key references events (id),
        conclusion text not null,
        lang text not null,
        written_by_school_id uuid not null references schools (id),
        written_by_person_id uuid references persons (id),
        agreed_at timestamptz,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        version integer not null default 1
      )`);
    await runner.query(`
      create table joint_evaluation_agreements (
        event_id uuid not null references joint_evaluations (event_id),
        school_id uuid not null references schools (id),
        share_with_coordinator boolean not null,
        agreed_by_person_id uuid references persons (id),
        agreed_at timestamptz not null,
        primary key (event_id, school_id)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table joint_evaluation_agreements, joint_evaluations, evaluation_indicators, evaluations');
  }
}
