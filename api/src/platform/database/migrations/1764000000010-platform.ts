import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Retries, mails that wait, and the fold by which names are searched. */
export class Platform1764000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table typeorm_metadata (
        type varchar not null, database varchar, schema varchar, "table" varchar, name varchar, value text
      )`);
    await runner.query(`
      create table idempotency_keys (
        caller text not null,
        key text not null,
        route text not null,
        body_hash bytea not null,
        resource_id text,
        created_at timestamptz not null default now(),
        primary key (caller, key)
      )`);
    await runner.query(`create index idempotency_keys_created_at_idx on idempotency_keys (created_at)`);
    await runner.query(`
      create table mails (
        id uuid primary key,
        kind text not null,
        recipient_name text not null,
        recipient_address text not null,
        subject text not null,
        body text not null,
        attempts integer not null default 0,
        next_attempt_at timestamptz not null default now(),
        sent_at timestamptz,
        given_up_at timestamptz,
        last_error text,
        created_at timestamptz not null default now()
      )`);
    await runner.query(
      `create index mails_waiting_idx on mails (next_attempt_at) where sent_at is null and given_up_at is null`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table mails, idempotency_keys, typeorm_metadata');
  }
}
