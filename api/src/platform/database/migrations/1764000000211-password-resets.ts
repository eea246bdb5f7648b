import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Ways back in for who has lost their password. A row is made for an unknown address too: nobody can tell the difference. */
export class PasswordResets1764000000211 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table password_resets (
        id uuid primary key,
        user_id uuid references users (id) on delete cascade,
        identifier_hash bytea not null,
        way text not null,
        token_hash bytea not null unique,
        number text not null,
        created_at timestamptz not null,
        expires_at timestamptz not null,
        approved_at timestamptz,
        approved_by uuid references users (id),
        used_at timestamptz
      )`);
    await runner.query(
      `create index password_resets_identifier_hash_created_at_idx on password_resets (identifier_hash, created_at)`,
    );
    await runner.query(`create index password_resets_number_idx on password_resets (number) where used_at is null`);
    await runner.query(`create index password_resets_user_id_idx on password_resets (user_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table password_resets');
  }
}
