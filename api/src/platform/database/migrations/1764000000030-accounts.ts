import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People and what they may act for. Foreign keys to schools and clusters follow with those tables. */
export class Accounts1764000000030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table users (
        id uuid primary key,
        name text not null,
        email text unique,
        phone text unique,
        password_hash text not null,
        language text not null default 'ky',
        created_at timestamptz not null default now(),
        closed_at timestamptz,
        version integer not null default 1
      )`);
    await runner.query(`
      create table sessions (
        id uuid primary key,
        user_id uuid not null references users (id) on delete cascade,
        token_hash bytea not null unique,
        shared_device boolean not null default false,
        created_at timestamptz not null default now(),
        last_used_at timestamptz not null default now()
      )`);
    await runner.query(`create index sessions_user_id_idx on sessions (user_id)`);
    await runner.query(
      `create table known_devices (device_hash bytea, user_id uuid references users (id) on delete cascade, primary key (device_hash, user_id))`,
    );
    await runner.query(
      `create table sign_in_brakes (key bytea primary key, failures integer not null, last_failure_at timestamptz not null)`,
    );
    await this.people(runner);
  }

  private async people(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table persons (
        id uuid primary key,
        school_id uuid not null,
        user_id uuid references users (id),
        name text not null,
        post text,
        phone text,
        created_at timestamptz not null default now(),
        left_at timestamptz,
        version integer not null default 1
      )`);
    await runner.query(`create unique index persons_school_id_user_id_idx on persons (school_id, user_id)`);
    await runner.query(`
      create table memberships (
        id uuid primary key,
        person_id uuid not null references persons (id),
        user_id uuid not null references users (id),
        school_id uuid not null,
        role text not null,
        deputy boolean not null default false,
        since timestamptz not null default now(),
        verified_at timestamptz,
        ended_at timestamptz
      )`);
    await runner.query(`create index memberships_user_id_idx on memberships (user_id) where ended_at is null`);
    await runner.query(
      `create unique index memberships_role_key on memberships (user_id, school_id, role) where ended_at is null`,
    );
    await runner.query(`
      create unique index memberships_one_at_a_time_key on memberships (school_id, role, deputy)
      where ended_at is null and verified_at is not null and role <> 'teacher'`);
    await runner.query(`
      create table appointments (
        id uuid primary key,
        user_id uuid not null references users (id),
        role text not null,
        network_id uuid,
        cluster_id uuid,
        department_id uuid,
        since timestamptz not null default now(),
        ended_at timestamptz
      )`);
    await runner.query(`create index appointments_user_id_idx on appointments (user_id) where ended_at is null`);
    await runner.query(`
      create table joining_links (
        id uuid primary key,
        token_hash bytea not null unique,
        role text not null,
        school_id uuid,
        cluster_id uuid,
        person_id uuid references persons (id),
        name text not null,
        created_by uuid not null references users (id),
        created_at timestamptz not null default now(),
        expires_at timestamptz not null,
        used_at timestamptz,
        used_by uuid references users (id)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table joining_links, appointments, memberships, persons, sign_in_brakes, known_devices, sessions, users',
    );
  }
}
