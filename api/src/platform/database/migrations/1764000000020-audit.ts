import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Facts, and the chain that puts them in one order nobody can change unseen. */
export class Audit1764000000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table facts (
        id uuid primary key,
        tx xid8 not null default pg_current_xact_id(),
        at timestamptz not null default now(),
        actor_id uuid,
        action text not null,
        subject_id uuid,
        school_ids uuid[] not null default '{}',
        data jsonb not null default '{}'
      )`);
    await runner.query(`create index facts_tx_idx on facts (tx, id)`);
    await runner.query(`create index facts_subject_id_idx on facts (subject_id, at)`);
    await runner.query(`
      create table audit_chain (
        position bigint primary key,
        fact_id uuid not null unique references facts (id),
        hash bytea not null
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table audit_chain, facts');
  }
}
