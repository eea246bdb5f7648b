import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What each person is told of, by the place of its fact in the chain, and how far along the chain people have been told. */
export class Notifications1764000000130 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table notifications (
        user_id uuid not null references users (id),
        position bigint not null references audit_chain (position),
        kind text not null,
        school_id uuid references schools (id),
        subject_id uuid not null,
        read_at timestamptz,
        primary key (user_id, position)
      )`);
    await runner.query(`create index notifications_unread_idx on notifications (user_id) where read_at is null`);
    await runner.query(`
      create table notification_progress (
        single boolean primary key default true check (single),
        position bigint not null
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table notification_progress, notifications');
  }
}
