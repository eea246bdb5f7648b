import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A link for the chat of a school's staff, those who wait behind it, and numbers that somebody has vouched for. */
export class StaffLinks1764000000212 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table users add column phone_verified_at timestamptz`);
    await runner.query(`
      create table staff_links (
        id uuid primary key,
        token_hash bytea not null unique,
        school_id uuid not null references schools (id),
        created_by uuid not null references users (id),
        created_at timestamptz not null,
        expires_at timestamptz not null,
        shut_at timestamptz
      )`);
    await runner.query(`create index staff_links_school_id_idx on staff_links (school_id)`);
    await runner.query(`
      create table staff_requests (
        id uuid primary key,
        link_id uuid not null references staff_links (id),
        school_id uuid not null references schools (id),
        user_id uuid not null references users (id),
        phone text not null,
        asked_at timestamptz not null,
        decided_at timestamptz,
        decided_by uuid references users (id),
        admitted boolean not null default false,
        unique (link_id, user_id)
      )`);
    await runner.query(
      `create index staff_requests_school_id_idx on staff_requests (school_id) where decided_at is null`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table staff_requests, staff_links');
    await runner.query('alter table users drop column phone_verified_at');
  }
}
