import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a program signs in with in place of a person. */
export class ApiTokens1764000000202 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table api_tokens (
        id uuid primary key,
        user_id uuid not null references users (id) on delete cascade,
        token_hash bytea not null unique,
        name text not null,
        scope text not null,
        created_at timestamptz not null,
        expires_at timestamptz not null,
        last_used_at timestamptz
      )`);
    await runner.query(`create index api_tokens_user_id_idx on api_tokens (user_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table api_tokens');
  }
}
