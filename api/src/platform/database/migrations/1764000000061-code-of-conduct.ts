import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The rules that partner schools agree, version by version, and who signed which. The key to partnerships follows with that table. */
export class CodeOfConduct1764000000061 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table code_versions (
        id uuid primary key,
        partnership_id uuid not null,
        number smallint not null,
        catalogue_version smallint,
        text jsonb not null,
        hash bytea not null,
        created_at timestamptz not null,
        unique (partnership_id, number)
      )`);
    await runner.query(`
      create table code_signatures (
        id uuid primary key,
        code_version_id uuid not null references code_versions (id),
        school_id uuid not null references schools (id),
        person_id uuid not null references persons (id),
        signer_name text not null,
        signer_post text,
        hash bytea not null,
        signed_at timestamptz not null,
        unique (code_version_id, school_id)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table code_signatures, code_versions');
  }
}
